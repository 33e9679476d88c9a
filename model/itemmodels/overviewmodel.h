// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/sheet.h"
#include "model/itemmodels/linetable.h"
#include "model/itemmodels/overviewfilter.h"

#include <QAbstractTableModel>

/// An overview: some of the lines of a table, in some order. It filters and sorts by itself, by
/// numbers, where a proxy over it would ask for every cell; a million lines follow while one types.
class OverviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64: the line's row number in the register
        GuidanceRole, ///< qint64: the guidance that opens with the line
        StatusRole, ///< int: GuidanceStatus of a line of the first overview
        ShareRole, ///< double, 0 to 1: what is left of the cheque's hours
        PaidRole, ///< bool: of a line of the second overview
    };

    /// Takes the place of all lines there were. The table is settled.
    void adopt(const LineTable &table);
    /// The same with the lines already in the order of sortColumn() and sortOrder().
    void adopt(const LineTable &table, const QList<int> &sorted);

    /// All lines, also those that are not shown.
    [[nodiscard]] const LineTable &lines() const { return m_lines; }
    /// Which line of them stands in a row.
    [[nodiscard]] int lineAt(int row) const { return m_shown.at(row); }
    [[nodiscard]] const QList<int> &shownLines() const { return m_shown; }
    /// In which row the line with this id is shown; -1 when it is not.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Rows that stand together.
    struct Run
    {
        int first = 0;
        int last = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };
    /// Where these lines are shown now, from above; those that are not shown are left out.
    [[nodiscard]] QList<Run> runsOf(const QList<int> &lines) const;

    void setFilter(const OverviewFilter &filter);
    [[nodiscard]] const OverviewFilter &filter() const { return m_filter; }
    /// The keyword's words, for marking them: see keywordHits().
    [[nodiscard]] const QList<QByteArray> &words() const { return m_words; }
    /// How many lines another filter would show.
    [[nodiscard]] int countOf(const OverviewFilter &filter) const;
    /// Everybody who occurs in the lines, shown or not, in order.
    [[nodiscard]] QStringList counsellors() const
    {
        return counsellorColumn() < 0 ? QStringList() : m_lines.names(counsellorColumn());
    }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Of the overview; see Sheet::name().
    [[nodiscard]] virtual QString name() const = 0;
    /// The key of a value is what a sheet calls its number.
    [[nodiscard]] virtual SheetCells cellsOf(int column) const = 0;
    /// The title of a column, on screen or in a file, where it also tells the unit.
    [[nodiscard]] virtual QString title(int column, bool inFile) const = 0;
    /// The same in every version and language, for commands and settings; empty when it has none.
    [[nodiscard]] virtual QString columnName(int) const { return {}; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Other lines or other values: comes before linesChanged().
    void valuesChanged();
    /// Other lines, other values or other ones shown: whoever counts them counts again.
    void linesChanged();

protected:
    /// `empty` has its columns, but no lines. The lines stand by `sortColumn`, the highest first.
    OverviewModel(LineTable empty, int sortColumn, QObject *parent);

    /// What a role of this overview's own says of a line.
    [[nodiscard]] virtual QVariant lineData(int line, int role) const = 0;
    /// -1 when there is none.
    [[nodiscard]] virtual int counsellorColumn() const { return -1; }
    /// What is asked of the lines beside the keyword's words.
    virtual void addConditions(const OverviewFilter &filter, LineFilter &wanted) const = 0;
    /// Adds the line with this id, or changes it, and brings it to the row where it belongs.
    void change(qint64 id, const std::function<void(LineTable &)> &put);
    /// The same for many at once.
    void changeMany(const std::function<void(LineTable &)> &put);

private:
    [[nodiscard]] bool isNumber(int column) const
    {
        const SheetCells cells = cellsOf(column);
        return cells == SheetCells::Count || cells == SheetCells::Amount;
    }
    [[nodiscard]] bool isDescending() const { return m_sortOrder == Qt::DescendingOrder; }
    [[nodiscard]] LineFilter wanted(const OverviewFilter &filter,
                                    const QList<QByteArray> &words) const;
    /// A 1 for each of these lines, else a 0.
    [[nodiscard]] QByteArray marksOf(const QList<int> &lines) const;
    [[nodiscard]] QList<int> shownOf(const QList<int> &lines, bool areAll) const;
    [[nodiscard]] qsizetype placeIn(const QList<int> &order, int line, qsizetype present) const;
    void bringTo(qsizetype place, qsizetype present, int line, bool accepted);
    template <typename Work> void rearrange(LayoutChangeHint hint, Work work);

    LineTable m_lines;
    QList<int> m_sorted; ///< all lines
    QList<int> m_shown; ///< those that meet the filter, in the same order
    OverviewFilter m_filter;
    QList<QByteArray> m_words; ///< of m_filter's keyword
    int m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};
