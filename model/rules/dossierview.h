// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/rulecontext.h"

#include <optional>

/// One guidance of a cheque as its own centre sees it, and what can be done with it now.
/// Manual: "Detail bestelling en begeleiding".
struct DossierView
{
    Cheque cheque;
    Guidance guidance; ///< with its status
    Minutes remaining; ///< the cheque's, less the time this guidance took from it
    bool mayRevise = false; ///< *Wijzig*
    /// What *Registreer gesprek* can register; empty when the guidance is over.
    QList<ConversationType> offeredTypes;
    ConversationId deletable; ///< the one conversation with *Verwijder gesprek*; invalid: none has

    // What deleting that conversation brings about
    Money takenBack; ///< its value; 0 when nothing was to be paid
    bool lastOne = false; ///< no conversation is left after it
    bool validityPassed = false; ///< the cheque's valid-until day lies before today

    friend bool operator==(const DossierView &, const DossierView &) = default;
};

/// Nothing when the dossier has no such guidance of the acting centre: those of other centres are
/// not shown. Only the cheque's latest guidance can be written to, and none whose client was
/// erased.
[[nodiscard]] std::optional<DossierView> dossierView(const Dossier &dossier, GuidanceId guidance,
                                                     const RuleContext &context);
