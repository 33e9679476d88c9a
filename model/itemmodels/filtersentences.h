// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/filterparts.h"

#include <QString>

/// What an overview says when its filter shows nothing. Manual: "Zoeken en filteren".
namespace FilterSentences {

/// That no line meets it, with every part that is set; at least one is.
[[nodiscard]] QString nothingMeets(const OverviewFilter &filter);
/// `Zonder de begeleider zijn er 3 lijnen.`
[[nodiscard]] QString without(const FilterDrop &drop);
/// What a button says that drops this part.
[[nodiscard]] QString dropIt(FilterPart part);

} // namespace FilterSentences
