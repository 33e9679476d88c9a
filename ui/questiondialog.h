// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "ui/formdialog.h"

class ChequeRegister;
class QuestionFields;

/// *Wijzig*: a new version of the themes and the career question. Earlier versions stay.
/// Manual: "Loopbaanvraag tijdens begeleiding aanpassen".
class QuestionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `present` is the version that holds now.
    QuestionDialog(ChequeRegister &cheques, const Cheque &cheque, const CareerQuestion &present,
                   QWidget *parent);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    void check();

    ChequeRegister &m_cheques;
    QString m_chequeNumber;
    QuestionDraft m_present;
    QuestionFields *m_fields;
};
