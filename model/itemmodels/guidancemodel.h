// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/itemmodels/rowsmodel.h"

#include <optional>

/// The lines of the first overview, latest change first until somebody sorts.
/// Manual: "Overzicht begeleidingen".
class GuidanceModel final : public RowsModel<GuidanceRow>
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

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int compare(const GuidanceRow &a, const GuidanceRow &b,
                              int column) const override;
    [[nodiscard]] qint64 age(const GuidanceRow &row) const override { return row.changeSequence; }
    [[nodiscard]] QString textsOf(const GuidanceRow &row) const override;

private:
    [[nodiscard]] static QString shown(const GuidanceRow &row, int column);
};
