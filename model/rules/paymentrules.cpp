// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/paymentrules.h"

#include "model/rules/textrules.h"

namespace {

Findings checkDay(const DayEntry &day, Field field)
{
    if (day.value)
        return {};
    return {{.rule = day.isEmpty() ? Rule::DateMissing : Rule::DateInvalid,
             .field = field,
             .text = day.text}};
}

} // namespace

Findings checkPayment(const PaymentDraft &draft, const RuleContext &context)
{
    Findings findings = checkDay(draft.registeredUpTo, Field::RegisteredUpTo)
        + checkDay(draft.paidOn, Field::PaidOn);
    if (draft.paidOn.value && *draft.paidOn.value > context.today)
        findings.append({.rule = Rule::PaidInFuture, .field = Field::PaidOn});
    const QString reference = normalisedName(draft.reference);
    if (codePoints(reference) > context.policy.referenceLength)
        findings.append({.rule = Rule::ReferenceTooLong,
                         .field = Field::Reference,
                         .number = context.policy.referenceLength});
    if (const int position = forbiddenInLine(draft.reference); position > 0)
        findings.append(
            {.rule = Rule::TextForbiddenCharacter, .field = Field::Reference, .number = position});
    return findings;
}

Findings checkUndo(const std::optional<PaymentState> &payment, const RuleContext &context)
{
    if (!payment || payment->centre != context.centre)
        return {{.rule = Rule::PaymentNotFound}};
    if (payment->undone)
        return {{.rule = Rule::PaymentUndone}};
    return {};
}
