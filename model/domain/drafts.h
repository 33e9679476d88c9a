// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/conversationkind.h"
#include "model/domain/entry.h"
#include "model/domain/theme.h"

#include <QString>

#include <optional>

/// What somebody filled in and nobody has checked yet. The rules read these; nothing in a draft
/// is trusted.

/// Manual: "Gesprekken registreren op een geregistreerde cheque".
struct ConversationDraft
{
    DayEntry date;
    QString counsellor;
    std::optional<ConversationType> type;
    std::optional<ConversationForm> form;
    std::optional<int> minutes;
    QString feedback;
    bool clientAgrees = false; ///< the tick "De klant is akkoord met de stopzetting"

    friend bool operator==(const ConversationDraft &, const ConversationDraft &) = default;
};

/// Manual: "Stap 2 van 3: Waarom wil de klant loopbaanbegeleiding volgen?".
struct QuestionDraft
{
    Themes themes;
    QString text;

    friend bool operator==(const QuestionDraft &, const QuestionDraft &) = default;
};

/// Manual: "Loopbaancheque controleren en registreren": three steps, one act.
struct ChequeRegistration
{
    QString chequeNumber;
    QString clientNumber;
    QuestionDraft question;
    ConversationDraft intake; ///< its type is always Intake

    friend bool operator==(const ChequeRegistration &, const ChequeRegistration &) = default;
};

/// One ordered cheque, typed in or read from an order file.
struct OrderDraft
{
    QString chequeNumber;
    QString clientNumber;
    QString familyName;
    QString givenName;
    DayEntry requestedOn;
    DayEntry validUntil; ///< empty: from the policy
    CountEntry hours;
    AmountEntry value; ///< empty: from the tariff
    AmountEntry clientCost; ///< empty: from the tariff

    friend bool operator==(const OrderDraft &, const OrderDraft &) = default;
};

/// Lines of our centre registered up to and including a day, paid on a day.
struct PaymentDraft
{
    DayEntry registeredUpTo;
    DayEntry paidOn;
    QString reference;

    friend bool operator==(const PaymentDraft &, const PaymentDraft &) = default;
};
