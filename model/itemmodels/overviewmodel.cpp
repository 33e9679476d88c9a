// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewmodel.h"

#include "model/itemmodels/keywords.h"

#include <algorithm>
#include <utility>

namespace {

/// Whether all lines that `narrow` with the words `more` lets through also pass `wide` with `some`,
/// as far as one can see.
bool isNarrower(OverviewFilter narrow, const QList<QByteArray> &more, const OverviewFilter &wide,
                const QList<QByteArray> &some)
{
    narrow.keyword = wide.keyword;
    if (narrow != wide)
        return false;
    return std::all_of(some.cbegin(), some.cend(), [&more](const QByteArray &word) {
        return std::any_of(more.cbegin(), more.cend(),
                           [&word](const QByteArray &longer) { return longer.contains(word); });
    });
}

} // namespace

OverviewModel::OverviewModel(LineTable empty, int sortColumn, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(empty))
    , m_sortColumn(sortColumn)
{
    m_lines.settle();
}

int OverviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int OverviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines.columnCount();
}

QVariant OverviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int line = lineAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return m_lines.text(column, line);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return m_lines.id(line);
    default:
        return lineData(line, role);
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
    if (role == Qt::DisplayRole)
        return title(section, false);
    return QAbstractTableModel::headerData(section, orientation, role);
}

int OverviewModel::rowOf(qint64 id) const
{
    const std::optional<int> line = m_lines.find(id);
    return line ? int(m_shown.indexOf(*line)) : -1;
}

void OverviewModel::adopt(const LineTable &table)
{
    adopt(table, table.sorted(m_sortColumn, isDescending()));
}

void OverviewModel::adopt(const LineTable &table, const QList<int> &sorted)
{
    beginResetModel();
    m_lines = table;
    m_sorted = sorted;
    m_shown = shownOf(m_sorted, true);
    endResetModel();
    Q_EMIT valuesChanged();
    Q_EMIT linesChanged();
}

LineFilter OverviewModel::wanted(const OverviewFilter &filter, const QList<QByteArray> &words) const
{
    LineFilter wanted;
    wanted.words = words;
    addConditions(filter, wanted);
    return wanted;
}

int OverviewModel::countOf(const OverviewFilter &filter) const
{
    return int(m_lines.accepted(wanted(filter, keywordsOf(filter.keyword))).count('\1'));
}

QByteArray OverviewModel::marksOf(const QList<int> &lines) const
{
    QByteArray marks(m_lines.count(), 0);
    for (const int line : lines)
        marks[line] = 1;
    return marks;
}

QList<OverviewModel::Run> OverviewModel::runsOf(const QList<int> &lines) const
{
    const QByteArray isWanted = marksOf(lines);
    QList<Run> runs;
    for (int row = 0; row < m_shown.size(); ++row) {
        if (!isWanted.at(m_shown.at(row)))
            continue;
        if (!runs.isEmpty() && runs.constLast().last == row - 1)
            runs.last().last = row;
        else
            runs.append({row, row});
    }
    return runs;
}

QList<int> OverviewModel::shownOf(const QList<int> &lines, bool areAll) const
{
    const LineFilter filter = wanted(m_filter, m_words);
    if (filter.isEmpty())
        return lines;
    const QByteArray accepted = m_lines.accepted(filter, areAll ? nullptr : &lines);
    QList<int> shown;
    shown.reserve(lines.size());
    for (const int line : lines) {
        if (accepted.at(line))
            shown.append(line);
    }
    return shown;
}

void OverviewModel::setFilter(const OverviewFilter &filter)
{
    if (filter == m_filter)
        return;
    const QList<QByteArray> words = keywordsOf(filter.keyword);
    const bool narrower = isNarrower(filter, words, m_filter, m_words);
    m_filter = filter;
    m_words = words;
    rearrange(NoLayoutChangeHint,
              [&] { m_shown = shownOf(narrower ? m_shown : m_sorted, !narrower); });
    Q_EMIT linesChanged();
}

void OverviewModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange(VerticalSortHint, [&] {
        m_sorted = m_lines.sorted(m_sortColumn, isDescending());
        if (m_shown.size() == m_sorted.size()) {
            m_shown = m_sorted;
            return;
        }
        const QByteArray isShown = marksOf(m_shown);
        qsizetype row = 0;
        for (const int line : std::as_const(m_sorted)) {
            if (isShown.at(line))
                m_shown[row++] = line;
        }
    });
}

template <typename Work> void OverviewModel::rearrange(LayoutChangeHint hint, Work work)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    const QModelIndexList before = persistentIndexList();
    QList<int> lines;
    lines.reserve(before.size());
    for (const QModelIndex &index : before)
        lines.append(m_shown.at(index.row()));
    work();
    if (!before.isEmpty()) {
        QList<int> rows(m_lines.count(), -1);
        for (int row = 0; row < m_shown.size(); ++row)
            rows[m_shown.at(row)] = row;
        QModelIndexList after;
        after.reserve(before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            after.append(index(rows.at(lines.at(i)), before.at(i).column()));
        changePersistentIndexList(before, after);
    }
    Q_EMIT layoutChanged({}, hint);
}

/// Where the line belongs when the one at `present`, itself or nobody, is left out.
qsizetype OverviewModel::placeIn(const QList<int> &order, int line, qsizetype present) const
{
    qsizetype low = 0;
    qsizetype high = order.size() - (present >= 0 ? 1 : 0);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const int other = order.at(present >= 0 && middle >= present ? middle + 1 : middle);
        if (m_lines.precedes(other, line, m_sortColumn, isDescending()))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void OverviewModel::change(qint64 id, const std::function<void(LineTable &)> &put)
{
    const std::optional<int> before = m_lines.find(id);
    const qsizetype sortedAt = before ? m_sorted.indexOf(*before) : -1;
    const qsizetype shownAt = before ? m_shown.indexOf(*before) : -1;
    put(m_lines);
    const int line = before.value_or(m_lines.count() - 1);
    const qsizetype place = placeIn(m_sorted, line, sortedAt);
    if (sortedAt >= 0)
        m_sorted.move(sortedAt, place);
    else
        m_sorted.insert(place, line);
    const QList<int> itself{line};
    bringTo(placeIn(m_shown, line, shownAt), shownAt, line,
            m_lines.accepted(wanted(m_filter, m_words), &itself).at(line) != 0);
    Q_EMIT valuesChanged();
    Q_EMIT linesChanged();
}

void OverviewModel::bringTo(qsizetype place, qsizetype present, int line, bool accepted)
{
    const int to = int(place);
    const int from = int(present);
    if (from < 0) {
        if (!accepted)
            return;
        beginInsertRows({}, to, to);
        m_shown.insert(to, line);
        endInsertRows();
        return;
    }
    if (!accepted) {
        beginRemoveRows({}, from, from);
        m_shown.removeAt(from);
        endRemoveRows();
        return;
    }
    Q_EMIT dataChanged(index(from, 0), index(from, columnCount() - 1));
    if (to == from)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_shown.move(from, to);
    endMoveRows();
}

void OverviewModel::changeMany(const std::function<void(LineTable &)> &put)
{
    rearrange(NoLayoutChangeHint, [&] {
        put(m_lines);
        m_sorted = m_lines.sorted(m_sortColumn, isDescending());
        m_shown = shownOf(m_sorted, true);
    });
    Q_EMIT valuesChanged();
    Q_EMIT linesChanged();
}
