// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/totalspanel.h"

#include "model/exchange/sheet.h"
#include "ui/look.h"
#include "ui/plaintable.h"
#include "ui/tablecopy.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace {

/// The total stands out.
class TotalDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(LedgerGroupModel::IsTotalRole).toBool())
            option->font.setBold(true);
    }
};

} // namespace

TotalsPanel::TotalsPanel(const LedgerModel &ledger, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_download(new QPushButton(this))
    , m_copy(new QAction(this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("totalsPanel"));
    m_tabs->setObjectName(QStringLiteral("totalsTabs"));
    m_download->setObjectName(QStringLiteral("downloadTotals"));
    m_copy->setObjectName(QStringLiteral("copyTotals"));
    m_parts = {makePart(LedgerGrouping::Counsellor, QStringLiteral("totalsPerCounsellor")),
               makePart(LedgerGrouping::Month, QStringLiteral("totalsPerMonth"))};
    buildLayout();
    // Many lines may change at once.
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &TotalsPanel::refresh);
    connect(&m_ledger, &OverviewModel::linesChanged, m_soon, qOverload<>(&QTimer::start));
    connect(m_copy, &QAction::triggered, this, &TotalsPanel::copy);
    connect(m_download, &QPushButton::clicked, this,
            [this] { Q_EMIT downloadRequested(shownPart().model->sheet()); });
    retranslate();
}

TotalsPanel::Part TotalsPanel::makePart(LedgerGrouping grouping, const QString &name)
{
    const Part part{new LedgerGroupModel(grouping, this), new QTableView(this)};
    part.view->setObjectName(name);
    dressPlainTable(part.view, part.model);
    part.view->setItemDelegate(new TotalDelegate(part.view));
    part.view->addAction(m_copy);
    part.view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *header = part.view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(LedgerGroupModel::NameColumn, QHeaderView::Stretch);
    m_tabs->addTab(part.view, QString());
    return part;
}

void TotalsPanel::buildLayout()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_download);
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Look::step, 0, 0, 0);
    layout->setSpacing(Look::step);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    setMinimumWidth(52 * Look::step);
    setTabOrder(m_download, m_tabs);
}

const TotalsPanel::Part &TotalsPanel::shownPart() const
{
    return m_parts.at(m_tabs->currentIndex());
}

void TotalsPanel::copy() const
{
    const Part &part = shownPart();
    QList<int> rows;
    for (const QModelIndex &row : part.view->selectionModel()->selectedRows())
        rows.append(row.row());
    std::sort(rows.begin(), rows.end());
    copyTable(rows.isEmpty() ? part.model->sheet() : part.model->sheet(rows));
}

void TotalsPanel::setDownloadable(bool downloadable)
{
    m_download->setEnabled(downloadable);
}

void TotalsPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void TotalsPanel::refresh()
{
    if (isHidden())
        return; // until somebody wants to see it
    for (const Part &part : std::as_const(m_parts))
        part.model->setGroups(groupsOf(m_ledger, part.model->grouping()));
}

void TotalsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TotalsPanel::retranslate()
{
    m_title->setText(tr("Totals"));
    m_tabs->setTabText(0, tr("Per counsellor"));
    m_tabs->setTabText(1, tr("Per month"));
    m_parts.at(0).view->setAccessibleName(tr("Totals per counsellor"));
    m_parts.at(1).view->setAccessibleName(tr("Totals per month"));
    m_tabs->setAccessibleName(tr("Totals"));
    m_download->setText(tr("Download totals"));
    m_copy->setText(QString(tr("&Copy") + u'\t'
                            + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    refresh(); // months have other names
}
