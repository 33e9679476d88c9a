// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/csvbypython.h"

#include <QJsonObject>

/// A workbook of ours as another reader finds it.
struct ReadWorkbook
{
    QString error; ///< empty when it could be read
    QString name;
    int frozenRows = 0;
    QString filter;
    Table rows; ///< `text 00007788152`, `day 10/03/2026`, `amount 181,50`, `number 60`
};

[[nodiscard]] inline ReadWorkbook readWorkbook(const QString &path)
{
    QProcess process;
    process.start(
        QStringLiteral("python3"),
        {QStringLiteral("-B"), QStringLiteral(TEST_DATA_DIR "/../support/readworkbook.py"), path});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {.error = QString::fromUtf8(process.readAllStandardError() + "not read")};
    const QJsonObject read = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    ReadWorkbook workbook{.name = read.value(QStringLiteral("name")).toString(),
                          .frozenRows = read.value(QStringLiteral("frozen")).toInt(),
                          .filter = read.value(QStringLiteral("filter")).toString()};
    for (const QJsonValue row : read.value(QStringLiteral("rows")).toArray()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        workbook.rows.append(cells);
    }
    return workbook;
}

/// As a CSV of the same table has them: without their kinds.
[[nodiscard]] inline Table plainCells(const ReadWorkbook &workbook)
{
    Table table;
    for (const QStringList &row : workbook.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(cell.mid(cell.indexOf(u' ') + 1));
        table.append(cells);
    }
    return table;
}
