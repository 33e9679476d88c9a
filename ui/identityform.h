// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"
#include "model/domain/policy.h"
#include "model/rules/finding.h"
#include "ui/fieldgrid.h"

class QComboBox;
class QLineEdit;
class TonedLabel;

/// Whose register it is: the name of the centre and the name of who sits at the keyboard.
class IdentityForm : public FieldGrid
{
    Q_OBJECT

public:
    /// Where the name of the centre comes from: typed, or one of those in the register.
    enum class Centre { Typed, Chosen };

    IdentityForm(Centre centre, const Policy &policy, QWidget *parent);

    /// For Centre::Chosen.
    void offerCentres(const QStringList &names);
    void setIdentity(const Identity &identity);
    /// As it will be stored, whatever the rules say of it.
    [[nodiscard]] Identity identity() const;
    [[nodiscard]] Findings findings() const;
    /// Says everything there is to say; false, with the focus at the first error, when the rules
    /// say no.
    [[nodiscard]] bool checkAll();

Q_SIGNALS:
    void identityEdited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    Policy m_policy;
    QComboBox *m_choice; ///< null for Centre::Typed
    QLineEdit *m_centre;
    QLineEdit *m_user;
    TonedLabel *m_userHint;
};
