// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

#include <optional>

/// What a form for the next conversation of a cheque offers, so that a choice which the rules would
/// refuse is not even there. The rules still judge what is filled in.
struct ConversationOffer
{
    struct Type
    {
        ConversationType type = ConversationType::Intake;
        bool allowed = true; ///< shown but off, as the intake on screens 13 to 16 of the manual

        friend bool operator==(const Type &, const Type &) = default;
    };

    Cheque cheque;
    QList<Type> types; ///< in the order of the manual; empty when nothing can be registered
    Minutes remaining; ///< of the cheque, before this conversation
    QDate firstDay; ///< of the calendar
    QDate lastDay;
    QStringList counsellors; ///< known names of the acting centre

    friend bool operator==(const ConversationOffer &, const ConversationOffer &) = default;
};

/// A cheque that is not registered, or no longer, is offered an intake; one in use what follows it;
/// a closed one aftercare only. Manual: "Type gesprek", "Gesprekken registreren op een
/// geregistreerde cheque".
[[nodiscard]] ConversationOffer offerConversation(const Dossier &dossier,
                                                  const RuleContext &context);

/// chequeNotFound; chequeInUseElsewhere; notInUse for a cheque that has expired; clientErased.
[[nodiscard]] Findings checkOffer(const std::optional<Dossier> &dossier,
                                  const RuleContext &context);

/// The durations, in minutes, that are allowed for this type with so much left on the cheque:
/// also those that exceed it, which the rules tell.
/// Manual: "Duur van het gesprek".
[[nodiscard]] QList<int> offeredMinutes(std::optional<ConversationType> type, Minutes remaining,
                                        const Policy &policy);
