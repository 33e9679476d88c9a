// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/printable.h"
#include "ui/backupform.h"
#include "ui/backupsettings.h"
#include "ui/identityform.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/notice.h"

#include <QFrame>
#include <QVBoxLayout>

SettingsDialog::SettingsDialog(ChequeRegister &cheques, FilePrompt &files, QSettings &settings,
                               QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_settings(settings)
    , m_form(new IdentityForm(IdentityForm::Centre::Chosen, cheques.policy(), this))
    , m_consequence(new Notice(QStringLiteral("consequence"), m_form))
    , m_backups(new BackupForm(readBackupPlan(settings), files, this))
{
    if (const Result<QStringList> centres = m_cheques.centres())
        m_centres = *centres;
    m_form->offerCentres(m_centres);
    m_form->setIdentity(m_cheques.identity());
    buildForm();
    connect(m_form, &IdentityForm::identityEdited, this, &SettingsDialog::sayWhatFollows);
    retranslate();
}

void SettingsDialog::buildForm()
{
    m_form->addWide(m_consequence);
    auto *whole = new QWidget(this);
    whole->setMinimumWidth(64 * Look::step);
    auto *line = new QFrame(whole);
    line->setFrameStyle(int(QFrame::HLine) | int(QFrame::Plain));
    line->setForegroundRole(QPalette::Mid);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_form);
    layout->addWidget(line);
    layout->addWidget(m_backups);
    layout->addStretch(1);
    setForm(whole);
}

bool SettingsDialog::hasOtherIdentity() const
{
    return m_form->identity() != m_cheques.identity();
}

bool SettingsDialog::hasOtherPlan() const
{
    return m_backups->plan() != readBackupPlan(m_settings);
}

bool SettingsDialog::hasInput() const
{
    return hasOtherIdentity() || hasOtherPlan();
}

SettingsDialog::Choice SettingsDialog::choice() const
{
    const QString centre = m_form->identity().centre;
    if (centre.isEmpty() || centre == m_cheques.identity().centre)
        return Choice::Present;
    return m_centres.contains(centre) ? Choice::Known : Choice::New;
}

void SettingsDialog::sayWhatFollows()
{
    const QString chosen = printable(m_form->identity().centre);
    const QString present = printable(m_cheques.identity().centre);
    QStringList sentences;
    if (choice() == Choice::New)
        sentences.append(
            tr("“%1” is not in the register yet: it is added as a new centre. A centre "
               "cannot be renamed or removed later.")
                .arg(chosen));
    if (choice() != Choice::Present)
        sentences.append(
            tr("You then work for “%1” and see its dossiers. The dossiers of “%2” stay "
               "with that centre: choose “%2” here to see them again.")
                .arg(chosen, present));
    m_consequence->tell(Notice::Kind::Warning, sentences.join(u' '));
}

void SettingsDialog::save()
{
    if (!m_form->checkAll() || !m_backups->checkAll())
        return;
    if (choice() != Choice::New)
        return store();
    ask(this,
        {.title = tr("Add a new centre?"),
         .text = m_consequence->text(),
         .subject = {},
         .yes = tr("Add centre"),
         .no = {}},
        [this] { store(); });
}

void SettingsDialog::store()
{
    if (const Result<void> stored = storeAll(); !stored)
        return showError(this, stored.error());
    accept();
}

Result<void> SettingsDialog::storeAll()
{
    // A register that cannot be written does not keep anybody from wanting backups.
    if (hasOtherPlan()) {
        if (const Result<void> written = writeBackupPlan(m_settings, m_backups->plan()); !written)
            return written;
    }
    return hasOtherIdentity() ? m_cheques.changeIdentity(m_form->identity()) : Result<void>();
}

void SettingsDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Settings"));
    sayWhatFollows();
}
