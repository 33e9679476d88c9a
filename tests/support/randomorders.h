// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"
#include "tests/support/referencemodel.h"

[[nodiscard]] inline DayEntry entryOf(ReferenceDay day)
{
    return {day.date().toString(Qt::ISODate), day.date()};
}

/// Something typed that means nothing.
template <typename T> [[nodiscard]] Entry<T> unreadable(const QString &typed)
{
    return {typed, std::nullopt};
}

/// The numbers and the orders of one random sequence.
class RandomOrders
{
public:
    /// Both are asked anew each time; `model` is the sequence so far.
    RandomOrders(Dice &dice, const ReferenceModel &model, int seed);

    /// A cheque number no other sequence has, most likely without an order.
    [[nodiscard]] QString newNumber();
    /// A cheque of the sequence, whatever its state, or a number that means nothing.
    [[nodiscard]] QString strayNumber();
    /// The number as somebody may type it.
    [[nodiscard]] QString typed(const QString &number);

    /// Mostly a good new order, sometimes one that is there already, sometimes a bad one.
    [[nodiscard]] OrderDraft order(ReferenceDay today);

private:
    [[nodiscard]] OrderDraft copyOf(const Cheque &cheque);
    [[nodiscard]] OrderDraft newOrder(ReferenceDay today);
    void spoil(OrderDraft &order, ReferenceDay today);

    Dice &m_dice;
    const ReferenceModel &m_model;
    int m_seed;
};
