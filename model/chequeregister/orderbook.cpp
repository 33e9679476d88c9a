// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/orderbook.h"

#include "model/chequeregister/act.h"
#include "model/rules/orderrules.h"
#include "model/storage/chequerepository.h"
#include "model/storage/salt.h"
#include "model/storage/transaction.h"

namespace {

QJsonObject described(const Cheque &cheque, const QString &nameSalt)
{
    return {{QStringLiteral("clientNumber"), cheque.clientNumber.text()},
            {QStringLiteral("nameDigest"), saltedDigest(nameSalt, cheque.clientName())},
            {QStringLiteral("requestedOn"), cheque.requestedOn.toString(Qt::ISODate)},
            {QStringLiteral("validUntil"), cheque.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("minutes"), cheque.minutes.count},
            {QStringLiteral("valueCents"), cheque.value.cents},
            {QStringLiteral("clientCostCents"), cheque.clientCost.cents}};
}

} // namespace

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
    m_act.record(QStringLiteral("orderAdded"), cheque.number.text(), described(cheque, salt));
    return id;
}

void OrderBook::change(const Cheque &before, const Cheque &after)
{
    Cheque changed = after;
    changed.id = before.id;
    const QString salt = newSalt();
    ChequeRepository::change(m_act.transaction(), changed, salt);
    QJsonObject what = described(changed, salt);
    what.insert(QStringLiteral("formerNumber"), before.number.text());
    m_act.record(QStringLiteral("orderChanged"), after.number.text(), what);
}

void OrderBook::remove(const Cheque &cheque)
{
    ChequeRepository::remove(m_act.transaction(), cheque.id);
    m_act.record(QStringLiteral("orderRemoved"), cheque.number.text(), {});
}
