// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of lines is asked: which lines meet a filter, and in which order they stand.
#include "model/itemmodels/linetable.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace {

bool isDigits(const QByteArray &word)
{
    return std::all_of(word.cbegin(), word.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

template <typename Work> void LineTable::eachLine(const QList<int> *among, Work work) const
{
    if (among) {
        for (const int line : *among)
            work(line);
        return;
    }
    const int lines = count();
    for (int line = 0; line < lines; ++line)
        work(line);
}

qint64 LineTable::sortKey(const Column &column, int line) const
{
    switch (column.kind) {
    case Kind::Words:
        return m_vocabularies.at(column.vocabulary).rank(column.numbers.at(line));
    case Kind::Digits: {
        qint64 number = 0;
        const char *digits = column.digits.constData() + qsizetype(line) * column.width;
        for (int i = 0; i < column.width - 1; ++i)
            number = 10 * number + (digits[i] - '0');
        return number;
    }
    case Kind::WordsByAge:
        break;
    }
    return m_ages.at(line);
}

QList<int> LineTable::sorted(int column, bool descending) const
{
    struct Place
    {
        qint64 key;
        qint64 age;
        int line;
    };
    std::vector<Place> places;
    places.reserve(std::size_t(count()));
    for (int line = 0; line < count(); ++line) {
        const qint64 key = column < 0 ? 0 : sortKey(m_columns.at(column), line);
        places.push_back({descending ? -key : key, m_ages.at(line), line});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.key != b.key ? a.key < b.key : a.age != b.age ? a.age > b.age : a.line < b.line;
    });
    QList<int> lines;
    lines.reserve(count());
    for (const Place &place : places)
        lines.append(place.line);
    return lines;
}

bool LineTable::precedes(int a, int b, int column, bool descending) const
{
    if (column >= 0) {
        const qint64 keyOfA = sortKey(m_columns.at(column), a);
        const qint64 keyOfB = sortKey(m_columns.at(column), b);
        if (keyOfA != keyOfB)
            return descending ? keyOfA > keyOfB : keyOfA < keyOfB;
    }
    return m_ages.at(a) != m_ages.at(b) ? m_ages.at(a) > m_ages.at(b) : a < b;
}

QByteArray LineTable::accepted(const LineFilter &filter, const QList<int> *among) const
{
    QByteArray kept(count(), 1);
    keepConditions(filter, among, kept);
    if (filter.mention)
        keepMention(*filter.mention, among, kept);
    for (const QByteArray &word : filter.words) {
        if (!kept.contains(1))
            break;
        const QByteArray found = withWord(word, among);
        char *marks = kept.data();
        eachLine(among, [&](int line) { marks[line] = char(marks[line] & found.at(line)); });
    }
    return kept;
}

void LineTable::keepConditions(const LineFilter &filter, const QList<int> *among,
                               QByteArray &kept) const
{
    char *marks = kept.data();
    for (const LineFilter::Condition &condition : filter.conditions) {
        const Column &column = m_columns.at(condition.column);
        const Vocabulary &values = m_vocabularies.at(column.vocabulary);
        QByteArray allowed(values.count(), 0);
        for (int number = 0; number < values.count(); ++number)
            allowed[number] = char(condition.holds(values.key(number)));
        eachLine(among, [&](int line) {
            marks[line] = char(marks[line] & allowed.at(column.numbers.at(line)));
        });
    }
}

QStringList LineTable::names(int column) const
{
    // A vocabulary also keeps what stood there once.
    const Column &there = m_columns.at(column);
    const Vocabulary &values = m_vocabularies.at(there.vocabulary);
    QByteArray occurs(values.count(), 0);
    for (const qint32 number : there.numbers)
        occurs[number] = 1;
    for (const Terms &terms : m_terms) {
        for (quint32 i = terms.begin; i < terms.begin + terms.count; ++i) {
            const quint32 term = m_termNumbers.at(i);
            if (int(term >> termBits) == there.vocabulary)
                occurs[term & termMask] = 1;
        }
    }
    QStringList byRank(values.count());
    for (int number = 0; number < values.count(); ++number) {
        if (occurs.at(number))
            byRank[values.rank(number)] = values.text(number);
    }
    byRank.removeAll(QString());
    return byRank;
}

void LineTable::keepMention(const LineFilter::Mention &mention, const QList<int> *among,
                            QByteArray &kept) const
{
    const Column &column = m_columns.at(mention.column);
    const std::optional<int> number = m_vocabularies.at(column.vocabulary).find(mention.name);
    const quint32 term = packed({column.vocabulary, number.value_or(0)});
    char *marks = kept.data();
    eachLine(among, [&](int line) {
        const Terms &terms = m_terms.at(line);
        const quint32 *begin = m_termNumbers.constData() + terms.begin;
        const bool mentioned = number
            && (column.numbers.at(line) == *number
                || std::find(begin, begin + terms.count, term) != begin + terms.count);
        marks[line] = char(marks[line] & char(mentioned));
    });
}

QByteArray LineTable::withWord(const QByteArray &word, const QList<int> *among) const
{
    QByteArray found(count(), 0);
    char *marks = found.data();
    QList<QByteArray> values; // by vocabulary: a 1 for each value that has the word in it
    QList<bool> any;
    for (const Vocabulary &vocabulary : m_vocabularies) {
        values.append(QByteArray(vocabulary.count(), 0));
        any.append(vocabulary.texts().find(word, values.last()));
    }
    for (const Column &column : m_columns) {
        if (column.kind == Kind::Digits) {
            markDigits(column, word, among, found);
        } else if (any.at(column.vocabulary)) {
            const char *has = values.at(column.vocabulary).constData();
            const qint32 *numbers = column.numbers.constData();
            eachLine(among,
                     [&](int line) { marks[line] = char(marks[line] | has[numbers[line]]); });
        }
    }
    if (m_termNumbers.isEmpty() || !any.contains(true))
        return found;
    eachLine(among, [&](int line) {
        const Terms &terms = m_terms.at(line);
        for (quint32 i = terms.begin; marks[line] == 0 && i < terms.begin + terms.count; ++i) {
            const quint32 term = m_termNumbers.at(i);
            marks[line] = values.at(term >> termBits).at(term & termMask);
        }
    });
    return found;
}

void LineTable::markDigits(const Column &column, const QByteArray &word, const QList<int> *among,
                           QByteArray &found) const
{
    if (!isDigits(word) || word.size() >= column.width)
        return;
    char *marks = found.data();
    const std::string_view all = viewOf(column.digits);
    const std::string_view wanted = viewOf(word);
    const auto width = std::size_t(column.width);
    if (among) {
        for (const int line : *among) {
            if (all.substr(std::size_t(line) * width, width).find(wanted) != all.npos)
                marks[line] = 1;
        }
        return;
    }
    for (std::size_t at = all.find(wanted); at < all.size(); at = all.find(wanted, at)) {
        const std::size_t line = at / width;
        marks[line] = 1;
        at = (line + 1) * width; // once is enough
    }
}
