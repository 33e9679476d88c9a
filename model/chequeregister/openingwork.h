// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

#include <atomic>
#include <optional>

class Database;

/// What is done with a register before anybody writes it.
struct OpeningWork
{
    Result<void> sound; ///< DatabaseDamaged names the first check that found something; Cancelled
    std::optional<SessionBackup> backup; ///< nothing without a plan, or when it is not sound

    /// Checks it and copies it at the same time; the copy becomes a backup only when the checks
    /// have passed. By who has the register's lock. `cancelled` is looked at every moment, but for
    /// the reading of pages, see RegisterChecks::checkAtOpening.
    [[nodiscard]] static OpeningWork done(Database &database, const std::optional<BackupPlan> &plan,
                                          const Moment &moment, const std::atomic_bool &cancelled);
};
