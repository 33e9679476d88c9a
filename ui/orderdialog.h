// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/domain/drafts.h"
#include "model/rules/finding.h"
#include "ui/formdialog.h"

class ChequeRegister;
class DateField;
class FieldGrid;
class QLineEdit;
class TonedLabel;

/// *Nieuwe bestelling* and *Wijzig bestelling*: one ordered cheque. What may stay empty says what
/// it will become.
class OrderDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new order.
    OrderDialog(ChequeRegister &cheques, QWidget *parent);
    /// The correction of one that never had a guidance.
    OrderDialog(ChequeRegister &cheques, const Cheque &order, QWidget *parent);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    void build();
    void fill(const Cheque &order);
    void check();
    void sayDefaults();
    [[nodiscard]] OrderDraft draft() const;
    [[nodiscard]] bool isNew() const { return m_inPlaceOf.isEmpty(); }

    ChequeRegister &m_cheques;
    QString m_inPlaceOf; ///< the number of the order that is corrected
    OrderDraft m_before; ///< what stood there when the dialog opened
    FieldGrid *m_grid;
    QLineEdit *m_chequeNumber;
    QLineEdit *m_clientNumber;
    QLineEdit *m_familyName;
    QLineEdit *m_givenName;
    DateField *m_requestedOn;
    QLineEdit *m_hours;
    DateField *m_validUntil;
    QLineEdit *m_value;
    QLineEdit *m_clientCost;
    TonedLabel *m_validUntilHint;
    TonedLabel *m_valueHint;
    TonedLabel *m_clientCostHint;
};
