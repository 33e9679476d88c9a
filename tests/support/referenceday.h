// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>

/// A calendar day of the reference model, with arithmetic of its own: it must not make the same
/// mistake as the program's dates.
struct ReferenceDay
{
    int year = 0;
    int month = 0;
    int day = 0;

    friend auto operator<=>(const ReferenceDay &, const ReferenceDay &) = default;

    [[nodiscard]] static ReferenceDay of(QDate date)
    {
        return {date.year(), date.month(), date.day()};
    }
    [[nodiscard]] QDate date() const { return QDate(year, month, day); }

    [[nodiscard]] static int daysIn(int year, int month)
    {
        if (month == 2)
            return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    [[nodiscard]] ReferenceDay next() const
    {
        if (day < daysIn(year, month))
            return {year, month, day + 1};
        return month < 12 ? ReferenceDay{year, month + 1, 1} : ReferenceDay{year + 1, 1, 1};
    }
    [[nodiscard]] ReferenceDay previous() const
    {
        if (day > 1)
            return {year, month, day - 1};
        return month > 1 ? ReferenceDay{year, month - 1, daysIn(year, month - 1)}
                         : ReferenceDay{year - 1, 12, 31};
    }
    [[nodiscard]] ReferenceDay plusDays(int count) const
    {
        ReferenceDay result = *this;
        for (; count > 0; --count)
            result = result.next();
        for (; count < 0; ++count)
            result = result.previous();
        return result;
    }
    /// A day that the month does not have becomes its last one.
    [[nodiscard]] ReferenceDay plusMonths(int count) const
    {
        ReferenceDay result = *this;
        for (; count > 0; --count)
            result = result.month < 12 ? ReferenceDay{result.year, result.month + 1, day}
                                       : ReferenceDay{result.year + 1, 1, day};
        for (; count < 0; ++count)
            result = result.month > 1 ? ReferenceDay{result.year, result.month - 1, day}
                                      : ReferenceDay{result.year - 1, 12, day};
        while (result.day > daysIn(result.year, result.month))
            --result.day;
        return result;
    }
};
