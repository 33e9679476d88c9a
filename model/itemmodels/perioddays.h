// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/entry.h"

/// The days that a filter's fields *van* and *tot* mean. What is not, or not yet, a day filters
/// nothing; nor does a period that ends before it begins.
struct PeriodDays
{
    std::optional<QDate> from;
    std::optional<QDate> to;
    bool fromIsNoDay = false; ///< something is there, but no day
    bool toIsNoDay = false;
    bool isReversed = false; ///< from lies after to

    friend bool operator==(const PeriodDays &, const PeriodDays &) = default;
};

[[nodiscard]] PeriodDays periodDays(const DayEntry &from, const DayEntry &to);
