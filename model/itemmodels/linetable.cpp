// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of lines is made of; linesearch.cpp has what it is asked.
#include "model/itemmodels/linetable.h"

#include <algorithm>

namespace {

/// A list grows by half of what it has. Room that is used up but for a little is not worth a copy.
template <typename List> void giveBack(List &list)
{
    if (list.capacity() - list.size() > list.size() / 8)
        list.squeeze();
}

} // namespace

int LineTable::addVocabulary(Vocabulary::Order order, Vocabulary::Format format)
{
    m_vocabularies.append(Vocabulary(order, format));
    return int(m_vocabularies.size()) - 1;
}

int LineTable::addColumn(const Column &column)
{
    m_columns.append(column);
    return int(m_columns.size()) - 1;
}

int LineTable::addWords(int vocabulary)
{
    return addColumn({Kind::Words, vocabulary, 0, {}, {}});
}

int LineTable::addWordsByAge(int vocabulary)
{
    return addColumn({Kind::WordsByAge, vocabulary, 0, {}, {}});
}

int LineTable::addDigits(int width)
{
    return addColumn({Kind::Digits, -1, width + 1, {}, {}});
}

int LineTable::addFact()
{
    m_facts.append(QList<qint64>());
    return int(m_facts.size()) - 1;
}

void LineTable::reserve(int lines)
{
    for (Column &column : m_columns) {
        if (column.kind == Kind::Digits)
            column.digits.reserve(qsizetype(lines) * column.width);
        else
            column.numbers.reserve(lines);
    }
    for (QList<qint64> &fact : m_facts)
        fact.reserve(lines);
    m_ids.reserve(lines);
    m_byId.reserve(lines);
    m_ages.reserve(lines);
    m_terms.reserve(lines);
}

std::optional<int> LineTable::find(qint64 id) const
{
    const auto place =
        std::lower_bound(m_byId.cbegin(), m_byId.cend(), id,
                         [this](int line, qint64 wanted) { return m_ids.at(line) < wanted; });
    return place != m_byId.cend() && m_ids.at(*place) == id ? std::optional(*place) : std::nullopt;
}

int LineTable::put(qint64 id, qint64 age)
{
    qsizetype place = m_byId.size();
    if (!m_byId.isEmpty() && m_ids.at(m_byId.constLast()) >= id) {
        if (const std::optional<int> line = find(id)) {
            m_ages[*line] = age;
            return *line;
        }
        place =
            std::lower_bound(m_byId.cbegin(), m_byId.cend(), id,
                             [this](int line, qint64 wanted) { return m_ids.at(line) < wanted; })
            - m_byId.cbegin();
    }
    const int line = count();
    m_byId.insert(place, line);
    m_ids.append(id);
    m_ages.append(age);
    for (Column &column : m_columns) {
        if (column.kind == Kind::Digits)
            column.digits += QByteArray(column.width - 1, '0') + '\n';
        else
            column.numbers.append(0);
    }
    for (QList<qint64> &fact : m_facts)
        fact.append(0);
    m_terms.append(Terms());
    return line;
}

void LineTable::setDigits(int column, int line, const QString &digits)
{
    Column &there = m_columns[column];
    Q_ASSERT(digits.size() < there.width);
    char *end = there.digits.data() + qsizetype(line + 1) * there.width - 1;
    for (qsizetype i = 0; i < digits.size(); ++i)
        end[i - digits.size()] = char(digits.at(i).unicode());
}

void LineTable::setValue(int column, int line, qint64 key)
{
    Column &there = m_columns[column];
    there.numbers[line] = m_vocabularies[there.vocabulary].numberOf(key);
}

void LineTable::setValue(int column, int line, qint64 key, const std::function<QString()> &text)
{
    Column &there = m_columns[column];
    there.numbers[line] = m_vocabularies[there.vocabulary].numberOf(key, text);
}

void LineTable::setName(int column, int line, const QString &name)
{
    Column &there = m_columns[column];
    there.numbers[line] = m_vocabularies[there.vocabulary].numberOf(name);
}

LineTable::Term LineTable::term(int vocabulary, qint64 key)
{
    return {vocabulary, m_vocabularies[vocabulary].numberOf(key)};
}

LineTable::Term LineTable::term(int vocabulary, const QString &name)
{
    return {vocabulary, m_vocabularies[vocabulary].numberOf(name)};
}

void LineTable::setTerms(int line, const QList<Term> &terms)
{
    // In place of those it had, when they fit; else those stay behind unused.
    Terms &there = m_terms[line];
    if (quint32(terms.size()) > there.count) {
        there.begin = quint32(m_termNumbers.size());
        m_termNumbers.resize(m_termNumbers.size() + terms.size());
    }
    there.count = quint32(terms.size());
    for (qsizetype i = 0; i < terms.size(); ++i)
        m_termNumbers[there.begin + i] = packed(terms.at(i));
}

void LineTable::settle()
{
    for (Vocabulary &vocabulary : m_vocabularies)
        vocabulary.settle();
    for (Column &column : m_columns) {
        giveBack(column.numbers);
        giveBack(column.digits);
    }
    for (QList<qint64> &fact : m_facts)
        giveBack(fact);
    giveBack(m_ids);
    giveBack(m_byId);
    giveBack(m_ages);
    giveBack(m_terms);
    giveBack(m_termNumbers);
}

QString LineTable::text(int column, int line) const
{
    return QString::fromUtf8(bytes(column, line));
}

QByteArrayView LineTable::bytes(int column, int line) const
{
    const Column &there = m_columns.at(column);
    if (there.kind == Kind::Digits)
        return QByteArrayView(there.digits).sliced(qsizetype(line) * there.width, there.width - 1);
    return m_vocabularies.at(there.vocabulary).texts().bytes(there.numbers.at(line));
}

int LineTable::valueNumber(int column, int line) const
{
    return m_columns.at(column).numbers.at(line);
}

const Vocabulary &LineTable::vocabularyOf(int column) const
{
    return m_vocabularies.at(m_columns.at(column).vocabulary);
}

qint64 LineTable::key(int column, int line) const
{
    return vocabularyOf(column).key(valueNumber(column, line));
}
