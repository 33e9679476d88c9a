// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/numbers.h"
#include "model/domain/result.h"

/// Backups in which a client stands who was erased from the register.
namespace Backups {

/// Their paths, newest first. One that cannot be read is among them: nobody can say that the client
/// is not in it.
[[nodiscard]] QStringList holdingClient(const QString &registerPath, const BackupPlan &plan,
                                        const ClientNumber &client);

/// Removes backups, once there is a new and verified one of the register as it is now. BackupFailed
/// with nothing removed; FileNotWritable for one that cannot be removed, where it stops.
[[nodiscard]] Result<void> replace(const QString &registerPath, const BackupPlan &plan,
                                   const Moment &moment, const QStringList &paths);

} // namespace Backups
