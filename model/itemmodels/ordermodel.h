// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/itemmodels/overviewmodel.h"

/// Ordered cheques: those that wait to be registered, or those that a file would bring. In the
/// order they were given until somebody sorts; stored ones newest first. Manual leaves orders to
/// the issuer's system.
class OrderModel final : public OverviewModel
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

    /// Takes the place of all orders there were.
    void setRows(const QList<Cheque> &orders);
    [[nodiscard]] const Cheque &order(int row) const { return m_orders.at(lineAt(row)); }

    [[nodiscard]] QString name() const override;
    [[nodiscard]] SheetCells cellsOf(int column) const override;
    [[nodiscard]] QString title(int column, bool inFile) const override;

protected:
    [[nodiscard]] QVariant lineData(int line, int role) const override;
    void addConditions(const OverviewFilter &filter, LineFilter &wanted) const override;

private:
    [[nodiscard]] static LineTable emptyTable();
    static void put(LineTable &table, qint64 id, const Cheque &order);

    QList<Cheque> m_orders; ///< by line
};
