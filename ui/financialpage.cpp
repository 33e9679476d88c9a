// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/financialpage.h"

#include "model/itemmodels/ledgermodel.h"
#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/offer.h"
#include "ui/overviewfilters.h"
#include "ui/overviewview.h"
#include "ui/totalspanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

FinancialPage::FinancialPage(QWidget *parent)
    : FinancialPage(new LedgerModel, parent)
{
}

FinancialPage::FinancialPage(LedgerModel *model, QWidget *parent)
    : OverviewPage(model, false, parent)
    , m_model(model)
    , m_markPaid(new QPushButton(this))
    , m_undoPayment(new QPushButton(this))
    , m_counterpart(new QPushButton(this))
    , m_showTotals(new QPushButton(this))
    , m_totals(new TotalsPanel(*m_model, this))
    , m_paymentLabel(new QLabel(this))
    , m_payment(new QComboBox(this))
{
    m_markPaid->setObjectName(QStringLiteral("markPaid"));
    m_undoPayment->setObjectName(QStringLiteral("undoPayment"));
    m_counterpart->setObjectName(QStringLiteral("counterpart"));
    m_payment->setObjectName(QStringLiteral("payment"));
    m_showTotals->setObjectName(QStringLiteral("showTotals"));
    m_showTotals->setCheckable(true);
    for (QWidget *action : {m_markPaid, m_undoPayment, m_counterpart, m_showTotals})
        addAction(action);
    addBeside(m_totals);
    m_totals->hide();
    m_payment->addItem(QString());
    m_payment->addItem(QString(), false);
    m_payment->addItem(QString(), true);
    filters()->addPageFilter(m_paymentLabel, m_payment);
    view()->setFlexibleColumns(
        {LedgerModel::ClientColumn, LedgerModel::CounsellorColumn, LedgerModel::PaymentColumn});
    view()->sortByColumn(LedgerModel::RegisteredColumn, Qt::DescendingOrder);
    connect(m_payment, &QComboBox::currentIndexChanged, this, [this] {
        applyFilter();
        view()->fitColumns(); // for other words
    });
    connect(m_markPaid, &QPushButton::clicked, this, &FinancialPage::markPaidRequested);
    connect(m_undoPayment, &QPushButton::clicked, this, &FinancialPage::undoPayment);
    connect(m_counterpart, &QPushButton::clicked, this, &FinancialPage::goToCounterpart);
    connect(m_showTotals, &QPushButton::toggled, this, [this](bool shown) {
        m_totals->setVisible(shown);
        Q_EMIT selectionChanged();
    });
    connect(m_totals, &TotalsPanel::downloadRequested, this,
            &FinancialPage::totalsDownloadRequested);
    connect(view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FinancialPage::offerActions);
    // The line that was current can be out of sight now.
    connect(m_model, &OverviewModel::linesChanged, this, &FinancialPage::offerActions);
    orderTabs();
    setTabOrder(view(), m_totals);
    retranslate();
    offerActions();
}

void FinancialPage::setRows(const QList<LedgerRow> &rows)
{
    m_model->setRows(rows);
    view()->fitColumns();
    offerActions();
}

void FinancialPage::changeRows(const QList<LedgerRow> &rows)
{
    m_model->upsert(rows);
}

OverviewFilter FinancialPage::wantedFilter() const
{
    OverviewFilter filter = filters()->filter();
    if (const QVariant paid = m_payment->currentData(); paid.isValid())
        filter.paid = paid.toBool();
    return filter;
}

void FinancialPage::showFilter(const OverviewFilter &filter)
{
    const QSignalBlocker quiet(m_payment);
    m_payment->setCurrentIndex(filter.paid ? m_payment->findData(*filter.paid) : 0);
}

QString FinancialPage::countText(int shown, int all) const
{
    const LedgerTotals totals = m_model->shownTotals();
    return tr("%1 of %n line(s) · %2 · %3", nullptr, all)
        .arg(QString::number(shown), formatDuration(totals.minutes), formatAmount(totals.amount));
}

OverviewPage::Emptiness FinancialPage::emptiness() const
{
    return {tr("Nothing is to be paid yet: a line appears with every registered conversation."),
            {}};
}

void FinancialPage::openLine(int row)
{
    Q_EMIT openRequested(m_model->guidanceAt(row), m_model->chequeNumberAt(row));
}

int FinancialPage::currentRow() const
{
    return view()->currentIndex().row();
}

void FinancialPage::offerActions()
{
    const int row = currentRow();
    m_totals->setDownloadable(!isLoading());
    offer(*m_markPaid, obstacle());
    offer(*m_undoPayment, obstacle());
    if (!canUndoPayment())
        m_undoPayment->setEnabled(false);
    m_counterpart->setEnabled(row >= 0 && !isLoading() && m_model->counterpartOf(row));
    m_counterpart->setText(row >= 0 && m_model->isCorrection(row) ? tr("To the line it &corrects")
                                                                  : tr("To its &correction"));
    Q_EMIT actionsOffered();
}

void FinancialPage::undoPayment()
{
    if (!canUndoPayment())
        return;
    const int row = currentRow();
    const PaymentId payment = *m_model->paymentAt(row);
    Q_EMIT undoPaymentRequested(payment,
                                m_model->index(row, LedgerModel::PaymentColumn).data().toString(),
                                m_model->totalsOf(payment));
}

void FinancialPage::copy()
{
    if (m_totals->isAncestorOf(QApplication::focusWidget()))
        m_totals->copy();
    else
        OverviewPage::copy();
}

bool FinancialPage::canCopy() const
{
    return m_showTotals->isChecked() || OverviewPage::canCopy();
}

void FinancialPage::rememberTotals(QSettings &settings)
{
    const QString key = QStringLiteral("financialTotalsShown");
    m_showTotals->setChecked(settings.value(key).toBool());
    connect(m_showTotals, &QPushButton::toggled, this,
            [&settings, key](bool shown) { settings.setValue(key, shown); });
}

bool FinancialPage::canUndoPayment() const
{
    const int row = currentRow();
    // Which lines go with it is known once all are there.
    return row >= 0 && !isLoading() && m_model->paymentAt(row);
}

void FinancialPage::goToCounterpart()
{
    const int row = currentRow();
    const auto counterpart = row < 0 ? std::nullopt : m_model->counterpartOf(row);
    if (counterpart && showLine(counterpart->value))
        view()->setFocus();
}

void FinancialPage::retranslate()
{
    OverviewPage::retranslate();
    m_markPaid->setText(tr("&Mark as paid…"));
    m_undoPayment->setText(tr("&Undo payment"));
    m_showTotals->setText(tr("T&otals"));
    m_showTotals->setToolTip(tr("What the lines shown come to, per counsellor and per month"));
    m_paymentLabel->setText(tr("&Payment"));
    m_payment->setAccessibleName(tr("Payment"));
    m_payment->setItemText(0, tr("All"));
    m_payment->setItemText(1, toWords(std::optional<Payment>()));
    m_payment->setItemText(2, toWords(std::optional(Payment())));
    filters()->setPeriodMeaning(tr("Registered &from"), tr("Registration date"));
    view()->setAccessibleName(tr("Financial overview"));
    offerActions();
}
