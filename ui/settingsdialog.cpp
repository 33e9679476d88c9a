// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsdialog.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/printable.h"
#include "ui/identityform.h"
#include "ui/look.h"
#include "ui/messages.h"
#include "ui/tonedlabel.h"

#include <QHBoxLayout>

SettingsDialog::SettingsDialog(ChequeRegister &cheques, QWidget *parent)
    : FormDialog(parent)
    , m_cheques(cheques)
    , m_form(new IdentityForm(IdentityForm::Centre::Chosen, cheques.policy(), this))
    , m_notice(new QWidget(m_form))
    , m_mark(new QLabel(m_notice))
    , m_consequence(new TonedLabel(TonedLabel::Tone::Warning, m_notice))
{
    m_consequence->setObjectName(QStringLiteral("consequence"));
    auto *row = new QHBoxLayout(m_notice);
    row->setContentsMargins({});
    row->setSpacing(Look::step);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_consequence, 1);
    m_form->addWide(m_notice);
    m_form->setMinimumWidth(64 * Look::step);
    if (const Result<QStringList> centres = m_cheques.centres())
        m_centres = *centres;
    m_form->offerCentres(m_centres);
    m_form->setIdentity(m_cheques.identity());
    setForm(m_form);
    connect(m_form, &IdentityForm::identityEdited, this, &SettingsDialog::sayWhatFollows);
    retranslate();
}

bool SettingsDialog::hasInput() const
{
    return m_form->identity() != m_cheques.identity();
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
    m_consequence->setText(sentences.join(u' '));
    m_mark->setPixmap(Look::mark(Look::Mark::Warning, 2 * Look::step, *this));
    m_notice->setVisible(!sentences.isEmpty());
}

void SettingsDialog::save()
{
    if (!m_form->checkAll())
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
    if (!hasInput())
        return accept();
    if (const Result<void> changed = m_cheques.changeIdentity(m_form->identity()); !changed)
        return showError(this, changed.error());
    accept();
}

void SettingsDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("Settings"));
    sayWhatFollows();
}
