// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"

CsvReader::CsvReader(QStringView text, QChar delimiter)
    : m_text(text)
    , m_delimiter(delimiter)
{
}

std::optional<CsvRecord> CsvReader::next()
{
    if (m_position == m_text.size())
        return std::nullopt;
    CsvRecord record;
    record.number = ++m_recordCount;
    readField(record);
    while (isAt(m_delimiter)) {
        ++m_position;
        readField(record);
    }
    skipLineEnd();
    return record;
}

bool CsvReader::isAt(QChar c) const
{
    return m_position < m_text.size() && m_text.at(m_position) == c;
}

void CsvReader::readField(CsvRecord &record)
{
    const bool isKept = record.fieldCount < mostColumns;
    QString cell = isAt(u'"') ? readQuoted(record) : readPlain().toString();
    if (isKept && cell.size() > longestCell) {
        record.longCells.append(record.fieldCount);
        cell.clear();
    }
    if (isKept)
        record.fields.append(std::move(cell));
    ++record.fieldCount;
}

/// Up to the next delimiter or line end.
QStringView CsvReader::readPlain()
{
    const qsizetype start = m_position;
    const char16_t *const characters = m_text.utf16();
    const qsizetype size = m_text.size();
    qsizetype end = start;
    while (end < size && characters[end] != m_delimiter.unicode() && characters[end] != u'\r'
           && characters[end] != u'\n')
        ++end;
    m_position = end;
    return m_text.sliced(start, end - start);
}

QString CsvReader::readQuoted(CsvRecord &record)
{
    const qsizetype start = m_position;
    QString cell;
    bool isClosed = false;
    while (!isClosed) {
        ++m_position; // past the opening quote, or the second of a doubled one
        const qsizetype quote = m_text.indexOf(u'"', m_position);
        if (quote < 0)
            break;
        cell.append(m_text.sliced(m_position, quote - m_position));
        m_position = quote + 1;
        isClosed = !isAt(u'"');
        if (!isClosed)
            cell.append(u'"');
    }
    if (isClosed && readPlain().trimmed().isEmpty())
        return cell;

    // Going on from here would swallow records up to the next quote of the file, or all of them.
    record.openQuote = record.openQuote.value_or(record.fieldCount);
    m_position = start;
    while (m_position < m_text.size() && !isAt(u'\r') && !isAt(u'\n'))
        ++m_position;
    return m_text.sliced(start, m_position - start).toString();
}

void CsvReader::skipLineEnd()
{
    if (isAt(u'\r'))
        ++m_position;
    if (isAt(u'\n'))
        ++m_position;
}
