// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <utility>

/// Counts what a check has looked at, tells of it, and hears whether it may go on.
class CheckWatch
{
public:
    explicit CheckWatch(const std::atomic_bool &cancelled,
                        std::function<void(qint64, qint64)> progressed = {}, qint64 all = 0)
        : m_cancelled(cancelled)
        , m_progressed(std::move(progressed))
        , m_all(all)
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// One more row; false when it is time to stop.
    [[nodiscard]] bool goesOn()
    {
        if (++m_done % rowsBetweenReports != 0)
            return true;
        if (m_progressed)
            m_progressed(m_done, m_all);
        return !m_cancelled;
    }

private:
    static constexpr qint64 rowsBetweenReports = 2000;

    const std::atomic_bool &m_cancelled;
    std::function<void(qint64, qint64)> m_progressed;
    qint64 m_all;
    qint64 m_done = 0;
};
