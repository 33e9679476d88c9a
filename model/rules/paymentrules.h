// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

/// dateMissing, dateInvalid, paidInFuture, referenceTooLong. Manual: "Financieel Overzicht".
[[nodiscard]] Findings checkPayment(const PaymentDraft &draft, const RuleContext &context);

/// What the register knows of a payment that is to be undone.
struct PaymentState
{
    CentreId centre;
    bool undone = false;
};

/// paymentNotFound (also for another centre's), paymentUndone.
[[nodiscard]] Findings checkUndo(const std::optional<PaymentState> &payment,
                                 const RuleContext &context);
