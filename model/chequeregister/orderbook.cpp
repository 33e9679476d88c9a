// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/orderbook.h"

#include "model/chequeregister/act.h"
#include "model/chequeregister/eventpayloads.h"
#include "model/rules/orderrules.h"
#include "model/storage/chequerepository.h"
#include "model/storage/salt.h"
#include "model/storage/transaction.h"

OrderBook::OrderBook(Act &act)
    : m_act(act)
    , m_tariffs(act.tariffs())
{
}

Outcome<Cheque> OrderBook::read(const OrderDraft &draft) const
{
    Findings findings = checkOrder(draft, m_tariffs, m_act.context());
    if (!findings.isEmpty())
        return refused<Cheque>(std::move(findings));
    return {chequeFromOrder(draft, m_tariffs, m_act.context().policy), {}};
}

Outcome<Cheque> OrderBook::check(const OrderDraft &draft)
{
    Outcome<Cheque> order = read(draft);
    if (!order.accepted())
        return order;
    const std::optional<Cheque> stored =
        ChequeRepository::find(m_act.transaction(), order.value->number);
    if (!stored)
        return order;
    Findings conflicts = checkAgainstRegister(*order.value, *stored);
    if (!conflicts.isEmpty())
        return refused<Cheque>(std::move(conflicts));
    return {stored, {}};
}

Outcome<Cheque> OrderBook::checkInPlaceOf(const Cheque &before, const OrderDraft &draft)
{
    Outcome<Cheque> order = read(draft);
    if (!order.accepted() || order.value->number == before.number)
        return order;
    // A corrected number must be free, whatever else that order says.
    if (ChequeRepository::find(m_act.transaction(), order.value->number))
        return refused<Cheque>({orderConflict(*order.value)});
    return order;
}

ChequeId OrderBook::add(const Cheque &cheque)
{
    const QString salt = newSalt();
    const ChequeId id = ChequeRepository::add(m_act.transaction(), cheque, salt);
    m_act.record(EventKind::orderAdded, cheque.number.text(), EventPayload::order(cheque, salt));
    return id;
}

void OrderBook::change(const Cheque &before, const Cheque &after)
{
    Cheque changed = after;
    changed.id = before.id;
    const QString salt = newSalt();
    ChequeRepository::change(m_act.transaction(), changed, salt);
    m_act.record(EventKind::orderChanged, after.number.text(),
                 EventPayload::orderChanged(changed, salt, before.number));
}

void OrderBook::remove(const Cheque &cheque)
{
    ChequeRepository::remove(m_act.transaction(), cheque.id);
    m_act.record(EventKind::orderRemoved, cheque.number.text(), {});
}
