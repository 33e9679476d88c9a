// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/dossierview.h"

#include "model/rules/chequestate.h"

#include <algorithm>

namespace {

void addWhatIsAllowed(DossierView &view, QDate today)
{
    view.mayRevise = view.guidance.status == GuidanceStatus::InUse;
    view.offeredTypes = allowedTypes(view.guidance.status);
    const Conversation *deletable = deletableConversation(view.guidance);
    if (!deletable)
        return;
    view.deletable = deletable->id;
    view.takenBack = deletable->value;
    view.lastOne = conversationCount(view.guidance) == 1;
    view.validityPassed = today > view.cheque.validUntil;
}

} // namespace

std::optional<DossierView> dossierView(const Dossier &dossier, GuidanceId guidance,
                                       const RuleContext &context)
{
    const auto found = std::find_if(
        dossier.guidances.cbegin(), dossier.guidances.cend(), [&](const Guidance &candidate) {
            return candidate.id == guidance && candidate.centre == context.centre;
        });
    if (found == dossier.guidances.cend())
        return std::nullopt;
    DossierView view;
    view.cheque = dossier.cheque;
    view.guidance = *found;
    view.remaining = dossier.cheque.minutes - usedMinutes(*found);
    if (&*found == dossier.latest() && !dossier.cheque.erased)
        addWhatIsAllowed(view, context.today);
    return view;
}
