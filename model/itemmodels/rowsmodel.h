// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/folding.h"
#include "model/itemmodels/overviewmodel.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <numeric>

/// A table of rows that are given as values, each with its search text made once. It sorts by typed
/// values in the source, so that a proxy over it only filters; ties stay newest first.
template <typename Row> class RowsModel : public OverviewModel
{
public:
    using OverviewModel::OverviewModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_entries.size());
    }

    [[nodiscard]] const Row &row(int position) const { return m_entries.at(position).row; }
    /// Where the line is; -1 when it is not there.
    [[nodiscard]] int positionOf(qint64 id) const
    {
        const auto found =
            std::find_if(m_entries.cbegin(), m_entries.cend(),
                         [id](const Entry &entry) { return entry.row.id.value == id; });
        return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
    }
    [[nodiscard]] const QString &searchText(int position) const override
    {
        return m_entries.at(position).searchText;
    }

    /// Takes the place of all rows there were.
    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_entries.clear();
        m_entries.reserve(rows.size());
        for (const Row &row : rows)
            m_entries.append(entryOf(row));
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [this](const Entry &a, const Entry &b) { return precedes(a, b); });
        endResetModel();
    }

    /// Adds a line, or changes the one with its id, at the place where it belongs.
    void upsert(const Row &row)
    {
        const Entry entry = entryOf(row);
        const int present = positionOf(row.id.value);
        if (present < 0) {
            const int place = placeOf(entry, -1);
            beginInsertRows({}, place, place);
            m_entries.insert(place, entry);
            endInsertRows();
            return;
        }
        m_entries[present] = entry;
        Q_EMIT dataChanged(index(present, 0), index(present, columnCount() - 1));
        const int place = placeOf(entry, present);
        if (place == present || place == present + 1)
            return;
        beginMoveRows({}, present, present, {}, place);
        m_entries.move(present, place > present ? place - 1 : place);
        endMoveRows();
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column < 0 || column >= columnCount())
            return;
        Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
        m_sortColumn = column;
        m_sortOrder = order;
        QList<int> positions(m_entries.size());
        std::iota(positions.begin(), positions.end(), 0);
        std::stable_sort(positions.begin(), positions.end(), [this](int a, int b) {
            return precedes(m_entries.at(a), m_entries.at(b));
        });
        rearrange(positions);
        Q_EMIT layoutChanged({}, VerticalSortHint);
    }

protected:
    /// Below 0, 0 or above 0.
    [[nodiscard]] virtual int compare(const Row &a, const Row &b, int column) const = 0;
    /// Grows with every newer line.
    [[nodiscard]] virtual qint64 age(const Row &row) const = 0;
    /// Not folded yet.
    [[nodiscard]] virtual QString textsOf(const Row &row) const = 0;

    void setSorting(int column, Qt::SortOrder order)
    {
        m_sortColumn = column;
        m_sortOrder = order;
    }

private:
    struct Entry
    {
        Row row;
        QString searchText;
    };

    [[nodiscard]] Entry entryOf(const Row &row) const { return {row, folded(textsOf(row))}; }

    [[nodiscard]] bool precedes(const Entry &a, const Entry &b) const
    {
        const int order = compare(a.row, b.row, m_sortColumn);
        if (order != 0)
            return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
        return age(a.row) > age(b.row);
    }

    /// Before which row the entry belongs, as if the one at `except` were not there.
    [[nodiscard]] int placeOf(const Entry &entry, int except) const
    {
        int place = 0;
        for (int i = 0; i < m_entries.size(); ++i) {
            if (i != except && precedes(m_entries.at(i), entry))
                place = i + 1;
        }
        return place;
    }

    /// `order[new position] = old position`
    void rearrange(const QList<int> &order)
    {
        QList<Entry> entries;
        entries.reserve(m_entries.size());
        QList<int> newPositions(m_entries.size());
        for (int i = 0; i < order.size(); ++i) {
            entries.append(std::move(m_entries[order.at(i)]));
            newPositions[order.at(i)] = i;
        }
        m_entries = std::move(entries);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex &old : before)
            after.append(index(newPositions.at(old.row()), old.column()));
        changePersistentIndexList(before, after);
    }

    QList<Entry> m_entries;
    int m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

/// Below 0, 0 or above 0.
template <typename T> [[nodiscard]] int threeWay(const T &a, const T &b)
{
    return a < b ? -1 : (b < a ? 1 : 0);
}

/// As people sort names: without marks and case first, then exactly.
[[nodiscard]] inline int compareNames(const QString &a, const QString &b)
{
    const int order = folded(a).compare(folded(b));
    return order != 0 ? order : a.compare(b);
}
