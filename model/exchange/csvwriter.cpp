// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"

#include "model/exchange/formulaguard.h"
#include "model/exchange/sheet.h"
#include "model/wording/formats.h"

#include <algorithm>

namespace {

constexpr char delimiter = ';';
constexpr qsizetype pieceSize = 1 << 18;

bool needsQuotes(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    // Some readers drop outer blanks that are not in quotes.
    return text.front() == ' ' || text.back() == ' '
        || std::any_of(text.cbegin(), text.cend(),
                       [](char c) { return c == delimiter || c == '"' || c == '\r' || c == '\n'; });
}

void appendQuoted(QByteArray &out, QByteArrayView text)
{
    if (!needsQuotes(text)) {
        out.append(text);
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendText(QByteArray &out, QByteArrayView text)
{
    if (needsGuard(text))
        appendQuoted(out, QByteArray('\'' + text.toByteArray()));
    else
        appendQuoted(out, text);
}

void appendCell(QByteArray &out, const Sheet &sheet, int row, int column, SheetCells cells)
{
    switch (cells) {
    case SheetCells::Text:
        return appendText(out, sheet.text(row, column));
    case SheetCells::Day:
        out.append(sheet.text(row, column));
        break;
    case SheetCells::Count:
        out += QByteArray::number(sheet.number(row, column));
        break;
    case SheetCells::Amount:
        out += formatPlainAmount({sheet.number(row, column)}).toLatin1();
        break;
    }
}

QByteArray titleLine(const QList<SheetColumn> &columns)
{
    QByteArray line;
    for (const SheetColumn &column : columns) {
        if (!line.isEmpty())
            line += delimiter;
        appendText(line, column.title.toUtf8());
    }
    return QByteArray(line + "\r\n");
}

} // namespace

bool Csv::write(const Sheet &sheet,
                const std::function<bool(const QByteArray &piece, int rowsGiven)> &take)
{
    const QList<SheetColumn> columns = sheet.columns();
    QByteArray piece = QByteArrayLiteral("\xEF\xBB\xBF") + titleLine(columns);
    const int rows = sheet.rowCount();
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            if (column > 0)
                piece += delimiter;
            appendCell(piece, sheet, row, column, columns.at(column).cells);
        }
        piece += "\r\n";
        if (piece.size() < pieceSize)
            continue;
        if (!take(piece, row + 1))
            return false;
        piece.resize(0); // keeps its room
    }
    return take(piece, rows);
}

QByteArray Csv::bytes(const Sheet &sheet)
{
    QByteArray all;
    (void)write(sheet, [&all](const QByteArray &piece, int) {
        all += piece;
        return true;
    });
    return all;
}
