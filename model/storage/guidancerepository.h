// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/rulecontext.h"

#include <optional>

class Transaction;

/// Dossiers: guidances with their career questions and conversations.
namespace GuidanceRepository {

/// The cheque and all its guidances, whatever the centre; nothing for an unknown number.
[[nodiscard]] std::optional<Dossier> dossier(Transaction &transaction, const ChequeNumber &number);

/// The cheque that the guidance is of; nothing for an unknown guidance.
[[nodiscard]] std::optional<ChequeNumber> chequeOf(Transaction &transaction, GuidanceId guidance);

/// A guidance in use, still without conversations. `event` is the number of this change's event.
[[nodiscard]] GuidanceId add(Transaction &transaction, ChequeId cheque, CentreId centre,
                             const Moment &moment, qint64 event);
void addQuestion(Transaction &transaction, GuidanceId guidance, const CareerQuestion &question,
                 const QString &salt);
/// The counsellor's name comes in as `counsellor`; `conversation.id` and `.deleted` are not read.
[[nodiscard]] ConversationId addConversation(Transaction &transaction, GuidanceId guidance,
                                             const Conversation &conversation,
                                             CounsellorId counsellor, bool clientAgrees,
                                             const QString &salt);
void markDeleted(Transaction &transaction, ConversationId conversation, Timestamp at);

/// Writes the status and reckons anew what the guidance keeps beside its conversations.
void keep(Transaction &transaction, GuidanceId guidance, GuidanceStatus status,
          const Moment &moment, qint64 event);

/// Undeleted individual and e-coaching conversations registered that day on other cheques of the
/// centre.
[[nodiscard]] QList<SimilarConversation> registeredOn(Transaction &transaction, CentreId centre,
                                                      QDate day, const ChequeNumber &exceptCheque);

} // namespace GuidanceRepository
