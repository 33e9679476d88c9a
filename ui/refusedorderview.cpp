// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusedorderview.h"

#include "ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace {

/// More lines than this are not measured one by one: they get room for two lines of text each.
constexpr int mostMeasured = 500;

} // namespace

RefusedOrderView::RefusedOrderView(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + Look::step);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void RefusedOrderView::fit()
{
    if (!model())
        return;
    const int last = model()->columnCount() - 1;
    for (int column = 0; column < last; ++column)
        resizeColumnToContents(column);
    const int rows = model()->rowCount();
    for (int row = 0; row < rows && rows <= mostMeasured; ++row)
        setRowHeight(row, sizeHintForRow(row) + Look::step);
}

void RefusedOrderView::copy() const
{
    QModelIndexList lines = selectionModel()->selectedRows();
    std::sort(lines.begin(), lines.end());
    if (lines.isEmpty()) {
        for (int row = 0; row < model()->rowCount(); ++row)
            lines.append(model()->index(row, 0));
    }
    QStringList texts;
    for (const QModelIndex &line : std::as_const(lines)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(line.siblingAtColumn(column).data().toString());
        texts.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

void RefusedOrderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

void RefusedOrderView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit(); // a reason breaks over other lines
}
