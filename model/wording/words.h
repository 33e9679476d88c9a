// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/conversationkind.h"
#include "model/domain/overviewrows.h"
#include "model/domain/payout.h"
#include "model/domain/status.h"
#include "model/domain/theme.h"

#include <QString>

#include <optional>

/// The words of the field for its types and statuses, as the manual writes them.

[[nodiscard]] QString toWords(ConversationType type);
[[nodiscard]] QString toWords(ConversationForm form);
[[nodiscard]] QString toWords(Theme theme);
/// What the theme means, in the client's own words. Manual: screen 8; "Groei en uitdaging", which
/// the manual shows without one, has an explanation of our own.
[[nodiscard]] QString explanation(Theme theme);
/// The names of all these themes, in the order of the manual's list.
[[nodiscard]] QStringList toWords(Themes themes);

/// Always in full: `Cheque in gebruik`. Manual: "Zoeken en filteren" (Status).
[[nodiscard]] QString toWords(GuidanceStatus status);
[[nodiscard]] QString toWords(ChequeStatus status);

/// Whose it is: `Peeters An`; *Klant verwijderd* when no name is left.
[[nodiscard]] QString clientInWords(const Cheque &cheque);
[[nodiscard]] QString clientInWords(const GuidanceRow &row);
[[nodiscard]] QString clientInWords(const LedgerRow &row);

/// `Te betalen` or `Uitbetaald`.
[[nodiscard]] QString toWords(const std::optional<Payment> &payment);
/// The same with the day and the reference: `Uitbetaald op 15/04/2026 (2026-Q1)`.
[[nodiscard]] QString inFull(const std::optional<Payment> &payment);
