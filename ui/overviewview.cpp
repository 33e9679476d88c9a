// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewview.h"

#include "model/itemmodels/overviewmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace {

qint64 idOf(const QModelIndex &index)
{
    return index.data(OverviewModel::IdRole).toLongLong();
}

} // namespace

OverviewView::OverviewView(Click click, QWidget *parent)
    : QTableView(parent)
    , m_click(click)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void OverviewView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &OverviewView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &OverviewView::restore);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &OverviewView::remember);
    connect(model, &QAbstractItemModel::layoutChanged, this, &OverviewView::restore);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &OverviewView::remember);
    connect(model, &QAbstractItemModel::rowsInserted, this, &OverviewView::restore);
}

QSet<qint64> OverviewView::selectedIds() const
{
    QSet<qint64> ids;
    for (const QModelIndex &line : selectionModel()->selectedRows())
        ids.insert(idOf(line));
    return ids;
}

void OverviewView::remember()
{
    if (currentIndex().isValid())
        m_current = idOf(currentIndex());
    // What is out of sight stays remembered until somebody selects something else.
    if (const QSet<qint64> selected = selectedIds(); !selected.isEmpty())
        m_selected = selected;
}

void OverviewView::restore()
{
    if (currentIndex().isValid() && m_current == idOf(currentIndex()))
        return;
    QItemSelection selection;
    QModelIndex current;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex line = model()->index(row, 0);
        const qint64 id = idOf(line);
        if (m_selected.contains(id))
            selection.select(line, line);
        if (m_current == id)
            current = line;
    }
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
}

void OverviewView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT openRequested(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void OverviewView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex line = indexAt(event->position().toPoint());
    const bool plainClick =
        event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (m_click == Click::Opens && plainClick && line.isValid()
        && selectionModel()->selectedRows().size() == 1)
        Q_EMIT openRequested(line);
}

void OverviewView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex line = indexAt(event->position().toPoint());
    if (m_click == Click::Selects && event->button() == Qt::LeftButton && line.isValid())
        Q_EMIT openRequested(line);
}
