// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

/// The folder that was last chosen for a use; the user's documents when there was none, or it is
/// gone. `use`: its key in the settings, `downloadFolder`.
[[nodiscard]] QString rememberedFolder(const QSettings &settings, const QString &use);
/// `path`: a file in it.
void rememberFolder(QSettings &settings, const QString &use, const QString &path);
