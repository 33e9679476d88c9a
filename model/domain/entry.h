// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

/// What somebody typed, and what it means if it means anything. The rules tell "nothing typed"
/// from "typed, but no such day"; the text is kept so that nobody loses what was typed.
template <typename T> struct Entry
{
    QString text;
    std::optional<T> value;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !value; }
    friend bool operator==(const Entry &, const Entry &) = default;
};

using DayEntry = Entry<QDate>;
using AmountEntry = Entry<Money>;
using CountEntry = Entry<int>;

/// `dd/mm/jjjj` with two-digit day and month and a four-digit year; anything else has no value.
/// Never guesses: `02/11/15` and `31/02/2025` mean nothing. (Manual: "Datum".)
[[nodiscard]] DayEntry readScreenDay(const QString &typed);
/// `jjjj-mm-dd`, the form of the commands without a window.
[[nodiscard]] DayEntry readIsoDay(const QString &typed);
/// Either of the two, as order files have them.
[[nodiscard]] DayEntry readFileDay(const QString &typed);
[[nodiscard]] DayEntry dayEntry(QDate day);

/// `726,00`, `726.00`, `1.726,00`, and `1.726` for 1726 euro; at most two decimals, not negative.
[[nodiscard]] AmountEntry readAmount(const QString &typed);
[[nodiscard]] AmountEntry amountEntry(Money amount);

/// A whole number of at most nine digits.
[[nodiscard]] CountEntry readCount(const QString &typed);
[[nodiscard]] CountEntry countEntry(int count);
