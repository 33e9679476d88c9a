// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationoffer.h"

#include "model/rules/chequestate.h"
#include "model/rules/conversationrules.h"
#include "model/rules/erasurerules.h"

#include <algorithm>

namespace {

/// A guidance that was emptied is over: the next one begins with an intake.
const Guidance *runningGuidance(const Dossier &dossier)
{
    const Guidance *latest = dossier.latest();
    return latest && latest->status != GuidanceStatus::Available ? latest : nullptr;
}

QList<ConversationOffer::Type> typesFor(const Guidance *guidance)
{
    if (!guidance)
        return {{ConversationType::Intake, true}};
    QList<ConversationOffer::Type> types;
    if (!isClosed(guidance->status))
        types.append({ConversationType::Intake, false});
    for (const ConversationType type : allowedTypes(guidance->status))
        types.append({type, true});
    return types;
}

QDate firstDay(const Cheque &cheque, const Guidance *guidance, const RuleContext &context)
{
    const QDate oldest = context.today.addYears(-context.policy.oldestConversationYears);
    QDate first = std::max(oldest, cheque.requestedOn);
    if (const Conversation *last = guidance ? lastConversation(*guidance) : nullptr)
        first = std::max(first, last->date);
    return std::min(first, context.today);
}

} // namespace

ConversationOffer offerConversation(const Dossier &dossier, const RuleContext &context)
{
    const Guidance *guidance = runningGuidance(dossier);
    return {.cheque = dossier.cheque,
            .types = typesFor(guidance),
            .remaining = guidance ? remainingMinutes(dossier) : dossier.cheque.minutes,
            .firstDay = firstDay(dossier.cheque, guidance, context),
            .lastDay = context.today,
            .counsellors = context.knownCounsellors};
}

Findings checkOffer(const std::optional<Dossier> &dossier, const RuleContext &context)
{
    if (!dossier)
        return {{.rule = Rule::ChequeNotFound, .field = Field::ChequeNumber}};
    const Guidance *guidance = runningGuidance(*dossier);
    if (guidance && guidance->centre != context.centre)
        return {{.rule = Rule::ChequeInUseElsewhere}};
    if (!guidance && chequeStatus(*dossier, context.today) == ChequeStatus::Expired)
        return {{.rule = Rule::NotInUse}};
    return checkNotErased(dossier);
}

QList<int> offeredMinutes(std::optional<ConversationType> type, Minutes remaining,
                          const Policy &policy)
{
    QList<int> minutes;
    if (isDurationAllowed(0, type, remaining, policy))
        minutes.append(0);
    for (const int choice : policy.conversationMinutes)
        minutes.append(choice);
    return minutes;
}
