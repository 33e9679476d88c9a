// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QDate>
#include <QList>

#include <optional>

/// What an hour of counselling costs.
struct Rate
{
    qint64 milliEuroPerHour = 0; ///< without VAT, in thousandths of a euro
    int vatPercent = 0;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/// What a cheque requested on or after a day is worth.
struct Tariff
{
    QDate validFrom;
    int hoursFirstCheque = 0;
    int hoursSecondCheque = 0;
    Rate rate;
    Money clientCost;

    friend bool operator==(const Tariff &, const Tariff &) = default;
};

/// The tariff of the day a cheque was requested on; nothing before the first one.
/// `tariffs` in ascending order of validFrom.
[[nodiscard]] std::optional<Tariff> tariffOn(QDate requestedOn, const QList<Tariff> &tariffs);
