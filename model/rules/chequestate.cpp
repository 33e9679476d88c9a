// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/chequestate.h"

#include <algorithm>

ChequeStatus chequeStatus(const Dossier &dossier, QDate today)
{
    if (const Guidance *guidance = dossier.latest()) {
        switch (guidance->status) {
        case GuidanceStatus::InUse:
            return ChequeStatus::InUse;
        case GuidanceStatus::Closed:
            return ChequeStatus::Closed;
        case GuidanceStatus::Discontinued:
            return ChequeStatus::Discontinued;
        case GuidanceStatus::Available:
            break;
        }
    }
    return today > dossier.cheque.validUntil ? ChequeStatus::Expired : ChequeStatus::Available;
}

Minutes usedMinutes(const Guidance &guidance)
{
    Minutes used;
    for (const Conversation &conversation : guidance.conversations) {
        if (!conversation.deleted && isPayable(conversation.type))
            used = used + conversation.minutes;
    }
    return used;
}

Minutes remainingMinutes(const Dossier &dossier)
{
    const Guidance *guidance = dossier.latest();
    return guidance ? dossier.cheque.minutes - usedMinutes(*guidance) : dossier.cheque.minutes;
}

const Conversation *lastConversation(const Guidance &guidance)
{
    const auto found =
        std::find_if(guidance.conversations.crbegin(), guidance.conversations.crend(),
                     [](const Conversation &c) { return !c.deleted; });
    return found == guidance.conversations.crend() ? nullptr : &*found;
}

const Conversation *closingConversation(const Guidance &guidance)
{
    const auto found =
        std::find_if(guidance.conversations.cbegin(), guidance.conversations.cend(),
                     [](const Conversation &c) { return !c.deleted && isClosing(c.type); });
    return found == guidance.conversations.cend() ? nullptr : &*found;
}

int conversationCount(const Guidance &guidance)
{
    return static_cast<int>(std::count_if(guidance.conversations.cbegin(),
                                          guidance.conversations.cend(),
                                          [](const Conversation &c) { return !c.deleted; }));
}

bool isClosed(GuidanceStatus status)
{
    return status == GuidanceStatus::Closed || status == GuidanceStatus::Discontinued;
}

QList<ConversationType> allowedTypes(GuidanceStatus status)
{
    switch (status) {
    case GuidanceStatus::InUse:
        return {ConversationType::InDepth, ConversationType::Synthesis,
                ConversationType::Discontinuation};
    case GuidanceStatus::Closed:
    case GuidanceStatus::Discontinued:
        return {ConversationType::Aftercare};
    case GuidanceStatus::Available:
        break;
    }
    return {};
}

const Conversation *deletableConversation(const Guidance &guidance)
{
    return guidance.status == GuidanceStatus::InUse ? lastConversation(guidance) : nullptr;
}

GuidanceStatus statusAfter(GuidanceStatus status, ConversationType added)
{
    switch (added) {
    case ConversationType::Synthesis:
        return GuidanceStatus::Closed;
    case ConversationType::Discontinuation:
        return GuidanceStatus::Discontinued;
    case ConversationType::Intake:
    case ConversationType::InDepth:
    case ConversationType::Aftercare:
        break;
    }
    return status;
}
