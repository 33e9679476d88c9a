// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewtable.h"

#include "model/itemmodels/overviewmodel.h"

CsvTable overviewTable(const QAbstractItemModel &model)
{
    CsvTable table;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column)
        table.headers.append(
            model.headerData(column, Qt::Horizontal, OverviewModel::FileRole).toString());
    table.rows.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<CsvCell> cells;
        cells.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column);
            const bool number = index.data(OverviewModel::NumberRole).toBool();
            cells.append({index.data(OverviewModel::FileRole).toString(),
                          number ? CsvCell::Kind::Number : CsvCell::Kind::Text});
        }
        table.rows.append(cells);
    }
    return table;
}
