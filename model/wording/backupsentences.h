// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/rules/backuprules.h"

#include <QString>

/// Backups in words, for the window and for the commands without one.

/// Why it was made: `Vóór een update`.
[[nodiscard]] QString toWords(BackupKind kind);

/// What the backup of a session came to, a sentence for each folder: where it is and that it is
/// good, or why there is none.
[[nodiscard]] QStringList sentences(const SessionBackup &backup);

/// That a backup is due, and where to make one.
[[nodiscard]] QString sentence(const BackupReminder &reminder);

/// That a backup is restored, and where the register is that was there before.
[[nodiscard]] QString sentence(const RestoredRegister &restored);
