// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

class Database;

/// What restoring a backup would change, for the user to decide. Both chains of events tell what
/// was done since they parted, so only those dossiers are looked at. `current` is null for a
/// register that is not there or cannot be read. Errors: BackupUnusable and RegisterNewer for the
/// backup, those of reading the register.
[[nodiscard]] Result<RestorePreview> restorePreview(Database *current, const QString &backupPath);
