// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

#include <optional>

/// Registering a cheque. Manual: "Loopbaancheque controleren en registreren".

/// chequeNumberMissing, chequeNumberForm: before any look-up.
[[nodiscard]] Findings checkChequeNumber(const QString &typed);
/// clientNumberMissing, clientNumberForm.
[[nodiscard]] Findings checkClientNumber(const QString &typed);

/// Step 1 of 3: is the cheque there for this client, and free? `dossier` is what the register
/// holds under the cheque number, if anything.
[[nodiscard]] Findings checkLookUp(const QString &chequeNumber, const QString &clientNumber,
                                   const std::optional<Dossier> &dossier,
                                   const RuleContext &context);

/// All three steps. When step 1 fails, the rules that need the cheque are not evaluated.
[[nodiscard]] Findings checkRegistration(const ChequeRegistration &draft,
                                         const std::optional<Dossier> &dossier,
                                         const RuleContext &context);
