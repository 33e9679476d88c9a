// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <optional>

/// One record of a CSV file. An empty line is a record too, with one empty field.
struct CsvRecord
{
    int number = 0; ///< the header is 1; a record with a line break in quotes is still one
    QStringList fields; ///< at most CsvReader::mostColumns; a cell that is too long is left empty
    qsizetype fieldCount = 0; ///< also those beyond mostColumns
    QList<qsizetype> longCells; ///< the positions (from 0) of the cells that are too long
    /// The position of the cell whose quote is not closed where the cell ends. The record was then
    /// taken to end with the line the quote opens on, so that it costs no other record.
    std::optional<qsizetype> openQuote;

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads text as RFC 4180 says, one record at a time: quotes, doubled quotes, line breaks inside
/// quotes; a record ends with LF, CRLF, CR or the text. A quote that does not open a cell is an
/// ordinary character.
class CsvReader
{
public:
    static constexpr qsizetype mostColumns = 64;
    static constexpr qsizetype longestCell = 10'000; ///< UTF-16 units

    /// `text` must outlive the reader.
    CsvReader(QStringView text, QChar delimiter);

    /// Nothing at the end of the text.
    [[nodiscard]] std::optional<CsvRecord> next();

private:
    [[nodiscard]] bool isAt(QChar c) const;
    [[nodiscard]] QStringView readPlain();
    [[nodiscard]] QString readQuoted(CsvRecord &record);
    void readField(CsvRecord &record);
    void skipLineEnd();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    int m_recordCount = 0;
};
