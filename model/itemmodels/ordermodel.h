// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/itemmodels/rowsmodel.h"

/// Ordered cheques: those that wait to be registered, or those that a file would bring. In the
/// order they were given until somebody sorts; stored ones newest first. Manual leaves orders to
/// the issuer's system.
class OrderModel final : public RowsModel<Cheque>
{
    Q_OBJECT

public:
    enum Column {
        ChequeNumberColumn,
        ClientNumberColumn,
        ClientColumn,
        RequestedOnColumn,
        ValidUntilColumn,
        HoursColumn,
        ValueColumn,
        ClientCostColumn,
        ColumnCount
    };

    explicit OrderModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int compare(const Cheque &a, const Cheque &b, int column) const override;
    [[nodiscard]] qint64 age(const Cheque &row) const override { return row.id.value; }
    [[nodiscard]] QString textsOf(const Cheque &row) const override;

private:
    [[nodiscard]] static QString shown(const Cheque &row, int column);
    [[nodiscard]] static QString inFile(const Cheque &row, int column);
};
