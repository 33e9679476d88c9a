// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/restore.h"

#include "model/storage/backup.h"
#include "model/storage/backupfolder.h"
#include "model/storage/disk.h"
#include "model/storage/oldregister.h"
#include "model/storage/registerfile.h"
#include "model/storage/registerlock.h"
#include "model/storage/restorecopy.h"

#include <QFile>
#include <QFileInfo>

namespace {

/// What is in the way of a restore before anything is read.
Result<void> checkPlace(const QString &path, const QString &backupPath)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return Error{ErrorCode::RegisterNotAFile, path, {}};
    if (Disk::isSameFile(path, backupPath))
        return Error{ErrorCode::BackupUnusable, backupPath, QStringLiteral("the register itself")};
    return info.exists() ? RegisterFile::checkWritable(path) : Result<void>();
}

Result<void> replace(OldRegister &old, const RestorePlace &place, const RestoredCopy &copy,
                     const Restore::Watch &watch)
{
    if (old.isThere()) {
        if (const Result<void> kept = old.keepAs(place.kept); !kept)
            return kept;
        watch(Restore::Step::Kept);
        if (const Result<void> moved = old.moveCompanions(); !moved)
            return moved;
        watch(Restore::Step::CompanionsMoved);
    }
    old.letGoToBeReplaced();
    if (const Result<void> swapped = Disk::replace(copy.path, place.path); !swapped)
        return swapped;
    watch(Restore::Step::Swapped);
    return {};
}

} // namespace

Result<RestoredRegister> Restore::restore(const QString &registerPath, const QString &backupPath,
                                          const Restorer &restorer, const Watch &watch)
{
    const Watch tell = watch ? watch : [](Step) {};
    RestorePlace place{RegisterFile::placeOf(registerPath), {}, {}};
    const Result<std::unique_ptr<RegisterLock>> lock = RegisterLock::takePlace(registerPath);
    if (!lock)
        return lock.error();
    if (const Result<void> free = checkPlace(place.path, backupPath); !free)
        return free.error();
    const Result<MadeBackup> backup = Backup::verify(backupPath);
    if (!backup)
        return backup.error();
    tell(Step::Verified);
    OldRegister old(place.path);
    if (const Result<void> held = old.hold(); !held)
        return held.error();
    tell(Step::Held);

    const QFileInfo info(place.path);
    const QString folder = BackupFolder::ownFolder(place.path);
    BackupFolder::removeSecondNames(folder, place.path);
    Backup::removeUnfinished(info.absolutePath(), info.fileName(), restorer.moment);
    if (old.isThere())
        place.kept =
            BackupFolder::newPath(folder, place.path, BackupKind::BeforeRestore, restorer.moment);
    place.replaced = old.head();
    const Result<RestoredCopy> copy = makeRestoredCopy(*backup, place, restorer, tell);
    if (!copy)
        return copy.error();
    if (const Result<void> replaced = replace(old, place, *copy, tell); !replaced) {
        old.takeBack();
        QFile::remove(copy->path);
        return replaced.error();
    }
    if (old.isThere())
        QFile::setPermissions(place.kept, QFile::ReadOwner | QFile::WriteOwner);
    tell(Step::Done);
    return RestoredRegister{place.path, place.kept, copy->head};
}
