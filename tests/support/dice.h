// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/referenceday.h"

#include <QList>

#include <random>

/// Chance that falls alike with every compiler: only the engine is the standard's.
class Dice
{
public:
    explicit Dice(int seed)
        : m_engine(std::uint64_t(seed))
    {
    }

    /// From 0 to `count` - 1.
    [[nodiscard]] int below(int count) { return int(m_engine() % std::uint64_t(count)); }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename T> [[nodiscard]] T oneOf(const QList<T> &choices)
    {
        return choices.at(below(int(choices.size())));
    }
    /// A day from `first` to `last`, often one of the two themselves.
    [[nodiscard]] ReferenceDay day(ReferenceDay first, ReferenceDay last)
    {
        if (chance(30))
            return first;
        if (chance(40))
            return last;
        const qint64 span = first.date().daysTo(last.date());
        return span > 0 ? first.plusDays(below(int(span) + 1)) : first;
    }

private:
    std::mt19937_64 m_engine;
};
