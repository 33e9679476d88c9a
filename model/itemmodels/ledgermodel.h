// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/itemmodels/rowsmodel.h"

#include <optional>

/// The lines of the financial overview, newest first until somebody sorts.
/// Manual: "Financieel Overzicht".
class LedgerModel final : public RowsModel<LedgerRow>
{
    Q_OBJECT

public:
    enum Column {
        RegisteredColumn,
        DateColumn,
        ChequeNumberColumn,
        ClientNumberColumn,
        ClientColumn,
        CounsellorColumn,
        TypeColumn,
        FormColumn,
        MinutesColumn,
        AmountColumn,
        PaymentColumn,
        ColumnCount
    };

    explicit LedgerModel(QObject *parent = nullptr);

    /// The column's name in commands: `registered`, `amount`.
    [[nodiscard]] static std::optional<Column> columnFromName(const QString &name);

    /// Where the correction of a line is, or the line that a correction takes back; -1 when there
    /// is none.
    [[nodiscard]] int counterpartOf(const LedgerRow &row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int compare(const LedgerRow &a, const LedgerRow &b, int column) const override;
    [[nodiscard]] qint64 age(const LedgerRow &row) const override { return row.id.value; }
    [[nodiscard]] QString textsOf(const LedgerRow &row) const override;

private:
    [[nodiscard]] static QString shown(const LedgerRow &row, int column);
    [[nodiscard]] static QString inFile(const LedgerRow &row, int column);
};
