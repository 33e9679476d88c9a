// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from outside, fit to stand in a sentence: one line, without characters that cannot be
/// seen or that turn the sentence around.
[[nodiscard]] QString printable(const QString &text);
/// The same, with at most 40 characters.
[[nodiscard]] QString excerpt(const QString &text);
