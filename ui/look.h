// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QPixmap>

class QWidget;

/// The few colours, marks and sizes of our own, made to fit light and dark palettes.
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
/// For hints and the names of values: lighter than text, still readable.
[[nodiscard]] QColor quiet(const QPalette &palette);

/// Marks beside errors and warnings, whose forms differ as well as their colours; a tick for what
/// is well, in the colour of text.
enum class Mark { Error, Warning, Bin, Tick };
/// `side` in pixels that scale with the screen that `widget` is on.
[[nodiscard]] QPixmap mark(Mark mark, int side, const QWidget &widget);

} // namespace Look
