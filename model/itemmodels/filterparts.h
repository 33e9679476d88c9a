// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/overviewfilter.h"

#include <QList>

class OverviewModel;

/// What a filter is made of, in the order in which one gives it up: what was said along the way
/// first, what was typed to find something last.
enum class FilterPart { OnlyActive, Period, Status, Paid, Counsellor, Keyword };

/// The parts that are set.
[[nodiscard]] QList<FilterPart> partsOf(const OverviewFilter &filter);
[[nodiscard]] OverviewFilter without(const OverviewFilter &filter, FilterPart part);

/// A part of a filter that shows nothing, and how many lines there are without it.
struct FilterDrop
{
    FilterPart part = FilterPart::Keyword;
    int lines = 0;

    friend bool operator==(const FilterDrop &, const FilterDrop &) = default;
};
/// The parts of the model's filter without which lines appear, in the order of the parts. Nothing
/// when it takes more than one.
[[nodiscard]] QList<FilterDrop> helpfulDrops(const OverviewModel &model);
