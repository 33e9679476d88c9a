// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

/// One cell as it will stand in the file, but for guard and quotes.
struct CsvCell
{
    enum class Kind {
        Text, ///< guarded, so that no spreadsheet runs it as a formula
        Number, ///< amounts, minutes: `-84,85` stays a number
    };

    QString text;
    Kind kind = Kind::Text;

    friend bool operator==(const CsvCell &, const CsvCell &) = default;
};

struct CsvTable
{
    QStringList headers; ///< text cells
    QList<QList<CsvCell>> rows;

    friend bool operator==(const CsvTable &, const CsvTable &) = default;
};

/// UTF-8 with a byte order mark, `;`, CRLF after every row, quotes as in RFC 4180, no `sep=` line:
/// what spreadsheets with Belgian settings open without asking. Manual: "Download".
[[nodiscard]] QByteArray csvBytes(const CsvTable &table);
