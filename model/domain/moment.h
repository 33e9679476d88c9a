// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>
#include <functional>

/// A point in time as milliseconds since 1970-01-01T00:00Z.
struct Timestamp
{
    qint64 utcMilliseconds = 0;

    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;
};

/// What the clock says: the point in time, and the calendar day on the wall, which the rules
/// and the overviews use. Both are stored, so that a day never moves with the time zone.
struct Moment
{
    Timestamp timestamp;
    QDate today;
};

/// Where "now" comes from. Only app/ reads the computer's clock; tests inject their own.
using Clock = std::function<Moment()>;
