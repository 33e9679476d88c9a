// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "ui/formdialog.h"

class ChequeRegister;
class DateField;
class FieldGrid;
struct MarkedPaid;
class QLabel;
class QLineEdit;
class TonedLabel;

/// *Markeer als uitbetaald*: the lines of our centre registered up to a day, paid on a day. Says
/// which lines these are while somebody types. Manual: "Financieel Overzicht".
class PaymentDialog : public FormDialog
{
    Q_OBJECT

public:
    PaymentDialog(ChequeRegister &cheques, QWidget *parent);

Q_SIGNALS:
    /// Lines were marked; the dialog closes.
    void paymentMarked(const MarkedPaid &marked);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    void check();
    void sayNothingToMark();
    [[nodiscard]] PaymentDraft draft() const;

    ChequeRegister &m_cheques;
    FieldGrid *m_grid;
    TonedLabel *m_intro;
    DateField *m_registeredUpTo;
    DateField *m_paidOn;
    QLineEdit *m_reference;
    QLabel *m_mark;
    TonedLabel *m_lines;
};
