// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/orderrules.h"

#include "model/rules/registrationrules.h"
#include "model/rules/textrules.h"
#include "model/rules/valuation.h"

namespace {

Findings checkRequestedOn(const DayEntry &requestedOn, const QList<Tariff> &tariffs, QDate today)
{
    if (!requestedOn.value)
        return {{.rule = Rule::DateInvalid, .field = Field::RequestedOn, .text = requestedOn.text}};
    if (*requestedOn.value > today)
        return {{.rule = Rule::RequestedInFuture, .field = Field::RequestedOn}};
    if (!tariffOn(*requestedOn.value, tariffs))
        return {{.rule = Rule::NoTariff,
                 .field = Field::RequestedOn,
                 .day = tariffs.isEmpty() ? QDate() : tariffs.constFirst().validFrom}};
    return {};
}

Findings checkValidUntil(const OrderDraft &draft)
{
    if (draft.validUntil.isEmpty())
        return {};
    if (!draft.validUntil.value)
        return {
            {.rule = Rule::DateInvalid, .field = Field::ValidUntil, .text = draft.validUntil.text}};
    if (draft.requestedOn.value && *draft.validUntil.value < *draft.requestedOn.value)
        return {{.rule = Rule::ValidBeforeRequested,
                 .field = Field::ValidUntil,
                 .day = *draft.requestedOn.value}};
    return {};
}

Findings checkHours(const CountEntry &hours, const Policy &policy)
{
    if (hours.value && *hours.value >= policy.leastHours && *hours.value <= policy.mostHours)
        return {};
    return {{.rule = Rule::HoursInvalid,
             .field = Field::Hours,
             .number = policy.mostHours,
             .text = hours.text}};
}

Findings checkAmount(const AmountEntry &amount, Field field, const Policy &policy)
{
    if (amount.isEmpty()
        || (amount.value && *amount.value >= Money{} && *amount.value <= policy.largestAmount))
        return {};
    return {{.rule = Rule::AmountInvalid, .field = field, .text = amount.text}};
}

} // namespace

Findings checkOrder(const OrderDraft &draft, const QList<Tariff> &tariffs,
                    const RuleContext &context)
{
    return checkChequeNumber(draft.chequeNumber) + checkClientNumber(draft.clientNumber)
        + checkName(draft.familyName, Field::FamilyName, context.policy)
        + checkName(draft.givenName, Field::GivenName, context.policy)
        + checkRequestedOn(draft.requestedOn, tariffs, context.today) + checkValidUntil(draft)
        + checkHours(draft.hours, context.policy)
        + checkAmount(draft.value, Field::Value, context.policy)
        + checkAmount(draft.clientCost, Field::ClientCost, context.policy);
}

OrderDefaults orderDefaults(const OrderDraft &draft, const QList<Tariff> &tariffs,
                            const Policy &policy)
{
    OrderDefaults defaults;
    if (!draft.requestedOn.value)
        return defaults;
    const std::optional<Tariff> tariff = tariffOn(*draft.requestedOn.value, tariffs);
    if (!tariff)
        return defaults;
    defaults.validUntil = draft.requestedOn.value->addMonths(policy.validityMonths);
    defaults.clientCost = tariff->clientCost;
    if (checkHours(draft.hours, policy).isEmpty())
        defaults.value = valueOf(tariff->rate, {*draft.hours.value * 60});
    return defaults;
}

Cheque chequeFromOrder(const OrderDraft &draft, const QList<Tariff> &tariffs, const Policy &policy)
{
    const Tariff tariff = *tariffOn(*draft.requestedOn.value, tariffs);
    Cheque cheque;
    cheque.number = *ChequeNumber::fromText(draft.chequeNumber);
    cheque.clientNumber = *ClientNumber::fromText(draft.clientNumber);
    cheque.familyName = normalisedName(draft.familyName);
    cheque.givenName = normalisedName(draft.givenName);
    cheque.requestedOn = *draft.requestedOn.value;
    const OrderDefaults defaults = orderDefaults(draft, tariffs, policy);
    cheque.validUntil = draft.validUntil.value.value_or(defaults.validUntil);
    cheque.minutes = {*draft.hours.value * 60};
    cheque.value = draft.value.value.value_or(*defaults.value);
    cheque.clientCost = draft.clientCost.value.value_or(*defaults.clientCost);
    if (cheque.value == *defaults.value)
        cheque.rate = tariff.rate;
    return cheque;
}

bool isSameOrder(const Cheque &one, const Cheque &other)
{
    Cheque sameRow = one;
    sameRow.id = other.id;
    return sameRow == other;
}

Findings checkAgainstRegister(const Cheque &ordered, const Cheque &stored)
{
    if (isSameOrder(ordered, stored))
        return {};
    return {orderConflict(ordered)};
}

Finding orderConflict(const Cheque &ordered)
{
    return {
        .rule = Rule::OrderConflict, .field = Field::ChequeNumber, .text = ordered.number.text()};
}

Findings checkOrderIsFree(const std::optional<Dossier> &dossier)
{
    if (!dossier)
        return {{.rule = Rule::ChequeNotFound, .field = Field::ChequeNumber}};
    if (dossier->latest())
        return {{.rule = Rule::OrderRegistered}};
    return {};
}
