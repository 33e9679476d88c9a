// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewsheet.h"

#include "model/itemmodels/overviewmodel.h"

OverviewSheet::OverviewSheet(const OverviewModel &model)
    : m_name(model.name())
    , m_lines(model.lines())
    , m_shown(model.shownLines())
{
    for (int column = 0; column < model.columnCount(); ++column)
        m_columns.append({model.title(column, true), model.cellsOf(column)});
}

OverviewSheet::OverviewSheet(const OverviewModel &model, const QList<int> &rows)
    : OverviewSheet(model)
{
    m_shown.clear();
    for (const int row : rows)
        m_shown.append(model.lineAt(row));
}
