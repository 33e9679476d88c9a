// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QIODevice>

/// How many bytes each file in a zip is, unpacked, by the zip's own list of contents at its end.
/// Nothing when that is not there or not whole. Knows no zips of 4 GB or more.
[[nodiscard]] QHash<QByteArray, quint32> unpackedSizes(QIODevice &zip);
