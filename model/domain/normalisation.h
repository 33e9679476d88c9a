// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Unicode's normal forms of a text of any length, in a time that grows with it: what Qt does in
/// one call takes seconds for a pasted book and minutes for a letter with marks without end.

/// NFC: what looks the same is the same. Half a surrogate pair stays as it is.
[[nodiscard]] QString composed(const QString &text);
/// NFKD: letters without their marks, and both without their dress.
[[nodiscard]] QString takenApart(const QString &text);
