// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

/// An amount in whole euro cents; negative for a correction. Never floating point.
struct Money
{
    qint64 cents = 0;

    friend constexpr auto operator<=>(const Money &, const Money &) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.cents + b.cents}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.cents - b.cents}; }
    friend constexpr Money operator-(Money a) { return {-a.cents}; }
};

/// A duration in whole minutes.
struct Minutes
{
    int count = 0;

    friend constexpr auto operator<=>(const Minutes &, const Minutes &) = default;
    friend constexpr Minutes operator+(Minutes a, Minutes b) { return {a.count + b.count}; }
    friend constexpr Minutes operator-(Minutes a, Minutes b) { return {a.count - b.count}; }
    friend constexpr Minutes operator-(Minutes a) { return {-a.count}; }
};
