// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/registerplace.h"

/// Those of the names in a register's folder that look like copies of the register `name`, of its
/// journal or of its lock, put aside by a synchronisation. Only OneDrive and iCloud name them so
/// that nearly any copy would look alike: their ways count where `service` says it is them.
[[nodiscard]] QStringList conflictCopiesOf(const QString &name, const QStringList &names,
                                           const QString &service);
