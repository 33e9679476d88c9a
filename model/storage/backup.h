// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

class Database;

/// Copies of a register that were read back before they got their name.
namespace Backup {

enum class Existing { Refuse, Replace };

/// Copies everything that is committed in `from`, which may be open to read only, and of which the
/// file may have been deleted while it was open; not inside a transaction. The copy is complete and
/// the owner's only, or not there at all. Errors: BackupFailed, FolderMissing, FileExists with
/// `target` as subject; DatabaseBusy, and DatabaseDamaged when the register itself is.
[[nodiscard]] Result<MadeBackup> write(Database &from, const QString &target,
                                       Existing existing = Existing::Refuse);

/// That the file is a sound register of a version that this program reads: BackupUnusable;
/// RegisterNewer. Gives what is in it. Not for a register that this process has open.
[[nodiscard]] Result<MadeBackup> verify(const QString &path);

/// The same without its last step: a new file of some name, `0600`, checked and on the disk, which
/// the caller renames or removes. Errors as write().
[[nodiscard]] Result<MadeBackup> writeUnnamed(Database &from, const QString &path);

/// The last event of a register, or number 0. Errors: those of the database.
[[nodiscard]] Result<LastEvent> lastEvent(Database &database);
/// The hash of its first event, by which it is known from other registers; empty without one.
[[nodiscard]] Result<QString> origin(Database &database);

/// Structure, foreign keys and schema of an open register: DatabaseDamaged, RegisterAltered.
[[nodiscard]] Result<void> checkSound(Database &database);

} // namespace Backup
