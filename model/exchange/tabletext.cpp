// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/tabletext.h"

#include "model/exchange/formulaguard.h"
#include "model/exchange/sheet.h"
#include "model/wording/formats.h"

#include <algorithm>

namespace {

constexpr qsizetype bytesOfACell = 24; ///< about

QByteArray guardedText(QByteArrayView text)
{
    return needsGuard(text) ? QByteArray('\'' + text.toByteArray()) : text.toByteArray();
}

QByteArray cellText(const Sheet &sheet, int row, int column, SheetCells cells)
{
    switch (cells) {
    case SheetCells::Text:
        return guardedText(sheet.text(row, column));
    case SheetCells::Day:
        return sheet.text(row, column).toByteArray();
    case SheetCells::Count:
        return QByteArray::number(sheet.number(row, column));
    case SheetCells::Amount:
        return formatPlainAmount({sheet.number(row, column)}).toLatin1();
    }
    return {};
}

QByteArray inOneLine(QByteArray text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\t' || c == '\r' || c == '\n'; }, ' ');
    return text;
}

QByteArray escaped(const QByteArray &text)
{
    if (!std::any_of(text.cbegin(), text.cend(),
                     [](char c) { return c == '<' || c == '>' || c == '&'; }))
        return text;
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray openingTag(SheetCells cells)
{
    // Excel knows the class, LibreOffice the attribute.
    if (cells == SheetCells::Text)
        return "<td class=\"t\" sdnum=\"0;0;@\">";
    return cells == SheetCells::Day ? "<td>" : "<td align=\"right\">";
}

} // namespace

QByteArray TableText::tabSeparated(const Sheet &sheet)
{
    const QList<SheetColumn> columns = sheet.columns();
    QByteArray out;
    out.reserve((sheet.rowCount() + 1) * columns.size() * bytesOfACell);
    for (int row = -1; row < sheet.rowCount(); ++row) {
        for (int column = 0; column < columns.size(); ++column) {
            if (column > 0)
                out += '\t';
            const SheetColumn &of = columns.at(column);
            out += inOneLine(row < 0 ? guardedText(of.title.toUtf8())
                                     : cellText(sheet, row, column, of.cells));
        }
        out += '\n';
    }
    return out;
}

QByteArray TableText::html(const Sheet &sheet)
{
    const QList<SheetColumn> columns = sheet.columns();
    QByteArray out;
    out.reserve((sheet.rowCount() + 1) * columns.size() * 2 * bytesOfACell);
    out += "<html><head><meta charset=\"utf-8\"><style>td.t{mso-number-format:\"\\@\"}</style>"
           "</head><body><table><tr>";
    for (const SheetColumn &column : columns)
        out += "<th>" + escaped(guardedText(column.title.toUtf8())) + "</th>";
    out += "</tr>\n";
    for (int row = 0; row < sheet.rowCount(); ++row) {
        out += "<tr>";
        for (int column = 0; column < columns.size(); ++column) {
            const SheetCells cells = columns.at(column).cells;
            out += openingTag(cells);
            out += escaped(cellText(sheet, row, column, cells));
            out += "</td>";
        }
        out += "</tr>\n";
    }
    out += "</table></body></html>\n";
    return out;
}
