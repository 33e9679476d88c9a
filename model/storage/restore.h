// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

#include <functional>

class Database;

/// Puts a backup in the place of a register.
namespace Restore {

/// What would change. `current` is null for a register that cannot be read. Errors: BackupUnusable
/// and RegisterNewer for the backup, those of reading the register.
[[nodiscard]] Result<RestorePreview> preview(Database *current, const QString &backupPath);

/// Who restores, for the chain of events. Empty names: whom the backup belongs to.
struct Restorer
{
    QString centre;
    QString user;
    Moment moment;
};

/// The steps after which a restore can be interrupted, for the tests of that.
enum class Step { Verified, Copied, Migrated, Recorded, Kept, CompanionsMoved, Swapped, Done };
using Watch = std::function<void(Step)>;

/// Restores. The register may be missing or damaged; it is not open in this process. At every
/// moment its path holds the old register whole or the new one whole. What was there is kept among
/// its backups, byte for byte. Errors: BackupUnusable and RegisterNewer for the backup,
/// RegisterLocked, RegisterReadOnly, FolderMissing, BackupFailed when there is no room for it.
[[nodiscard]] Result<RestoredRegister> restore(const QString &registerPath,
                                               const QString &backupPath, const Restorer &restorer,
                                               const Watch &watch = {});

} // namespace Restore
