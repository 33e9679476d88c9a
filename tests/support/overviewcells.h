// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvwriter.h"
#include "model/itemmodels/overviewmodel.h"
#include "model/itemmodels/overviewsheet.h"

/// The cells of a row as a download has them; none of them may hold what needs quotes.
inline QStringList cellsInFile(const OverviewModel &model, int row)
{
    const QStringList lines =
        QString::fromUtf8(Csv::bytes(OverviewSheet(model))).split(QStringLiteral("\r\n"));
    return lines.value(row + 1).split(u';');
}

/// The ids of the lines shown, in their order.
inline QList<qint64> idsOf(const QAbstractItemModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(OverviewModel::IdRole).toLongLong());
    return ids;
}
