// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/paymentrules.h"

#include <optional>

class Transaction;

/// The financial ledger. Manual: "Financieel Overzicht".
namespace LedgerRepository {

[[nodiscard]] QList<Payout> payoutsOf(Transaction &transaction, GuidanceId guidance);

/// A line for a conversation, or its exact negative; a conversation worth nothing makes none.
void add(Transaction &transaction, const Conversation &conversation, PayoutKind kind,
         const Moment &moment);

/// Lines of a centre that are not paid, registered up to and including a local day.
struct Unpaid
{
    int lines = 0;
    Money total;
};
[[nodiscard]] Unpaid unpaid(Transaction &transaction, CentreId centre, QDate registeredUpTo);

/// Marks exactly those lines as paid. `event` is the number of this marking's event.
[[nodiscard]] PaymentId addPayment(Transaction &transaction, CentreId centre, QDate registeredUpTo,
                                   const Payment &payment, const Unpaid &lines,
                                   const Moment &moment, qint64 event);

[[nodiscard]] std::optional<PaymentState> payment(Transaction &transaction, PaymentId id);
/// Its lines are to be paid again.
void undo(Transaction &transaction, PaymentId id, Timestamp at);

} // namespace LedgerRepository
