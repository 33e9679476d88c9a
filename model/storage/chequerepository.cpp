// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/chequerepository.h"

#include "model/storage/salt.h"
#include "model/storage/sqlquery.h"

namespace {

struct Client
{
};
using ClientId = Id<Client>;

ClientId findOrAddClient(Transaction &transaction, const ClientNumber &number)
{
    SqlQuery found(transaction, QStringLiteral("SELECT id FROM client WHERE number = ?"),
                   {number.text()});
    if (found.next())
        return found.id<ClientId>(0);
    SqlQuery added(transaction,
                   QStringLiteral("INSERT INTO client (number) VALUES (?) RETURNING id"),
                   {number.text()});
    return added.next() ? added.id<ClientId>(0) : ClientId{};
}

void removeClientsWithoutCheque(Transaction &transaction)
{
    SqlQuery::run(transaction,
                  QStringLiteral("DELETE FROM client WHERE NOT EXISTS"
                                 " (SELECT 1 FROM cheque WHERE cheque.client_id = client.id)"));
}

std::optional<qint64> rateOf(const Cheque &cheque)
{
    return cheque.rate ? std::optional(cheque.rate->milliEuroPerHour) : std::nullopt;
}

std::optional<int> vatOf(const Cheque &cheque)
{
    return cheque.rate ? std::optional(cheque.rate->vatPercent) : std::nullopt;
}

Cheque readCheque(const SqlQuery &query)
{
    Cheque cheque;
    cheque.id = query.id<ChequeId>(0);
    cheque.number = query.chequeNumber(1);
    cheque.clientNumber = query.clientNumber(2);
    cheque.familyName = query.text(3);
    cheque.givenName = query.text(4);
    cheque.requestedOn = query.day(5);
    cheque.validUntil = query.day(6);
    cheque.minutes = query.minutes(7);
    cheque.value = query.money(8);
    cheque.clientCost = query.money(9);
    if (!query.isNull(10))
        cheque.rate = Rate{query.integer(10), query.smallInteger(11)};
    cheque.erased = query.integer(12) != 0;
    return cheque;
}

QString selectCheques()
{
    const QString columns = QStringLiteral(
        "SELECT c.id, c.number, k.number, c.family_name, c.given_name, c.requested_on,"
        " c.valid_until, c.minutes, c.value_cents, c.client_cost_cents, c.milli_euro_per_hour,"
        " c.vat_percent, ");
    return QString(columns + erasedInSql()
                   + QStringLiteral(" FROM cheque c JOIN client k ON k.id = c.client_id "));
}

} // namespace

std::optional<Cheque> ChequeRepository::find(Transaction &transaction, const ChequeNumber &number)
{
    SqlQuery query(transaction, selectCheques() + QStringLiteral("WHERE c.number = ?"),
                   {number.text()});
    if (!query.next())
        return std::nullopt;
    return readCheque(query);
}

ChequeId ChequeRepository::add(Transaction &transaction, const Cheque &cheque,
                               const QString &nameSalt)
{
    const ClientId client = findOrAddClient(transaction, cheque.clientNumber);
    if (transaction.failure())
        return {};
    SqlQuery query(
        transaction,
        QStringLiteral("INSERT INTO cheque (number, client_id, family_name, given_name, name_salt,"
                       " requested_on, valid_until, minutes, value_cents, client_cost_cents,"
                       " milli_euro_per_hour, vat_percent)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {cheque.number.text(), client, cheque.familyName, cheque.givenName, nameSalt,
         cheque.requestedOn, cheque.validUntil, cheque.minutes, cheque.value, cheque.clientCost,
         rateOf(cheque), vatOf(cheque)});
    return query.next() ? query.id<ChequeId>(0) : ChequeId{};
}

void ChequeRepository::change(Transaction &transaction, const Cheque &cheque,
                              const QString &nameSalt)
{
    const ClientId client = findOrAddClient(transaction, cheque.clientNumber);
    if (transaction.failure())
        return;
    SqlQuery::run(
        transaction,
        QStringLiteral("UPDATE cheque SET number = ?, client_id = ?, family_name = ?,"
                       " given_name = ?, name_salt = ?, requested_on = ?, valid_until = ?,"
                       " minutes = ?, value_cents = ?, client_cost_cents = ?,"
                       " milli_euro_per_hour = ?, vat_percent = ? WHERE id = ?"),
        {cheque.number.text(), client, cheque.familyName, cheque.givenName, nameSalt,
         cheque.requestedOn, cheque.validUntil, cheque.minutes, cheque.value, cheque.clientCost,
         rateOf(cheque), vatOf(cheque), cheque.id});
    removeClientsWithoutCheque(transaction);
}

void ChequeRepository::remove(Transaction &transaction, ChequeId id)
{
    SqlQuery::run(transaction, QStringLiteral("DELETE FROM cheque WHERE id = ?"), {id});
    removeClientsWithoutCheque(transaction);
}

QList<Cheque> ChequeRepository::withoutGuidance(Transaction &transaction)
{
    SqlQuery query(transaction,
                   selectCheques()
                       + QStringLiteral("WHERE NOT EXISTS"
                                        " (SELECT 1 FROM guidance g WHERE g.cheque_id = c.id)"
                                        " ORDER BY c.requested_on DESC, c.id DESC"));
    QList<Cheque> cheques;
    while (query.next())
        cheques.append(readCheque(query));
    return cheques;
}
