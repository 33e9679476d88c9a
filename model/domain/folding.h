// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text as people search it: without marks, case and typographic variants, so that "celik" finds
/// Çelik and "d'hondt" finds D’hondt.
[[nodiscard]] QString folded(const QString &text);
