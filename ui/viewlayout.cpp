// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewlayout.h"

#include <algorithm>

QList<ViewLayout::Column> ViewLayout::completed(const QStringList &names) const
{
    QList<Column> all;
    const auto placeOf = [&all](const QString &name) {
        return std::find_if(all.cbegin(), all.cend(),
                            [&name](const Column &column) { return column.name == name; })
            - all.cbegin();
    };
    for (const Column &column : columns) {
        if (names.contains(column.name) && placeOf(column.name) == all.size())
            all.append(column);
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (placeOf(names.at(i)) < all.size())
            continue;
        const qsizetype place = i == 0 ? 0 : placeOf(names.at(i - 1)) + 1;
        all.insert(place, Column{names.at(i)});
    }
    const auto isShown = [](const Column &column) { return column.shown; };
    if (std::none_of(all.cbegin(), all.cend(), isShown)) {
        for (Column &column : all)
            column.shown = true;
    }
    return all;
}
