// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/outcome.h"
#include "model/domain/cheque.h"
#include "model/domain/drafts.h"

class Act;

/// Takes orders into the register, one or many: the same rules and the same event for both.
/// Manual leaves this to the issuer's system.
class OrderBook
{
public:
    explicit OrderBook(Act &act);

    /// What an order would become: a value when its rules hold, with a valid id when the register
    /// has exactly this order already.
    [[nodiscard]] Outcome<Cheque> check(const OrderDraft &draft);
    /// What a correction of `before` would become; its own number may stay.
    [[nodiscard]] Outcome<Cheque> checkInPlaceOf(const Cheque &before, const OrderDraft &draft);
    /// Stores a checked order that is not in the register yet.
    [[nodiscard]] ChequeId add(const Cheque &cheque);
    /// Stores a checked order in place of another, which never had a guidance.
    void change(const Cheque &before, const Cheque &after);
    void remove(const Cheque &cheque);

private:
    [[nodiscard]] Outcome<Cheque> read(const OrderDraft &draft) const;

    Act &m_act;
    QList<Tariff> m_tariffs;
};
