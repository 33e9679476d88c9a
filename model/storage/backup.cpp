// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/eventlog.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sqlquery.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace {

Error failed(const QString &target, const Error &why)
{
    return {ErrorCode::BackupFailed, target,
            QStringLiteral("error %1: %2").arg(QString::number(int(why.code)), why.detail)};
}

Error unusable(const QString &path, const Error &why)
{
    return {ErrorCode::BackupUnusable, path,
            QStringLiteral("error %1: %2").arg(QString::number(int(why.code)), why.detail)};
}

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::DatabaseDamaged, path, detail};
}

/// What SQLite says of the file, and whether every reference leads somewhere.
Result<void> checkSound(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    {
        SqlQuery structure(transaction, QStringLiteral("PRAGMA quick_check(1)"));
        if (!structure.next() && !transaction.failure())
            return damaged(database.path(), QStringLiteral("quick_check says nothing"));
        // What it says can hold values of the row: only that it says something.
        if (!transaction.failure() && structure.text(0) != QLatin1StringView("ok"))
            return damaged(database.path(), QStringLiteral("quick_check"));
    }
    SqlQuery orphans(transaction, QStringLiteral("PRAGMA foreign_key_check"));
    const bool found = orphans.next();
    if (transaction.failure())
        return *transaction.failure();
    return found ? damaged(database.path(), QStringLiteral("foreign_key_check")) : Result<void>();
}

/// The hash of one event; empty without such an event.
QString hashOf(Transaction &transaction, qint64 event)
{
    SqlQuery query(transaction, QStringLiteral("SELECT hash FROM event WHERE id = ?"), {event});
    return query.next() ? query.text(0) : QString();
}

/// Reads the file whole, by a connection of its own.
Result<MadeBackup> readBack(const QString &path, const std::optional<EventHead> &holds = {})
{
    const Result<std::unique_ptr<Database>> database = Database::openToRead(path);
    if (!database)
        return database.error();
    if (const Result<void> sound = checkSound(**database); !sound)
        return sound.error();
    if (holds && holds->number > 0) {
        Transaction transaction(**database, Transaction::Kind::Read);
        const QString hash = hashOf(transaction, holds->number);
        if (transaction.failure())
            return *transaction.failure();
        if (hash != holds->hash)
            return damaged(path, QStringLiteral("another chain of events"));
    }
    const Result<RegisterTrace> trace = Backup::traceOf(**database);
    if (!trace)
        return trace.error();
    return MadeBackup{path, QFileInfo(path).size(), *trace};
}

/// Whose fault it is that there is no copy.
Error blame(Database &from, const QString &target, const Error &why)
{
    if (why.code == ErrorCode::DatabaseBusy)
        return {ErrorCode::DatabaseBusy, from.path(), why.detail};
    if (const Result<void> sound = checkSound(from); !sound)
        return {sound.error().code, from.path(), sound.error().detail};
    return failed(target, why);
}

Result<MadeBackup> fill(Database &from, const QString &unnamed)
{
    const Result<RegisterTrace> before = Backup::traceOf(from);
    if (!before)
        return before.error();
    if (const Result<void> copied = from.copyInto(unnamed); !copied)
        return copied.error();
    Result<MadeBackup> made = readBack(unnamed, before->last.head);
    if (!made)
        return made;
    if (const Result<void> synced = Disk::sync(unnamed); !synced)
        return synced.error();
    return made;
}

} // namespace

Result<RegisterTrace> Backup::traceOf(Database &database)
{
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    Transaction transaction(database, Transaction::Kind::Read);
    RegisterTrace trace{*version, hashOf(transaction, 1), {EventLog::head(transaction), {}, {}}};
    SqlQuery query(transaction,
                   QStringLiteral("SELECT happened_at, happened_on FROM event WHERE id = ?"),
                   {trace.last.head.number});
    if (query.next()) {
        trace.last.at = query.timestamp(0);
        trace.last.on = query.day(1);
    }
    if (transaction.failure())
        return *transaction.failure();
    return trace;
}

Result<RegisterTrace> Backup::look(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::openToRead(path);
    return database ? traceOf(**database) : database.error();
}

Result<MadeBackup> Backup::writeUnnamed(Database &from, const QString &target)
{
    const QString unnamed = QString(target + QStringLiteral(".new-")
                                    + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Result<void> made = RegisterFile::createEmpty(unnamed); !made) {
        if (made.error().code == ErrorCode::FolderMissing)
            return Error{ErrorCode::FolderMissing, target, {}};
        return failed(target, made.error());
    }
    const Result<MadeBackup> made = fill(from, unnamed);
    if (made)
        return made;
    QFile::remove(unnamed);
    return blame(from, target, made.error());
}

Result<MadeBackup> Backup::write(Database &from, const QString &target, Existing existing)
{
    const QFileInfo info(target);
    const bool taken = info.exists() || info.isSymLink();
    if (taken && (existing == Existing::Refuse || Disk::isSameFile(from.path(), target)))
        return Error{ErrorCode::FileExists, target, {}};
    const Result<MadeBackup> unnamed = writeUnnamed(from, target);
    if (!unnamed)
        return unnamed;
    const Result<void> named = existing == Existing::Replace ? Disk::replace(unnamed->path, target)
                                                             : Disk::rename(unnamed->path, target);
    if (!named) {
        QFile::remove(unnamed->path);
        return failed(target, named.error());
    }
    return MadeBackup{target, unnamed->bytes, unnamed->trace};
}

Result<MadeBackup> Backup::verify(const QString &path)
{
    const Result<int> version = RegisterFile::inspect(path);
    if (!version)
        return unusable(path, version.error());
    if (*version > SchemaMigrator::newestVersion())
        return Error{ErrorCode::RegisterNewer, path, QString::number(*version)};
    const Result<MadeBackup> read = readBack(path);
    return read ? read : unusable(path, read.error());
}

void Backup::removeUnfinished(const QString &folder, const QString &beginning, const Moment &moment)
{
    static const QRegularExpression unfinished(
        QStringLiteral("\\.new-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-journal)?$"));
    constexpr qint64 day = 86'400'000;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const qint64 age =
            moment.timestamp.utcMilliseconds - file.lastModified().toMSecsSinceEpoch();
        if (age > day && file.fileName().startsWith(beginning)
            && unfinished.match(file.fileName()).hasMatch())
            QFile::remove(file.filePath());
    }
}
