// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/questions.h"
#include "ui/conversationfields.h"
#include "ui/dossierbanner.h"
#include "ui/messages.h"

ConversationDialog::ConversationDialog(ChequeRegister &cheques, const ConversationOffer &offer,
                                       QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_cheque(offer.cheque)
    , m_fields(new ConversationFields(this))
{
    auto *banner = new DossierBanner(this);
    banner->setCheque(m_cheque);
    setForm(m_fields, banner);
    m_fields->setOffer(offer, cheques.policy());
    m_untouched = m_fields->draft();
    connect(m_fields, &EntryForm::changed, this, &ConversationDialog::check);
    retranslate();
}

bool ConversationDialog::hasInput() const
{
    return m_fields->draft() != m_untouched;
}

void ConversationDialog::check()
{
    if (const Result<Findings> findings =
            m_cheques.previewConversation(m_cheque.number.text(), m_fields->draft()))
        m_fields->setFindings(*findings);
}

void ConversationDialog::save()
{
    store({});
}

void ConversationDialog::store(const QList<Rule> &confirmed)
{
    const auto registered =
        m_cheques.registerConversation(m_cheque.number.text(), m_fields->draft(), confirmed);
    if (!registered)
        return showError(this, registered.error());
    if (registered->accepted())
        return accept();
    m_fields->setFindings(registered->findings);
    if (hasErrors(registered->findings))
        m_fields->goToFirstError();
    else
        confirm(registered->findings);
}

void ConversationDialog::confirm(const Findings &findings)
{
    QList<Rule> asked;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Confirm)
            asked.append(finding.rule);
    }
    ask(this,
        {.title = questionTitle(),
         .text = closingQuestion(findings),
         .subject = whoseDossier(m_cheque),
         .yes = tr("Save")},
        [this, asked] { store(asked); });
}

void ConversationDialog::retranslate()
{
    setWindowTitle(tr("Register conversation"));
    FormDialog::retranslate();
}
