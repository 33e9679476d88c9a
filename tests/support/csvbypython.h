// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>

/// Files of ours, read back by another reader than ours.

using Table = QList<QStringList>;

[[nodiscard]] inline bool hasPython()
{
    return !QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty();
}

/// The rows of a CSV file by python3's csv, the header first; nothing when it could not be read.
[[nodiscard]] inline Table readByPython(const QString &path)
{
    const QString script = QStringLiteral(
        "import csv, json, sys\n"
        "with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:\n"
        "    print(json.dumps(list(csv.reader(file, delimiter=';', strict=True))))\n");
    QProcess process;
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, path});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    Table table;
    for (const QJsonValue row : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        table.append(cells);
    }
    return table;
}
