// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/restorecopy.h"

#include "model/storage/backup.h"
#include "model/storage/centrerepository.h"
#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/eventlog.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace {

Error unwritable(const QString &path, const Error &why)
{
    return {ErrorCode::FileNotWritable, path,
            QStringLiteral("error %1: %2").arg(QString::number(int(why.code)), why.detail)};
}

/// The backup's own file is only read.
Result<MadeBackup> copyOf(const MadeBackup &backup, const QString &place)
{
    const Result<std::unique_ptr<Database>> source = Database::openToRead(backup.path);
    if (!source)
        return Error{ErrorCode::BackupUnusable, backup.path, source.error().detail};
    const Result<MadeBackup> copy = Backup::writeUnnamed(
        **source, place, {RegisterCopy::Proof::Sound, RegisterCopy::Content::Rewritten, {}});
    if (!copy) {
        if (copy.error().code == ErrorCode::BackupFailed)
            return Error{ErrorCode::FileNotWritable, place, copy.error().detail};
        if (copy.error().code == ErrorCode::FolderMissing)
            return copy;
        return Error{ErrorCode::BackupUnusable, backup.path, copy.error().detail};
    }
    if (copy->trace != backup.trace) {
        QFile::remove(copy->path);
        return Error{ErrorCode::BackupUnusable, backup.path, QStringLiteral("it has changed")};
    }
    return copy;
}

/// So that the chain tells that it was taken up again here, and what was left behind.
Result<EventHead> record(Database &database, const RestorePlace &place,
                         const Restore::Restorer &restorer)
{
    Transaction transaction(database, Transaction::Kind::Write);
    const EventHead from = EventLog::head(transaction);
    const auto own =
        CentreRepository::ownIdentity(transaction).value_or(CentreRepository::OwnIdentity{});
    QJsonObject what{{QStringLiteral("fromEvent"), from.number},
                     {QStringLiteral("fromHash"), from.hash}};
    if (!place.kept.isEmpty())
        what.insert(QStringLiteral("kept"), QFileInfo(place.kept).fileName());
    if (place.replaced.number > 0) {
        what.insert(QStringLiteral("replacedEvent"), place.replaced.number);
        what.insert(QStringLiteral("replacedHash"), place.replaced.hash);
    }
    const EventHead head =
        EventLog::append(transaction, from,
                         {restorer.moment,
                          restorer.centre.isEmpty() ? own.centre : restorer.centre,
                          restorer.user.isEmpty() ? own.user : restorer.user,
                          QStringLiteral("registerRestored"),
                          {},
                          what});
    if (const Result<void> committed = transaction.commit(); !committed)
        return committed.error();
    return head;
}

/// Brings the copy up to date and records the restore in it.
Result<EventHead> takeUp(const QString &path, const RestorePlace &place,
                         const Restore::Restorer &restorer)
{
    const Result<std::unique_ptr<Database>> copy = Database::connectBeside(path, Durability::Full);
    if (!copy)
        return copy.error();
    if (const Result<void> migrated = SchemaMigrator(**copy).migrate(); !migrated)
        return migrated.error();
    return record(**copy, place, restorer);
}

Result<void> check(const RestoredCopy &copy)
{
    const Result<MadeBackup> verified = Backup::verify(copy.path);
    if (!verified)
        return verified.error();
    if (verified->trace.last.head != copy.head
        || verified->trace.version != SchemaMigrator::newestVersion())
        return Error{ErrorCode::DatabaseDamaged, copy.path, QStringLiteral("not as written")};
    return Disk::sync(copy.path);
}

} // namespace

Result<RestoredCopy> makeRestoredCopy(const MadeBackup &backup, const RestorePlace &place,
                                      const Restore::Restorer &restorer,
                                      const Restore::Watch &watch)
{
    const Result<MadeBackup> copied = copyOf(backup, place.path);
    if (!copied)
        return copied.error();
    watch(Restore::Step::Copied);
    const QString path = copied->path;
    const auto giveUp = [&](const Error &why) {
        QFile::remove(path);
        QFile::remove(QString(path + QStringLiteral("-journal")));
        return unwritable(place.path, why);
    };
    const Result<EventHead> head = takeUp(path, place, restorer);
    if (!head)
        return giveUp(head.error());
    watch(Restore::Step::Recorded);
    const RestoredCopy made{path, *head};
    if (const Result<void> checked = check(made); !checked)
        return giveUp(checked.error());
    watch(Restore::Step::Checked);
    return made;
}
