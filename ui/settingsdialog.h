// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "ui/formdialog.h"

class BackupForm;
class ChequeRegister;
class FilePrompt;
class IdentityForm;
class Notice;
class QSettings;

/// *Instellingen*: for which centre the register is kept, and by whom; and what this user wants of
/// backups. A centre keeps its name for ever, so another name is another centre: says what that
/// means before it is done.
class SettingsDialog : public FormDialog
{
    Q_OBJECT

public:
    SettingsDialog(ChequeRegister &cheques, FilePrompt &files, QSettings &settings,
                   QWidget *parent);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    /// What the centre that stands there is to the register.
    enum class Choice { Present, Known, New };

    [[nodiscard]] Choice choice() const;
    void buildForm();
    void sayWhatFollows();
    [[nodiscard]] bool hasOtherIdentity() const;
    [[nodiscard]] bool hasOtherPlan() const;
    void store();
    [[nodiscard]] Result<void> storeAll();

    ChequeRegister &m_cheques;
    QSettings &m_settings;
    QStringList m_centres;
    IdentityForm *m_form;
    Notice *m_consequence;
    BackupForm *m_backups;
};
