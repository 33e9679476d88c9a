// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomcases.h"

#include "tests/support/randomorders.h"

#include <algorithm>

namespace {

const QList<ConversationType> everyType{
    ConversationType::Intake, ConversationType::InDepth, ConversationType::Synthesis,
    ConversationType::Discontinuation, ConversationType::Aftercare};
const QList<ConversationForm> everyForm{ConversationForm::Individual, ConversationForm::ECoaching,
                                        ConversationForm::Group};

/// Writes one sequence. It keeps a reference model of what it wrote so far, to know what would be
/// allowed next.
class SequenceWriter
{
public:
    explicit SequenceWriter(int seed)
        : m_dice(seed)
        , m_seed(seed)
        , m_today(firstDay())
        , m_centre(firstCentre(seed))
    {
    }

    Sequence write()
    {
        const int length = m_dice.between(25, 40);
        for (int i = m_dice.between(2, 3); i > 0; --i)
            add(UseCase::AddOrder);
        while (m_steps.size() < length)
            add(possible(nextUse()));
        return m_steps;
    }

private:
    ReferenceDay firstDay()
    {
        // The borders of the tariffs and leap days come up more often than chance would have it.
        const QList<ReferenceDay> edges{{2013, 7, 1},   {2016, 2, 29}, {2017, 2, 28},
                                        {2019, 12, 31}, {2020, 1, 1},  {2020, 2, 29},
                                        {2023, 12, 31}, {2024, 1, 1},  {2024, 2, 29}};
        if (m_dice.chance(30))
            return m_dice.oneOf(edges);
        return {m_dice.between(2014, 2027), m_dice.between(1, 12), m_dice.between(1, 28)};
    }

    UseCase nextUse()
    {
        static const QList<std::pair<UseCase, int>> weights{{UseCase::RegisterConversation, 40},
                                                            {UseCase::RegisterCheque, 18},
                                                            {UseCase::DeleteLatestConversation, 14},
                                                            {UseCase::ReviseCareerQuestion, 6},
                                                            {UseCase::LookUp, 5},
                                                            {UseCase::AddOrder, 5},
                                                            {UseCase::ChangeOrder, 3},
                                                            {UseCase::RemoveOrder, 1},
                                                            {UseCase::MarkPaid, 5},
                                                            {UseCase::UndoPayment, 3}};
        int rest = m_dice.below(100);
        for (const auto &[use, weight] : weights) {
            if (rest < weight)
                return use;
            rest -= weight;
        }
        return UseCase::LookUp;
    }

    /// Mostly something for which there is a cheque.
    UseCase possible(UseCase use)
    {
        if (m_dice.chance(10))
            return use;
        switch (use) {
        case UseCase::LookUp:
        case UseCase::RegisterCheque:
            if (hasAny({ChequeStatus::Available}))
                return use;
            return hasAny({ChequeStatus::InUse}) ? UseCase::RegisterConversation
                                                 : UseCase::AddOrder;
        case UseCase::DeleteLatestConversation:
        case UseCase::ReviseCareerQuestion:
            if (hasAny({ChequeStatus::InUse}))
                return use;
            return possible(UseCase::RegisterCheque);
        case UseCase::RegisterConversation:
            if (hasAny({ChequeStatus::InUse})
                || (hasAny({ChequeStatus::Closed, ChequeStatus::Discontinued})
                    && m_dice.chance(10)))
                return use;
            return possible(UseCase::RegisterCheque);
        case UseCase::ChangeOrder:
        case UseCase::RemoveOrder:
            return m_model.freeNumbers().isEmpty() ? UseCase::AddOrder : use;
        case UseCase::UndoPayment:
            return m_model.paymentCount() > 0 ? use : UseCase::MarkPaid;
        case UseCase::AddOrder:
        case UseCase::MarkPaid:
            break;
        }
        return use;
    }

    [[nodiscard]] bool hasAny(const QList<ChequeStatus> &wanted) const
    {
        return !numbersOf(wanted).isEmpty();
    }

    [[nodiscard]] QStringList numbersOf(const QList<ChequeStatus> &wanted) const
    {
        QStringList fitting;
        const QStringList numbers = m_model.numbers();
        for (const QString &number : numbers) {
            if (wanted.contains(m_model.dossier(number, m_today.date())->status))
                fitting.append(number);
        }
        return fitting;
    }

    void passTime()
    {
        const int pace = m_dice.below(100);
        int days = 0;
        if (pace >= 99)
            days = m_dice.between(300, 400);
        else if (pace >= 92)
            days = m_dice.between(11, 70);
        else if (pace >= 55)
            days = m_dice.between(1, 10);
        m_today = m_today.plusDays(days);
        m_milliseconds += 1 + m_dice.below(1000);
    }

    void add(UseCase use)
    {
        passTime();
        Step step;
        step.use = use;
        step.moment.today = m_today.date();
        step.moment.timestamp = {QDate(1970, 1, 1).daysTo(m_today.date()) * 86'400'000
                                 + m_milliseconds};
        if (m_dice.chance(15))
            m_centre = m_centre == firstCentre(m_seed) ? secondCentre(m_seed) : firstCentre(m_seed);
        step.centre = m_centre;
        fill(step);
        m_model.apply(step);
        m_steps.append(step);
    }

    void fill(Step &step)
    {
        switch (step.use) {
        case UseCase::LookUp:
        case UseCase::RegisterCheque:
            chooseCheque(step, {ChequeStatus::Available});
            fillRegistration(step);
            break;
        case UseCase::AddOrder:
            step.order = m_orders.order(m_today);
            break;
        case UseCase::ChangeOrder:
        case UseCase::RemoveOrder:
            step.chequeNumber = m_orders.strayNumber();
            if (!m_model.freeNumbers().isEmpty() && m_dice.chance(80))
                step.chequeNumber = m_dice.oneOf(m_model.freeNumbers());
            step.order = m_orders.order(m_today);
            if (m_dice.chance(50))
                step.order.chequeNumber = step.chequeNumber;
            break;
        case UseCase::RegisterConversation:
            chooseCheque(step,
                         m_dice.chance(80)
                             ? QList{ChequeStatus::InUse}
                             : QList{ChequeStatus::Closed, ChequeStatus::Discontinued});
            fillConversation(step);
            break;
        case UseCase::DeleteLatestConversation:
            chooseCheque(step, {ChequeStatus::InUse});
            break;
        case UseCase::ReviseCareerQuestion:
            chooseCheque(step, {ChequeStatus::InUse});
            fillQuestion(step);
            break;
        case UseCase::MarkPaid:
        case UseCase::UndoPayment:
            fillPayment(step);
            break;
        }
    }

    // Which cheque

    void chooseCheque(Step &step, const QList<ChequeStatus> &wanted)
    {
        const QStringList fitting = numbersOf(wanted);
        const bool stray = fitting.isEmpty() || m_dice.chance(8);
        const QString number = stray ? m_orders.strayNumber() : m_dice.oneOf(fitting);
        const auto dossier = m_model.dossier(number, m_today.date());
        m_dossier = dossier.value_or(ReferenceDossier());
        step.chequeNumber = m_orders.typed(number);
        step.clientNumber =
            dossier ? dossier->dossier.cheque.clientNumber.text() : QStringLiteral("60004436");
        if (m_dice.chance(4))
            step.clientNumber =
                m_dice.oneOf<QString>({QString(), QStringLiteral("6000443"),
                                       QStringLiteral("6000443x"), QStringLiteral("99999999")});
        const Guidance *latest = m_dossier.dossier.latest();
        if (latest && step.use != UseCase::RegisterCheque && m_dice.chance(85))
            step.centre = m_centre = latest->centreName;
    }

    // What is filled in

    void fillRegistration(Step &step)
    {
        fillQuestion(step);
        ConversationDraft &intake = step.conversation;
        intake.type = m_dice.oneOf(everyType); // is an intake whatever it says
        const Cheque &cheque = m_dossier.dossier.cheque;
        const ReferenceDay earliest = m_today.plusMonths(-12);
        intake.date = entryOf(m_dice.day(
            cheque.requestedOn.isValid() ? std::max(earliest, ReferenceDay::of(cheque.requestedOn))
                                         : earliest,
            m_today));
        fillRest(intake, cheque.minutes.count);
        if (m_dice.chance(15))
            spoil(step);
    }

    void fillConversation(Step &step)
    {
        ConversationDraft &draft = step.conversation;
        const Guidance *latest = m_dossier.dossier.latest();
        const int left = m_dossier.remaining.count;
        ReferenceDay earliest = m_today.plusMonths(-12);
        if (latest) {
            const QList<Conversation> &conversations = latest->conversations;
            for (const Conversation &conversation : conversations) {
                if (!conversation.deleted)
                    earliest = std::max(earliest, ReferenceDay::of(conversation.date));
            }
        }
        if (m_dossier.status == ChequeStatus::Closed
            || m_dossier.status == ChequeStatus::Discontinued)
            draft.type = ConversationType::Aftercare;
        else if (left > 0 && m_dice.chance(85))
            draft.type = ConversationType::InDepth;
        else
            draft.type =
                m_dice.chance(60) ? ConversationType::Synthesis : ConversationType::Discontinuation;
        draft.date = entryOf(m_dice.day(earliest, m_today));
        fillRest(draft, draft.type == ConversationType::Aftercare ? 120 : left);
        draft.clientAgrees = m_dice.chance(90);
        if (m_dice.chance(80))
            step.confirmed = {Rule::ClosesCheque, Rule::HoursLost};
        else
            step.confirmed =
                m_dice.oneOf<QList<Rule>>({{}, {Rule::ClosesCheque}, {Rule::HoursLost}});
        if (m_dice.chance(18))
            spoil(step);
    }

    /// Counsellor, form, minutes and feedback of a talk on a cheque with so much time left.
    void fillRest(ConversationDraft &draft, int left)
    {
        QList<int> fitting;
        for (const int minutes : {30, 60, 90, 120}) {
            if (minutes <= left)
                fitting += {minutes, std::min(minutes, 60)};
        }
        if (fitting.isEmpty()
            || (draft.type == ConversationType::Discontinuation && m_dice.chance(40)))
            fitting = {0};
        draft.minutes = m_dice.chance(5) ? std::min(left, 120) : m_dice.oneOf(fitting);
        draft.form = m_dice.oneOf(everyForm);
        draft.counsellor = m_dice.oneOf<QString>(
            {QStringLiteral("Janssens Thomas"), QStringLiteral("Vermeulen Lies"),
             QStringLiteral("Janssens Thomas"), QStringLiteral("de Kerchove Anna")});
        draft.feedback = m_dice.oneOf<QString>(
            {QString(), QStringLiteral(" Volgende stap besproken. "), QString(500, u'f')});
    }

    void fillQuestion(Step &step)
    {
        step.question.themes = Themes(m_dice.between(1, 63));
        if (m_dice.chance(50))
            step.question.themes = Theme::Meaning;
        step.question.text = m_dice.oneOf<QString>(
            {QStringLiteral("Ik wil groeien."), QStringLiteral(" Ik wil groeien. "),
             QStringLiteral("Welke job past?"), QString(1000, u'v')});
        if (m_dice.chance(90))
            return;
        if (m_dice.chance(30))
            step.question.themes = {};
        else
            step.question.text =
                m_dice.oneOf<QString>({QString(), QStringLiteral("  "), QString(1001, u'v'),
                                       QStringLiteral("Mail an@voorbeeld.be")});
    }

    void spoil(Step &step)
    {
        ConversationDraft &draft = step.conversation;
        switch (m_dice.below(8)) {
        case 0:
        case 1:
            draft.date = wrongDay();
            break;
        case 2:
        case 3:
            draft.minutes = m_dice.oneOf<int>({0, 30, 45, 60, 90, 120, 150, -30});
            break;
        case 4:
            draft.type = m_dice.oneOf(everyType);
            break;
        case 5:
            if (m_dice.chance(50))
                draft.form.reset();
            else if (m_dice.chance(50))
                draft.minutes.reset();
            else
                draft.type.reset();
            break;
        case 6:
            draft.counsellor = m_dice.oneOf<QString>(
                {QString(), QStringLiteral("Thomas"), QStringLiteral("janssens thomas")});
            break;
        default:
            draft.feedback =
                m_dice.oneOf<QString>({QString(501, u'f'), QStringLiteral("Mail an@voorbeeld.be")});
        }
        if (m_dice.chance(30))
            spoil(step);
    }

    DayEntry wrongDay()
    {
        QList<ReferenceDay> edges{m_today.next(), m_today.plusMonths(-12),
                                  m_today.plusMonths(-12).previous(), m_today.plusDays(-1)};
        if (const QDate requested = m_dossier.dossier.cheque.requestedOn; requested.isValid())
            edges += {ReferenceDay::of(requested), ReferenceDay::of(requested).previous()};
        if (const Guidance *latest = m_dossier.dossier.latest()) {
            const ReferenceDay last = ReferenceDay::of(latest->conversations.constLast().date);
            edges += {last, last.previous(), last.plusMonths(12), last.plusMonths(12).next()};
        }
        if (m_dice.chance(15))
            return m_dice.oneOf<DayEntry>({{}, unreadable<QDate>(QStringLiteral("02/11/15"))});
        return entryOf(m_dice.oneOf(edges));
    }

    void fillPayment(Step &step)
    {
        step.payment.registeredUpTo = entryOf(m_dice.day(m_today.plusDays(-20), m_today));
        step.payment.paidOn = entryOf(m_dice.day(m_today.plusDays(-5), m_today));
        step.payment.reference = m_dice.oneOf<QString>({QString(), QStringLiteral("VDAB 2026/4")});
        if (m_dice.chance(10))
            step.payment.paidOn = m_dice.oneOf<DayEntry>(
                {entryOf(m_today.next()), {}, unreadable<QDate>(QStringLiteral("31/02/2025"))});
        if (m_dice.chance(5))
            step.payment.registeredUpTo = m_dice.oneOf<DayEntry>({entryOf(m_today.next()), {}});
        if (step.use == UseCase::UndoPayment && m_model.paymentCount() > 0 && m_dice.chance(95)) {
            step.paymentIndex = m_dice.below(m_model.paymentCount());
            if (m_dice.chance(85))
                step.centre = m_model.payingCentre(step.paymentIndex);
        }
    }

    Dice m_dice;
    int m_seed;
    ReferenceDay m_today;
    QString m_centre;
    qint64 m_milliseconds = 0;
    ReferenceModel m_model;
    RandomOrders m_orders{m_dice, m_model, m_seed};
    ReferenceDossier m_dossier; ///< of the cheque that was chosen
    Sequence m_steps;
};

} // namespace

QString firstCentre(int seed)
{
    return QString(QStringLiteral("Loopbaancentrum ") + QString::number(seed) + u'A');
}

QString secondCentre(int seed)
{
    return QString(QStringLiteral("Loopbaancentrum ") + QString::number(seed) + u'B');
}

Sequence randomSequence(int seed)
{
    return SequenceWriter(seed).write();
}
