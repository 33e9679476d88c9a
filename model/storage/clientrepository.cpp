// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/clientrepository.h"

#include "model/storage/database.h"
#include "model/storage/salt.h"
#include "model/storage/sqlquery.h"

namespace {

/// For the rows of dossiers, after a WHERE: those of one client.
QString ofClient()
{
    return QStringLiteral("guidance_id IN (SELECT g.id FROM guidance g"
                          " JOIN cheque c ON c.id = g.cheque_id"
                          " JOIN client k ON k.id = c.client_id WHERE k.number = ?)");
}

} // namespace

QList<ChequeNumber> ClientRepository::chequesOf(Transaction &transaction,
                                                const ClientNumber &client)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT c.number FROM cheque c"
                                  " JOIN client k ON k.id = c.client_id WHERE k.number = ?"
                                  " ORDER BY c.requested_on, c.id"),
                   {client.text()});
    QList<ChequeNumber> cheques;
    while (query.next())
        cheques.append(query.chequeNumber(0));
    return cheques;
}

void ClientRepository::erase(Transaction &transaction, const ClientNumber &client)
{
    // The second lock wants the cheques first.
    SqlQuery::run(transaction,
                  QStringLiteral("UPDATE cheque SET family_name = ?, given_name = ?, name_salt = ?"
                                 " WHERE client_id = (SELECT id FROM client WHERE number = ?)"),
                  {erasedText(), erasedText(), erasedSalt(), client.text()});
    SqlQuery::run(transaction,
                  QStringLiteral("UPDATE career_question SET text = ?, salt = ? WHERE ")
                      + ofClient(),
                  {erasedText(), erasedSalt(), client.text()});
    SqlQuery::run(transaction,
                  QStringLiteral("UPDATE conversation SET feedback = '', salt = ? WHERE ")
                      + ofClient(),
                  {erasedSalt(), client.text()});
}

Result<void> ClientRepository::compact(Database &database)
{
    return database.run(QStringLiteral("VACUUM"));
}

Result<bool> ClientRepository::holds(Database &database, const ClientNumber &client)
{
    Transaction transaction(database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT 1 FROM cheque c JOIN client k ON k.id = c.client_id"
                                  " WHERE k.number = ? AND NOT ")
                       + erasedInSql() + QStringLiteral(" LIMIT 1"),
                   {client.text()});
    const bool held = query.next();
    if (transaction.failure())
        return *transaction.failure();
    return held;
}
