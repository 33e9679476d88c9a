// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>

#include <functional>

/// Writes a file as a whole or not at all: into a temporary file beside it, which takes its place
/// only when every byte is on the disk. The file can be read by its owner only.
/// FileNotWritable with the path as subject: the old file, if any, is then as it was.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Takes the next bytes of a file. False when they could not be written: then it is no use to go
/// on.
using TakeBytes = std::function<bool(const QByteArray &piece)>;
/// Gives all bytes of a file, piece by piece, or says why there is to be no file after all.
using GiveBytes = std::function<Result<void>(const TakeBytes &take)>;
/// The same for a file that is too large to be in memory as a whole. The error of `give` when there
/// is one: the old file, if any, is then as it was, and nothing new stands beside it.
Result<void> writeFile(const QString &path, const GiveBytes &give);

/// Whether a file at `path` would take the place of the register or of what stands beside it by the
/// same name: SQLite's journal, the lock. That would be the end of one of them.
[[nodiscard]] bool isPartOfRegister(const QString &path, const QString &registerPath);
