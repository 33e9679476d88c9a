// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/questionpage.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/words.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/questionfields.h"
#include "ui/tonedlabel.h"

#include <QVBoxLayout>

QuestionPage::QuestionPage(RegistrationWork &work, QWidget *parent)
    : StepPage(2, work, parent)
    , m_fields(new QuestionFields(work.cheques.policy().questionLength, this))
    , m_otherClient(new TonedLabel(TonedLabel::Tone::Warning, this))
{
    m_otherClient->setObjectName(QStringLiteral("otherClient"));
    m_otherClient->hide();
    auto *form = new QWidget(this);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_otherClient);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    setForm(form);
    connect(m_fields, &EntryForm::changed, this, [this] {
        m_otherClient->hide();
        (void)check(); // a register that cannot be read says so on "next"
    });
    retranslate();
}

void QuestionPage::initializePage()
{
    StepPage::initializePage();
    const bool other = work().found && m_client != work().found->clientNumber;
    if (other)
        m_fields->startOver();
    if (other && hasInput())
        warnOfOtherClient();
    else
        m_otherClient->hide();
    if (work().found) {
        m_client = work().found->clientNumber;
        m_clientName = clientInWords(*work().found);
    }
}

void QuestionPage::warnOfOtherClient()
{
    m_otherClient->setText(tr("This question was noted for %1. Check whether it also holds for %2.")
                               .arg(m_clientName, clientInWords(*work().found)));
    m_otherClient->show();
}

Result<void> QuestionPage::check()
{
    work().draft.question = m_fields->draft();
    const Result<Findings> all = work().cheques.previewRegistration(work().draft);
    if (!all)
        return all.error();
    Findings here;
    for (const Finding &finding : *all) {
        if (finding.field == Field::Themes || finding.field == Field::Question)
            here.append(finding);
    }
    m_fields->setFindings(here);
    return {};
}

bool QuestionPage::validatePage()
{
    if (const Result<void> checked = check(); !checked) {
        showError(this, checked.error());
        return false;
    }
    return !m_fields->goToFirstError();
}

bool QuestionPage::hasInput() const
{
    return m_fields->draft() != QuestionDraft{};
}

QString QuestionPage::question() const
{
    return tr("Why does the client want career guidance?");
}

void QuestionPage::retranslate()
{
    StepPage::retranslate();
    if (!m_otherClient->isHidden())
        warnOfOtherClient();
}
