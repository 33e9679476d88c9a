// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

/// One piece of work in a thread of its own. It gets values and leaves a finished value; nothing is
/// shared while it runs.
class Worker : public QObject
{
    Q_OBJECT

public:
    /// Ends early, of its own accord, once `cancelled` is true.
    using Work = std::function<void(const std::atomic_bool &cancelled)>;

    explicit Worker(QObject *parent);
    /// Cancels and waits.
    ~Worker() override;

    void start(const Work &work);
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void finished();

private:
    std::atomic_bool m_cancelled = false;
    std::unique_ptr<QThread> m_thread;
};
