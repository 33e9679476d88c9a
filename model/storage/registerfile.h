// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

/// The register as a file, before SQLite touches it.
namespace RegisterFile {

/// "LoBq", in the file's header: this program's registers and no others.
inline constexpr int applicationId = 0x4c6f4271;

/// Refuses what is not a register that this version can write, without changing a byte:
/// RegisterMissing, RegisterNotAFile, RegisterEmpty, RegisterNotSqlite, RegisterOfOtherProgram,
/// RegisterNewer, RegisterReadOnly, RegisterUnreadable. Gives the file's schema version.
[[nodiscard]] Result<int> inspect(const QString &path, int newestVersion);

/// Makes an empty file that only its owner can read; RegisterExists when something is there.
[[nodiscard]] Result<void> createEmpty(const QString &path);

} // namespace RegisterFile
