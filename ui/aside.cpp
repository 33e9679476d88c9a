// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aside.h"

#include "model/chequeregister/chequeregister.h"

#include <QCoreApplication>

#include <utility>

Aside::Aside(ChequeRegister *cheques, QObject *parent)
    : QObject(parent)
    , m_cheques(cheques)
{
    // Later: whoever the register belongs to may want to go first.
    if (m_cheques)
        connect(m_cheques, &ChequeRegister::obstacleChanged, this, &Aside::start,
                Qt::QueuedConnection);
}

Aside::~Aside()
{
    if (m_worker)
        m_worker->cancel();
}

void Aside::begin(const Worker::Work &work, const std::function<void()> &done)
{
    Q_ASSERT(!isAtWork());
    m_waiting = work;
    m_done = done;
    start();
}

void Aside::start()
{
    if (!m_waiting)
        return;
    if (m_cheques) {
        const Result<Worker *> started = m_cheques->readAside(m_waiting);
        if (!started)
            return; // something is at work that ends by itself
        m_worker = *started;
    } else {
        // The program waits for it at its end, this does not: a folder may take long to answer.
        m_worker = new Worker(QCoreApplication::instance());
        connect(m_worker, &Worker::finished, m_worker, &QObject::deleteLater);
        m_worker->start(m_waiting);
    }
    m_waiting = nullptr;
    connect(m_worker, &Worker::finished, this, &Aside::finish);
}

void Aside::finish()
{
    m_worker = nullptr;
    // The next piece of work may begin in it.
    const auto done = std::exchange(m_done, nullptr);
    done();
}

void Aside::stop()
{
    if (m_worker)
        return m_worker->cancel();
    m_waiting = nullptr;
    m_done = nullptr;
}
