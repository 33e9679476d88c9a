// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"

#include <QStringList>

/// A sheet of cells that a test spells out. Columns are texts unless it says otherwise.
class TextSheet final : public Sheet
{
public:
    explicit TextSheet(const QStringList &titles, const QList<QStringList> &rows = {})
    {
        for (const QString &title : titles)
            m_columns.append({title, SheetCells::Text});
        for (const QStringList &row : rows)
            append(row);
    }

    void setCells(int column, SheetCells cells) { m_columns[column].cells = cells; }
    /// Numbers as such: `-8485` cents.
    void append(const QStringList &cells)
    {
        QList<QByteArray> row;
        for (const QString &cell : cells)
            row.append(cell.toUtf8());
        m_rows.append(row);
    }

    [[nodiscard]] QString name() const override { return QStringLiteral("Blad één"); }
    [[nodiscard]] QList<SheetColumn> columns() const override { return m_columns; }
    [[nodiscard]] int rowCount() const override { return int(m_rows.size()); }
    [[nodiscard]] QByteArrayView text(int row, int column) const override
    {
        return m_rows.at(row).at(column);
    }
    [[nodiscard]] qint64 number(int row, int column) const override
    {
        return m_rows.at(row).at(column).toLongLong();
    }

private:
    QList<SheetColumn> m_columns;
    QList<QList<QByteArray>> m_rows;
};
