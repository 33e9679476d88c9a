// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/vocabulary.h"

#include "model/itemmodels/nameorder.h"

#include <algorithm>
#include <numeric>

int Vocabulary::numberOf(qint64 key, const std::function<QString()> &text)
{
    if (m_settled) {
        const qsizetype place = placeOf(key);
        if (place < m_sorted.size() && m_keys.at(m_sorted.at(place)) == key)
            return m_sorted.at(place);
        return insert(place, key, text ? text() : m_format(key));
    }
    const auto found = m_byKey.constFind(key);
    if (found != m_byKey.constEnd())
        return *found;
    const int number = append(key, text ? text() : m_format(key));
    m_byKey.insert(key, number);
    return number;
}

int Vocabulary::numberOf(const QString &name)
{
    if (m_settled) {
        const qsizetype place = placeOf(name);
        if (place < m_sorted.size() && text(m_sorted.at(place)) == name)
            return m_sorted.at(place);
        return insert(place, 0, name);
    }
    const auto found = m_byName.constFind(name);
    if (found != m_byName.constEnd())
        return *found;
    const int number = append(0, name);
    m_byName.insert(name, number);
    return number;
}

std::optional<int> Vocabulary::find(const QString &name) const
{
    Q_ASSERT(m_settled);
    const qsizetype place = placeOf(name);
    if (place < m_sorted.size() && text(m_sorted.at(place)) == name)
        return m_sorted.at(place);
    return std::nullopt;
}

void Vocabulary::settle()
{
    if (m_order == Order::ByName) {
        m_sorted = NameOrder::sorted(count(), [this](int number) { return text(number); });
    } else {
        m_sorted.resize(count());
        std::iota(m_sorted.begin(), m_sorted.end(), 0);
        std::sort(m_sorted.begin(), m_sorted.end(),
                  [this](int a, int b) { return m_keys.at(a) < m_keys.at(b); });
    }
    m_ranks.resize(count());
    for (int rank = 0; rank < m_sorted.size(); ++rank)
        m_ranks[m_sorted.at(rank)] = rank;
    m_settled = true;
    m_byKey = {};
    m_byName = {};
}

qsizetype Vocabulary::placeOf(qint64 key) const
{
    const auto place =
        std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), key,
                         [this](int number, qint64 wanted) { return m_keys.at(number) < wanted; });
    return place - m_sorted.cbegin();
}

qsizetype Vocabulary::placeOf(const QString &name) const
{
    const auto place = std::lower_bound(m_sorted.cbegin(), m_sorted.cend(), name,
                                        [this](int number, const QString &wanted) {
                                            return NameOrder::compare(text(number), wanted) < 0;
                                        });
    return place - m_sorted.cbegin();
}

int Vocabulary::append(qint64 key, const QString &text)
{
    m_texts.append(text);
    m_keys.append(key);
    return count() - 1;
}

int Vocabulary::insert(qsizetype place, qint64 key, const QString &text)
{
    const int number = append(key, text);
    m_sorted.insert(place, number);
    m_ranks.append(0);
    for (qsizetype rank = place; rank < m_sorted.size(); ++rank)
        m_ranks[m_sorted.at(rank)] = int(rank);
    return number;
}
