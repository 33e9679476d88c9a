// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steppage.h"

#include <QWizard>

class ChequePage;
class IntakePage;

/// *Registreer cheque*: three steps, one act. Nothing is registered before the last *Opslaan*.
/// Manual: "Loopbaancheque controleren en registreren".
class RegistrationWizard : public QWizard
{
    Q_OBJECT

public:
    RegistrationWizard(ChequeRegister &cheques, QWidget *parent);

    /// Begins with these numbers filled in.
    void setNumbers(const QString &chequeNumber, const QString &clientNumber);
    /// Asks first when something was filled in.
    void reject() override;

Q_SIGNALS:
    void registered(GuidanceId guidance, const Cheque &cheque);
    /// The cheque is in use here: its dossier is to be shown instead.
    void dossierRequested(const QString &chequeNumber);

protected:
    void changeEvent(QEvent *event) override;
    /// The second half of a double click on *Volgende*, or Enter held down, is no wish to save.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool hasInput() const;

    RegistrationWork m_work;
    ChequePage *m_chequePage;
    IntakePage *m_intakePage;
};
