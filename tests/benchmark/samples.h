// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <vector>

/// How long something took, each time it was done, in milliseconds.
class Samples
{
public:
    [[nodiscard]] static Samples of(double milliseconds)
    {
        Samples samples;
        samples.add(milliseconds);
        return samples;
    }

    void add(double milliseconds) { m_times.push_back(milliseconds); }

    [[nodiscard]] int count() const { return int(m_times.size()); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    [[nodiscard]] double p95() const { return quantile(0.95); }

private:
    /// The smallest time that so large a part of all does not exceed.
    [[nodiscard]] double quantile(double part) const
    {
        if (m_times.empty())
            return 0;
        std::vector<double> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        const auto rank = std::ceil(part * double(sorted.size()));
        return sorted[std::size_t(std::max(rank, 1.0)) - 1];
    }

    std::vector<double> m_times;
};

/// Does it once and adds the time it took; its own error is passed on.
template <typename Work> [[nodiscard]] Result<void> timeOnce(Samples &samples, Work work)
{
    QElapsedTimer timer;
    timer.start();
    const Result<void> done = work();
    if (done)
        samples.add(double(timer.nsecsElapsed()) / 1e6);
    return done;
}
