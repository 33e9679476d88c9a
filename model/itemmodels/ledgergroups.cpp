// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgergroups.h"

#include "model/exchange/sheet.h"
#include "model/wording/formats.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace {

constexpr int monthsOfAYear = 12;

/// By which the group of a value stands among the others.
qint64 sortKey(const Vocabulary &values, int number, LedgerGrouping grouping)
{
    if (grouping == LedgerGrouping::Counsellor)
        return values.rank(number);
    const QDate day = QDate::fromJulianDay(values.key(number));
    return -(qint64(day.year()) * monthsOfAYear + day.month());
}

QString nameOf(const Vocabulary &values, int number, LedgerGrouping grouping)
{
    return grouping == LedgerGrouping::Counsellor
        ? values.text(number)
        : formatMonth(QDate::fromJulianDay(values.key(number)));
}

class GroupSheet final : public Sheet
{
public:
    GroupSheet(QString name, QList<SheetColumn> columns, const QList<LedgerGroup> &groups)
        : m_name(std::move(name))
        , m_columns(std::move(columns))
    {
        for (const LedgerGroup &group : groups) {
            m_names.append(group.name.toUtf8());
            m_totals.append(group.totals);
        }
    }

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QList<SheetColumn> columns() const override { return m_columns; }
    [[nodiscard]] int rowCount() const override { return int(m_names.size()); }
    [[nodiscard]] QByteArrayView text(int row, int) const override { return m_names.at(row); }
    [[nodiscard]] qint64 number(int row, int column) const override
    {
        const LedgerTotals &totals = m_totals.at(row);
        if (column == LedgerGroupModel::LinesColumn)
            return totals.lines;
        return column == LedgerGroupModel::MinutesColumn ? totals.minutes.count
                                                         : totals.amount.cents;
    }

private:
    QString m_name;
    QList<SheetColumn> m_columns;
    QList<QByteArray> m_names;
    QList<LedgerTotals> m_totals;
};

} // namespace

QList<LedgerGroup> groupsOf(const LedgerModel &ledger, LedgerGrouping grouping)
{
    const LineTable &lines = ledger.lines();
    const QList<int> &shown = ledger.shownLines();
    if (shown.isEmpty())
        return {};
    const int column = grouping == LedgerGrouping::Counsellor ? LedgerModel::CounsellorColumn
                                                              : LedgerModel::RegisteredColumn;
    const Vocabulary &values = lines.vocabularyOf(column);
    // A line only adds to its value; there are few of those.
    QList<LedgerTotals> byValue(values.count());
    for (const int line : shown)
        byValue[lines.valueNumber(column, line)].add(lines, line);
    std::map<qint64, LedgerGroup> groups;
    for (int number = 0; number < byValue.size(); ++number) {
        const LedgerTotals &totals = byValue.at(number);
        if (totals.lines == 0)
            continue;
        LedgerGroup &group = groups[sortKey(values, number, grouping)];
        if (group.totals.lines == 0)
            group.name = nameOf(values, number, grouping);
        group.totals.add(totals);
    }
    QList<LedgerGroup> list;
    for (auto &entry : groups)
        list.append(std::move(entry.second));
    return list;
}

LedgerGroupModel::LedgerGroupModel(LedgerGrouping grouping, QObject *parent)
    : QAbstractTableModel(parent)
    , m_grouping(grouping)
{
}

void LedgerGroupModel::setGroups(const QList<LedgerGroup> &groups)
{
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    m_total = {};
    for (const LedgerGroup &group : groups)
        m_total.add(group.totals);
    endResetModel();
}

LedgerGroup LedgerGroupModel::groupAt(int row) const
{
    return row < m_groups.size() ? m_groups.at(row) : LedgerGroup{tr("Total"), m_total};
}

std::shared_ptr<const Sheet> LedgerGroupModel::sheet(const QList<int> &rows) const
{
    QList<SheetColumn> columns;
    const QList<SheetCells> kinds{SheetCells::Text, SheetCells::Count, SheetCells::Count,
                                  SheetCells::Amount};
    for (int column = 0; column < ColumnCount; ++column)
        columns.append({title(column, true), kinds.at(column)});
    QList<LedgerGroup> groups;
    for (const int row : rows)
        groups.append(groupAt(row));
    return std::make_shared<GroupSheet>(name(), columns, groups);
}

std::shared_ptr<const Sheet> LedgerGroupModel::sheet() const
{
    QList<int> rows(rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return sheet(rows);
}

int LedgerGroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_groups.size()) + 1;
}

int LedgerGroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerGroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsTotalRole)
        return index.row() == m_groups.size();
    if (role == Qt::TextAlignmentRole && index.column() != NameColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const LedgerGroup group = groupAt(index.row());
    switch (index.column()) {
    case NameColumn:
        return group.name;
    case LinesColumn:
        return QString::number(group.totals.lines);
    case MinutesColumn:
        return formatDuration(group.totals.minutes);
    default:
        return formatAmount(group.totals.amount);
    }
}

QVariant LedgerGroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return title(section, false);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != NameColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString LedgerGroupModel::name() const
{
    return m_grouping == LedgerGrouping::Counsellor ? tr("Totals per counsellor")
                                                    : tr("Totals per month");
}

QString LedgerGroupModel::title(int column, bool inFile) const
{
    switch (column) {
    case NameColumn:
        return m_grouping == LedgerGrouping::Counsellor ? tr("Counsellor") : tr("Month");
    case LinesColumn:
        return tr("Lines");
    case MinutesColumn:
        return inFile ? tr("Duration (minutes)") : tr("Duration");
    case AmountColumn:
        return inFile ? tr("Amount (euro)") : tr("Amount");
    default:
        return {};
    }
}
