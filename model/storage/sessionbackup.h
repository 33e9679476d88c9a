// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

class Database;

/// Backups that are made without anybody asking. Only by who has the register's lock.
namespace BackupSession {

/// The backup of a session, beside the register and, when the plan has one, below the second
/// folder, also when the other one fails. A folder whose newest backup is good and holds everything
/// already gets none; one that gets one is thinned. Whether the plan is enabled is its caller's
/// matter.
[[nodiscard]] SessionBackup make(Database &database, const BackupPlan &plan, const Moment &moment);

/// For Database::open, which wants it before it brings a register up to date.
[[nodiscard]] Result<void> keepBeforeUpdate(Database &database, const Moment &moment);

} // namespace BackupSession
