// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/worker.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class ChequeRegister;

/// Work of a dialog that must not keep the window waiting: a backup, a check, a look at files. What
/// reads the open register runs through it, so that nothing is written meanwhile, and waits until
/// whatever is at work in it is done. One piece of work at a time.
class Aside : public QObject
{
    Q_OBJECT

public:
    /// `cheques`: the open register that the work reads, or null. It outlives this.
    Aside(ChequeRegister *cheques, QObject *parent);
    /// Stops the work and hears no more of it.
    ~Aside() override;

    /// `work` runs in a thread of its own and gets nothing but values; `done` hears, in this one,
    /// what came of it.
    template <typename T> void run(const std::function<T(const std::atomic_bool &)> &work,
                                   const std::function<void(const T &)> &done)
    {
        const auto value = std::make_shared<std::optional<T>>();
        begin([value, work](const std::atomic_bool &cancelled) { value->emplace(work(cancelled)); },
              [value, done] { done(**value); });
    }

    /// Also while it still waits for its turn.
    [[nodiscard]] bool isAtWork() const { return m_done != nullptr; }
    /// Work that has begun ends when it can and is heard of; what had not begun never will.
    void stop();

private:
    void begin(const Worker::Work &work, const std::function<void()> &done);
    void start();
    void finish();

    ChequeRegister *m_cheques;
    Worker::Work m_waiting; ///< for its turn
    std::function<void()> m_done;
    QPointer<Worker> m_worker;
};
