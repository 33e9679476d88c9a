// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"
#include "model/itemmodels/linetable.h"

class OverviewModel;

/// Exactly the lines that an overview shows now, in that order, with all columns; whatever becomes
/// of the overview afterwards. Manual: "Download".
class OverviewSheet final : public Sheet
{
public:
    explicit OverviewSheet(const OverviewModel &model);
    /// Only these of its rows and columns, in their order.
    OverviewSheet(const OverviewModel &model, const QList<int> &rows, const QList<int> &columns);

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QList<SheetColumn> columns() const override { return m_columns; }
    [[nodiscard]] int rowCount() const override { return int(m_shown.size()); }
    [[nodiscard]] QByteArrayView text(int row, int column) const override
    {
        return m_lines.bytes(m_numbers.at(column), m_shown.at(row));
    }
    [[nodiscard]] qint64 number(int row, int column) const override
    {
        return m_lines.key(m_numbers.at(column), m_shown.at(row));
    }

private:
    void addColumns(const OverviewModel &model, const QList<int> &columns);

    QString m_name;
    LineTable m_lines;
    QList<int> m_shown;
    QList<SheetColumn> m_columns;
    QList<int> m_numbers; ///< of the columns in the model
};
