// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventreplay.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

using Name = QLatin1StringView;

qint64 numberIn(const QJsonObject &object, Name name)
{
    return object.value(name).toInteger();
}

Digest digestIn(const QJsonObject &object, Name name)
{
    const QByteArray bytes = QByteArray::fromHex(object.value(name).toString().toLatin1());
    Digest digest{};
    if (bytes.size() == qsizetype(digest.size()))
        std::copy(bytes.cbegin(), bytes.cend(), digest.begin());
    return digest;
}

/// As the register holds them: added up.
qint64 themesIn(const QJsonObject &question)
{
    qint64 themes = 0;
    for (const QJsonValue name : question.value(Name("themes")).toArray()) {
        if (const auto theme = Names::valueOf(Names::themes, name.toString()))
            themes |= qint64(*theme);
    }
    return themes;
}

} // namespace

const QHash<QString, EventReplay::Step> &EventReplay::steps()
{
    static const QHash<QString, Step> all{
        {QStringLiteral("centreAdded"), &EventReplay::addCentre},
        {QStringLiteral("registerCreated"), &EventReplay::takeIdentity},
        {QStringLiteral("identityChanged"), &EventReplay::takeIdentity},
        {QStringLiteral("orderAdded"), &EventReplay::addOrder},
        {QStringLiteral("orderChanged"), &EventReplay::changeOrder},
        {QStringLiteral("orderRemoved"), &EventReplay::removeOrder},
        {QStringLiteral("chequeRegistered"), &EventReplay::registerCheque},
        {QStringLiteral("conversationRegistered"), &EventReplay::registerConversation},
        {QStringLiteral("conversationDeleted"), &EventReplay::deleteConversation},
        {QStringLiteral("careerQuestionRevised"), &EventReplay::reviseQuestion},
        {QStringLiteral("markedPaid"), &EventReplay::markPaid},
        {QStringLiteral("paymentUndone"), &EventReplay::undoPayment},
        {QStringLiteral("clientErased"), &EventReplay::eraseClient},
    };
    return all;
}

void EventReplay::take(const EventLog::StoredEvent &event)
{
    const auto step = steps().constFind(event.kind);
    if (step == steps().constEnd())
        return;
    m_moment = {event.head.number, event.happenedAt.utcMilliseconds, word(event.happenedOn)};
    m_centre = word(event.centre);
    m_user = word(event.user);
    m_cheque = word(event.chequeNumber);
    m_what = QJsonDocument::fromJson(event.payload.toUtf8()).object();
    if (!(this->**step)())
        m_faults.add(Name("event"), event.head.number);
}

Word EventReplay::wordIn(const QJsonObject &object, QLatin1StringView name)
{
    return word(object.value(name).toString());
}

bool EventReplay::addCentre()
{
    if (m_expected.centres.contains(m_centre))
        return false;
    m_expected.centres.insert(m_centre, numberIn(m_what, Name("centre")));
    return true;
}

bool EventReplay::takeIdentity()
{
    m_expected.own = {m_moment, m_centre, m_user};
    return m_expected.centres.contains(m_centre);
}

void EventReplay::readOrder(ExpectedCheque &cheque)
{
    cheque.ordered = m_moment;
    cheque.client = wordIn(m_what, Name("clientNumber"));
    cheque.requestedOn = wordIn(m_what, Name("requestedOn"));
    cheque.validUntil = wordIn(m_what, Name("validUntil"));
    cheque.minutes = numberIn(m_what, Name("minutes"));
    cheque.valueCents = numberIn(m_what, Name("valueCents"));
    cheque.clientCostCents = numberIn(m_what, Name("clientCostCents"));
    cheque.nameDigest = digestIn(m_what, Name("nameDigest"));
    cheque.nameErased = false;
}

bool EventReplay::addOrder()
{
    ExpectedCheque cheque;
    cheque.ordinal = ++m_orders;
    readOrder(cheque);
    if (m_expected.cheques.contains(m_cheque))
        return false;
    m_expected.cheques.insert(m_cheque, cheque);
    return true;
}

bool EventReplay::changeOrder()
{
    const Word before = wordIn(m_what, Name("formerNumber"));
    const auto found = m_expected.cheques.constFind(before);
    if (found == m_expected.cheques.constEnd()
        || (before != m_cheque && m_expected.cheques.contains(m_cheque)))
        return false;
    ExpectedCheque cheque = *found;
    readOrder(cheque);
    m_expected.cheques.remove(before);
    m_expected.cheques.insert(m_cheque, cheque);
    return true;
}

bool EventReplay::removeOrder()
{
    return m_expected.cheques.remove(m_cheque);
}

bool EventReplay::registerCheque()
{
    const qint64 id = numberIn(m_what, Name("guidance"));
    const ExpectedGuidance guidance{.registered = m_moment,
                                    .changed = m_moment,
                                    .cheque = m_cheque,
                                    .centre = m_centre,
                                    .status = word(nameOf(GuidanceStatus::InUse))};
    if (!m_expected.cheques.contains(m_cheque) || !m_expected.centres.contains(m_centre)
        || !m_expected.guidances.append(id, guidance))
        return false;
    addQuestion(id);
    return addConversation(id);
}

/// The guidance that the event is about becomes what the event says; 0 when it cannot be that one.
qint64 EventReplay::changeGuidance()
{
    const qint64 id = numberIn(m_what, Name("guidance"));
    ExpectedGuidance *guidance = m_expected.guidances.find(id);
    if (!guidance || guidance->cheque != m_cheque || guidance->centre != m_centre)
        return 0;
    guidance->changed = m_moment;
    if (m_what.contains(Name("status")))
        guidance->status = wordIn(m_what, Name("status"));
    return id;
}

bool EventReplay::registerConversation()
{
    const qint64 guidance = changeGuidance();
    return guidance != 0 && addConversation(guidance);
}

bool EventReplay::deleteConversation()
{
    const qint64 guidance = changeGuidance();
    const qint64 id = numberIn(m_what, Name("conversation"));
    ExpectedConversation *conversation = m_expected.conversations.find(id);
    if (guidance == 0 || !conversation || conversation->guidance != guidance
        || conversation->deletedAt
        || conversation->valueCents != numberIn(m_what, Name("valueCents")))
        return false;
    conversation->deletedAt = m_moment.at;
    addLine(id, *conversation, PayoutKind::Correction);
    return true;
}

bool EventReplay::reviseQuestion()
{
    const qint64 guidance = changeGuidance();
    if (guidance != 0)
        addQuestion(guidance);
    return guidance != 0;
}

void EventReplay::addQuestion(qint64 guidance)
{
    const QJsonObject question = m_what.value(Name("question")).toObject();
    m_expected.questions.append(
        m_expected.questions.lastId() + 1,
        {m_moment, guidance, themesIn(question), digestIn(question, Name("textDigest"))});
}

bool EventReplay::addConversation(qint64 guidance)
{
    const QJsonObject talk = m_what.value(Name("conversation")).toObject();
    const qint64 id = numberIn(talk, Name("id"));
    const ExpectedConversation conversation{.registered = m_moment,
                                            .guidance = guidance,
                                            .valueCents = numberIn(talk, Name("valueCents")),
                                            .minutes = talk.value(Name("minutes")).toInt(),
                                            .date = wordIn(talk, Name("date")),
                                            .type = wordIn(talk, Name("type")),
                                            .form = wordIn(talk, Name("form")),
                                            .counsellor = wordIn(talk, Name("counsellor")),
                                            .feedbackDigest =
                                                digestIn(talk, Name("feedbackDigest"))};
    if (!m_expected.conversations.append(id, conversation))
        return false;
    m_expected.counsellors.insert({m_centre, conversation.counsellor});
    addLine(id, conversation, PayoutKind::Payout);
    return true;
}

/// What is worth nothing has no line.
void EventReplay::addLine(qint64 id, const ExpectedConversation &conversation, PayoutKind kind)
{
    if (conversation.valueCents == 0)
        return;
    const int sign = kind == PayoutKind::Correction ? -1 : 1;
    m_unpaid[m_centre].push_back(m_expected.payouts.size());
    m_expected.payouts.append(m_expected.payouts.lastId() + 1,
                              {.registered = m_moment,
                               .conversation = id,
                               .cents = sign * conversation.valueCents,
                               .minutes = sign * conversation.minutes,
                               .kind = word(nameOf(kind))});
}

bool EventReplay::markPaid()
{
    const qint64 id = numberIn(m_what, Name("payment"));
    const ExpectedPayment payment{.registered = m_moment,
                                  .centre = m_centre,
                                  .registeredUpTo = wordIn(m_what, Name("registeredUpTo")),
                                  .paidOn = wordIn(m_what, Name("paidOn")),
                                  .reference = wordIn(m_what, Name("reference")),
                                  .lines = numberIn(m_what, Name("lines")),
                                  .totalCents = numberIn(m_what, Name("totalCents"))};
    if (!m_expected.payments.append(id, payment))
        return false;
    // Every line of the centre that was registered by that day and not paid yet
    const QString upTo = m_expected.words.text(payment.registeredUpTo);
    std::vector<std::size_t> &unpaid = m_unpaid[m_centre];
    const auto paid = std::stable_partition(unpaid.begin(), unpaid.end(), [&](std::size_t line) {
        return m_expected.words.text(m_expected.payouts.at(line).registered.on) > upTo;
    });
    qint64 total = 0;
    for (auto line = paid; line != unpaid.end(); ++line) {
        m_expected.payouts.at(*line).payment = id;
        total += m_expected.payouts.at(*line).cents;
    }
    const qint64 lines = unpaid.end() - paid;
    unpaid.erase(paid, unpaid.end());
    return lines == payment.lines && total == payment.totalCents;
}

bool EventReplay::undoPayment()
{
    const qint64 id = numberIn(m_what, Name("payment"));
    ExpectedPayment *payment = m_expected.payments.find(id);
    if (!payment || payment->undoneAt || payment->centre != m_centre)
        return false;
    payment->undoneAt = m_moment.at;
    for (std::size_t line = 0; line < m_expected.payouts.size(); ++line) {
        if (m_expected.payouts.at(line).payment != id)
            continue;
        m_expected.payouts.at(line).payment = 0;
        m_unpaid[m_centre].push_back(line);
    }
    return true;
}

/// What is written on a cheque later, aftercare for instance, is not erased by this.
bool EventReplay::eraseClient()
{
    const Word client = wordIn(m_what, Name("clientNumber"));
    bool allFound = true;
    for (const QJsonValue number : m_what.value(Name("cheques")).toArray()) {
        const auto cheque = m_expected.cheques.find(word(number.toString()));
        if (cheque == m_expected.cheques.end() || cheque->client != client) {
            allFound = false;
            continue;
        }
        cheque->nameErased = true;
        cheque->erasedBy = m_moment.event;
    }
    return allFound;
}
