// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linekeeper.h"

#include "model/itemmodels/overviewmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <utility>

LineKeeper::LineKeeper(QTableView &view, OverviewModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &LineKeeper::remember);
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, &LineKeeper::remember);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        remember();
        rememberIds();
    });
    // The view makes another line current in place of one that goes, and tells of selections that
    // are split by one that comes: nobody chose that.
    const auto begin = [this] {
        readSelection();
        m_changing = true;
    };
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
}

void LineKeeper::follow()
{
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &LineKeeper::restore);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &LineKeeper::restore);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        findIds();
        restore();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_changing = false; });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { restoreInserted(first, last); });
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LineKeeper::noteSelection);
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LineKeeper::noteCurrent);
}

void LineKeeper::awaitLine(qint64 id)
{
    m_awaited = id;
}

std::optional<qint64> LineKeeper::chosenLine() const
{
    const QItemSelectionModel &selection = *m_view.selectionModel();
    const QModelIndex current = selection.currentIndex();
    if (current.isValid() && selection.isSelected(current))
        return m_model.lines().id(m_model.lineAt(current.row()));
    if (m_awaited)
        return m_awaited;
    const std::optional<int> line = m_current ? m_model.lines().find(*m_current) : std::nullopt;
    return line && !m_selectionChanged && m_selected.contains(*line) ? m_current : std::nullopt;
}

void LineKeeper::noteSelection()
{
    if (m_changing)
        return;
    m_selectionChanged = true;
    if (m_view.selectionModel()->hasSelection())
        m_awaited.reset();
}

void LineKeeper::noteCurrent()
{
    if (m_changing)
        return;
    const QModelIndex current = m_view.currentIndex();
    m_current.reset();
    if (current.isValid())
        m_current = m_model.lines().id(m_model.lineAt(current.row()));
    m_currentColumn = qMax(0, current.column());
}

void LineKeeper::readSelection()
{
    if (!m_selectionChanged)
        return;
    m_selectionChanged = false;
    m_selected.clear();
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_selected.append(m_model.lineAt(row));
    }
}

void LineKeeper::remember()
{
    readSelection();
    m_changing = true;
    const QModelIndex current = m_view.currentIndex();
    m_wasCurrent =
        current.isValid() && m_current == m_model.lines().id(m_model.lineAt(current.row()));
    m_currentInSight =
        current.isValid() && m_view.viewport()->rect().intersects(m_view.visualRect(current));
    const int top = m_view.verticalScrollBar()->value() > 0 ? m_view.rowAt(0) : -1;
    m_top.reset();
    if (top >= 0)
        m_top = m_model.lines().id(m_model.lineAt(top));
    // The focus makes the first line current, which is nobody's choice: the first one stays it.
    m_firstIsCurrent =
        top < 0 && current.row() == 0 && !m_view.selectionModel()->isSelected(current);
    if (m_firstIsCurrent)
        m_current.reset();
    m_view.selectionModel()->clearSelection();
}

void LineKeeper::rememberIds()
{
    m_selectedIds.clear();
    for (const int line : std::as_const(m_selected))
        m_selectedIds.append(m_model.lines().id(line));
}

void LineKeeper::findIds()
{
    m_selected.clear();
    for (const qint64 id : std::as_const(m_selectedIds)) {
        if (const std::optional<int> line = m_model.lines().find(id))
            m_selected.append(*line);
    }
    m_selectedIds.clear();
}

void LineKeeper::restore()
{
    m_changing = true;
    if (m_awaited && m_model.rowOf(*m_awaited) >= 0) {
        m_current = std::exchange(m_awaited, std::nullopt);
        m_selected = {*m_model.lines().find(*m_current)};
    }
    QItemSelection selection;
    for (const OverviewModel::Run &run : m_model.runsOf(m_selected))
        selection.append(QItemSelectionRange(m_model.index(run.first, 0),
                                             m_model.index(run.last, m_model.columnCount() - 1)));
    select(selection);
    restoreCurrent();
    m_changing = false;
}

void LineKeeper::select(const QItemSelection &selection)
{
    if (!selection.isEmpty())
        m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void LineKeeper::restoreCurrent()
{
    if (m_firstIsCurrent && m_model.rowCount() > 0 && !m_current)
        m_current = m_model.lines().id(m_model.lineAt(0));
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (row >= 0 && m_view.currentIndex().row() != row)
        m_view.selectionModel()->setCurrentIndex(m_model.index(row, m_currentColumn),
                                                 QItemSelectionModel::NoUpdate);
    // Who scrolled away from it stays where they are.
    if (row >= 0 && (m_currentInSight || !m_wasCurrent))
        bringInSight(row);
    else if (const int top = m_top ? m_model.rowOf(*m_top) : -1; top >= 0)
        m_view.verticalScrollBar()->setValue(positionOf(top));
}

int LineKeeper::positionOf(int row)
{
    // Asking makes the view lay out what has changed.
    (void)m_view.visualRect(m_model.index(row, 0));
    return m_view.verticalHeader()->sectionPosition(row);
}

void LineKeeper::bringInSight(int row)
{
    const int top = positionOf(row);
    const int bottom = top + m_view.rowHeight(row);
    QScrollBar &bar = *m_view.verticalScrollBar();
    if (top < bar.value())
        bar.setValue(top);
    else if (bottom > bar.value() + m_view.viewport()->height())
        bar.setValue(bottom - m_view.viewport()->height());
}

void LineKeeper::restoreInserted(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const int line = m_model.lineAt(row);
        if (m_selected.contains(line))
            m_view.selectionModel()->select(
                m_model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        if (m_current == m_model.lines().id(line)) {
            m_view.selectionModel()->setCurrentIndex(m_model.index(row, m_currentColumn),
                                                     QItemSelectionModel::NoUpdate);
            bringInSight(row);
        }
    }
    m_changing = false;
}
