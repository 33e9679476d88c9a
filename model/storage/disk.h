// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

class QFileDevice;

/// What Qt does not do with files. Not for a register that this process has open. Errors:
/// FileNotWritable with the path as subject.
namespace Disk {

/// Waits until what was written to the file is on the medium.
[[nodiscard]] Result<void> sync(const QString &path);
/// That of a file that is open for writing.
[[nodiscard]] Result<void> sync(const QFileDevice &file);
/// The same for the names in a folder, where system and medium can.
void syncFolder(const QString &folder);

// Both files are in one folder, which is then synced.

/// Gives a file its name, which is free.
[[nodiscard]] Result<void> rename(const QString &from, const QString &to);
/// Puts a file in the place of another one, or of none, in one step.
[[nodiscard]] Result<void> replace(const QString &from, const QString &to);

enum class Kept { Linked, Copied };
/// A second name for a file, or where the medium has no such thing a copy of it; `to` is free.
[[nodiscard]] Result<Kept> linkOrCopy(const QString &from, const QString &to);

/// Whether both are names of one file. Looks at the names only.
[[nodiscard]] bool isSameFile(const QString &a, const QString &b);

/// `0700`; there already is good too. FolderMissing when the one above is not there.
[[nodiscard]] Result<void> makeFolder(const QString &folder);

} // namespace Disk
