// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewpage.h"

#include "model/itemmodels/filtersentences.h"
#include "model/itemmodels/overviewmodel.h"
#include "ui/columnchooser.h"
#include "ui/emptystate.h"
#include "ui/linekeeper.h"
#include "ui/look.h"
#include "ui/overviewfilters.h"
#include "ui/overviewview.h"
#include "ui/tablecopy.h"
#include "ui/viewmemory.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

OverviewPage::OverviewPage(OverviewModel *model, bool opensOnClick, QWidget *parent)
    : QWidget(parent)
    , m_overview(model)
    , m_download(new QPushButton(this))
    , m_copy(new QAction(this))
    , m_filters(new OverviewFilters(this))
    , m_body(new QSplitter(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new OverviewView(
          opensOnClick ? OverviewView::Click::Opens : OverviewView::Click::Selects, this))
    , m_empty(new EmptyState(this))
    , m_count(new QLabel(this))
    , m_centre(new QLabel(this))
{
    model->setParent(this);
    m_download->setObjectName(QStringLiteral("download"));
    m_view->setObjectName(QStringLiteral("lines"));
    m_count->setObjectName(QStringLiteral("count"));
    m_centre->setObjectName(QStringLiteral("centre"));
    m_centre->setTextFormat(Qt::PlainText);
    m_view->setModel(m_overview);
    m_copy->setObjectName(QStringLiteral("copyLines"));
    m_copy->setEnabled(false);
    m_view->addAction(m_copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_usualLayout = m_view->viewLayout();
    m_columns = new ColumnChooser(m_view);
    buildLayout();
    connect(m_download, &QPushButton::clicked, this, &OverviewPage::downloadRequested);
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(*m_view, *m_overview); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_copy->setEnabled(m_view->selectionModel()->hasSelection());
        Q_EMIT selectionChanged();
    });
    connect(m_filters, &OverviewFilters::filterChanged, this, &OverviewPage::applyFilter);
    connect(m_filters, &FilterBar::clearRequested, this, &OverviewPage::clearFilters);
    connect(m_empty, &EmptyState::actionRequested, this, &OverviewPage::leave);
    connect(m_view, &OverviewView::openRequested, this,
            [this](const QModelIndex &line) { openLine(line.row()); });
    connect(m_columns, &ColumnChooser::standardRequested, this, &OverviewPage::showStandardView);
    connect(m_overview, &OverviewModel::valuesChanged, this,
            [this] { m_filters->setCounsellors(m_overview->counsellors()); });
    connect(m_overview, &OverviewModel::linesChanged, this, &OverviewPage::showCount);
}

OverviewPage::~OverviewPage()
{
    leaveMemory();
}

void OverviewPage::remember(std::unique_ptr<ViewMemory> memory)
{
    m_memory = std::move(memory);
    ViewLayout layout = m_memory->layout();
    if (layout.sortColumn.isEmpty()) {
        layout.sortColumn = m_usualLayout.sortColumn;
        layout.sortOrder = m_usualLayout.sortOrder;
    }
    m_view->setViewLayout(layout);
    if (const std::optional<OverviewFilter> filter = m_memory->filter())
        setFilter(*filter);
    if (const std::optional<qint64> line = m_memory->line())
        m_view->keeper().awaitLine(*line);
}

void OverviewPage::leaveMemory()
{
    if (!m_memory)
        return;
    m_memory->setLayout(m_view->viewLayout());
    m_memory->setFilter(m_overview->filter());
    m_memory->setLine(m_view->keeper().chosenLine());
}

void OverviewPage::chooseColumns()
{
    m_columns->popUp();
}

void OverviewPage::showStandardView()
{
    m_view->setViewLayout(m_usualLayout);
    clearFilters();
}

void OverviewPage::buildLayout()
{
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(Look::step);
    m_actions->addStretch(1);
    m_actions->addWidget(m_download);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_stack);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_centre);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, Look::step);
    layout->setSpacing(Look::step);
    layout->addLayout(m_actions);
    layout->addWidget(m_filters);
    layout->addWidget(m_body, 1);
    layout->addLayout(foot);
}

void OverviewPage::addAction(QWidget *action)
{
    // Before the stretch and the download.
    m_actions->insertWidget(m_actions->count() - 2, action);
}

void OverviewPage::addBeside(QWidget *panel)
{
    m_body->addWidget(panel);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 0);
}

void OverviewPage::orderTabs()
{
    QList<QWidget *> stops;
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget *widget = m_actions->itemAt(i)->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
    }
    stops += m_filters->stops();
    stops.append(m_view);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

int OverviewPage::lineCount() const
{
    return m_overview->lines().count();
}

void OverviewPage::setCentreName(const QString &name)
{
    m_centre->setText(name);
}

void OverviewPage::setObstacle(const QString &whyNot)
{
    m_obstacle = whyNot;
    offerActions();
    showCount();
}

void OverviewPage::setLoading(bool loading)
{
    m_loading = loading;
    m_download->setEnabled(!loading);
    Q_EMIT loadingChanged();
    offerActions();
    showCount();
}

void OverviewPage::adopt(const LineTable &table, const std::optional<QList<int>> &sorted)
{
    if (sorted)
        m_overview->adopt(table, *sorted);
    else
        m_overview->adopt(table);
    m_view->fitColumns();
}

void OverviewPage::copy()
{
    m_copy->trigger();
}

bool OverviewPage::canCopy() const
{
    return m_copy->isEnabled();
}

void OverviewPage::focusKeyword()
{
    m_filters->focusKeyword();
}

void OverviewPage::focusLines()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus();
    else
        focusKeyword();
}

void OverviewPage::applyFilter()
{
    m_overview->setFilter(wantedFilter());
}

void OverviewPage::setFilter(const OverviewFilter &filter)
{
    m_filters->setFilter(filter);
    showFilter(filter);
    applyFilter();
    m_view->fitColumns(); // for other words
}

void OverviewPage::clearFilters()
{
    m_filters->clear();
    setFilter(usualFilter());
}

bool OverviewPage::showLine(qint64 id)
{
    if (m_overview->rowOf(id) < 0)
        clearFilters(); // what was searched for before would hide it
    const int row = m_overview->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex line = m_overview->index(row, 0);
    m_view->setCurrentIndex(line);
    m_view->scrollTo(line);
    return true;
}

void OverviewPage::showCount()
{
    const int shown = m_overview->rowCount();
    const QString count = countText(shown, lineCount());
    m_count->setText(m_loading ? tr("%1 · older lines are being read…").arg(count) : count);
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (shown == 0)
        tellEmptiness();
}

void OverviewPage::tellEmptiness()
{
    m_drops.clear();
    if (lineCount() == 0) {
        const Emptiness empty = emptiness();
        return m_empty->tell(empty.reason, empty.action);
    }
    m_drops = helpfulDrops(*m_overview);
    QStringList sentences{FilterSentences::nothingMeets(m_overview->filter())};
    QStringList actions;
    const bool isChoice = partsOf(m_overview->filter()).size() > 1;
    for (const FilterDrop &drop : std::as_const(m_drops)) {
        if (isChoice)
            sentences.append(FilterSentences::without(drop));
        actions.append(FilterSentences::dropIt(drop.part));
    }
    if (actions.isEmpty())
        actions.append(tr("Clear the filters"));
    m_empty->tellChoices(sentences.join(u'\n'), actions);
}

void OverviewPage::leave(int action)
{
    if (lineCount() == 0)
        leaveEmptiness();
    else if (m_drops.isEmpty())
        clearFilters();
    else
        setFilter(without(m_overview->filter(), m_drops.at(action).part));
}

void OverviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OverviewPage::retranslate()
{
    m_download->setText(tr("&Download"));
    // The key itself belongs to the menu bar.
    m_copy->setText(QString(tr("&Copy") + u'\t'
                            + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    showCount();
}
