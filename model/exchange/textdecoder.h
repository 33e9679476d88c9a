// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QByteArray>

/// The text of a file of unknown encoding: what its byte order mark says (UTF-8, UTF-16 of either
/// order), else UTF-8 when it is valid UTF-8, else Windows-1252, as older spreadsheets write it.
/// FileFormUnknown when the bytes are not what the mark promises: no character is ever guessed.
[[nodiscard]] Result<QString> decodedText(const QByteArray &bytes);
