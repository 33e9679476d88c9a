// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sessionbackup.h"

#include "model/storage/backup.h"
#include "model/storage/backupfolder.h"
#include "model/storage/backupname.h"
#include "model/storage/database.h"
#include "model/storage/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

/// The newest backup, when it is good and there is nothing that it lacks.
std::optional<MadeBackup> upToDate(const QList<BackupFile> &all, const RegisterTrace &trace)
{
    if (all.isEmpty() || !all.constFirst().whole)
        return std::nullopt;
    const Result<MadeBackup> newest = Backup::verify(all.constFirst().path);
    if (!newest || newest->trace != trace)
        return std::nullopt;
    return *newest;
}

/// Deletes what may go; only backups of this very register, whatever else has such a name.
QStringList thin(const QList<BackupFile> &all, const MadeBackup &made)
{
    const auto verified = std::find_if(
        all.cbegin(), all.cend(), [&](const BackupFile &file) { return file.path == made.path; });
    if (verified == all.cend() || made.trace.origin.isEmpty())
        return {};
    QStringList thinned;
    for (const BackupFile &file : BackupFolder::toThin(all, *verified)) {
        const Result<RegisterTrace> trace = Backup::look(file.path);
        if (trace && trace->origin == made.trace.origin && QFile::remove(file.path))
            thinned.append(file.path);
    }
    return thinned;
}

BackupInFolder makeIn(const QString &folder, Database &from, const QString &registerPath,
                      const Moment &moment)
{
    BackupInFolder done;
    if (const Result<void> made = Disk::makeFolder(folder); !made) {
        done.failure = {ErrorCode::BackupFailed, folder, made.error().detail};
        return done;
    }
    BackupFolder::removeSecondNames(folder, registerPath);
    Backup::removeUnfinished(folder, BackupName::stemOf(registerPath), moment);
    const Result<RegisterTrace> trace = Backup::traceOf(from);
    if (!trace) {
        done.failure = trace.error();
        return done;
    }
    done.good = upToDate(BackupFolder::list(folder, registerPath), *trace);
    if (done.good) {
        done.wasThere = true;
        return done;
    }
    const Result<MadeBackup> made = Backup::write(
        from, BackupFolder::newPath(folder, registerPath, BackupKind::Session, moment));
    if (!made) {
        done.failure = made.error();
        return done;
    }
    done.good = *made;
    done.thinned = thin(BackupFolder::list(folder, registerPath), *made);
    return done;
}

/// A copy of the copy, so that the register is read once.
BackupInFolder makeBelow(const QString &chosen, const BackupInFolder &first, Database &database,
                         const Moment &moment)
{
    BackupInFolder failed;
    const Result<QString> folder = BackupFolder::folderBelow(chosen, database);
    if (!folder) {
        failed.failure = folder.error();
        return failed;
    }
    if (!first.good)
        return makeIn(*folder, database, database.path(), moment);
    const Result<std::unique_ptr<Database>> copy = Database::openToRead(first.good->path);
    if (!copy) {
        failed.failure = {ErrorCode::BackupFailed, *folder, copy.error().detail};
        return failed;
    }
    return makeIn(*folder, **copy, database.path(), moment);
}

} // namespace

SessionBackup BackupSession::make(Database &database, const BackupPlan &plan, const Moment &moment)
{
    SessionBackup done;
    done.own = makeIn(BackupFolder::ownFolder(database.path()), database, database.path(), moment);
    if (!plan.secondFolder.isEmpty())
        done.second = makeBelow(plan.secondFolder, done.own, database, moment);
    return done;
}

Result<void> BackupSession::keepBeforeUpdate(Database &database, const Moment &moment)
{
    const QString folder = BackupFolder::ownFolder(database.path());
    if (const Result<void> made = Disk::makeFolder(folder); !made)
        return Error{ErrorCode::BackupFailed, folder, made.error().detail};
    const Result<MadeBackup> made = Backup::write(
        database, BackupFolder::newPath(folder, database.path(), BackupKind::BeforeUpdate, moment));
    return made ? Result<void>() : made.error();
}
