// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>

/// Writes a file as a whole or not at all: into a temporary file beside it, which takes its place
/// only when every byte is on the disk. The file can be read by its owner only.
/// FileNotWritable with the path as subject: the old file, if any, is then as it was.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
