// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/moment.h"
#include "model/domain/money.h"

#include <QString>

#include <optional>

enum class PayoutKind {
    Payout, ///< a payable conversation was registered
    Correction, ///< it was deleted: the exact negative
};

/// Staff marked ledger lines as paid.
struct Payment
{
    PaymentId id;
    QDate paidOn;
    QString reference; ///< may be empty

    friend bool operator==(const Payment &, const Payment &) = default;
};

/// One line of the financial ledger, which only grows. Manual: "Financieel Overzicht".
struct Payout
{
    PayoutId id;
    ConversationId conversation;
    PayoutKind kind = PayoutKind::Payout;
    Money amount; ///< negative for a correction
    Minutes minutes; ///< negative for a correction
    Timestamp registeredAt;
    QDate registeredOn; ///< the local day of registeredAt
    std::optional<Payment> payment; ///< nothing: still to be paid

    friend bool operator==(const Payout &, const Payout &) = default;
};
