// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTableView>

#include <optional>

/// A table of one of the overviews: whole lines are selected, and current and selected lines are
/// kept by their id through sorting, filtering and loading anew. When a line that was current comes
/// back into sight, it is current again.
class OverviewView : public QTableView
{
    Q_OBJECT

public:
    /// What a plain click does with a line: the first overview opens it, the second selects it.
    enum class Click { Opens, Selects };

    explicit OverviewView(Click click, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] QSet<qint64> selectedIds() const;

    /// The columns that give way when there is little room, and take what is left when there is
    /// much: names, and what is long.
    void setFlexibleColumns(const QList<int> &columns);
    /// Gives every column the room it needs, until somebody drags one.
    void fitColumns();

Q_SIGNALS:
    void openRequested(const QModelIndex &line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void remember();
    void restore();
    [[nodiscard]] int neededWidth(int column) const;
    void shareRoom(int spare);

    Click m_click;
    QList<int> m_flexible;
    bool m_dragged = false; ///< somebody chose the widths
    bool m_fitting = false;
    std::optional<qint64> m_current;
    QSet<qint64> m_selected;
};
