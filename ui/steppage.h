// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/domain/drafts.h"

#include <QWizardPage>

#include <optional>

class ChequeRegister;
class DossierBanner;
class FormArea;
class TonedLabel;

/// What the three pages of a registration share: one draft, and the cheque that step 1 found.
struct RegistrationWork
{
    ChequeRegister &cheques;
    ChequeRegistration draft;
    std::optional<Cheque> found; ///< nothing until step 1 has found it
};

/// A page of the wizard with the manual's headings over it and, once the cheque is known, whose
/// dossier it is. Going back keeps what was typed.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    /// *Vorige*: nothing is emptied.
    void cleanupPage() override { }
    void initializePage() override;

    /// Something was filled in that would be lost.
    [[nodiscard]] virtual bool hasInput() const = 0;

protected:
    /// `number`: of 3. `work` outlives the page.
    StepPage(int number, RegistrationWork &work, QWidget *parent);

    /// Under the headings.
    void setForm(QWidget *form);
    [[nodiscard]] RegistrationWork &work() const { return m_work; }
    /// `Welke cheque wil je registreren?`
    [[nodiscard]] virtual QString question() const = 0;
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    RegistrationWork &m_work;
    int m_number;
    TonedLabel *m_title;
    TonedLabel *m_step;
    TonedLabel *m_question;
    DossierBanner *m_banner;
    FormArea *m_area;
};
