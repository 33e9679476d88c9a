// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/erasurerules.h"

#include "model/rules/registrationrules.h"

#include <algorithm>

namespace {

bool isInUse(const Dossier &dossier)
{
    return std::any_of(dossier.guidances.cbegin(), dossier.guidances.cend(),
                       [](const Guidance &g) { return g.status == GuidanceStatus::InUse; });
}

bool isOfAnother(const Dossier &dossier, CentreId centre)
{
    return std::any_of(dossier.guidances.cbegin(), dossier.guidances.cend(),
                       [centre](const Guidance &g) { return g.centre != centre; });
}

Findings checkRetention(const QList<Dossier> &dossiers, const RuleContext &context)
{
    QDate last;
    for (const Dossier &dossier : dossiers)
        last = std::max(last, lastDay(dossier));
    const QDate from = last.addYears(context.policy.retentionYears);
    if (dossiers.isEmpty() || context.today >= from)
        return {};
    return {{.rule = Rule::RetentionNotOver,
             .field = Field::ClientNumber,
             .day = from,
             .number = context.policy.retentionYears}};
}

} // namespace

QDate lastDay(const Dossier &dossier)
{
    QDate last;
    for (const Guidance &guidance : dossier.guidances) {
        last = std::max(last, guidance.changedOn);
        // The clock may have been wrong on either day.
        for (const Conversation &conversation : guidance.conversations)
            last = std::max({last, conversation.date, conversation.registeredOn});
    }
    const Guidance *latest = dossier.latest();
    const bool free = !latest || latest->status == GuidanceStatus::Available;
    return free ? std::max(last, dossier.cheque.validUntil) : last;
}

Findings checkErasure(const QString &clientNumber, const QList<Dossier> &dossiers,
                      const RuleContext &context)
{
    Findings findings = checkClientNumber(clientNumber);
    if (!findings.isEmpty())
        return findings;
    const QString number = ClientNumber::fromText(clientNumber)->text();
    if (dossiers.isEmpty())
        return {{.rule = Rule::ClientNotFound, .field = Field::ClientNumber, .text = number}};
    QList<Dossier> named;
    for (const Dossier &dossier : dossiers) {
        if (isOfAnother(dossier, context.centre))
            return {
                {.rule = Rule::ChequeInUseElsewhere, .field = Field::ClientNumber, .text = number}};
        if (!dossier.cheque.erased)
            named.append(dossier);
    }
    for (const Dossier &dossier : std::as_const(named)) {
        if (isInUse(dossier))
            findings.append({.rule = Rule::NotErasableWhileInUse,
                             .field = Field::ClientNumber,
                             .text = dossier.cheque.number.text()});
    }
    return findings + checkRetention(named, context);
}

Findings checkNotErased(const std::optional<Dossier> &dossier)
{
    if (dossier && dossier->cheque.erased)
        return {{.rule = Rule::ClientErased}};
    return {};
}
