// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referencemodel.h"

namespace {

QString digitsOf(const QString &typed)
{
    QString digits = typed;
    for (const QChar separator : {u' ', u'/', u'-', u'.'})
        digits.remove(separator);
    for (const QChar c : std::as_const(digits)) {
        if (c < u'0' || c > u'9')
            return {};
    }
    return digits;
}

bool sameData(const ReferenceOrder &a, const ReferenceOrder &b)
{
    return a.number == b.number && a.client == b.client && a.familyName == b.familyName
        && a.givenName == b.givenName && a.requestedOn == b.requestedOn
        && a.validUntil == b.validUntil && a.hours == b.hours && a.value == b.value
        && a.cost == b.cost;
}

bool mayBeStored(const FindingSet &findings)
{
    for (const auto &[rule, severity] : findings) {
        if (severity != Severity::Warning)
            return false;
    }
    return true;
}

} // namespace

QString Reference::chequeNumber(const QString &typed)
{
    QString digits = digitsOf(typed);
    if (digits.isEmpty() || digits.size() > 11)
        return {};
    while (digits.size() < 11)
        digits.prepend(u'0');
    return digits;
}

QString Reference::clientNumber(const QString &typed)
{
    const QString digits = digitsOf(typed);
    return digits.size() == 8 ? digits : QString();
}

qint64 Reference::cents(const ReferenceOrder &order, int halfHours)
{
    // In parts of a cent, so that a half hour is a whole number of them.
    const bool ownValue = order.milliEuro == 0;
    const qint64 partsPerCent = ownValue ? order.hours * 2 : 2000;
    const qint64 partsPerHalfHour =
        ownValue ? order.value : qint64(order.milliEuro) * (100 + order.vat);
    qint64 parts = 0;
    for (int i = 0; i < halfHours; ++i)
        parts += partsPerHalfHour;
    const qint64 rest = parts % partsPerCent;
    return parts / partsPerCent + (rest + rest >= partsPerCent ? 1 : 0);
}

ReferenceOrder Reference::orderOf(const OrderDraft &draft)
{
    ReferenceOrder order;
    order.number = chequeNumber(draft.chequeNumber);
    order.client = clientNumber(draft.clientNumber);
    order.familyName = draft.familyName;
    order.givenName = draft.givenName;
    order.requestedOn = ReferenceDay::of(*draft.requestedOn.value);
    order.validUntil = draft.validUntil.value ? ReferenceDay::of(*draft.validUntil.value)
                                              : order.requestedOn.plusMonths(3);
    order.hours = *draft.hours.value;
    order.vat = 21;
    if (order.requestedOn.year >= 2024)
        order.milliEuro = 150000;
    else
        order.milliEuro = order.requestedOn.year >= 2020 ? 140256 : 137500;
    order.value = cents(order, order.hours * 2);
    order.cost = order.requestedOn.year >= 2024 ? 4500 : 4000;
    if (draft.clientCost.value)
        order.cost = draft.clientCost.value->cents;
    if (draft.value.value && draft.value.value->cents != order.value) {
        order.value = draft.value.value->cents;
        order.milliEuro = 0;
        order.vat = 0;
    }
    return order;
}

ReferenceAnswer ReferenceModel::apply(const Step &step)
{
    ++m_step;
    ReferenceAnswer answer;
    const QString number = Reference::chequeNumber(step.chequeNumber);
    switch (step.use) {
    case UseCase::LookUp:
        answer.findings = lookUpFindings(step);
        if (answer.findings.empty())
            answer.cheque = cheque(*order(number));
        break;
    case UseCase::AddOrder:
        addOrder(step, answer);
        break;
    case UseCase::ChangeOrder:
        changeOrder(step, answer);
        break;
    case UseCase::RemoveOrder:
        answer.findings = freeFindings(step);
        if (answer.findings.empty())
            std::erase_if(m_orders, [&](const auto &order) { return order.number == number; });
        break;
    case UseCase::RegisterCheque:
        answer.findings = registrationFindings(step);
        if (mayBeStored(answer.findings)) {
            m_guidances.push_back({number, step.centre, {}, {}});
            addQuestion(m_guidances.back(), step);
            addConversation(m_guidances.back(), step, ConversationType::Intake);
        }
        break;
    case UseCase::RegisterConversation:
        answer.findings = conversationFindings(step);
        if (mayBeStored(answer.findings))
            addConversation(*latest(number), step, *step.conversation.type);
        break;
    case UseCase::DeleteLatestConversation:
        answer.findings = dossierFindings(step, {GuidanceStatus::InUse});
        if (answer.findings.empty()) {
            auto &conversations = latest(number)->conversations;
            auto deleted = conversations.end() - 1;
            while (deleted->deletedStep != 0)
                --deleted;
            deleted->deletedStep = m_step;
            deleted->deletedOn = ReferenceDay::of(step.moment.today);
            deleted->deletedAt = step.moment.timestamp;
        }
        break;
    case UseCase::ReviseCareerQuestion:
        answer.findings = dossierFindings(step, {GuidanceStatus::InUse});
        if (!answer.findings.contains({Rule::ChequeInUseElsewhere, Severity::Error}))
            answer.findings.merge(questionFindings(step.question));
        if (mayBeStored(answer.findings)) {
            const ReferenceQuestion &present = latest(number)->questions.back();
            if (present.themes != step.question.themes
                || present.text != step.question.text.trimmed())
                addQuestion(*latest(number), step);
        }
        break;
    case UseCase::MarkPaid:
        markPaid(step, answer);
        break;
    case UseCase::UndoPayment:
        answer.findings = paymentFindings(step);
        if (answer.findings.empty())
            m_payments[std::size_t(step.paymentIndex)].undoneStep = m_step;
        break;
    }
    answer.accepted = mayBeStored(answer.findings);
    return answer;
}

void ReferenceModel::addOrder(const Step &step, ReferenceAnswer &answer)
{
    answer.findings = orderFindings(step);
    if (!answer.findings.empty())
        return;
    ReferenceOrder added = Reference::orderOf(step.order);
    if (const ReferenceOrder *there = order(added.number)) {
        if (!sameData(*there, added))
            answer.findings.insert({Rule::OrderConflict, Severity::Error});
        return;
    }
    added.ordinal = ++m_orderCount;
    m_orders.push_back(added);
}

void ReferenceModel::changeOrder(const Step &step, ReferenceAnswer &answer)
{
    answer.findings = freeFindings(step);
    answer.findings.merge(orderFindings(step));
    if (!answer.findings.empty())
        return;
    ReferenceOrder changed = Reference::orderOf(step.order);
    const QString number = Reference::chequeNumber(step.chequeNumber);
    if (changed.number != number && order(changed.number)) {
        answer.findings.insert({Rule::OrderConflict, Severity::Error});
        return;
    }
    for (ReferenceOrder &order : m_orders) {
        if (order.number == number) {
            changed.ordinal = order.ordinal;
            order = changed;
            return;
        }
    }
}

void ReferenceModel::addConversation(ReferenceGuidance &guidance, const Step &step,
                                     ConversationType type)
{
    ReferenceConversation added;
    added.step = m_step;
    added.registeredOn = ReferenceDay::of(step.moment.today);
    added.registeredAt = step.moment.timestamp;
    added.date = ReferenceDay::of(*step.conversation.date.value);
    added.type = type;
    added.form = *step.conversation.form;
    added.minutes = *step.conversation.minutes;
    added.counsellor = step.conversation.counsellor.trimmed();
    added.feedback = step.conversation.feedback.trimmed();
    guidance.conversations.push_back(added);
}

void ReferenceModel::addQuestion(ReferenceGuidance &guidance, const Step &step)
{
    guidance.questions.push_back({m_step, ReferenceDay::of(step.moment.today),
                                  step.moment.timestamp, step.question.themes,
                                  step.question.text.trimmed()});
}

void ReferenceModel::markPaid(const Step &step, ReferenceAnswer &answer)
{
    answer.findings = paymentFindings(step);
    if (!answer.findings.empty())
        return;
    const ReferenceDay upTo = ReferenceDay::of(*step.payment.registeredUpTo.value);
    for (const ReferenceLine &line : lines()) {
        if (line.guidance->centre == step.centre && line.on <= upTo && paymentOf(line) < 0) {
            ++answer.paidLines;
            answer.paidCents += line.cents;
        }
    }
    if (answer.paidLines > 0)
        m_payments.push_back({m_step, 0, step.centre, upTo,
                              ReferenceDay::of(*step.payment.paidOn.value),
                              step.payment.reference.trimmed()});
}

QStringList ReferenceModel::numbers() const
{
    QStringList numbers;
    for (const ReferenceOrder &order : m_orders)
        numbers.append(order.number);
    return numbers;
}

QStringList ReferenceModel::freeNumbers() const
{
    QStringList numbers;
    for (const ReferenceOrder &order : m_orders) {
        if (guidanceCount(order.number) == 0)
            numbers.append(order.number);
    }
    return numbers;
}

QStringList ReferenceModel::counsellors(const QString &centre) const
{
    std::set<QString> names;
    for (const ReferenceGuidance &guidance : m_guidances) {
        for (const ReferenceConversation &conversation : guidance.conversations) {
            if (guidance.centre == centre)
                names.insert(conversation.counsellor);
        }
    }
    return QStringList(names.begin(), names.end());
}

const ReferenceOrder *ReferenceModel::order(const QString &typed) const
{
    const QString number = Reference::chequeNumber(typed);
    for (const ReferenceOrder &order : m_orders) {
        if (order.number == number)
            return &order;
    }
    return nullptr;
}

const ReferenceGuidance *ReferenceModel::latest(const QString &number) const
{
    const ReferenceGuidance *found = nullptr;
    for (const ReferenceGuidance &guidance : m_guidances) {
        if (guidance.number == number)
            found = &guidance;
    }
    return found;
}

ReferenceGuidance *ReferenceModel::latest(const QString &number)
{
    ReferenceGuidance *found = nullptr;
    for (ReferenceGuidance &guidance : m_guidances) {
        if (guidance.number == number)
            found = &guidance;
    }
    return found;
}

int ReferenceModel::guidanceCount(const QString &number) const
{
    return int(std::count_if(m_guidances.begin(), m_guidances.end(),
                             [&](const auto &guidance) { return guidance.number == number; }));
}
