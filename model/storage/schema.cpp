// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

#include "model/storage/database.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sqlquery.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMutex>
#include <QSet>

namespace {

/// `table.column` of every ordinary table.
Result<QSet<QString>> columns(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT t.name, c.name FROM sqlite_schema t"
                                  " JOIN pragma_table_xinfo(t.name) c"
                                  " WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'"
                                  " AND c.hidden = 0"));
    QSet<QString> names;
    while (query.next())
        names.insert(QString(query.text(0) + u'.' + query.text(1)));
    if (transaction.failure())
        return *transaction.failure();
    return names;
}

} // namespace

Result<std::unique_ptr<Database>> Schema::model(int version)
{
    Result<std::unique_ptr<Database>> database = Database::inMemory();
    if (!database)
        return database;
    QList<Migration> migrations = SchemaMigrator::ownMigrations();
    migrations.removeIf([version](const Migration &m) { return m.version > version; });
    if (const Result<void> made = SchemaMigrator(**database, migrations).migrate(); !made)
        return made.error();
    return database;
}

Result<QString> Schema::fingerprint(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '')"
                                  " FROM sqlite_schema ORDER BY type, name, tbl_name"));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.next()) {
        for (int column = 0; column < 4; ++column) {
            const QByteArray bytes = query.text(column).toUtf8();
            hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':' + bytes));
        }
    }
    if (transaction.failure())
        return *transaction.failure();
    return QString::fromLatin1(hash.result().toHex());
}

Result<QString> Schema::expectedFingerprint(int version)
{
    static QMutex mutex;
    static QHash<int, QString> known;
    const QMutexLocker locker(&mutex);
    if (const auto found = known.constFind(version); found != known.constEnd())
        return *found;
    const Result<std::unique_ptr<Database>> made = model(version);
    if (!made)
        return made.error();
    Result<QString> print = fingerprint(**made);
    if (print)
        known.insert(version, *print);
    return print;
}

Result<void> Schema::verify(Database &database, int version)
{
    const Result<QString> found = fingerprint(database);
    if (!found)
        return found.error();
    const Result<QString> expected = expectedFingerprint(version);
    if (!expected)
        return expected.error();
    if (*found != *expected)
        return Error{ErrorCode::RegisterAltered, database.path(),
                     QStringLiteral("schema %1 is %2").arg(QString::number(version), *found)};
    return {};
}

Result<void> Schema::verifyReadable(Database &database)
{
    const Result<QSet<QString>> found = columns(database);
    if (!found)
        return found.error();
    const Result<std::unique_ptr<Database>> today = model(SchemaMigrator::newestVersion());
    if (!today)
        return today.error();
    const Result<QSet<QString>> needed = columns(**today);
    if (!needed)
        return needed.error();
    if (!found->contains(*needed))
        return Error{ErrorCode::RegisterNewer, database.path(), QStringLiteral("columns missing")};
    return {};
}
