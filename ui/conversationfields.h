// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/rules/conversationoffer.h"
#include "ui/entryform.h"

#include <optional>

class ChoiceGroup;
class DateField;
class NoteField;
class QCheckBox;
class QLineEdit;
class QStringListModel;
class TonedLabel;

/// The fields of a conversation: Datum, Naam begeleider, Type gesprek, Vorm gesprek, Duur van het
/// gesprek, Feedback. Manual: "Registreer het eerste gesprek", "Gesprekken registreren op een
/// geregistreerde cheque".
class ConversationFields : public EntryForm
{
    Q_OBJECT

public:
    explicit ConversationFields(QWidget *parent = nullptr);

    /// What can be chosen. What was filled in stays, as far as it is still offered; a type that is
    /// the only one is chosen.
    void setOffer(const ConversationOffer &offer, const Policy &policy);
    [[nodiscard]] ConversationDraft draft() const;

protected:
    void retranslate() override;

private:
    void addDateAndCounsellor();
    void addChoices();
    void connectFields();
    void offerMinutes();
    void nameMinutes();
    void showAgreement();
    [[nodiscard]] std::optional<ConversationType> chosenType() const;

    ConversationOffer m_offer;
    Policy m_policy;
    DateField *m_date;
    QLineEdit *m_counsellor;
    QStringListModel *m_names;
    ChoiceGroup *m_type;
    QCheckBox *m_agrees;
    ChoiceGroup *m_form;
    ChoiceGroup *m_minutes;
    TonedLabel *m_remaining;
    NoteField *m_feedback;
    TonedLabel *m_typeHint;
    TonedLabel *m_feedbackHint;
};
