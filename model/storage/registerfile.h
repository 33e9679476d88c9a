// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

/// The register as a file, before SQLite touches it.
namespace RegisterFile {

/// "LoBq", in the file's header: this program's registers and no others.
inline constexpr int applicationId = 0x4c6f4271;

/// Refuses what is not a register, without changing a byte: RegisterMissing, RegisterNotAFile,
/// RegisterEmpty, RegisterNotSqlite, RegisterOfOtherProgram, RegisterOlder, RegisterUnreadable.
/// Gives the file's schema version, which may be newer than this program.
[[nodiscard]] Result<int> inspect(const QString &path);

/// The file itself, wherever a link to it may be; where it would be when there is none. Empty when
/// its folder is missing.
[[nodiscard]] QString placeOf(const QString &path);

/// Whether it begins as inspect() wants it and is as long as it says itself.
[[nodiscard]] bool isWhole(const QString &path);

/// RegisterReadOnly when nobody is to write the file or its folder, where the journal stands.
[[nodiscard]] Result<void> checkWritable(const QString &path);

/// Makes an empty file that only its owner can read; RegisterExists when something is there.
[[nodiscard]] Result<void> createEmpty(const QString &path);

} // namespace RegisterFile
