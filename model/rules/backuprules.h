// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/policy.h"

#include <optional>

/// What backups ask of people, and what people must know of them.

/// That a backup is due.
struct BackupReminder
{
    QDate newest; ///< day of the newest good one; none when there is none
    int days = 0; ///< since then

    friend bool operator==(const BackupReminder &, const BackupReminder &) = default;
};

/// Nothing while the newest good backup is young enough. `newestGood`: its local day, or no day.
[[nodiscard]] std::optional<BackupReminder> backupReminder(QDate newestGood, QDate today,
                                                           const Policy &policy);

/// Whether restoring may take something away that only the register has. Of a register that cannot
/// be read nobody knows.
[[nodiscard]] bool losesSomething(const RestorePreview &preview);
/// How many dossiers lose something.
[[nodiscard]] int losingDossiers(const RestorePreview &preview);
/// How many dossiers get something that the register does not have.
[[nodiscard]] int gainingDossiers(const RestorePreview &preview);
