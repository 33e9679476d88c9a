// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intakepage.h"

#include "model/chequeregister/chequeregister.h"
#include "ui/conversationfields.h"
#include "ui/messages.h"

IntakePage::IntakePage(RegistrationWork &work, QWidget *parent)
    : StepPage(3, work, parent)
    , m_fields(new ConversationFields(this))
{
    setForm(m_fields);
    connect(m_fields, &EntryForm::changed, this, &IntakePage::check);
    retranslate();
}

void IntakePage::initializePage()
{
    StepPage::initializePage();
    const auto offer = work().cheques.conversationOffer(work().draft.chequeNumber);
    if (!offer)
        return showError(this, offer.error());
    if (m_cheque != work().draft.chequeNumber)
        m_fields->startOver();
    m_cheque = work().draft.chequeNumber;
    if (offer->accepted())
        m_fields->setOffer(*offer->value, work().cheques.policy());
    // What was typed for another cheque is judged anew.
    if (m_touched)
        check();
}

void IntakePage::check()
{
    work().draft.intake = m_fields->draft();
    m_touched = hasInput();
    if (const Result<Findings> findings = work().cheques.previewRegistration(work().draft))
        m_fields->setFindings(*findings);
}

bool IntakePage::validatePage()
{
    work().draft.intake = m_fields->draft();
    const auto registered = work().cheques.registerCheque(work().draft);
    if (!registered) {
        showError(this, registered.error());
        return false;
    }
    if (registered->accepted()) {
        m_registered = *registered->value;
        return true;
    }
    m_fields->setFindings(registered->findings);
    m_fields->goToFirstError();
    return false;
}

bool IntakePage::hasInput() const
{
    ConversationDraft draft = m_fields->draft();
    draft.type.reset(); // nobody chose it
    return draft != ConversationDraft{};
}

QString IntakePage::question() const
{
    return tr("Register the first conversation");
}
