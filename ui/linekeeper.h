// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class OverviewModel;
class QItemSelection;
class QTableView;

/// Keeps what somebody selected in an overview, which line is current and what is in sight, while
/// lines are sorted, filtered and loaded anew. What a filter hides is selected and current again
/// when it comes back, until somebody selects something else.
///
/// Qt would keep an index of every selected cell through each of these, which takes minutes when
/// most of a long list is selected: the selection goes before the lines change, and comes back
/// after it as few ranges.
class LineKeeper : public QObject
{
    Q_OBJECT

public:
    /// Before the view gets the model: it has to know of changes before the view does.
    LineKeeper(QTableView &view, OverviewModel &model);
    /// Once the view has the model.
    void follow();

    /// The line becomes current and selected as soon as it is shown, if nobody selects another.
    void awaitLine(qint64 id);
    /// The one that is current and selected; or that would be, were it shown.
    [[nodiscard]] std::optional<qint64> chosenLine() const;

private:
    void remember();
    void restore();
    void rememberIds();
    void findIds();
    void restoreInserted(int first, int last);
    void noteSelection();
    void noteCurrent();
    void readSelection();
    void select(const QItemSelection &selection);
    void restoreCurrent();
    /// In pixels below the first one.
    [[nodiscard]] int positionOf(int row);
    void bringInSight(int row);

    QTableView &m_view;
    OverviewModel &m_model;
    bool m_changing = false; ///< lines are on the move: nobody selects
    bool m_selectionChanged = false; ///< since m_selected was read
    QList<int> m_selected; ///< lines
    QList<qint64> m_selectedIds; ///< only while all lines are replaced
    std::optional<qint64> m_current;
    int m_currentColumn = 0;
    bool m_wasCurrent = false; ///< before the change, and not hidden
    bool m_currentInSight = false;
    bool m_firstIsCurrent = false;
    std::optional<qint64> m_top; ///< the topmost line in sight, unless at the very top
    std::optional<qint64> m_awaited;
};
