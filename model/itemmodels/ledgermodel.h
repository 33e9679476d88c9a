// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/itemmodels/overviewmodel.h"

/// How many lines of the ledger, and what they come to.
struct LedgerTotals
{
    int lines = 0;
    Minutes minutes;
    Money amount;

    void add(const LineTable &table, int line);
    void add(const LedgerTotals &others);
    friend bool operator==(const LedgerTotals &, const LedgerTotals &) = default;
};

/// The lines of the financial overview, newest first until somebody sorts.
/// Manual: "Financieel Overzicht".
class LedgerModel final : public OverviewModel
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

    // For who fills a table elsewhere, to be adopted.
    [[nodiscard]] static LineTable emptyTable();
    static void put(LineTable &table, const LedgerRow &row);

    /// Takes the place of all rows there were.
    void setRows(const QList<LedgerRow> &rows);
    /// Adds lines, or changes those with their ids.
    void upsert(const QList<LedgerRow> &rows);

    [[nodiscard]] GuidanceId guidanceAt(int row) const;
    [[nodiscard]] ChequeNumber chequeNumberAt(int row) const;
    [[nodiscard]] bool isCorrection(int row) const;
    /// Nothing when the line is still to be paid.
    [[nodiscard]] std::optional<PaymentId> paymentAt(int row) const;
    /// Of all lines of a payment, shown or not.
    [[nodiscard]] LedgerTotals totalsOf(PaymentId payment) const;
    /// Of the lines shown.
    [[nodiscard]] LedgerTotals shownTotals() const;
    /// The id of the line that corrects the one in this row, or that it corrects; nothing when
    /// there is none.
    [[nodiscard]] std::optional<PayoutId> counterpartOf(int row) const;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] SheetCells cellsOf(int column) const override;
    [[nodiscard]] QString title(int column, bool inFile) const override;
    [[nodiscard]] QString columnName(int column) const override;

protected:
    [[nodiscard]] QVariant lineData(int line, int role) const override;
    [[nodiscard]] int counsellorColumn() const override { return CounsellorColumn; }
    void addConditions(const OverviewFilter &filter, LineFilter &wanted) const override;
};
