// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/filterparts.h"

#include "model/itemmodels/overviewmodel.h"

QList<FilterPart> partsOf(const OverviewFilter &filter)
{
    QList<FilterPart> parts;
    if (filter.onlyActive)
        parts.append(FilterPart::OnlyActive);
    if (filter.from || filter.to)
        parts.append(FilterPart::Period);
    if (filter.status)
        parts.append(FilterPart::Status);
    if (filter.paid)
        parts.append(FilterPart::Paid);
    if (!filter.counsellor.isEmpty())
        parts.append(FilterPart::Counsellor);
    if (!filter.keyword.trimmed().isEmpty())
        parts.append(FilterPart::Keyword);
    return parts;
}

OverviewFilter without(const OverviewFilter &filter, FilterPart part)
{
    OverviewFilter rest = filter;
    switch (part) {
    case FilterPart::OnlyActive:
        rest.onlyActive = false;
        break;
    case FilterPart::Period:
        rest.from.reset();
        rest.to.reset();
        break;
    case FilterPart::Status:
        rest.status.reset();
        break;
    case FilterPart::Paid:
        rest.paid.reset();
        break;
    case FilterPart::Counsellor:
        rest.counsellor.clear();
        break;
    case FilterPart::Keyword:
        rest.keyword.clear();
        break;
    }
    return rest;
}

QList<FilterDrop> helpfulDrops(const OverviewModel &model)
{
    QList<FilterDrop> drops;
    for (const FilterPart part : partsOf(model.filter())) {
        if (const int lines = model.countOf(without(model.filter(), part)); lines > 0)
            drops.append({part, lines});
    }
    return drops;
}
