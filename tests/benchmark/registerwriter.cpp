// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/registerwriter.h"

#include "model/chequeregister/eventpayloads.h"
#include "model/rules/chequestate.h"
#include "model/rules/orderrules.h"
#include "model/rules/textrules.h"
#include "model/rules/valuation.h"
#include "model/storage/centrerepository.h"
#include "model/storage/chequerepository.h"
#include "model/storage/guidancerepository.h"
#include "model/storage/ledgerrepository.h"
#include "model/storage/tariffrepository.h"
#include "model/storage/transaction.h"

#include <QDateTime>

namespace {

using Kind = PlannedAct::Kind;

constexpr qint64 firstHour = qint64(8) * 3'600'000;
constexpr qint64 officeHours = qint64(9) * 3'600'000;

Timestamp startOf(QDate day)
{
    return {QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

QString chequeNumber(int cheque)
{
    return QString::number(qint64{7'000'000} + qint64{cheque} * 61 + cheque * 17 % 53);
}

QString clientNumber(int client)
{
    return QString::number(qint64{60'000'000} + qint64{client} * 97);
}

} // namespace

RegisterWriter::RegisterWriter(Transaction &transaction, const RegisterPlan &plan)
    : m_transaction(transaction)
    , m_plan(plan)
    , m_dice(plan.profile().seed + 1)
    , m_head(EventLog::head(transaction))
    , m_ours{ours(), CentreRepository::find(transaction, ours().centre).value_or(CentreId{}), {}}
    , m_other{{QStringLiteral("Loopbaancentrum Het Kompas"), QStringLiteral("Goossens Bart")},
              {},
              {}}
    , m_tariffs(TariffRepository::all(transaction))
{
}

Identity RegisterWriter::ours()
{
    return {QStringLiteral("Loopbaancentrum De Brug"), QStringLiteral("Janssens Thomas")};
}

void RegisterWriter::writeAll()
{
    QDate day = m_plan.profile().firstDay;
    for (const std::vector<PlannedAct> &acts : m_plan.days()) {
        writeDay(day, acts);
        if (m_transaction.failure())
            return;
        day = day.addDays(1);
    }
}

void RegisterWriter::writeDay(QDate day, const std::vector<PlannedAct> &acts)
{
    const qint64 opening = startOf(day).utcMilliseconds + firstHour;
    m_moment = {{opening}, day};
    writeOrders(acts);
    qint64 done = 0;
    for (const PlannedAct &act : acts) {
        m_moment.timestamp = {opening + ++done * officeHours / qint64(acts.size())};
        if (act.kind != Kind::Order)
            perform(act);
        if (m_transaction.failure())
            return;
        if (act.last)
            m_dossiers.erase(act.cheque);
    }
}

/// One by hand; more of them from a file.
void RegisterWriter::writeOrders(const std::vector<PlannedAct> &acts)
{
    int taken = 0;
    for (const PlannedAct &act : acts) {
        if (act.kind != Kind::Order)
            continue;
        order(act.cheque);
        ++taken;
        if (m_transaction.failure())
            return;
    }
    if (taken > 1)
        record(m_ours.identity, EventKind::ordersImported, {},
               EventPayload::ordersImported(taken, 0, 0));
}

void RegisterWriter::perform(const PlannedAct &act)
{
    switch (act.kind) {
    case Kind::Order:
        return;
    case Kind::Register:
        return registerCheque(act, m_ours);
    case Kind::RegisterElsewhere:
        return registerCheque(act, otherCentre());
    case Kind::Converse:
        return converse(act);
    case Kind::DeleteLatest:
        return deleteLatest(act);
    case Kind::Revise:
        return revise(act);
    case Kind::MarkPaid:
        return markPaid();
    case Kind::UndoPayment:
        return undoPayment();
    }
}

void RegisterWriter::order(int cheque)
{
    const PlannedCheque &planned = m_plan.cheque(cheque);
    OrderDraft draft;
    draft.chequeNumber = chequeNumber(cheque);
    draft.clientNumber = clientNumber(planned.client);
    draft.familyName = m_people.familyName(planned.client);
    draft.givenName = m_people.givenName(planned.client);
    draft.requestedOn = dayEntry(planned.requestedOn);
    draft.hours = countEntry(planned.hours);
    if (planned.ownValue)
        draft.value = amountEntry({qint64{planned.hours} * 150'37});
    Dossier dossier{chequeFromOrder(draft, m_tariffs, Policy{}), {}};
    const QString nameSalt = salt();
    dossier.cheque.id = ChequeRepository::add(m_transaction, dossier.cheque, nameSalt);
    record(m_ours.identity, EventKind::orderAdded, dossier.cheque.number.text(),
           EventPayload::order(dossier.cheque, nameSalt));
    m_dossiers.insert_or_assign(cheque, std::move(dossier));
}

void RegisterWriter::registerCheque(const PlannedAct &act, Centre &centre)
{
    Dossier &dossier = m_dossiers.at(act.cheque);
    Guidance guidance;
    guidance.centre = centre.id;
    guidance.id = GuidanceRepository::add(m_transaction, dossier.cheque.id, centre.id, m_moment,
                                          m_head.number + 1);
    dossier.guidances.append(guidance);
    if (m_transaction.failure())
        return;
    const QJsonObject question = storeQuestion(guidance.id);
    const QJsonObject conversation = storeConversation(act, dossier);
    if (m_transaction.failure())
        return;
    keep(act, dossier.guidances.last(), GuidanceStatus::InUse);
    record(centre.identity, EventKind::chequeRegistered, dossier.cheque.number.text(),
           EventPayload::chequeRegistered(guidance.id, question, conversation));
}

void RegisterWriter::converse(const PlannedAct &act)
{
    Dossier &dossier = m_dossiers.at(act.cheque);
    const QJsonObject conversation = storeConversation(act, dossier);
    if (m_transaction.failure())
        return;
    Guidance &guidance = dossier.guidances.last();
    keep(act, guidance, statusAfter(guidance.status, act.type));
    record(centreOf(guidance).identity, EventKind::conversationRegistered,
           dossier.cheque.number.text(),
           EventPayload::conversationRegistered(guidance.id, guidance.status, conversation));
}

QJsonObject RegisterWriter::storeQuestion(GuidanceId guidance)
{
    const Themes themes =
        Themes::fromInt(1 << m_dice.below(6)) | Themes::fromInt(1 << m_dice.below(6));
    const CareerQuestion question{themes, m_people.question(m_dice), m_moment.timestamp};
    const QString textSalt = salt();
    GuidanceRepository::addQuestion(m_transaction, guidance, question, textSalt);
    return EventPayload::question(question, textSalt);
}

QJsonObject RegisterWriter::storeConversation(const PlannedAct &act, Dossier &dossier)
{
    Guidance &guidance = dossier.guidances.last();
    Conversation stored;
    const Conversation *before = lastConversation(guidance);
    stored.date = std::max(m_moment.today.addDays(-act.daysAgo),
                           before ? before->date : dossier.cheque.requestedOn);
    stored.type = act.type;
    stored.form = m_dice.oneOf<ConversationForm>(
        {ConversationForm::Individual, ConversationForm::Individual, ConversationForm::Individual,
         ConversationForm::Individual, ConversationForm::ECoaching, ConversationForm::Group});
    stored.minutes = {act.minutes};
    Centre &centre = centreOf(guidance);
    stored.counsellor = &centre == &m_ours ? counsellorOf(act) : centre.identity.user;
    stored.feedback = m_people.feedback(m_dice);
    stored.registeredAt = m_moment.timestamp;
    stored.registeredOn = m_moment.today;
    if (isPayable(stored.type))
        stored.value = conversationValue(dossier.cheque, usedMinutes(guidance), stored.minutes);
    CounsellorId &counsellor = centre.counsellors[stored.counsellor];
    if (!counsellor.isValid())
        counsellor =
            CentreRepository::findOrAddCounsellor(m_transaction, centre.id, stored.counsellor);
    if (m_transaction.failure())
        return {};
    const QString textSalt = salt();
    const bool clientAgrees = stored.type == ConversationType::Discontinuation;
    stored.id = GuidanceRepository::addConversation(m_transaction, guidance.id, stored, counsellor,
                                                    clientAgrees, textSalt);
    if (m_transaction.failure())
        return {};
    LedgerRepository::add(m_transaction, stored, PayoutKind::Payout, m_moment);
    guidance.conversations.append(stored);
    return EventPayload::conversation(stored, textSalt);
}

void RegisterWriter::deleteLatest(const PlannedAct &act)
{
    Dossier &dossier = m_dossiers.at(act.cheque);
    Guidance &guidance = dossier.guidances.last();
    const Conversation *latest = deletableConversation(guidance);
    Q_ASSERT(latest); // the plan knows its rules
    Conversation &deleted = guidance.conversations[latest - guidance.conversations.constData()];
    GuidanceRepository::markDeleted(m_transaction, deleted.id, m_moment.timestamp);
    LedgerRepository::add(m_transaction, deleted, PayoutKind::Correction, m_moment);
    deleted.deleted = true;
    const bool emptied = conversationCount(guidance) == 0;
    keep(act, guidance, emptied ? GuidanceStatus::Available : guidance.status);
    record(centreOf(guidance).identity, EventKind::conversationDeleted,
           dossier.cheque.number.text(),
           EventPayload::conversationDeleted(guidance.id, guidance.status, deleted));
}

void RegisterWriter::revise(const PlannedAct &act)
{
    Dossier &dossier = m_dossiers.at(act.cheque);
    Guidance &guidance = dossier.guidances.last();
    const QJsonObject question = storeQuestion(guidance.id);
    keep(act, guidance, guidance.status);
    record(centreOf(guidance).identity, EventKind::careerQuestionRevised,
           dossier.cheque.number.text(),
           EventPayload::careerQuestionRevised(guidance.id, question));
}

void RegisterWriter::markPaid()
{
    const QDate today = m_moment.today;
    const QDate upTo = QDate(today.year(), today.month(), 1).addDays(-1);
    const LedgerRepository::Unpaid unpaid =
        LedgerRepository::unpaid(m_transaction, m_ours.id, upTo);
    if (unpaid.lines == 0 || m_transaction.failure())
        return;
    Payment payment{{}, today, upTo.toString(QStringLiteral("yyyy-MM"))};
    payment.id = LedgerRepository::addPayment(m_transaction, m_ours.id, upTo, payment, unpaid,
                                              m_moment, m_head.number + 1);
    record(m_ours.identity, EventKind::markedPaid, {},
           EventPayload::markedPaid(payment, upTo, unpaid.lines, unpaid.total));
    m_lastPayment = payment.id;
}

void RegisterWriter::undoPayment()
{
    if (!m_lastPayment.isValid())
        return;
    LedgerRepository::undo(m_transaction, m_lastPayment, m_moment.timestamp);
    record(m_ours.identity, EventKind::paymentUndone, {},
           EventPayload::paymentUndone(m_lastPayment));
}

/// Only what stays: the next act of the same guidance would write over it. That saves a third of
/// the time.
void RegisterWriter::keep(const PlannedAct &act, Guidance &guidance, GuidanceStatus status)
{
    if (!act.last && status == guidance.status)
        return;
    guidance.status = status;
    GuidanceRepository::keep(m_transaction, guidance.id, status, m_moment, m_head.number + 1);
}

void RegisterWriter::record(const Identity &who, const QString &kind, const QString &chequeNumber,
                            const QJsonObject &what)
{
    m_head = EventLog::append(m_transaction, m_head,
                              {m_moment, who.centre, who.user, kind, chequeNumber, what});
}

RegisterWriter::Centre &RegisterWriter::centreOf(const Guidance &guidance)
{
    return guidance.centre == m_ours.id ? m_ours : m_other;
}

/// The first act of a centre makes it known.
RegisterWriter::Centre &RegisterWriter::otherCentre()
{
    if (!m_other.id.isValid()) {
        m_other.id = CentreRepository::add(m_transaction, m_other.identity.centre);
        record(m_other.identity, EventKind::centreAdded, {}, EventPayload::centre(m_other.id));
    }
    return m_other;
}

/// Mostly the one who did the intake.
QString RegisterWriter::counsellorOf(const PlannedAct &act)
{
    const int usual = m_plan.cheque(act.cheque).counsellor;
    return m_people.counsellor(m_dice.chance(8) ? m_dice.below(m_plan.profile().counsellors)
                                                : usual);
}

/// Not a secret: the same plan gives the same register.
QString RegisterWriter::salt()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(m_dice.below(256));
    return QString::fromLatin1(bytes.toHex());
}
