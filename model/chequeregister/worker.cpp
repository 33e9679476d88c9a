// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/worker.h"

#include <QThread>

Worker::Worker(QObject *parent)
    : QObject(parent)
{
}

Worker::~Worker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void Worker::start(const Work &work)
{
    m_thread.reset(QThread::create([this, work] { work(m_cancelled); }));
    connect(m_thread.get(), &QThread::finished, this, &Worker::finished);
    m_thread->start();
}
