// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"
#include "model/storage/registercopy.h"

class Database;

/// Copies of a register that are verified before they get their name.
namespace Backup {

enum class Existing { Refuse, Replace };

/// Copies everything that is committed in `from`, which may be open to read only, and of which the
/// file may have been deleted while it was open; it is in no transaction. The copy is complete and
/// its owner's only, or not there at all. Errors: BackupFailed, FolderMissing and FileExists with
/// `target` as subject; DatabaseBusy, and DatabaseDamaged when the register itself is.
[[nodiscard]] Result<MadeBackup> write(Database &from, const QString &target,
                                       Existing existing = Existing::Refuse);

/// That, without its last step: a file beside `target` that has no name yet and that the caller
/// names or removes. Its path is in the answer. Also Cancelled.
[[nodiscard]] Result<MadeBackup> writeUnnamed(Database &from, const QString &target,
                                              const RegisterCopy::Wishes &wishes);
/// The last step; whatever becomes of it, there is no unnamed file any more.
[[nodiscard]] Result<MadeBackup> name(const MadeBackup &unnamed, const QString &target,
                                      Existing existing);

/// That the file is a sound register of a version that this program can bring up to date:
/// BackupUnusable, or RegisterNewer. Not for a register that this process writes.
[[nodiscard]] Result<MadeBackup> verify(const QString &path);

/// Version, first and last event of a file, which is not read whole. Errors: those of
/// Database::openToRead.
[[nodiscard]] Result<RegisterTrace> look(const QString &path);

/// Removes from a folder what killed processes left in it without a name, more than a day ago, for
/// targets whose names begin like this.
void removeUnfinished(const QString &folder, const QString &beginning, const Moment &moment);

/// Version, first and last event of an open register. Errors: those of the database.
[[nodiscard]] Result<RegisterTrace> traceOf(Database &database);

} // namespace Backup
