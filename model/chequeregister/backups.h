// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/backup.h"
#include "model/domain/result.h"

/// Backups of a register and their restoring, by path: each of these opens what it needs and closes
/// it again, so it can run in any thread, also while this process or another one has the register
/// open. Only restoring wants it closed. What they take is reading the register whole, seconds for
/// a very large one.
namespace Backups {

/// Where the backups beside the register are, or will be.
[[nodiscard]] QString folderOf(const QString &registerPath);

/// A backup of the session, for the process that has the register open for writing, from a worker.
/// See BackupFolder::make.
[[nodiscard]] SessionBackup backUpSession(const QString &registerPath, const BackupPlan &plan,
                                          const Moment &moment);

/// A verified copy somewhere else; the register is only read. BackupFailed, FolderMissing,
/// FileExists for `target`; those of opening the register to read.
[[nodiscard]] Result<MadeBackup> backUpTo(const QString &registerPath, const QString &target);

/// That in the place of whatever file is there.
[[nodiscard]] Result<MadeBackup> saveCopy(const QString &registerPath, const QString &target);

/// All backups that can be chosen from, newest first, also for a register that is damaged or gone.
/// Looks at their first bytes only.
[[nodiscard]] QList<BackupFile> listBackups(const QString &registerPath, const BackupPlan &plan);

/// The newest one that is verified to be good, of a register that can be read; for the reminder.
[[nodiscard]] std::optional<BackupFile> newestGood(const QString &registerPath,
                                                   const BackupPlan &plan);

/// What restoring would change. BackupUnusable, RegisterNewer for the backup. The register may be
/// missing or damaged: then only the backup is described.
[[nodiscard]] Result<RestorePreview> previewRestore(const QString &registerPath,
                                                    const QString &backupPath);

/// Restores; the register is closed in this process. Empty fields of `identity`: whom the backup
/// belongs to. See Restore::restore.
[[nodiscard]] Result<RestoredRegister> restoreRegister(const QString &registerPath,
                                                       const QString &backupPath,
                                                       const Identity &identity,
                                                       const Moment &moment);

} // namespace Backups
