// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

#include <functional>

/// Puts a backup in the place of a register.
namespace Restore {

/// Who restores and when, for the chain of events. Empty names: whom the backup belongs to.
struct Restorer
{
    QString centre;
    QString user;
    Moment moment;
};

/// What has just been done, in this order; for the tests, which stop it there.
enum class Step { Verified, Held, Copied, Recorded, Checked, Kept, CompanionsMoved, Swapped, Done };
using Watch = std::function<void(Step)>;

/// The register may be missing or damaged; it is not open in this process. Whenever this is
/// interrupted, its path has the old register whole or the new one whole. What was there is kept
/// among its backups. Errors: BackupUnusable and RegisterNewer for the backup, RegisterLocked,
/// RegisterReadOnly, RegisterNotAFile, FolderMissing; FileNotWritable when there is no room for the
/// new one, BackupFailed when the old one cannot be kept. After an error everything is as it was.
[[nodiscard]] Result<RestoredRegister> restore(const QString &registerPath,
                                               const QString &backupPath, const Restorer &restorer,
                                               const Watch &watch = {});

} // namespace Restore
