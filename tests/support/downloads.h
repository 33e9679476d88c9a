// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/csvbypython.h"
#include "tests/support/manualwindow.h"

#include <QRegularExpression>

/// A download, read back, and what the window showed.

/// `-1 uur 30 min` as `-90`.
[[nodiscard]] inline QString inMinutes(const QString &shown)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(-?)(?:(\\d+) uur)? ?(?:(\\d+) min)?\\z"));
    const QRegularExpressionMatch match = form.match(shown);
    const int count = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return QString(match.captured(1) + QString::number(count));
}

/// The lines as the window shows them, a number of minutes or euro without its unit.
[[nodiscard]] inline Table shownTable(const ManualWindow &window)
{
    const QStringList titles = window.titles();
    const QAbstractItemModel *lines = window.lines()->model();
    Table table;
    for (int row = 0; row < lines->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < titles.size(); ++column) {
            const QString shown = lines->index(row, column).data().toString();
            if (titles.at(column) == u"Duur" || titles.at(column) == u"Resterend")
                cells.append(inMinutes(shown));
            else
                cells.append(QString(shown).remove(QStringLiteral(" euro")));
        }
        table.append(cells);
    }
    return table;
}
