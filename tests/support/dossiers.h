// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "model/rules/rulecontext.h"

#include <QMetaType>

#include <algorithm>

/// Cheques, conversations and dossiers for the tests of the rules. Everything plays around
/// `testDay()`; whatever a test is about it says itself.

inline constexpr CentreId ourCentre{1};
inline constexpr CentreId otherCentre{2};

/// "Today" of the tests: a Monday.
[[nodiscard]] inline QDate testDay()
{
    return QDate(2026, 11, 23);
}

/// The three tariffs the field knows.
[[nodiscard]] inline QList<Tariff> testTariffs()
{
    return {{QDate(2013, 7, 1), 4, 4, {137'500, 21}, {40'00}},
            {QDate(2020, 1, 1), 4, 3, {140'256, 21}, {40'00}},
            {QDate(2024, 1, 1), 4, 3, {150'000, 21}, {45'00}}};
}

[[nodiscard]] inline RuleContext testContext(QDate today = testDay())
{
    RuleContext context;
    context.today = today;
    context.centre = ourCentre;
    return context;
}

/// Requested on 1 October 2026, valid until 1 January 2027, by the tariff of 2024.
[[nodiscard]] inline Cheque testCheque(int hours = 4)
{
    Cheque cheque;
    cheque.id = {7};
    cheque.number = *ChequeNumber::fromText(QStringLiteral("00007788152"));
    cheque.clientNumber = *ClientNumber::fromText(QStringLiteral("60004436"));
    cheque.familyName = QStringLiteral("Peeters");
    cheque.givenName = QStringLiteral("An");
    cheque.requestedOn = QDate(2026, 10, 1);
    cheque.validUntil = QDate(2027, 1, 1);
    cheque.minutes = {hours * 60};
    cheque.value = {qint64{hours} * 181'50};
    cheque.clientCost = {45'00};
    cheque.rate = Rate{150'000, 21};
    return cheque;
}

[[nodiscard]] inline Conversation conversation(ConversationType type, QDate date, int minutes)
{
    Conversation result;
    result.type = type;
    result.date = date;
    result.minutes = {minutes};
    result.counsellor = QStringLiteral("Janssens Thomas");
    result.registeredOn = date;
    return result;
}

[[nodiscard]] inline Conversation intake(QDate date, int minutes = 60)
{
    return conversation(ConversationType::Intake, date, minutes);
}

[[nodiscard]] inline Conversation inDepth(QDate date, int minutes = 60)
{
    return conversation(ConversationType::InDepth, date, minutes);
}

[[nodiscard]] inline Conversation synthesis(QDate date, int minutes = 60)
{
    return conversation(ConversationType::Synthesis, date, minutes);
}

[[nodiscard]] inline Conversation discontinuation(QDate date, int minutes = 0)
{
    return conversation(ConversationType::Discontinuation, date, minutes);
}

[[nodiscard]] inline Conversation aftercare(QDate date, int minutes = 60)
{
    return conversation(ConversationType::Aftercare, date, minutes);
}

[[nodiscard]] inline Conversation deleted(Conversation conversation)
{
    conversation.deleted = true;
    return conversation;
}

/// A guidance with these conversations and the status that they lead to.
[[nodiscard]] inline Guidance guidanceWith(const QList<Conversation> &conversations,
                                           CentreId centre = ourCentre)
{
    Guidance guidance;
    guidance.centre = centre;
    guidance.status = GuidanceStatus::Available;
    guidance.conversations = conversations;
    for (const Conversation &conversation : conversations) {
        if (conversation.deleted)
            continue;
        if (conversation.type == ConversationType::Synthesis)
            guidance.status = GuidanceStatus::Closed;
        else if (conversation.type == ConversationType::Discontinuation)
            guidance.status = GuidanceStatus::Discontinued;
        else if (conversation.type != ConversationType::Aftercare)
            guidance.status = GuidanceStatus::InUse;
    }
    return guidance;
}

/// A dossier with one guidance, of our centre.
[[nodiscard]] inline Dossier dossierWith(const QList<Conversation> &conversations,
                                         const Cheque &cheque = testCheque())
{
    return {cheque, {guidanceWith(conversations)}};
}

/// Every state a cheque number can be in. "Passed": its valid-until day was yesterday.
enum class ChequeState {
    Unknown,
    NeverRegistered,
    NeverRegisteredPassed,
    Emptied,
    EmptiedPassed,
    EmptiedThenInUse, ///< given back by the other centre, then registered by this one
    InUse,
    InUsePassed,
    Closed,
    ClosedPassed,
    Discontinued,
    DiscontinuedPassed,
};
Q_DECLARE_METATYPE(ChequeState)

/// A dossier in that state whose latest guidance is of `centre`.
[[nodiscard]] inline std::optional<Dossier> dossierIn(ChequeState state, CentreId centre)
{
    const QDate first(2026, 10, 12);
    const QDate second(2026, 11, 2);
    Dossier valid{testCheque(), {}};
    Dossier passed = valid;
    passed.cheque.validUntil = testDay().addDays(-1);
    const auto with = [centre](Dossier dossier, const QList<Conversation> &conversations) {
        dossier.guidances.append(guidanceWith(conversations, centre));
        return dossier;
    };
    switch (state) {
    case ChequeState::Unknown:
        return std::nullopt;
    case ChequeState::NeverRegistered:
        return valid;
    case ChequeState::NeverRegisteredPassed:
        return passed;
    case ChequeState::Emptied:
        return with(valid, {deleted(intake(first))});
    case ChequeState::EmptiedPassed:
        return with(passed, {deleted(intake(first))});
    case ChequeState::EmptiedThenInUse:
        valid.guidances.append(
            guidanceWith({deleted(intake(first))}, centre == ourCentre ? otherCentre : ourCentre));
        return with(valid, {intake(second)});
    case ChequeState::InUse:
        return with(valid, {intake(first)});
    case ChequeState::InUsePassed:
        return with(passed, {intake(first)});
    case ChequeState::Closed:
        return with(valid, {intake(first), synthesis(second)});
    case ChequeState::ClosedPassed:
        return with(passed, {intake(first), synthesis(second)});
    case ChequeState::Discontinued:
        return with(valid, {intake(first), discontinuation(second)});
    case ChequeState::DiscontinuedPassed:
        return with(passed, {intake(first), discontinuation(second)});
    }
    return std::nullopt;
}

/// A conversation of today that breaks no rule on a cheque in use with an hour left.
[[nodiscard]] inline ConversationDraft goodDraft(ConversationType type = ConversationType::InDepth)
{
    ConversationDraft draft;
    draft.date = dayEntry(testDay());
    draft.counsellor = QStringLiteral("Janssens Thomas");
    draft.type = type;
    draft.form = ConversationForm::Individual;
    draft.minutes = 60;
    draft.clientAgrees = true;
    return draft;
}

[[nodiscard]] inline QuestionDraft goodQuestion()
{
    return {Theme::QualityReflection, QStringLiteral("Ik wil doorgroeien.")};
}

/// An order that breaks no rule and leaves everything open that may be left open.
[[nodiscard]] inline OrderDraft goodOrder()
{
    OrderDraft order;
    order.chequeNumber = QStringLiteral("00007788152");
    order.clientNumber = QStringLiteral("60004436");
    order.familyName = QStringLiteral("Peeters");
    order.givenName = QStringLiteral("An");
    order.requestedOn = dayEntry(QDate(2026, 10, 1));
    order.hours = countEntry(4);
    return order;
}
