// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QString>

#include <optional>

/// The names of backups: `loopbaancheques 2026-11-24 180701.sqlite`. By them they are sorted and
/// told apart, so they never change.
namespace BackupName {

/// What they begin with: the register's name without its ending, short enough to have more after
/// it.
[[nodiscard]] QString stemOf(const QString &registerPath);

/// From kind, day, time and number.
[[nodiscard]] QString write(const QString &stem, const BackupFile &file);
/// Those four; nothing when it is not the name of a backup of this register.
[[nodiscard]] std::optional<BackupFile> read(const QString &stem, const QString &name);

/// By day, time and number.
[[nodiscard]] bool isNewer(const BackupFile &a, const BackupFile &b);

} // namespace BackupName
