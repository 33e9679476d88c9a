// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationfields.h"

#include "model/domain/names.h"
#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/choicegroup.h"
#include "ui/datefield.h"
#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/notefield.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

ConversationFields::ConversationFields(QWidget *parent)
    : EntryForm(parent)
    , m_date(new DateField(this))
    , m_counsellor(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_type(new ChoiceGroup(Qt::Vertical, this))
    , m_agrees(new QCheckBox(this))
    , m_form(new ChoiceGroup(Qt::Horizontal, this))
    , m_minutes(new ChoiceGroup(Qt::Horizontal, this))
    , m_remaining(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_feedback(new NoteField(this))
    , m_typeHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_feedbackHint(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    addDateAndCounsellor();
    addChoices();
    m_feedback->setObjectName(QStringLiteral("feedback"));
    addField(Field::Feedback, m_feedback, m_feedbackHint, Hint::Above);
    connectFields();
    retranslate();
    showAgreement();
}

void ConversationFields::addDateAndCounsellor()
{
    m_date->setObjectName(QStringLiteral("date"));
    m_counsellor->setObjectName(QStringLiteral("counsellor"));
    // Part of a name is enough, and case does not matter; nothing is completed by itself.
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_counsellor->setCompleter(completer);
    addField(Field::Date, m_date);
    addField(Field::Counsellor, m_counsellor);
}

void ConversationFields::addChoices()
{
    m_type->setObjectName(QStringLiteral("type"));
    m_agrees->setObjectName(QStringLiteral("clientAgrees"));
    m_form->setObjectName(QStringLiteral("form"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_remaining->setObjectName(QStringLiteral("remaining"));
    QList<int> forms;
    for (const Named<ConversationForm> &form : Names::conversationForms)
        forms.append(int(form.value));
    m_form->setChoices(forms);
    addField(Field::Type, m_type, m_typeHint, Hint::Above);
    addField(Field::ClientAgrees, m_agrees);
    addField(Field::Form, m_form);
    addField(Field::Minutes, m_minutes);
    addBeside(m_remaining);
}

void ConversationFields::connectFields()
{
    connect(m_date, &DateField::entryChanged, this, &EntryForm::changed);
    connect(m_counsellor, &QLineEdit::textChanged, this, &EntryForm::changed);
    connect(m_feedback, &NoteField::textChanged, this, &EntryForm::changed);
    connect(message(Field::Counsellor), &FieldMessage::suggestionTaken, m_counsellor,
            &QLineEdit::setText);
    connect(m_type, &ChoiceGroup::chosenChanged, this, [this] {
        showAgreement();
        offerMinutes();
        board()->leave(Field::Type);
        Q_EMIT changed();
    });
    connect(m_form, &ChoiceGroup::chosenChanged, this, [this] {
        board()->leave(Field::Form);
        Q_EMIT changed();
    });
    connect(m_minutes, &ChoiceGroup::chosenChanged, this, [this] {
        board()->leave(Field::Minutes);
        Q_EMIT changed();
    });
    connect(m_agrees, &QCheckBox::toggled, this, &EntryForm::changed);
}

void ConversationFields::setOffer(const ConversationOffer &offer, const Policy &policy)
{
    m_offer = offer;
    m_policy = policy;
    m_date->setOfferedDays(offer.firstDay, offer.lastDay);
    m_names->setStringList(offer.counsellors);
    m_feedback->setLimit(policy.feedbackLength);
    QList<int> types;
    for (const ConversationOffer::Type &type : offer.types)
        types.append(int(type.type));
    m_type->setChoices(types);
    for (const ConversationOffer::Type &type : offer.types)
        m_type->setChoiceEnabled(int(type.type), type.allowed);
    if (types.size() == 1)
        m_type->choose(types.constFirst());
    offerMinutes();
    retranslate();
}

ConversationDraft ConversationFields::draft() const
{
    ConversationDraft draft;
    draft.date = m_date->entry();
    draft.counsellor = m_counsellor->text();
    draft.type = chosenType();
    if (const std::optional<int> form = m_form->chosen())
        draft.form = static_cast<ConversationForm>(*form);
    draft.minutes = m_minutes->chosen();
    draft.feedback = m_feedback->text();
    draft.clientAgrees = draft.type == ConversationType::Discontinuation && m_agrees->isChecked();
    return draft;
}

std::optional<ConversationType> ConversationFields::chosenType() const
{
    const std::optional<int> type = m_type->chosen();
    return type ? std::optional(static_cast<ConversationType>(*type)) : std::nullopt;
}

void ConversationFields::offerMinutes()
{
    m_minutes->setChoices(offeredMinutes(chosenType(), m_offer.remaining, m_policy));
    nameMinutes();
    orderTabs(); // the choices are younger than the fields below them
}

void ConversationFields::nameMinutes()
{
    for (const int minutes : m_minutes->choices())
        m_minutes->setText(minutes, formatDuration({minutes}));
    const bool takesTime = chosenType() != ConversationType::Aftercare;
    m_remaining->setText(takesTime
                             ? tr("Left on this cheque: %1").arg(formatDuration(m_offer.remaining))
                             : tr("Aftercare takes no time from the cheque and is not paid."));
}

void ConversationFields::showAgreement()
{
    const bool asked = chosenType() == ConversationType::Discontinuation;
    setFieldVisible(Field::ClientAgrees, asked);
}

void ConversationFields::retranslate()
{
    setFieldName(Field::Date, tr("&Date"));
    setFieldName(Field::Counsellor, tr("Name of &counsellor"));
    m_counsellor->setPlaceholderText(tr("Family-name Given-name"));
    setFieldName(Field::Type, tr("T&ype of conversation"));
    for (const int type : m_type->choices())
        m_type->setText(type, toWords(static_cast<ConversationType>(type)));
    const bool first =
        m_offer.types.size() == 1 && m_offer.types.constFirst().type == ConversationType::Intake;
    m_typeHint->setVisible(first);
    m_typeHint->setText(tr("Attention: the intake is not the acquaintance conversation."));
    setFieldName(Field::ClientAgrees, tr("&Agreement"));
    m_agrees->setAccessibleName({}); // its own text says more
    m_agrees->setText(tr("The client agrees with the discontinuation"));
    setFieldName(Field::Form, tr("&Form of conversation"));
    for (const int form : m_form->choices())
        m_form->setText(form, toWords(static_cast<ConversationForm>(form)));
    setFieldName(Field::Minutes, tr("D&uration of conversation"));
    nameMinutes();
    setFieldName(Field::Feedback, tr("Feed&back"));
    m_feedbackHint->setText(tr("Not required. Note only general steps of the trajectory and no "
                               "personal information of the client."));
}
