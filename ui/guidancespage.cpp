// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidancespage.h"

#include "model/itemmodels/guidancemodel.h"
#include "model/wording/words.h"
#include "ui/accentbutton.h"
#include "ui/hoursdelegate.h"
#include "ui/offer.h"
#include "ui/overviewfilters.h"
#include "ui/overviewview.h"
#include "ui/statusdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

GuidancesPage::GuidancesPage(QWidget *parent)
    : GuidancesPage(new GuidanceModel, parent)
{
}

GuidancesPage::GuidancesPage(GuidanceModel *model, QWidget *parent)
    : OverviewPage(model, true, parent)
    , m_model(model)
    , m_register(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_statusLabel(new QLabel(this))
    , m_status(new QComboBox(this))
    , m_onlyActive(new QCheckBox(this))
{
    m_register->setObjectName(QStringLiteral("registerCheque"));
    m_status->setObjectName(QStringLiteral("status"));
    m_onlyActive->setObjectName(QStringLiteral("onlyActive"));
    addAction(m_register);
    m_status->addItem(QString());
    for (const GuidanceStatus status :
         {GuidanceStatus::InUse, GuidanceStatus::Closed, GuidanceStatus::Discontinued})
        m_status->addItem(QString(), int(status));
    m_onlyActive->setChecked(true);
    filters()->addPageFilter(m_statusLabel, m_status);
    filters()->addPageFilter(nullptr, m_onlyActive);
    view()->setItemDelegateForColumn(GuidanceModel::StatusColumn, new StatusDelegate(this));
    view()->setItemDelegateForColumn(GuidanceModel::RemainingColumn, new HoursDelegate(this));
    view()->setFlexibleColumns({GuidanceModel::ClientColumn, GuidanceModel::CounsellorColumn});
    view()->sortByColumn(GuidanceModel::ModifiedColumn, Qt::DescendingOrder);
    connectFields();
    orderTabs();
    retranslate();
    applyFilter();
}

void GuidancesPage::connectFields()
{
    connect(m_register, &QPushButton::clicked, this, &GuidancesPage::registerRequested);
    // A closed status and "only active" exclude each other: the last one chosen holds.
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_status->currentData();
        if (chosen.isValid() && chosen.toInt() != int(GuidanceStatus::InUse)) {
            const QSignalBlocker quiet(m_onlyActive);
            m_onlyActive->setChecked(false);
        }
        applyFilter();
        view()->fitColumns(); // for other words
    });
    connect(m_onlyActive, &QCheckBox::toggled, this, [this](bool only) {
        if (only) {
            const QSignalBlocker quiet(m_status);
            m_status->setCurrentIndex(0);
        }
        applyFilter();
        view()->fitColumns(); // for other words
    });
}

void GuidancesPage::setRows(const QList<GuidanceRow> &rows)
{
    m_model->setRows(rows);
    view()->fitColumns();
}

void GuidancesPage::changeRows(const QList<GuidanceRow> &rows)
{
    for (const GuidanceRow &row : rows)
        m_model->upsert(row);
}

void GuidancesPage::select(GuidanceId guidance)
{
    if (m_model->lines().find(guidance.value))
        showLine(guidance.value);
}

OverviewFilter GuidancesPage::wantedFilter() const
{
    OverviewFilter filter = filters()->filter();
    filter.onlyActive = m_onlyActive->isChecked();
    if (const QVariant chosen = m_status->currentData(); chosen.isValid())
        filter.status = static_cast<GuidanceStatus>(chosen.toInt());
    return filter;
}

OverviewFilter GuidancesPage::usualFilter() const
{
    return {.onlyActive = true};
}

void GuidancesPage::showFilter(const OverviewFilter &filter)
{
    const QSignalBlocker quietStatus(m_status);
    const QSignalBlocker quietTick(m_onlyActive);
    m_status->setCurrentIndex(filter.status ? std::max(0, m_status->findData(int(*filter.status)))
                                            : 0);
    m_onlyActive->setChecked(filter.onlyActive);
}

QString GuidancesPage::countText(int shown, int all) const
{
    return tr("%1 of %n guidance(s)", nullptr, all).arg(shown);
}

OverviewPage::Emptiness GuidancesPage::emptiness() const
{
    return {tr("No cheque has been registered yet."),
            obstacle().isEmpty() ? tr("Register cheque") : QString()};
}

void GuidancesPage::leaveEmptiness()
{
    Q_EMIT registerRequested();
}

void GuidancesPage::offerActions()
{
    offer(*m_register, obstacle());
}

void GuidancesPage::openLine(int row)
{
    Q_EMIT openRequested(m_model->guidanceAt(row), m_model->chequeNumberAt(row));
}

void GuidancesPage::retranslate()
{
    OverviewPage::retranslate();
    m_register->setText(tr("&Register cheque"));
    m_statusLabel->setText(tr("S&tatus"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setItemText(0, tr("All"));
    for (int i = 1; i < m_status->count(); ++i) {
        const auto status = static_cast<GuidanceStatus>(m_status->itemData(i).toInt());
        m_status->setItemText(i, toWords(status));
    }
    m_onlyActive->setText(tr("Show only &active guidances"));
    filters()->setPeriodMeaning(tr("Changed &from"), tr("Date last changed"));
    view()->setAccessibleName(tr("Overview of guidances"));
}
