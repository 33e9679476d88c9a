// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/itemmodels/ledgermodel.h"

#include <memory>

class Sheet;

/// What lines of the ledger are taken together by.
enum class LedgerGrouping {
    Counsellor, ///< in the order of a Dutch list
    Month, ///< of their registration, the latest first
};

/// Lines that belong together, and what they come to; corrections count as what they take off.
struct LedgerGroup
{
    QString name; ///< `Janssens Thomas`, `maart 2026`
    LedgerTotals totals;

    friend bool operator==(const LedgerGroup &, const LedgerGroup &) = default;
};

/// Of the lines that an overview shows: each of them is in one group. Quick enough for a million.
[[nodiscard]] QList<LedgerGroup> groupsOf(const LedgerModel &ledger, LedgerGrouping grouping);

/// The groups as a table, and below them what all come to together.
class LedgerGroupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, LinesColumn, MinutesColumn, AmountColumn, ColumnCount };
    enum Role {
        IsTotalRole = Qt::UserRole, ///< bool: of the last row
    };

    explicit LedgerGroupModel(LedgerGrouping grouping, QObject *parent = nullptr);

    /// Takes the place of what there was.
    void setGroups(const QList<LedgerGroup> &groups);
    [[nodiscard]] const QList<LedgerGroup> &groups() const { return m_groups; }
    [[nodiscard]] LedgerGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const LedgerTotals &total() const { return m_total; }

    /// These rows as they are now, for a file or for the clipboard.
    [[nodiscard]] std::shared_ptr<const Sheet> sheet(const QList<int> &rows) const;
    [[nodiscard]] std::shared_ptr<const Sheet> sheet() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] LedgerGroup groupAt(int row) const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title(int column, bool inFile) const;

    LedgerGrouping m_grouping;
    QList<LedgerGroup> m_groups;
    LedgerTotals m_total;
};
