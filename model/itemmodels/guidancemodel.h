// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/itemmodels/overviewmodel.h"

/// The lines of the first overview, latest change first until somebody sorts.
/// Manual: "Overzicht begeleidingen".
class GuidanceModel final : public OverviewModel
{
    Q_OBJECT

public:
    enum Column {
        ChequeNumberColumn,
        ClientNumberColumn,
        ClientColumn,
        CounsellorColumn,
        StatusColumn,
        RemainingColumn,
        ConversationsColumn,
        RequestedOnColumn,
        ValidUntilColumn,
        ModifiedColumn,
        ColumnCount
    };

    explicit GuidanceModel(QObject *parent = nullptr);

    /// The column's name in commands: `remaining`, `modified`.
    [[nodiscard]] static std::optional<Column> columnFromName(const QString &name);

    // For who fills a table elsewhere, to be adopted.
    [[nodiscard]] static LineTable emptyTable();
    static void put(LineTable &table, const GuidanceRow &row);

    /// Takes the place of all rows there were.
    void setRows(const QList<GuidanceRow> &rows);
    /// Adds a line, or changes the one with its id.
    void upsert(const GuidanceRow &row);
    [[nodiscard]] GuidanceId guidanceAt(int row) const { return {lines().id(lineAt(row))}; }
    [[nodiscard]] ChequeNumber chequeNumberAt(int row) const;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] SheetCells cellsOf(int column) const override;
    [[nodiscard]] QString title(int column, bool inFile) const override;
    [[nodiscard]] QString columnName(int column) const override;

protected:
    [[nodiscard]] QVariant lineData(int line, int role) const override;
    [[nodiscard]] int counsellorColumn() const override { return CounsellorColumn; }
    void addConditions(const OverviewFilter &filter, LineFilter &wanted) const override;
};
