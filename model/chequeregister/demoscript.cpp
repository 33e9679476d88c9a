// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/demoscript.h"

#include "model/chequeregister/chequeregister.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr int clientCount = 66;
constexpr int daysBack = 335; ///< the oldest request; conversations may be a year old

QStringList texts(const QJsonObject &json, const QString &name)
{
    QStringList list;
    for (const QJsonValue &value : json.value(name).toArray())
        list.append(value.toString());
    return list;
}

template <typename T> Result<bool> acceptedBy(const Result<Outcome<T>> &outcome)
{
    if (!outcome)
        return outcome.error();
    return outcome->accepted();
}

/// How the story of one cheque ends.
enum class Ending {
    InUse,
    Closed,
    ClosedWithAftercare,
    Discontinued,
    Emptied,
    TakenOver, ///< emptied, then registered by the other centre
    OnlyOrdered,
};

Ending endingOf(int client)
{
    switch (client % 11) {
    case 0:
    case 3:
    case 6:
        return Ending::Closed;
    case 1:
        return Ending::ClosedWithAftercare;
    case 4:
        return client % 2 == 0 ? Ending::Discontinued : Ending::InUse;
    case 8:
        return client % 3 == 0 ? Ending::TakenOver
                               : (client % 3 == 1 ? Ending::Emptied : Ending::OnlyOrdered);
    default:
        return Ending::InUse;
    }
}

/// Writes the acts of one client after the other; the caller puts them in order.
class Script
{
public:
    Script(const DemoPeople &people, QDate today)
        : m_people(people)
        , m_today(today)
        , m_random(20131)
    {
    }

    QList<DemoAct> write()
    {
        for (int client = 0; client < clientCount; ++client)
            tell(client);
        for (QDate day(m_today.year() - 1, m_today.month(), 15); day < m_today.addDays(-25);
             day = day.addMonths(1))
            pay(day);
        std::stable_sort(m_acts.begin(), m_acts.end(),
                         [](const DemoAct &a, const DemoAct &b) { return a.day < b.day; });
        return m_acts;
    }

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    const QString &pick(const QStringList &texts) { return texts.at(below(int(texts.size()))); }

    /// A working day at least `days` later; invalid once it is past today.
    [[nodiscard]] QDate later(QDate day, int days) const
    {
        QDate next = day.addDays(days);
        while (next.dayOfWeek() >= Qt::Saturday)
            next = next.addDays(1);
        return next <= m_today ? next : QDate();
    }

    void add(QDate day, std::function<Result<bool>(ChequeRegister &)> perform, bool byOther = false)
    {
        m_acts.append({day, byOther, std::move(perform)});
    }

    OrderDraft order(int client, QDate requestedOn)
    {
        OrderDraft draft;
        draft.chequeNumber = QString::number(7'788'000 + client * 137);
        draft.clientNumber = QString::number(60'004'400 + client * 61);
        draft.familyName = m_people.familyNames.at(client % m_people.familyNames.size());
        draft.givenName = pick(m_people.givenNames);
        draft.requestedOn = dayEntry(requestedOn);
        draft.hours = countEntry(client % 4 == 3 ? 3 : 4);
        return draft;
    }

    ConversationDraft conversation(QDate day, ConversationType type, int minutes,
                                   const QString &counsellor)
    {
        ConversationDraft draft;
        draft.date = dayEntry(day);
        draft.counsellor = counsellor;
        draft.type = type;
        draft.form = below(4) == 0 ? ConversationForm::ECoaching : ConversationForm::Individual;
        draft.minutes = minutes;
        draft.feedback = pick(m_people.feedback);
        draft.clientAgrees = type == ConversationType::Discontinuation;
        return draft;
    }

    void registerIt(const OrderDraft &order, QDate day, const QString &counsellor, bool byOther)
    {
        ChequeRegistration draft;
        draft.chequeNumber = order.chequeNumber;
        draft.clientNumber = order.clientNumber;
        draft.question = {Themes::fromInt(1 << below(6)) | Themes::fromInt(1 << below(6)),
                          pick(m_people.questions)};
        draft.intake = conversation(day, ConversationType::Intake, 60, counsellor);
        add(
            day, [draft](ChequeRegister &r) { return acceptedBy(r.registerCheque(draft)); },
            byOther);
    }

    void converse(const OrderDraft &order, QDate day, ConversationType type, int minutes,
                  const QString &counsellor)
    {
        const ConversationDraft draft = conversation(day, type, minutes, counsellor);
        add(day, [number = order.chequeNumber, draft](ChequeRegister &r) {
            return acceptedBy(
                r.registerConversation(number, draft, {Rule::ClosesCheque, Rule::HoursLost}));
        });
    }

    void deleteLatest(const OrderDraft &order, QDate day)
    {
        add(day, [number = order.chequeNumber](ChequeRegister &r) {
            return acceptedBy(r.deleteLatestConversation(number));
        });
    }

    void revise(const OrderDraft &order, QDate day)
    {
        const QuestionDraft draft{Theme::JobTarget | Theme::GrowthAndChallenge,
                                  m_people.revisedQuestion};
        add(day, [number = order.chequeNumber, draft](ChequeRegister &r) {
            return acceptedBy(r.reviseCareerQuestion(number, draft));
        });
    }

    void tell(int client)
    {
        const QDate requested = m_today.addDays(-(daysBack - client * daysBack / clientCount));
        const OrderDraft draft = order(client, requested);
        add(requested, [draft](ChequeRegister &r) { return acceptedBy(r.addOrder(draft)); });
        const Ending ending = endingOf(client);
        const QDate intake = later(requested, 4 + below(20));
        if (ending == Ending::OnlyOrdered || !intake.isValid())
            return;
        const QString counsellor = pick(m_people.counsellors);
        registerIt(draft, intake, counsellor, false);
        if (ending == Ending::Emptied || ending == Ending::TakenOver)
            return releaseIt(draft, intake, ending == Ending::TakenOver);
        talkOn(client, draft, intake, counsellor, ending);
    }

    void releaseIt(const OrderDraft &order, QDate intake, bool takenOver)
    {
        const QDate released = later(intake, 3);
        if (!released.isValid())
            return;
        deleteLatest(order, released);
        if (const QDate again = later(released, 7); takenOver && again.isValid())
            registerIt(order, again, m_people.other.user, true);
    }

    void talkOn(int client, const OrderDraft &order, QDate intake, const QString &counsellor,
                Ending ending)
    {
        // What is left after the intake: two talks and, for who closes, a last hour.
        const int hours = *order.hours.value;
        QDate day = later(intake, 10 + below(15));
        for (int talk = 0; talk < (hours == 4 ? 2 : 1) && day.isValid(); ++talk) {
            converse(order, day, ConversationType::InDepth, talk == 0 ? 60 : 30 + 30 * below(2),
                     counsellor);
            if (client % 13 == 5 && talk == 0)
                correct(order, day, counsellor);
            if (client % 9 == 2 && talk == 0)
                revise(order, day);
            day = later(day, 10 + below(20));
        }
        if (ending == Ending::InUse || !day.isValid())
            return;
        converse(order, day,
                 ending == Ending::Discontinued ? ConversationType::Discontinuation
                                                : ConversationType::Synthesis,
                 ending == Ending::Discontinued ? 0 : 60, counsellor);
        const QDate after = later(day, 40 + below(30));
        if (ending == Ending::ClosedWithAftercare && after.isValid())
            converse(order, after, ConversationType::Aftercare, 30, counsellor);
    }

    /// A talk that was registered too long: deleted and registered again.
    void correct(const OrderDraft &order, QDate day, const QString &counsellor)
    {
        deleteLatest(order, day);
        converse(order, day, ConversationType::InDepth, 30, counsellor);
    }

    void pay(QDate day)
    {
        PaymentDraft draft;
        draft.registeredUpTo = dayEntry(QDate(day.year(), day.month(), 1).addDays(-1));
        draft.paidOn = dayEntry(day);
        draft.reference = day.addMonths(-1).toString(QStringLiteral("yyyy-MM"));
        add(day, [draft](ChequeRegister &r) { return acceptedBy(r.markPaid(draft)); });
    }

    const DemoPeople &m_people;
    QDate m_today;
    QRandomGenerator m_random;
    QList<DemoAct> m_acts;
};

} // namespace

DemoPeople DemoPeople::load()
{
    QFile file(QStringLiteral(":/demo/people.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {{json.value(QStringLiteral("centre")).toString(),
             json.value(QStringLiteral("user")).toString()},
            {json.value(QStringLiteral("otherCentre")).toString(),
             json.value(QStringLiteral("otherCounsellor")).toString()},
            texts(json, QStringLiteral("counsellors")),
            texts(json, QStringLiteral("familyNames")),
            texts(json, QStringLiteral("givenNames")),
            texts(json, QStringLiteral("questions")),
            json.value(QStringLiteral("revisedQuestion")).toString(),
            texts(json, QStringLiteral("feedback"))};
}

QList<DemoAct> demoScript(const DemoPeople &people, QDate today)
{
    return Script(people, today).write();
}
