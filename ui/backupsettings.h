// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

class QSettings;

/// What this user wants of backups, as it is kept beside what the window remembers:
/// `backups/enabled` and `backups/secondFolder`. For the window and for the commands without one.

/// Whatever was never set is as in BackupPlan.
[[nodiscard]] BackupPlan readBackupPlan(const QSettings &settings);
/// On the disk, or FileNotWritable.
[[nodiscard]] Result<void> writeBackupPlan(QSettings &settings, const BackupPlan &plan);

/// What is wrong with a folder that backups are to go to.
enum class FolderFault {
    None,
    Missing, ///< or no folder, or not a whole path
    NotWritable,
};
/// Writes a file into it and takes it away again, for rights alone do not tell. Asks the disk,
/// which may take long to answer.
[[nodiscard]] FolderFault faultOfFolder(const QString &path);
