// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chequepage.h"

#include "model/chequeregister/chequeregister.h"
#include "ui/chequefields.h"
#include "ui/messages.h"

ChequePage::ChequePage(RegistrationWork &work, QWidget *parent)
    : StepPage(1, work, parent)
    , m_fields(new ChequeFields(this))
{
    setForm(m_fields);
    connect(m_fields, &ChequeFields::dossierRequested, this, &ChequePage::dossierRequested);
    retranslate();
}

void ChequePage::initializePage()
{
    m_fields->setFocus();
}

bool ChequePage::validatePage()
{
    const QString chequeNumber = m_fields->chequeNumber();
    const QString clientNumber = m_fields->clientNumber();
    const Result<Outcome<Cheque>> found = work().cheques.lookUp(chequeNumber, clientNumber);
    if (!found) {
        showError(this, found.error());
        return false;
    }
    m_fields->setFindings(found->findings);
    if (!found->accepted()) {
        work().found.reset();
        m_fields->goToFirstError();
        return false;
    }
    work().found = *found->value;
    work().draft.chequeNumber = chequeNumber;
    work().draft.clientNumber = clientNumber;
    return true;
}

bool ChequePage::hasInput() const
{
    return m_fields->chequeNumber() != m_givenCheque || m_fields->clientNumber() != m_givenClient;
}

void ChequePage::setNumbers(const QString &chequeNumber, const QString &clientNumber)
{
    m_givenCheque = chequeNumber;
    m_givenClient = clientNumber;
    m_fields->setNumbers(chequeNumber, clientNumber);
}

QString ChequePage::question() const
{
    return tr("Which cheque do you want to register?");
}
