// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/registerplace.h"
#include "model/storage/placeprobe.h"

/// Where a register is. Looks at names and at what the system says, and never opens the file: that
/// would drop SQLite's locks on it.
[[nodiscard]] RegisterPlace registerPlace(const QString &path,
                                          const PlaceProbe &probe = PlaceProbe::ofSystem());
