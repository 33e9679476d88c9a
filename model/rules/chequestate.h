// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"

#include <QList>

/// Where a dossier stands and what that allows. Manual: "Gesprekken registreren op een
/// geregistreerde cheque", "Correcties en rechtzettingen".

/// `today` is the local day; the valid-until day itself still counts.
[[nodiscard]] ChequeStatus chequeStatus(const Dossier &dossier, QDate today);

/// The minutes of the undeleted conversations that take time from the cheque.
[[nodiscard]] Minutes usedMinutes(const Guidance &guidance);
/// What is left on the cheque, counted over its latest guidance, whatever the status.
[[nodiscard]] Minutes remainingMinutes(const Dossier &dossier);

/// The latest conversation that is not deleted, or null.
[[nodiscard]] const Conversation *lastConversation(const Guidance &guidance);
/// The synthesis or discontinuation that closed the guidance, or null.
[[nodiscard]] const Conversation *closingConversation(const Guidance &guidance);
[[nodiscard]] int conversationCount(const Guidance &guidance);

/// Closed or discontinued.
[[nodiscard]] bool isClosed(GuidanceStatus status);
/// The types a guidance in this status can still get; empty when it was emptied.
[[nodiscard]] QList<ConversationType> allowedTypes(GuidanceStatus status);

/// The conversation that may be deleted now, by its own centre; null when there is none.
/// Manual: "altijd eerst het meest recente gesprek".
[[nodiscard]] const Conversation *deletableConversation(const Guidance &guidance);

/// Where a guidance stands once this conversation is added to it.
[[nodiscard]] GuidanceStatus statusAfter(GuidanceStatus status, ConversationType added);
