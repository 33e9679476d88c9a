// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// How somebody has the table of an overview. Columns by name, so that it holds for other versions
/// of the program too.
struct ViewLayout
{
    struct Column
    {
        QString name;
        bool shown = true;
        int width = 0; ///< pixels; 0: nobody chose one

        friend bool operator==(const Column &, const Column &) = default;
    };
    QList<Column> columns; ///< from left to right
    QString sortColumn; ///< empty: as usual
    Qt::SortOrder sortOrder = Qt::DescendingOrder;

    /// Exactly the columns that there are: without those that are gone, and with new ones, shown,
    /// behind the one that they usually follow. `names` in the usual order. At least one is shown.
    [[nodiscard]] QList<Column> completed(const QStringList &names) const;

    friend bool operator==(const ViewLayout &, const ViewLayout &) = default;
};
