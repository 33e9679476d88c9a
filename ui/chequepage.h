// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/steppage.h"

class ChequeFields;

/// Step 1 of 3: which cheque, and whether it can be registered. Whatever stands in the way is said
/// in the page. Manual: "Welke cheque wil je registreren?".
class ChequePage : public StepPage
{
    Q_OBJECT

public:
    ChequePage(RegistrationWork &work, QWidget *parent);

    void initializePage() override;
    /// Looks the cheque up.
    bool validatePage() override;
    [[nodiscard]] bool hasInput() const override;
    void setNumbers(const QString &chequeNumber, const QString &clientNumber);

Q_SIGNALS:
    /// The cheque is in use here: somebody wants to see its dossier.
    void dossierRequested(const QString &chequeNumber);

protected:
    [[nodiscard]] QString question() const override;

private:
    ChequeFields *m_fields;
    QString m_givenCheque; ///< not typed here
    QString m_givenClient;
};
