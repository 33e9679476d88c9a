// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

/// What both overviews have beside what Qt asks of a table.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the line's row number in the register
        GuidanceRole, ///< qint64: the guidance that opens with the line
        StatusRole, ///< int: GuidanceStatus of a line of the first overview
        ShareRole, ///< double, 0 to 1: what is left of the cheque's hours
        PaidRole, ///< bool: of a line of the second overview
        FileRole, ///< QString: the cell, or header, as it is written to a file
        NumberRole, ///< bool: the cell in a file is a number
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// All columns as shown, and what else a line can be found by, folded: see folded().
    [[nodiscard]] virtual const QString &searchText(int row) const = 0;
};
