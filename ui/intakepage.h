// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "ui/steppage.h"

class ConversationFields;

/// Step 3 of 3: the first conversation, and with it the registration as a whole.
/// Manual: "Registreer het eerste gesprek".
class IntakePage : public StepPage
{
    Q_OBJECT

public:
    IntakePage(RegistrationWork &work, QWidget *parent);

    void initializePage() override;
    /// *Opslaan*: everything is registered, or nothing.
    bool validatePage() override;
    [[nodiscard]] bool hasInput() const override;
    /// After *Opslaan*.
    [[nodiscard]] GuidanceId registered() const { return m_registered; }

protected:
    [[nodiscard]] QString question() const override;

private:
    void check();

    ConversationFields *m_fields;
    QString m_cheque; ///< the number this page was last opened for
    bool m_touched = false;
    GuidanceId m_registered;
};
