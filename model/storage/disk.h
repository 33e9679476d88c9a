// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

/// What Qt does not do with files. Not for a register that this process has open. Errors:
/// FileNotWritable with the path as subject.
namespace Disk {

/// Waits until what was written to the file is on the medium.
[[nodiscard]] Result<void> sync(const QString &path);
/// The same for the names in a folder, where the system can.
[[nodiscard]] Result<void> syncFolder(const QString &folder);

/// Gives a file its name, which is free, and syncs their folder. They are in the same folder.
[[nodiscard]] Result<void> rename(const QString &from, const QString &to);
/// Puts a file in the place of another one, or of none, in one step, and syncs their folder. They
/// are in the same folder.
[[nodiscard]] Result<void> replace(const QString &from, const QString &to);

/// A second name for a file, or where the medium has no such thing a copy of it; `to` is free.
[[nodiscard]] Result<void> linkOrCopy(const QString &from, const QString &to);

/// Whether both are names of one file. Looks at the names only.
[[nodiscard]] bool isSameFile(const QString &a, const QString &b);

/// `0700`; there already is good too. FolderMissing when the one above is not there.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

} // namespace Disk
