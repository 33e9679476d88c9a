// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"

#include "model/rules/textrules.h"
#include "model/storage/backup.h"
#include "model/storage/backupfolder.h"
#include "model/storage/backupname.h"
#include "model/storage/database.h"
#include "model/storage/oldregister.h"
#include "model/storage/registerlock.h"
#include "model/storage/restore.h"
#include "model/storage/restorepreview.h"
#include "model/storage/sessionbackup.h"

#include <QFileInfo>

#include <algorithm>

namespace {

/// A killed process may have left a change that must be undone before anything can be read.
Result<std::unique_ptr<Database>> undoAndOpenToRead(const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::connectToRead(path);
    if (opened || opened.error().code != ErrorCode::RegisterUnfinished)
        return opened;
    {
        const Result<std::unique_ptr<RegisterLock>> lock = RegisterLock::take(path);
        if (!lock)
            return lock.error();
        if (const Result<void> undone = OldRegister(path).hold(); !undone)
            return undone.error();
    }
    return Database::connectToRead(path);
}

Result<QString> checkedName(const QString &name)
{
    if (name.isEmpty())
        return QString();
    if (hasErrors(checkName(name, Field::User, Policy{})))
        return Error{ErrorCode::IdentityInvalid, {}, {}};
    return normalisedName(name);
}

} // namespace

QString Backups::folderOf(const QString &registerPath)
{
    return BackupFolder::ownFolder(registerPath);
}

SessionBackup Backups::backUpSession(const QString &registerPath, const BackupPlan &plan,
                                     const Moment &moment)
{
    const Result<std::unique_ptr<Database>> database =
        Database::connectBeside(registerPath, Durability::Full);
    if (database)
        return BackupSession::make(**database, plan, moment);
    SessionBackup failed;
    failed.own.failure = database.error();
    return failed;
}

Result<MadeBackup> Backups::backUpTo(const QString &registerPath, const QString &target)
{
    const Result<std::unique_ptr<Database>> database = Database::connectToRead(registerPath);
    return database ? Backup::write(**database, target) : database.error();
}

Result<MadeBackup> Backups::saveCopy(const QString &registerPath, const QString &target)
{
    const Result<std::unique_ptr<Database>> database = Database::connectToRead(registerPath);
    return database ? Backup::write(**database, target, Backup::Existing::Replace)
                    : database.error();
}

QList<BackupFile> Backups::listBackups(const QString &registerPath, const BackupPlan &plan)
{
    QList<BackupFile> all = BackupFolder::list(BackupFolder::ownFolder(registerPath), registerPath);
    for (const QString &folder : BackupFolder::foldersBelow(plan.secondFolder, registerPath))
        all += BackupFolder::list(folder, registerPath);
    std::stable_sort(all.begin(), all.end(), BackupName::isNewer);
    return all;
}

std::optional<BackupFile> Backups::newestGood(const QString &registerPath, const BackupPlan &plan)
{
    const Result<std::unique_ptr<Database>> database = Database::connectToRead(registerPath);
    return database ? BackupFolder::newestGood(**database, plan) : std::nullopt;
}

Result<RestorePreview> Backups::previewRestore(const QString &registerPath,
                                               const QString &backupPath)
{
    const Result<std::unique_ptr<Database>> current = undoAndOpenToRead(registerPath);
    if (current)
        return restorePreview(current->get(), backupPath);
    if (current.error().code == ErrorCode::RegisterLocked
        || current.error().code == ErrorCode::DatabaseBusy)
        return current.error();
    Result<RestorePreview> preview = restorePreview(nullptr, backupPath);
    if (preview && !QFileInfo::exists(registerPath))
        preview->relation = BackupRelation::CurrentMissing;
    return preview;
}

Result<RestoredRegister> Backups::restoreRegister(const QString &registerPath,
                                                  const QString &backupPath,
                                                  const Identity &identity, const Moment &moment)
{
    const Result<QString> centre = checkedName(identity.centre);
    if (!centre)
        return centre.error();
    const Result<QString> user = checkedName(identity.user);
    if (!user)
        return user.error();
    return Restore::restore(registerPath, backupPath, {*centre, *user, moment});
}
