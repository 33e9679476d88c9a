// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the lists of the reference model, computed anew each time.
#include "tests/support/referencemodel.h"

#include <algorithm>
#include <limits>

namespace {

constexpr int now = std::numeric_limits<int>::max();

bool takesTime(const ReferenceConversation &conversation)
{
    return conversation.type != ConversationType::Aftercare;
}

int lastChange(const ReferenceGuidance &guidance)
{
    int change = 0;
    for (const ReferenceConversation &conversation : guidance.conversations)
        change = std::max({change, conversation.step, conversation.deletedStep});
    for (const ReferenceQuestion &question : guidance.questions)
        change = std::max(change, question.step);
    return change;
}

ReferenceDay changedOn(const ReferenceGuidance &guidance)
{
    const int change = lastChange(guidance);
    for (const ReferenceConversation &conversation : guidance.conversations) {
        if (conversation.step == change)
            return conversation.registeredOn;
        if (conversation.deletedStep == change)
            return conversation.deletedOn;
    }
    return guidance.questions.back().notedOn;
}

} // namespace

GuidanceStatus ReferenceModel::status(const ReferenceGuidance &guidance)
{
    if (!last(guidance))
        return GuidanceStatus::Available;
    const ReferenceConversation *end = closing(guidance);
    if (!end)
        return GuidanceStatus::InUse;
    return end->type == ConversationType::Synthesis ? GuidanceStatus::Closed
                                                    : GuidanceStatus::Discontinued;
}

const ReferenceConversation *ReferenceModel::last(const ReferenceGuidance &guidance)
{
    const ReferenceConversation *found = nullptr;
    for (const ReferenceConversation &conversation : guidance.conversations) {
        if (conversation.deletedStep == 0)
            found = &conversation;
    }
    return found;
}

const ReferenceConversation *ReferenceModel::closing(const ReferenceGuidance &guidance)
{
    for (const ReferenceConversation &conversation : guidance.conversations) {
        if (conversation.deletedStep == 0
            && (conversation.type == ConversationType::Synthesis
                || conversation.type == ConversationType::Discontinuation))
            return &conversation;
    }
    return nullptr;
}

int ReferenceModel::usedMinutes(const ReferenceGuidance &guidance, int beforeStep)
{
    int used = 0;
    for (const ReferenceConversation &conversation : guidance.conversations) {
        const bool registered = conversation.step < beforeStep;
        const bool deleted = conversation.deletedStep != 0 && conversation.deletedStep < beforeStep;
        if (takesTime(conversation) && registered && !deleted)
            used += conversation.minutes;
    }
    return used;
}

int ReferenceModel::remaining(const ReferenceOrder &order) const
{
    const ReferenceGuidance *guidance = latest(order.number);
    return order.hours * 60 - (guidance ? usedMinutes(*guidance, now) : 0);
}

ChequeStatus ReferenceModel::status(const ReferenceOrder &order, ReferenceDay today) const
{
    const ReferenceGuidance *guidance = latest(order.number);
    switch (guidance ? status(*guidance) : GuidanceStatus::Available) {
    case GuidanceStatus::InUse:
        return ChequeStatus::InUse;
    case GuidanceStatus::Closed:
        return ChequeStatus::Closed;
    case GuidanceStatus::Discontinued:
        return ChequeStatus::Discontinued;
    case GuidanceStatus::Available:
        break;
    }
    return today > order.validUntil ? ChequeStatus::Expired : ChequeStatus::Available;
}

qint64 ReferenceModel::value(const ReferenceGuidance &guidance,
                             const ReferenceConversation &conversation) const
{
    if (!takesTime(conversation))
        return 0;
    const int before = usedMinutes(guidance, conversation.step);
    const ReferenceOrder &ordered = *order(guidance.number);
    return Reference::cents(ordered, (before + conversation.minutes) / 30)
        - Reference::cents(ordered, before / 30);
}

std::vector<ReferenceLine> ReferenceModel::lines() const
{
    std::vector<ReferenceLine> lines;
    for (const ReferenceGuidance &guidance : m_guidances) {
        for (const ReferenceConversation &conversation : guidance.conversations) {
            const qint64 cents = value(guidance, conversation);
            if (cents == 0)
                continue;
            lines.push_back({&guidance,
                             &conversation,
                             conversation.step,
                             conversation.registeredOn,
                             conversation.registeredAt,
                             cents,
                             conversation.minutes,
                             {}});
            if (conversation.deletedStep != 0)
                lines.push_back({&guidance,
                                 &conversation,
                                 conversation.deletedStep,
                                 conversation.deletedOn,
                                 conversation.deletedAt,
                                 -cents,
                                 -conversation.minutes,
                                 {}});
        }
    }
    std::sort(lines.begin(), lines.end(),
              [](const auto &a, const auto &b) { return a.step < b.step; });
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].place = {qint64(i) + 1};
    return lines;
}

int ReferenceModel::paymentOf(const ReferenceLine &line) const
{
    int holder = -1;
    for (int i = 0; i < int(m_payments.size()); ++i) {
        const ReferencePayment &payment = m_payments[std::size_t(i)];
        const bool free = holder < 0
            || (m_payments[std::size_t(holder)].undoneStep != 0
                && m_payments[std::size_t(holder)].undoneStep < payment.step);
        if (free && payment.centre == line.guidance->centre && payment.step > line.step
            && payment.upTo >= line.on)
            holder = i;
    }
    return holder >= 0 && m_payments[std::size_t(holder)].undoneStep == 0 ? holder : -1;
}

std::optional<Payment> ReferenceModel::shownPayment(const ReferenceLine &line) const
{
    const int index = paymentOf(line);
    if (index < 0)
        return std::nullopt;
    const ReferencePayment &payment = m_payments[std::size_t(index)];
    return Payment{{index + 1}, payment.paidOn.date(), payment.reference};
}

GuidanceId ReferenceModel::idOf(const ReferenceGuidance &guidance) const
{
    return {&guidance - m_guidances.data() + 1};
}

ConversationId ReferenceModel::idOf(const ReferenceConversation &conversation) const
{
    qint64 place = 1;
    for (const ReferenceGuidance &guidance : m_guidances) {
        for (const ReferenceConversation &other : guidance.conversations)
            place += other.step < conversation.step ? 1 : 0;
    }
    return {place};
}

Cheque ReferenceModel::cheque(const ReferenceOrder &order) const
{
    Cheque cheque;
    cheque.id = {order.ordinal};
    cheque.number = ChequeNumber::fromText(order.number).value_or(ChequeNumber());
    cheque.clientNumber = ClientNumber::fromText(order.client).value_or(ClientNumber());
    cheque.familyName = order.familyName;
    cheque.givenName = order.givenName;
    cheque.requestedOn = order.requestedOn.date();
    cheque.validUntil = order.validUntil.date();
    cheque.minutes = {order.hours * 60};
    cheque.value = {order.value};
    cheque.clientCost = {order.cost};
    if (order.milliEuro != 0)
        cheque.rate = Rate{order.milliEuro, order.vat};
    return cheque;
}

Guidance ReferenceModel::guidance(const ReferenceGuidance &guidance) const
{
    Guidance shown;
    shown.id = idOf(guidance);
    shown.centreName = guidance.centre;
    shown.status = status(guidance);
    shown.registeredAt = guidance.questions.front().notedAt;
    shown.changedOn = changedOn(guidance).date();
    for (const ReferenceQuestion &question : guidance.questions)
        shown.questions.append({question.themes, question.text, question.notedAt});
    for (const ReferenceConversation &conversation : guidance.conversations)
        shown.conversations.append({idOf(conversation),
                                    conversation.date.date(),
                                    conversation.type,
                                    conversation.form,
                                    {conversation.minutes},
                                    conversation.counsellor,
                                    conversation.feedback,
                                    {value(guidance, conversation)},
                                    conversation.registeredAt,
                                    conversation.registeredOn.date(),
                                    conversation.deletedStep != 0});
    for (const ReferenceLine &line : lines()) {
        if (line.guidance == &guidance)
            shown.payouts.append({line.place,
                                  idOf(*line.conversation),
                                  line.cents > 0 ? PayoutKind::Payout : PayoutKind::Correction,
                                  {line.cents},
                                  {line.minutes},
                                  line.at,
                                  line.on.date(),
                                  shownPayment(line)});
    }
    return shown;
}

std::optional<ReferenceDossier> ReferenceModel::dossier(const QString &number, QDate today) const
{
    const ReferenceOrder *found = order(number);
    if (!found)
        return std::nullopt;
    ReferenceDossier shown;
    shown.dossier.cheque = cheque(*found);
    for (const ReferenceGuidance &each : m_guidances) {
        if (each.number == found->number)
            shown.dossier.guidances.append(guidance(each));
    }
    shown.status = status(*found, ReferenceDay::of(today));
    shown.remaining = {remaining(*found)};
    const ReferenceGuidance *newest = latest(found->number);
    if (newest && status(*newest) == GuidanceStatus::InUse)
        shown.deletable = idOf(*last(*newest));
    return shown;
}

GuidanceRow ReferenceModel::guidanceRow(const ReferenceGuidance &guidance) const
{
    const Cheque ordered = cheque(*order(guidance.number));
    GuidanceRow row;
    row.id = idOf(guidance);
    row.chequeNumber = ordered.number;
    row.clientNumber = ordered.clientNumber;
    row.familyName = ordered.familyName;
    row.givenName = ordered.givenName;
    row.counsellor = last(guidance) ? last(guidance)->counsellor : QString();
    row.status = status(guidance);
    row.chequeMinutes = ordered.minutes;
    row.remaining = ordered.minutes - Minutes{usedMinutes(guidance, now)};
    row.requestedOn = ordered.requestedOn;
    row.validUntil = ordered.validUntil;
    row.changedOn = changedOn(guidance).date();
    for (const ReferenceConversation &conversation : guidance.conversations) {
        if (conversation.deletedStep != 0)
            continue;
        ++row.conversationCount;
        row.conversations.append({conversation.date.date(),
                                  conversation.counsellor,
                                  conversation.type,
                                  {value(guidance, conversation)}});
    }
    return row;
}

LedgerRow ReferenceModel::ledgerRow(const ReferenceLine &line) const
{
    const Cheque ordered = cheque(*order(line.guidance->number));
    LedgerRow row;
    row.id = line.place;
    row.guidance = idOf(*line.guidance);
    row.conversation = idOf(*line.conversation);
    row.kind = line.cents > 0 ? PayoutKind::Payout : PayoutKind::Correction;
    row.registeredOn = line.on.date();
    row.date = line.conversation->date.date();
    row.chequeNumber = ordered.number;
    row.clientNumber = ordered.clientNumber;
    row.familyName = ordered.familyName;
    row.givenName = ordered.givenName;
    row.counsellor = line.conversation->counsellor;
    row.type = line.conversation->type;
    row.form = line.conversation->form;
    row.minutes = {line.minutes};
    row.amount = {line.cents};
    row.payment = shownPayment(line);
    return row;
}

Overview ReferenceModel::overview(const QString &centre) const
{
    std::vector<const ReferenceGuidance *> ours;
    for (const ReferenceGuidance &guidance : m_guidances) {
        if (guidance.centre == centre)
            ours.push_back(&guidance);
    }
    std::sort(ours.begin(), ours.end(),
              [](const auto *a, const auto *b) { return lastChange(*a) > lastChange(*b); });
    Overview overview;
    for (const ReferenceGuidance *guidance : ours)
        overview.guidances.append(guidanceRow(*guidance));
    for (const ReferenceLine &line : lines()) {
        if (line.guidance->centre == centre)
            overview.ledger.prepend(ledgerRow(line));
    }
    return overview;
}
