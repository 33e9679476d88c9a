// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>
#include <vector>

/// What is known of the rows of a table, by their ascending numbers. As quick as an array while
/// there are no gaps, and no larger than its rows when a damaged number is enormous.
template <typename Row> class RowsById
{
public:
    /// False, and nothing is added, unless the number is higher than all before it.
    bool append(qint64 id, const Row &row)
    {
        if (!m_rows.empty() && m_rows.back().first >= id)
            return false;
        m_rows.emplace_back(id, row);
        return true;
    }

    /// Null when there is none.
    [[nodiscard]] Row *find(qint64 id)
    {
        const std::size_t place = std::size_t(id) - 1; // beyond all for 0 and less
        if (place < m_rows.size() && m_rows[place].first == id)
            return &m_rows[place].second;
        const auto found = std::lower_bound(
            m_rows.begin(), m_rows.end(), id,
            [](const std::pair<qint64, Row> &row, qint64 wanted) { return row.first < wanted; });
        return found != m_rows.end() && found->first == id ? &found->second : nullptr;
    }
    [[nodiscard]] const Row *find(qint64 id) const
    {
        return const_cast<RowsById *>(this)->find(id);
    }

    [[nodiscard]] qint64 lastId() const { return m_rows.empty() ? 0 : m_rows.back().first; }
    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    /// Pairs of a number and a row.
    [[nodiscard]] auto begin() const { return m_rows.cbegin(); }
    [[nodiscard]] auto end() const { return m_rows.cend(); }
    /// By place, not by number.
    [[nodiscard]] Row &at(std::size_t place) { return m_rows[place].second; }

private:
    std::vector<std::pair<qint64, Row>> m_rows;
};
