// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// 16 random bytes as 32 hexadecimal digits: kept beside a text about a client, so that the events
/// can hold a digest of the text that tells nothing once text and salt are gone.
[[nodiscard]] QString newSalt();

/// SHA-256 of salt and text in hexadecimal digits.
[[nodiscard]] QString saltedDigest(const QString &salt, const QString &text);

/// 32 zeros, in place of the salts of a client who was erased.
[[nodiscard]] QString erasedSalt();
/// `*`, in place of names and career questions.
[[nodiscard]] QString erasedText();
/// In SQL: whether the client of the cheque `c` was erased, which its salt tells.
[[nodiscard]] QString erasedInSql();
