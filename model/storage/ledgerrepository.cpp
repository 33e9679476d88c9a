// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/ledgerrepository.h"

#include "model/domain/names.h"
#include "model/storage/sqlquery.h"

QList<Payout> LedgerRepository::payoutsOf(Transaction &transaction, GuidanceId guidance)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT o.id, o.conversation_id, o.kind, o.cents, o.minutes,"
                                  " o.registered_at, o.registered_on, p.id, p.paid_on, p.reference"
                                  " FROM payout o JOIN conversation v ON v.id = o.conversation_id"
                                  " LEFT JOIN payment p ON p.id = o.payment_id"
                                  " WHERE v.guidance_id = ? ORDER BY o.id"),
                   {guidance});
    QList<Payout> payouts;
    while (query.next()) {
        Payout payout;
        payout.id = query.id<PayoutId>(0);
        payout.conversation = query.id<ConversationId>(1);
        payout.kind = query.named(Names::payoutKinds, 2);
        payout.amount = query.money(3);
        payout.minutes = query.minutes(4);
        payout.registeredAt = query.timestamp(5);
        payout.registeredOn = query.day(6);
        if (!query.isNull(7))
            payout.payment = Payment{query.id<PaymentId>(7), query.day(8), query.text(9)};
        payouts.append(payout);
    }
    return payouts;
}

void LedgerRepository::add(Transaction &transaction, const Conversation &conversation,
                           PayoutKind kind, const Moment &moment)
{
    if (!isPayable(conversation.type) || conversation.value == Money{})
        return;
    const bool payout = kind == PayoutKind::Payout;
    SqlQuery::run(transaction,
                  QStringLiteral("INSERT INTO payout (conversation_id, kind, cents, minutes,"
                                 " registered_at, registered_on) VALUES (?, ?, ?, ?, ?, ?)"),
                  {conversation.id, nameOf(kind), payout ? conversation.value : -conversation.value,
                   payout ? conversation.minutes : -conversation.minutes, moment.timestamp,
                   moment.today});
}

LedgerRepository::Unpaid LedgerRepository::unpaid(Transaction &transaction, CentreId centre,
                                                  QDate registeredUpTo)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT count(*), coalesce(sum(o.cents), 0) FROM payout o"
                                  " JOIN conversation v ON v.id = o.conversation_id"
                                  " JOIN guidance g ON g.id = v.guidance_id"
                                  " WHERE o.payment_id IS NULL AND g.centre_id = ?"
                                  " AND o.registered_on <= ?"),
                   {centre, registeredUpTo});
    if (!query.next())
        return {};
    return {query.smallInteger(0), query.money(1)};
}

PaymentId LedgerRepository::addPayment(Transaction &transaction, CentreId centre,
                                       QDate registeredUpTo, const Payment &payment,
                                       const Unpaid &lines, const Moment &moment, qint64 event)
{
    SqlQuery added(transaction,
                   QStringLiteral("INSERT INTO payment (centre_id, registered_up_to, paid_on,"
                                  " reference, line_count, total_cents, registered_at,"
                                  " registered_on, event) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                  " RETURNING id"),
                   {centre, registeredUpTo, payment.paidOn, payment.reference, lines.lines,
                    lines.total, moment.timestamp, moment.today, event});
    if (!added.next())
        return {};
    const auto id = added.id<PaymentId>(0);
    SqlQuery::run(transaction,
                  // Looks up the unpaid lines only; a list of the centre's conversations would be
                  // all of them.
                  QStringLiteral("UPDATE payout SET payment_id = ? WHERE payment_id IS NULL"
                                 " AND registered_on <= ? AND EXISTS (SELECT 1 FROM conversation v"
                                 "  JOIN guidance g ON g.id = v.guidance_id"
                                 "  WHERE v.id = payout.conversation_id AND g.centre_id = ?)"),
                  {id, registeredUpTo, centre});
    return id;
}

std::optional<PaymentState> LedgerRepository::payment(Transaction &transaction, PaymentId id)
{
    if (!id.isValid())
        return std::nullopt;
    SqlQuery query(transaction,
                   QStringLiteral("SELECT centre_id, undone_at FROM payment WHERE id = ?"), {id});
    if (!query.next())
        return std::nullopt;
    return PaymentState{query.id<CentreId>(0), !query.isNull(1)};
}

void LedgerRepository::undo(Transaction &transaction, PaymentId id, Timestamp at)
{
    SqlQuery::run(transaction, QStringLiteral("UPDATE payment SET undone_at = ? WHERE id = ?"),
                  {at, id});
    SqlQuery::run(transaction,
                  QStringLiteral("UPDATE payout SET payment_id = NULL WHERE payment_id = ?"), {id});
}
