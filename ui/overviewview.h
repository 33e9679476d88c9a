// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewlayout.h"

#include <QTableView>

class LineKeeper;
class OverviewModel;

/// A table of one of the overviews. Whole lines are selected, and kept through sorting, filtering
/// and loading anew: see LineKeeper. Somebody may choose which columns are shown, in which order
/// and how wide.
class OverviewView : public QTableView
{
    Q_OBJECT

public:
    /// What a plain click does with a line: the first overview opens it, the second selects it.
    enum class Click { Opens, Selects };

    explicit OverviewView(Click click, QWidget *parent = nullptr);

    /// An OverviewModel.
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] LineKeeper &keeper() { return *m_keeper; }
    [[nodiscard]] const LineKeeper &keeper() const { return *m_keeper; }

    /// The columns that give way when there is little room, and take what is left when there is
    /// much: names, and what is long.
    void setFlexibleColumns(const QList<int> &columns);
    /// Gives every column the room it needs, until somebody drags one.
    void fitColumns();

    /// Lets people drag columns to other places.
    void setColumnsMovable();
    /// The last column that is shown stays.
    void setColumnShown(int column, bool shown);
    [[nodiscard]] int shownColumnCount() const;
    /// Columns from left to right.
    [[nodiscard]] QList<int> columnsInOrder() const;
    /// As somebody has it; columns by name.
    [[nodiscard]] ViewLayout viewLayout() const;
    /// Columns that the layout does not know are shown behind the one that they usually follow.
    void setViewLayout(const ViewLayout &layout);

Q_SIGNALS:
    void openRequested(const QModelIndex &line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QList<int> flexibleShown() const;
    [[nodiscard]] int neededWidth(int column) const;
    void shareRoom(int spare);

    Click m_click;
    QList<int> m_flexible;
    bool m_widthsChosen = false; ///< somebody dragged one
    bool m_fitting = false;
    OverviewModel *m_overview = nullptr;
    LineKeeper *m_keeper = nullptr;
};
