// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/formdialog.h"

class ChequeRegister;
class IdentityForm;
class QLabel;
class TonedLabel;

/// *Instellingen*: for which centre the register is kept, and by whom. A centre keeps its name for
/// ever, so another name is another centre: says what that means before it is done.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(ChequeRegister &cheques, QWidget *parent);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    /// What the centre that stands there is to the register.
    enum class Choice { Present, Known, New };

    [[nodiscard]] Choice choice() const;
    void sayWhatFollows();
    void store();

    ChequeRegister &m_cheques;
    QStringList m_centres;
    IdentityForm *m_form;
    QWidget *m_notice;
    QLabel *m_mark;
    TonedLabel *m_consequence;
};
