// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage.h"

#include "model/domain/names.h"

#include <algorithm>

namespace {

const QString ownValue = QStringLiteral("own value");
const QString againHere = QStringLiteral("registered again here");
const QString againElsewhere = QStringLiteral("registered again elsewhere");
const QString usedUp = QStringLiteral("used up");
const QString withoutTime = QStringLiteral(" without time");
const QString deletedWhenPaid = QStringLiteral("deleted when paid");
const QString deletedAll = QStringLiteral("all deleted");

QString rate(qint64 milliEuro)
{
    return QString(QStringLiteral("rate ") + QString::number(milliEuro));
}

} // namespace

QStringList Coverage::events()
{
    return {ownValue,
            rate(137'500),
            rate(140'256),
            rate(150'000),
            againHere,
            againElsewhere,
            usedUp,
            deletedWhenPaid,
            deletedAll,
            nameOf(ConversationType::InDepth),
            nameOf(ConversationType::Synthesis),
            nameOf(ConversationType::Discontinuation),
            nameOf(ConversationType::Aftercare),
            nameOf(ConversationType::Synthesis) + withoutTime,
            nameOf(ConversationType::Discontinuation) + withoutTime};
}

void Coverage::note(const Step &step, const ReferenceAnswer &answer, const ReferenceModel &model)
{
    add(steps());
    for (const auto &[rule, severity] : answer.findings)
        add(nameOf(rule));
    if (!answer.accepted)
        return;
    add(accepted());
    add(nameOf(step.use));
    const auto shown = model.dossier(step.chequeNumber, step.moment.today);
    if (!shown || shown->dossier.guidances.isEmpty())
        return;
    if (step.use == UseCase::RegisterCheque)
        noteRegistration(shown->dossier, step.centre);
    else if (step.use == UseCase::RegisterConversation)
        noteConversation(*shown);
    else if (step.use == UseCase::DeleteLatestConversation)
        noteDeletion(shown->dossier.guidances.constLast());
}

void Coverage::noteRegistration(const Dossier &dossier, const QString &centre)
{
    const Cheque &cheque = dossier.cheque;
    add(cheque.rate ? rate(cheque.rate->milliEuroPerHour) : ownValue);
    const QList<Guidance> &guidances = dossier.guidances;
    if (guidances.size() > 1)
        add(guidances.at(guidances.size() - 2).centreName == centre ? againHere : againElsewhere);
}

void Coverage::noteConversation(const ReferenceDossier &shown)
{
    const Conversation &stored = shown.dossier.guidances.constLast().conversations.constLast();
    add(nameOf(stored.type));
    if (stored.minutes.count == 0)
        add(nameOf(stored.type) + withoutTime);
    if (shown.remaining.count == 0)
        add(usedUp);
}

void Coverage::noteDeletion(const Guidance &guidance)
{
    if (guidance.status == GuidanceStatus::Available)
        add(deletedAll);
    const QList<Payout> &payouts = guidance.payouts;
    if (std::any_of(payouts.begin(), payouts.end(), [&](const Payout &payout) {
            return payout.conversation == payouts.constLast().conversation && payout.payment;
        }))
        add(deletedWhenPaid);
}
