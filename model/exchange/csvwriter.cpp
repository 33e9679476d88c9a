// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"

#include "model/exchange/formulaguard.h"

#include <algorithm>

namespace {

constexpr QChar delimiter = u';';

bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    // Some readers drop outer blanks that are not in quotes.
    return text.front() == u' ' || text.back() == u' '
        || std::any_of(text.cbegin(), text.cend(), [](QChar c) {
               return c == delimiter || c == u'"' || c == u'\r' || c == u'\n';
           });
}

QString quoted(QString text)
{
    if (!needsQuotes(text))
        return text;
    text.replace(QLatin1StringView("\""), QLatin1StringView("\"\""));
    return QString(u'"' + text + u'"');
}

QString cellText(const CsvCell &cell)
{
    return quoted(cell.kind == CsvCell::Kind::Text ? guarded(cell.text) : cell.text);
}

QByteArray lineOf(const QStringList &cells)
{
    return cells.join(delimiter).toUtf8() + "\r\n";
}

} // namespace

QByteArray csvBytes(const CsvTable &table)
{
    QStringList cells;
    for (const QString &header : table.headers)
        cells.append(cellText({header, CsvCell::Kind::Text}));
    QByteArray bytes = QByteArrayLiteral("\xEF\xBB\xBF") + lineOf(cells);
    for (const QList<CsvCell> &row : table.rows) {
        cells.clear();
        for (const CsvCell &cell : row)
            cells.append(cellText(cell));
        bytes += lineOf(cells);
    }
    return bytes;
}
