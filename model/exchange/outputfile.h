// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>

/// Writes a file as a whole or not at all: into a temporary file beside it, which takes its place
/// only when every byte is on the disk. The file can be read by its owner only.
/// FileNotWritable with the path as subject: the old file, if any, is then as it was.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

/// Whether a file at `path` would take the place of the register or of what stands beside it by the
/// same name: SQLite's journal, the lock. That would be the end of one of them.
[[nodiscard]] bool isPartOfRegister(const QString &path, const QString &registerPath);
