// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/overviewrepository.h"

#include "model/domain/names.h"
#include "model/storage/salt.h"
#include "model/storage/sqlquery.h"

namespace {

QString selectGuidances()
{
    const QString columns = QStringLiteral(
        "SELECT g.id, c.number, k.number, c.family_name, c.given_name, b.name, g.status, c.minutes,"
        " g.used_minutes, g.conversation_count, c.requested_on, c.valid_until, g.last_change_on,"
        " g.last_change_event, ");
    return QString(columns + erasedInSql()
                   + QStringLiteral(" FROM guidance g"
                                    " JOIN cheque c ON c.id = g.cheque_id"
                                    " JOIN client k ON k.id = c.client_id"
                                    " LEFT JOIN counsellor b ON b.id = g.last_counsellor_id "));
}

GuidanceRow readGuidance(const SqlQuery &query)
{
    GuidanceRow row;
    row.id = query.id<GuidanceId>(0);
    row.chequeNumber = query.chequeNumber(1);
    row.clientNumber = query.clientNumber(2);
    row.familyName = query.text(3);
    row.givenName = query.text(4);
    row.counsellor = query.text(5);
    row.status = query.named(Names::guidanceStatuses, 6);
    row.chequeMinutes = query.minutes(7);
    row.remaining = row.chequeMinutes - query.minutes(8);
    row.conversationCount = query.smallInteger(9);
    row.requestedOn = query.day(10);
    row.validUntil = query.day(11);
    row.changedOn = query.day(12);
    row.changeSequence = query.integer(13);
    row.erased = query.integer(14) != 0;
    return row;
}

QString selectTraces()
{
    return QStringLiteral(
        "SELECT v.guidance_id, v.date, b.name, v.type, v.value_cents FROM conversation v"
        " JOIN counsellor b ON b.id = v.counsellor_id ");
}

ConversationTrace readTrace(const SqlQuery &query)
{
    return {query.day(1), query.text(2), query.named(Names::conversationTypes, 3), query.money(4)};
}

QList<GuidanceRow> readGuidances(SqlQuery &query)
{
    QList<GuidanceRow> rows;
    while (query.next())
        rows.append(readGuidance(query));
    return rows;
}

void addTraces(QList<GuidanceRow> &rows, SqlQuery &traces)
{
    QHash<GuidanceId, qsizetype> positions;
    for (qsizetype i = 0; i < rows.size(); ++i)
        positions.insert(rows.at(i).id, i);
    while (traces.next()) {
        const auto found = positions.constFind(traces.id<GuidanceId>(0));
        if (found != positions.constEnd())
            rows[*found].conversations.append(readTrace(traces));
    }
}

QString selectLedger()
{
    const QString columns = QStringLiteral(
        "SELECT o.id, g.id, v.id, o.kind, o.registered_on, v.date, c.number, k.number,"
        " c.family_name, c.given_name, b.name, v.type, v.form, o.minutes, o.cents, p.id, p.paid_on,"
        " p.reference, ");
    return QString(columns + erasedInSql()
                   + QStringLiteral(" FROM payout o"
                                    " JOIN conversation v ON v.id = o.conversation_id"
                                    " JOIN counsellor b ON b.id = v.counsellor_id"
                                    " JOIN guidance g ON g.id = v.guidance_id"
                                    " JOIN cheque c ON c.id = g.cheque_id"
                                    " JOIN client k ON k.id = c.client_id"
                                    " LEFT JOIN payment p ON p.id = o.payment_id "));
}

LedgerRow readLedger(const SqlQuery &query)
{
    LedgerRow row;
    row.id = query.id<PayoutId>(0);
    row.guidance = query.id<GuidanceId>(1);
    row.conversation = query.id<ConversationId>(2);
    row.kind = query.named(Names::payoutKinds, 3);
    row.registeredOn = query.day(4);
    row.date = query.day(5);
    row.chequeNumber = query.chequeNumber(6);
    row.clientNumber = query.clientNumber(7);
    row.familyName = query.text(8);
    row.givenName = query.text(9);
    row.counsellor = query.text(10);
    row.type = query.named(Names::conversationTypes, 11);
    row.form = query.named(Names::conversationForms, 12);
    row.minutes = query.minutes(13);
    row.amount = query.money(14);
    if (!query.isNull(15))
        row.payment = Payment{query.id<PaymentId>(15), query.day(16), query.text(17)};
    row.erased = query.integer(18) != 0;
    return row;
}

QList<LedgerRow> readAll(SqlQuery &query)
{
    QList<LedgerRow> rows;
    while (query.next())
        rows.append(readLedger(query));
    return rows;
}

} // namespace

QList<GuidanceRow> OverviewRepository::latestGuidances(Transaction &transaction, CentreId centre,
                                                       int most)
{
    if (!centre.isValid())
        return {};
    SqlQuery query(
        transaction,
        selectGuidances()
            + QStringLiteral("WHERE g.centre_id = ? ORDER BY g.last_change_event DESC LIMIT ?"),
        {centre, most});
    QList<GuidanceRow> rows = readGuidances(query);
    SqlQuery traces(transaction,
                    selectTraces()
                        + QStringLiteral("WHERE v.deleted_at IS NULL AND v.guidance_id IN ("
                                         "SELECT id FROM guidance WHERE centre_id = ?"
                                         " ORDER BY last_change_event DESC LIMIT ?)"
                                         " ORDER BY v.id"),
                    {centre, most});
    addTraces(rows, traces);
    return rows;
}

QList<GuidanceRow> OverviewRepository::guidancesOf(Transaction &transaction, CentreId centre,
                                                   const ClientNumber &client)
{
    if (!centre.isValid())
        return {};
    SqlQuery query(transaction,
                   selectGuidances()
                       + QStringLiteral("WHERE k.number = ? AND g.centre_id = ?"
                                        " ORDER BY g.last_change_event DESC"),
                   {client.text(), centre});
    QList<GuidanceRow> rows = readGuidances(query);
    SqlQuery traces(transaction,
                    selectTraces()
                        + QStringLiteral("JOIN guidance g ON g.id = v.guidance_id"
                                         " JOIN cheque c ON c.id = g.cheque_id"
                                         " JOIN client k ON k.id = c.client_id"
                                         " WHERE k.number = ? AND g.centre_id = ?"
                                         " AND v.deleted_at IS NULL ORDER BY v.id"),
                    {client.text(), centre});
    addTraces(rows, traces);
    return rows;
}

std::optional<GuidanceRow> OverviewRepository::guidance(Transaction &transaction, GuidanceId id)
{
    SqlQuery query(transaction, selectGuidances() + QStringLiteral("WHERE g.id = ?"), {id});
    if (!query.next())
        return std::nullopt;
    GuidanceRow row = readGuidance(query);
    SqlQuery traces(
        transaction,
        selectTraces()
            + QStringLiteral("WHERE v.guidance_id = ? AND v.deleted_at IS NULL ORDER BY v.id"),
        {id});
    while (traces.next())
        row.conversations.append(readTrace(traces));
    return row;
}

QList<LedgerRow> OverviewRepository::latestLedger(Transaction &transaction, CentreId centre,
                                                  int most)
{
    if (!centre.isValid())
        return {};
    SqlQuery query(transaction,
                   selectLedger()
                       + QStringLiteral("WHERE +g.centre_id = ? ORDER BY o.id DESC LIMIT ?"),
                   {centre, most});
    return readAll(query);
}

QList<LedgerRow> OverviewRepository::ledgerOf(Transaction &transaction, PaymentId payment)
{
    SqlQuery query(transaction,
                   selectLedger() + QStringLiteral("WHERE o.payment_id = ? ORDER BY o.id DESC"),
                   {payment});
    return readAll(query);
}

QList<LedgerRow> OverviewRepository::ledgerOf(Transaction &transaction, GuidanceId id)
{
    SqlQuery query(transaction,
                   selectLedger() + QStringLiteral("WHERE g.id = ? ORDER BY o.id DESC"), {id});
    return readAll(query);
}
