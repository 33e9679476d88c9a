// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identityform.h"

#include "model/chequeregister/chequeregister.h"
#include "model/rules/textrules.h"
#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/tonedlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

IdentityForm::IdentityForm(Centre centre, const Policy &policy, QWidget *parent)
    : FieldGrid(parent)
    , m_policy(policy)
    , m_choice(centre == Centre::Chosen ? new QComboBox(this) : nullptr)
    , m_centre(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_userHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    m_centre->setObjectName(QStringLiteral("centre"));
    m_user->setObjectName(QStringLiteral("user"));
    if (m_choice) {
        m_choice->setObjectName(QStringLiteral("centres"));
        m_choice->setLineEdit(m_centre);
        m_choice->setEditable(true);
        // Never another centre than the one that was typed.
        m_choice->setCompleter(nullptr);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
    }
    addField(Field::Centre, m_choice ? static_cast<QWidget *>(m_choice) : m_centre);
    addField(Field::User, m_user, m_userHint);
    connect(m_centre, &QLineEdit::textChanged, this, &IdentityForm::check);
    connect(m_user, &QLineEdit::textChanged, this, &IdentityForm::check);
    connect(message(Field::User), &FieldMessage::suggestionTaken, m_user, &QLineEdit::setText);
    retranslate();
}

void IdentityForm::offerCentres(const QStringList &names)
{
    const QString typed = m_centre->text();
    m_choice->clear();
    m_choice->addItems(names);
    m_centre->setText(typed);
}

void IdentityForm::setIdentity(const Identity &identity)
{
    m_centre->setText(identity.centre);
    m_user->setText(identity.user);
}

Identity IdentityForm::identity() const
{
    return {normalisedName(m_centre->text()), normalisedName(m_user->text())};
}

Findings IdentityForm::findings() const
{
    // As typed: a character that cannot be seen must not be lost on the way to the rules.
    return ChequeRegister::checkIdentity({m_centre->text(), m_user->text()}, m_policy);
}

bool IdentityForm::checkAll()
{
    board()->revealAll();
    board()->setFindings(findings());
    return !board()->goToFirstError();
}

void IdentityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldGrid::changeEvent(event);
}

void IdentityForm::check()
{
    board()->setFindings(findings());
    Q_EMIT identityEdited();
}

void IdentityForm::retranslate()
{
    setFieldName(Field::Centre, tr("Name of the cen&tre"));
    setFieldName(Field::User, tr("Your &name"));
    m_centre->setAccessibleName(tr("Name of the centre"));
    m_userHint->setText(tr("First the family name, then the given name: Janssens Thomas"));
}
