// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/refusedorder.h"

#include <QAbstractTableModel>
#include <QList>

/// The records of an order file that were not taken, in the order of the file, and why.
class RefusedOrderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RecordColumn, ChequeNumberColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(const QList<RefusedOrder> &orders);
    /// The language has changed: the reasons are sentences.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<RefusedOrder> m_orders;
};
