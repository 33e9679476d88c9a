// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QAbstractButton;

/// The few colours of our own, made to fit light and dark palettes.
namespace Look {

/// Steps of the grid, in pixels that scale with the screen.
inline constexpr int step = 8;

/// Red, for errors and VERWIJDERD only; orange, for warnings only. Readable on the window's ground.
[[nodiscard]] QColor error(const QPalette &palette);
[[nodiscard]] QColor warning(const QPalette &palette);
/// Dark blue: the one main action of a page.
[[nodiscard]] QColor mainAction(const QPalette &palette);
/// Light blue: you are here.
[[nodiscard]] QColor here(const QPalette &palette);

/// Gives a button the look of a page's main action, or of the place where somebody is.
void makeMainAction(QAbstractButton *button);
void markHere(QAbstractButton *button, bool here);

} // namespace Look
