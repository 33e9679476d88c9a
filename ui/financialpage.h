// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/itemmodels/ledgermodel.h"
#include "ui/overviewpage.h"

class QComboBox;
class QSettings;
class Sheet;
class TotalsPanel;

/// Financieel overzicht: the ledger of our centre, what is paid and what is not, and the totals of
/// what is shown. Manual: "Financieel Overzicht".
class FinancialPage : public OverviewPage
{
    Q_OBJECT

public:
    explicit FinancialPage(QWidget *parent = nullptr);

    void setRows(const QList<LedgerRow> &rows);
    /// These lines are new or have changed.
    void changeRows(const QList<LedgerRow> &rows);
    [[nodiscard]] bool canUndoPayment() const;
    /// Asks for the payment of the current line to be undone, if it has one.
    void undoPayment();
    void copy() override;
    [[nodiscard]] bool canCopy() const override;
    /// Shows the totals when they were shown last, and remembers from now on whether they are.
    void rememberTotals(QSettings &settings);

Q_SIGNALS:
    void openRequested(GuidanceId guidance, const ChequeNumber &cheque);
    void markPaidRequested();
    void totalsDownloadRequested(const std::shared_ptr<const Sheet> &totals);
    /// canUndoPayment() may say something else now.
    void actionsOffered();
    /// The payment of the line that is current, in words, and what all lines it covers come to.
    void undoPaymentRequested(PaymentId payment, const QString &inWords,
                              const LedgerTotals &totals);

protected:
    [[nodiscard]] OverviewFilter wantedFilter() const override;
    void showFilter(const OverviewFilter &filter) override;
    [[nodiscard]] QString countText(int shown, int all) const override;
    [[nodiscard]] Emptiness emptiness() const override;
    void openLine(int row) override;
    void retranslate() override;
    void offerActions() override;

private:
    FinancialPage(LedgerModel *model, QWidget *parent);
    /// -1 when no line is current.
    [[nodiscard]] int currentRow() const;
    void goToCounterpart();

    LedgerModel *m_model;
    QPushButton *m_markPaid;
    QPushButton *m_undoPayment;
    QPushButton *m_counterpart;
    QPushButton *m_showTotals;
    TotalsPanel *m_totals;
    QLabel *m_paymentLabel;
    QComboBox *m_payment;
};
