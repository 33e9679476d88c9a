// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A name for a file made of data, such as a client's number or a centre's name: one that every
/// system takes, that stays in the folder it is put in, and that leaves room for what a program
/// puts behind it while it writes. `ending` is the program's own, with its dot, and is kept.
[[nodiscard]] QString safeFileName(const QString &wished, const QString &ending);
