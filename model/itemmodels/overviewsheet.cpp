// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewsheet.h"

#include "model/itemmodels/overviewmodel.h"

#include <numeric>

OverviewSheet::OverviewSheet(const OverviewModel &model)
    : m_name(model.name())
    , m_lines(model.lines())
    , m_shown(model.shownLines())
{
    QList<int> columns(model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    addColumns(model, columns);
}

OverviewSheet::OverviewSheet(const OverviewModel &model, const QList<int> &rows,
                             const QList<int> &columns)
    : m_name(model.name())
    , m_lines(model.lines())
{
    m_shown.reserve(rows.size());
    for (const int row : rows)
        m_shown.append(model.lineAt(row));
    addColumns(model, columns);
}

void OverviewSheet::addColumns(const OverviewModel &model, const QList<int> &columns)
{
    for (const int column : columns)
        m_columns.append({model.title(column, true), model.cellsOf(column)});
    m_numbers = columns;
}
