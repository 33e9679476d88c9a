// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

#include <optional>

/// Conversations and what else is written on a registered cheque.

/// Step 3 of 3. `cheque` is null when step 1 failed: the rules that need it are then not evaluated.
/// Manual: "Registreer het eerste gesprek".
[[nodiscard]] Findings checkIntake(const ConversationDraft &draft, const Cheque *cheque,
                                   const RuleContext &context);

/// A later conversation on the latest guidance of the cheque.
/// Manual: "Gesprekken registreren op een geregistreerde cheque".
[[nodiscard]] Findings checkConversation(const ConversationDraft &draft,
                                         const std::optional<Dossier> &dossier,
                                         const RuleContext &context);

/// Whether a conversation can last so long. A used-up cheque can only be closed by a synthesis of 0
/// minutes, and a client may stop without a talk. `remaining` is unknown when the cheque is.
/// Manual: "Duur van het gesprek".
[[nodiscard]] bool isDurationAllowed(int minutes, std::optional<ConversationType> type,
                                     std::optional<Minutes> remaining, const Policy &policy);

/// Manual: "Correcties en rechtzettingen".
[[nodiscard]] Findings checkDeletion(const std::optional<Dossier> &dossier,
                                     const RuleContext &context);

/// A new version of the career question. Manual: "Loopbaanvraag tijdens begeleiding aanpassen".
[[nodiscard]] Findings checkRevision(const QuestionDraft &draft,
                                     const std::optional<Dossier> &dossier,
                                     const RuleContext &context);

/// Exactly the present themes and text: revising with these is fine and changes nothing.
[[nodiscard]] bool isPresentQuestion(const QuestionDraft &draft, const Guidance &guidance);

/// What is to be stored: no error, and every confirmation given. A question that was answered
/// with yes is no longer asked; closing stays as a warning.
[[nodiscard]] Findings afterConfirmation(const Findings &findings, const QList<Rule> &confirmed);
/// True when nothing stands in the way: neither an error nor an open question.
[[nodiscard]] bool mayBeStored(const Findings &findings);
