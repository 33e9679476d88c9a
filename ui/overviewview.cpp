// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewview.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/airstyle.h"
#include "ui/hitdelegate.h"
#include "ui/look.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace {

qint64 idOf(const QModelIndex &index)
{
    return index.data(OverviewModel::IdRole).toLongLong();
}

constexpr int leastFlexibleWidth = 12 * Look::step;

/// Of a header that breaks over two lines where that makes it narrowest.
int widthOnTwoLines(const QString &text, const QFontMetrics &metrics)
{
    int width = metrics.horizontalAdvance(text);
    for (qsizetype space = text.indexOf(u' '); space >= 0; space = text.indexOf(u' ', space + 1))
        width = std::min(width,
                         std::max(metrics.horizontalAdvance(text.left(space)),
                                  metrics.horizontalAdvance(text.mid(space + 1))));
    return width;
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
    setItemDelegate(new HitDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));

    const AirStyle *air = AirStyle::dress(this);
    horizontalHeader()->setFixedHeight(
        2 * fontMetrics().lineSpacing()
        + 2 * air->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 2);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && isVisible())
            m_dragged = true;
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &OverviewView::fitColumns);
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

void OverviewView::setFlexibleColumns(const QList<int> &columns)
{
    m_flexible = columns;
}

int OverviewView::neededWidth(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    const QStyle *look = header->style();
    int around = 2 * look->pixelMetric(QStyle::PM_HeaderMargin) + Look::step / 2;
    // The arrow takes a square, whatever a style says of it.
    if (header->sortIndicatorSection() == column)
        around += header->height();
    return std::max(sizeHintForColumn(column),
                    widthOnTwoLines(text, header->fontMetrics()) + around);
}

void OverviewView::fitColumns()
{
    if (m_dragged || !model())
        return;
    m_fitting = true;
    int spare = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, neededWidth(column));
        spare -= columnWidth(column);
    }
    shareRoom(spare);
    m_fitting = false;
}

void OverviewView::shareRoom(int spare)
{
    // The last one gives way first, and as far as it can before the next one does.
    for (auto column = m_flexible.crbegin(); column != m_flexible.crend() && spare < 0; ++column) {
        const int width = columnWidth(*column);
        const int given = std::clamp(width - leastFlexibleWidth, 0, -spare);
        setColumnWidth(*column, width - given);
        spare += given;
    }
    for (qsizetype left = m_flexible.size(); left > 0 && spare > 0; --left) {
        const int column = m_flexible.at(left - 1);
        const int share = spare / int(left);
        setColumnWidth(column, columnWidth(column) + share);
        spare -= share;
    }
}

void OverviewView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool OverviewView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    // The whole of what is cut off, and nothing else.
    auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const bool cut =
        index.isValid() && sizeHintForIndex(index).width() > columnWidth(index.column());
    if (cut)
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("<span>%1</span>").arg(index.data().toString().toHtmlEscaped()),
            viewport());
    else
        QToolTip::hideText();
    return true;
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
