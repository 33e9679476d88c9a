// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questiondialog.h"

#include "model/chequeregister/chequeregister.h"
#include "ui/dossierbanner.h"
#include "ui/messages.h"
#include "ui/questionfields.h"

QuestionDialog::QuestionDialog(ChequeRegister &cheques, const Cheque &cheque,
                               const CareerQuestion &present, QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_chequeNumber(cheque.number.text())
    , m_present{present.themes, present.text}
    , m_fields(new QuestionFields(cheques.policy().questionLength, this))
{
    auto *banner = new DossierBanner(this);
    banner->setCheque(cheque);
    setForm(m_fields, banner);
    m_fields->setDraft(m_present);
    connect(m_fields, &EntryForm::changed, this, &QuestionDialog::check);
    retranslate();
}

bool QuestionDialog::hasInput() const
{
    return m_fields->draft() != m_present;
}

void QuestionDialog::check()
{
    if (const Result<Findings> findings =
            m_cheques.previewRevision(m_chequeNumber, m_fields->draft()))
        m_fields->setFindings(*findings);
}

void QuestionDialog::save()
{
    if (!hasInput())
        return reject(); // nothing to save, and nothing to tell of
    const auto revised = m_cheques.reviseCareerQuestion(m_chequeNumber, m_fields->draft());
    if (!revised)
        return showError(this, revised.error());
    if (revised->accepted())
        return accept();
    m_fields->setFindings(revised->findings);
    m_fields->goToFirstError();
}

void QuestionDialog::retranslate()
{
    setWindowTitle(tr("Revise the career question"));
    FormDialog::retranslate();
}
