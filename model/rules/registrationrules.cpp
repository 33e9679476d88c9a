// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/registrationrules.h"

#include "model/rules/chequestate.h"
#include "model/rules/conversationrules.h"
#include "model/rules/textrules.h"

#include <QRegularExpression>

namespace {

/// 7,78816E+06: a spreadsheet took the number for an amount and its last digits are lost.
bool damagedBySpreadsheet(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9.,]+[eE][+-]?[0-9]+\\z"));
    return form.match(typed.trimmed()).hasMatch();
}

Finding notFound(const ChequeNumber &cheque, const ClientNumber &client)
{
    return {.rule = Rule::ChequeNotFound, .text = client.text(), .otherText = cheque.text()};
}

Rule ruleForTaken(ChequeStatus status, bool here)
{
    switch (status) {
    case ChequeStatus::Closed:
        return Rule::ChequeClosed;
    case ChequeStatus::Discontinued:
        return Rule::ChequeDiscontinued;
    case ChequeStatus::Available:
    case ChequeStatus::InUse:
    case ChequeStatus::Expired:
        break;
    }
    return here ? Rule::ChequeInUseHere : Rule::ChequeInUseElsewhere;
}

} // namespace

Findings checkChequeNumber(const QString &typed)
{
    if (withoutSeparators(typed).isEmpty())
        return {{.rule = Rule::ChequeNumberMissing, .field = Field::ChequeNumber}};
    if (ChequeNumber::fromText(typed))
        return {};
    return {{.rule = Rule::ChequeNumberForm,
             .field = Field::ChequeNumber,
             .number = damagedBySpreadsheet(typed) ? 1 : 0,
             .text = typed.trimmed()}};
}

Findings checkClientNumber(const QString &typed)
{
    if (withoutSeparators(typed).isEmpty())
        return {{.rule = Rule::ClientNumberMissing, .field = Field::ClientNumber}};
    if (ClientNumber::fromText(typed))
        return {};
    return {
        {.rule = Rule::ClientNumberForm, .field = Field::ClientNumber, .text = typed.trimmed()}};
}

Findings checkLookUp(const QString &chequeNumber, const QString &clientNumber,
                     const std::optional<Dossier> &dossier, const RuleContext &context)
{
    Findings findings = checkChequeNumber(chequeNumber) + checkClientNumber(clientNumber);
    if (!findings.isEmpty())
        return findings;
    const ChequeNumber number = *ChequeNumber::fromText(chequeNumber);
    const ClientNumber client = *ClientNumber::fromText(clientNumber);
    // Unknown, expired and somebody else's look the same: the number alone must tell nothing.
    if (!dossier || dossier->cheque.clientNumber != client)
        return {notFound(number, client)};
    const ChequeStatus status = chequeStatus(*dossier, context.today);
    if (status == ChequeStatus::Expired
        || (status == ChequeStatus::Available && dossier->cheque.erased))
        return {notFound(number, client)};
    if (status == ChequeStatus::Available)
        return {};
    const bool here = dossier->latest()->centre == context.centre;
    return {
        {.rule = ruleForTaken(status, here), .text = client.text(), .otherText = number.text()}};
}

Findings checkRegistration(const ChequeRegistration &draft, const std::optional<Dossier> &dossier,
                           const RuleContext &context)
{
    Findings findings = checkLookUp(draft.chequeNumber, draft.clientNumber, dossier, context);
    const bool found = findings.isEmpty();
    findings += checkQuestion(draft.question, context.policy);
    findings += checkIntake(draft.intake, found ? &dossier->cheque : nullptr, context);
    return findings;
}
