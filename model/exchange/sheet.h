// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

/// What the cells of a column are.
enum class SheetCells {
    Text,
    Day,
    Count, ///< minutes, hours, conversations
    Amount, ///< cents
};

struct SheetColumn
{
    QString title; ///< with the unit, where the cells do not tell it
    SheetCells cells = SheetCells::Text;

    friend bool operator==(const SheetColumn &, const SheetColumn &) = default;
};

/// A table to be written to a file, cell by cell. It may be read in another thread than it was made
/// in, by one at a time.
class Sheet
{
public:
    virtual ~Sheet() = default;

    /// What it is, for people: at most 31 characters, and none of `[]:*?/\`.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QList<SheetColumn> columns() const = 0;
    [[nodiscard]] virtual int rowCount() const = 0;
    /// Of a text or a day as people read it, UTF-8; good until the next call.
    [[nodiscard]] virtual QByteArrayView text(int row, int column) const = 0;
    /// Of a day its julian day, of a count itself, of an amount cents.
    [[nodiscard]] virtual qint64 number(int row, int column) const = 0;

protected:
    Sheet() = default;
    Q_DISABLE_COPY_MOVE(Sheet)
};
