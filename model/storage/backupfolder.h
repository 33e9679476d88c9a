// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

class Database;

/// Where the backups of a register are, and how long each stays.
namespace BackupFolder {

/// Beside the register: `loopbaancheques.sqlite-backups`. Need not exist.
[[nodiscard]] QString ownFolder(const QString &registerPath);
/// `loopbaancheques 1f0c5a7e` in a folder of the user's choice, by the register's first event: two
/// registers of the same name do not share it. Need not exist. Errors: those of reading it.
[[nodiscard]] Result<QString> folderBelow(const QString &chosen, Database &database);
/// All such folders of registers of that name, for one that cannot be read.
[[nodiscard]] QStringList foldersBelow(const QString &chosen, const QString &registerPath);

/// `loopbaancheques 2026-11-24 180701.sqlite` in the folder, with a number when that is taken.
/// By the local day of the moment, and its time of day in the computer's time zone.
[[nodiscard]] QString newPath(const QString &folder, const QString &registerPath, BackupKind kind,
                              const Moment &moment);

/// The backups in a folder, newest first by their names. Whatever has another name is left out, and
/// a second name of the register itself.
[[nodiscard]] QList<BackupFile> list(const QString &folder, const QString &registerPath);

/// A restore that was killed can have given the register a second name among its backups, as which
/// it would go on to change: takes that name away.
void removeSecondNames(const QString &folder, const QString &registerPath);

/// Which of them may go now that `verified`, one of them, was made and found good: sessions beyond
/// the last ten, but for the newest of each of the last twelve months; of the other kinds those
/// older than twelve months, but for the newest two. What is not whole counts for nothing and
/// stays; so does what a clock that was wrong has named after `verified`.
[[nodiscard]] QList<BackupFile> toThin(const QList<BackupFile> &all, const BackupFile &verified);

/// The newest backup of this register in any folder of the plan that is verified to be good. Takes
/// as long as reading it whole.
[[nodiscard]] std::optional<BackupFile> newestGood(Database &database, const BackupPlan &plan);

} // namespace BackupFolder
