// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/status.h"

#include <QColor>
#include <QPixmap>

/// The mark that stands before the words of a status; its form differs as well as its colour.
/// `side` in pixels that scale with a screen of this pixel ratio.
[[nodiscard]] QPixmap statusMark(GuidanceStatus status, int side, QColor colour, qreal ratio);
