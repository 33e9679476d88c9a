// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewview.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/airstyle.h"
#include "ui/hitdelegate.h"
#include "ui/linekeeper.h"
#include "ui/look.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace {

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
    // What is in sight and a little more: asking a thousand lines takes as long as people notice.
    horizontalHeader()->setResizeContentsPrecision(50);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap)));

    const AirStyle *air = AirStyle::dress(this);
    horizontalHeader()->setFixedHeight(
        2 * fontMetrics().lineSpacing()
        + 2 * air->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 2);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && isVisible())
            m_widthsChosen = true;
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &OverviewView::fitColumns);
}

void OverviewView::setModel(QAbstractItemModel *model)
{
    m_overview = qobject_cast<OverviewModel *>(model);
    Q_ASSERT(m_overview && !m_keeper);
    m_keeper = new LineKeeper(*this, *m_overview);
    QTableView::setModel(model);
    m_keeper->follow();
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
    if (m_widthsChosen || !model())
        return;
    m_fitting = true;
    int spare = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, neededWidth(column));
        spare -= columnWidth(column);
    }
    shareRoom(spare);
    m_fitting = false;
}

QList<int> OverviewView::flexibleShown() const
{
    QList<int> shown = m_flexible;
    shown.removeIf([this](int column) { return isColumnHidden(column); });
    return shown;
}

void OverviewView::shareRoom(int spare)
{
    const QList<int> flexible = flexibleShown();
    // The last one gives way first, and as far as it can before the next one does.
    for (auto column = flexible.crbegin(); column != flexible.crend() && spare < 0; ++column) {
        const int width = columnWidth(*column);
        const int given = std::clamp(width - leastFlexibleWidth, 0, -spare);
        setColumnWidth(*column, width - given);
        spare += given;
    }
    for (qsizetype left = flexible.size(); left > 0 && spare > 0; --left) {
        const int column = flexible.at(left - 1);
        const int share = spare / int(left);
        setColumnWidth(column, columnWidth(column) + share);
        spare -= share;
    }
}

void OverviewView::setColumnsMovable()
{
    horizontalHeader()->setSectionsMovable(true);
}

void OverviewView::setColumnShown(int column, bool shown)
{
    if (isColumnHidden(column) != shown || (!shown && shownColumnCount() == 1))
        return;
    m_fitting = true; // that its width becomes nothing is nobody's choice
    setColumnHidden(column, !shown);
    if (shown && m_widthsChosen)
        setColumnWidth(column, neededWidth(column));
    m_fitting = false;
    fitColumns();
}

int OverviewView::shownColumnCount() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

QList<int> OverviewView::columnsInOrder() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        columns.append(horizontalHeader()->logicalIndex(place));
    return columns;
}

ViewLayout OverviewView::viewLayout() const
{
    ViewLayout layout;
    for (const int column : columnsInOrder()) {
        const bool shown = !isColumnHidden(column);
        layout.columns.append({m_overview->columnName(column), shown,
                               shown && m_widthsChosen ? columnWidth(column) : 0});
    }
    layout.sortColumn = m_overview->columnName(m_overview->sortColumn());
    layout.sortOrder = m_overview->sortOrder();
    return layout;
}

void OverviewView::setViewLayout(const ViewLayout &layout)
{
    QStringList names;
    for (int column = 0; column < m_overview->columnCount(); ++column)
        names.append(m_overview->columnName(column));
    const QList<ViewLayout::Column> columns = layout.completed(names);
    m_fitting = true;
    m_widthsChosen = false;
    for (qsizetype place = 0; place < columns.size(); ++place) {
        const ViewLayout::Column &known = columns.at(place);
        const int column = int(names.indexOf(known.name));
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), int(place));
        setColumnHidden(column, !known.shown);
        m_widthsChosen = m_widthsChosen || known.width > 0;
    }
    for (const ViewLayout::Column &known : columns) {
        const int column = int(names.indexOf(known.name));
        if (m_widthsChosen && known.shown)
            setColumnWidth(column, known.width > 0 ? known.width : neededWidth(column));
    }
    m_fitting = false;
    if (const qsizetype sorted = names.indexOf(layout.sortColumn); sorted >= 0)
        sortByColumn(int(sorted), layout.sortOrder);
    fitColumns();
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
