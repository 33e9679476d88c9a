// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registersummary.h"

#include "model/storage/eventlog.h"

#include <QFileInfo>

Result<RegisterFacts> registerFacts(Database &database)
{
    RegisterFacts facts;
    facts.path = database.path();
    facts.bytes = QFileInfo(facts.path).size(); // without opening it: that would drop locks
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    facts.schemaVersion = *version;
    Transaction transaction(database, Transaction::Kind::Read);
    facts.head = EventLog::head(transaction);
    SqlQuery counts(transaction,
                    QStringLiteral("SELECT (SELECT count(*) FROM cheque),"
                                   " (SELECT count(*) FROM guidance),"
                                   " (SELECT count(*) FROM conversation),"
                                   " (SELECT count(*) FROM payout)"));
    if (counts.next()) {
        facts.cheques = counts.integer(0);
        facts.guidances = counts.integer(1);
        facts.conversations = counts.integer(2);
        facts.ledgerLines = counts.integer(3);
    }
    if (transaction.failure())
        return *transaction.failure();
    return facts;
}
