// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/registerplan.h"

#include <algorithm>

namespace {

using Kind = PlannedAct::Kind;

constexpr int recentDays = 270; ///< most cheques of that time are still in use
constexpr int shortestTalk = 30;

bool takesTime(const PlannedAct &act)
{
    return act.kind == Kind::Register || act.kind == Kind::RegisterElsewhere
        || (act.kind == Kind::Converse && isPayable(act.type));
}

} // namespace

RegisterPlan::RegisterPlan(const RegisterProfile &profile)
    : m_profile(profile)
    , m_dice(profile.seed)
    , m_days(std::size_t(profile.firstDay.daysTo(profile.lastDay) + 1))
{
    const std::vector<int> talks = talksOfCheques();
    m_cheques.reserve(talks.size());
    for (int cheque = 0; cheque < profile.cheques; ++cheque)
        planCheque(cheque, talks[std::size_t(cheque)]);
    planPayments();
}

std::vector<PlannedAct> &RegisterPlan::on(QDate day)
{
    return m_days[std::size_t(m_profile.firstDay.daysTo(day))];
}

/// Spread evenly, then taken from one and given to its neighbour: the sum stays what was asked.
std::vector<int> RegisterPlan::talksOfCheques()
{
    constexpr int most = 7; // as many half hours as fit on four hours, and one deleted
    const qint64 cheques = m_profile.cheques;
    std::vector<int> talks;
    talks.reserve(std::size_t(cheques));
    for (qint64 i = 0; i < cheques; ++i)
        talks.push_back(int((i + 1) * m_profile.conversations / cheques
                            - i * m_profile.conversations / cheques));
    for (std::size_t i = 0; i + 1 < talks.size(); i += 2) {
        const int drawn = m_dice.oneOf<int>({0, 0, 0, 0, 1, 1, 1, 2, 2, 3});
        const int moved = std::min({drawn, talks[i], most - talks[i + 1]});
        talks[i] -= moved;
        talks[i + 1] += moved;
    }
    return talks;
}

void RegisterPlan::planCheque(int cheque, int talks)
{
    constexpr int daysForTalks = 14;
    const qint64 days = m_profile.firstDay.daysTo(m_profile.lastDay) - daysForTalks;
    PlannedCheque planned;
    planned.requestedOn = m_profile.firstDay.addDays(days * cheque / m_profile.cheques);
    // One in five is the second cheque of a client of some years before.
    const int before = m_profile.cheques / 3;
    planned.client = cheque >= before && m_dice.chance(20)
        ? m_cheques[std::size_t(cheque) - std::size_t(before)
                    + std::size_t(m_dice.below(before / 2 + 1))]
              .client
        : m_clients++;
    planned.counsellor = m_dice.below(m_profile.counsellors);
    planned.hours = talks <= 5 && m_dice.chance(15) ? 3 : 4;
    planned.ownValue = m_dice.chance(2);
    m_cheques.push_back(planned);

    const bool recent = planned.requestedOn > m_profile.lastDay.addDays(-recentDays);
    std::vector<Step> story = storyOf(talks, recent);
    giveMinutes(story, planned.hours * 60);
    layOut(cheque, std::move(story));
}

void RegisterPlan::addTalks(std::vector<Step> &story, int count)
{
    for (; count > 0; --count)
        story.push_back({{.kind = Kind::Converse, .type = ConversationType::InDepth}, 7, 40});
}

void RegisterPlan::addEnding(std::vector<Step> &story, ConversationType type)
{
    story.push_back({{.kind = Kind::Converse, .type = type}, 10, 60});
}

/// The use cases of one cheque after its order.
std::vector<RegisterPlan::Step> RegisterPlan::storyOf(int talks, bool recent)
{
    if (talks == 0)
        return {};
    const Step release{{.kind = Kind::DeleteLatest}, 0, 5};
    std::vector<Step> story{{{.kind = Kind::Register}, 3, 35}};
    const int chance = m_dice.below(100);
    if (talks <= 2 && chance < (recent ? 3 : 10)) { // emptied
        addTalks(story, talks - 1);
        story.insert(story.end(), std::size_t(talks), release);
        return story;
    }
    if (talks >= 2 && chance < (recent ? 2 : 6)) { // emptied, and registered again
        story.push_back(release);
        const bool here = m_dice.chance(50);
        story.push_back({{.kind = here ? Kind::Register : Kind::RegisterElsewhere}, 3, 20});
        talks -= 2;
    } else if (talks >= 3 && chance < 15) { // a talk was registered wrongly
        addTalks(story, 1);
        story.push_back(release);
        talks -= 2;
    } else {
        talks -= 1;
    }
    if (m_dice.chance(12))
        story.push_back({{.kind = Kind::Revise}, 0, 20});
    const bool stays = m_dice.chance(recent ? 80 : 6);
    if (talks < 1 || stays) {
        addTalks(story, talks);
        return story;
    }
    const bool aftercare = talks >= 2 && m_dice.chance(20);
    addTalks(story, talks - (aftercare ? 2 : 1));
    addEnding(story,
              m_dice.chance(10) ? ConversationType::Discontinuation : ConversationType::Synthesis);
    if (aftercare)
        story.push_back({{.kind = Kind::Converse, .type = ConversationType::Aftercare}, 30, 150});
    return story;
}

int RegisterPlan::drawMinutes(int most)
{
    const int drawn = m_dice.oneOf<int>({30, 30, 60, 60, 60, 60, 60, 60, 90, 90, 120});
    return std::min(drawn, most);
}

/// Each talk leaves half an hour for every one that follows; what is deleted comes back.
void RegisterPlan::giveMinutes(std::vector<Step> &story, int minutes)
{
    auto talksLeft = int(
        std::count_if(story.begin(), story.end(), [](const Step &s) { return takesTime(s.act); }));
    std::vector<int> taken;
    for (Step &step : story) {
        PlannedAct &act = step.act;
        if (act.kind == Kind::DeleteLatest) {
            minutes += taken.back();
            taken.pop_back();
        } else if (takesTime(act)) {
            const int most = minutes - --talksLeft * shortestTalk;
            act.minutes = drawMinutes(most);
            if (act.type == ConversationType::Discontinuation && m_dice.chance(60))
                act.minutes = 0;
            else if (act.type == ConversationType::Synthesis && m_dice.chance(60))
                act.minutes = std::min(most, 120);
            minutes -= act.minutes;
            taken.push_back(act.minutes);
        } else if (act.kind == Kind::Converse) {
            act.minutes = drawMinutes(120);
        }
        act.daysAgo = m_dice.chance(40) ? m_dice.below(6) : 0;
    }
}

/// A working day if there is room for one; near the end of the years all goes faster.
QDate RegisterPlan::later(QDate day, const Step &step, qsizetype stepsLeft)
{
    const qint64 room = day.daysTo(m_profile.lastDay);
    QDate next = day.addDays(
        std::min<qint64>(m_dice.between(step.leastDays, step.mostDays), room / stepsLeft));
    while (next.dayOfWeek() >= Qt::Saturday && next < m_profile.lastDay)
        next = next.addDays(1);
    return next;
}

/// Orders come in once a week.
void RegisterPlan::layOut(int cheque, std::vector<Step> story)
{
    const qint64 requested = m_profile.firstDay.daysTo(m_cheques[std::size_t(cheque)].requestedOn);
    QDate day = m_profile.firstDay.addDays((requested / 7 + 1) * 7);
    on(day).push_back({.cheque = cheque, .kind = Kind::Order, .last = story.empty()});
    auto stepsLeft = qsizetype(story.size());
    for (Step &step : story) {
        day = later(day, step, stepsLeft);
        step.act.cheque = cheque;
        step.act.last = --stepsLeft == 0;
        on(day).push_back(step.act);
    }
}

/// On the fifteenth of each month, and one of them by mistake.
void RegisterPlan::planPayments()
{
    const auto months = int(m_profile.firstDay.daysTo(m_profile.lastDay) / 31);
    QDate day(m_profile.firstDay.year(), m_profile.firstDay.month(), 15);
    for (int month = 1; month < months; ++month) {
        day = day.addMonths(1);
        std::vector<PlannedAct> &acts = on(day);
        acts.push_back({.kind = Kind::MarkPaid});
        if (month == months / 2) {
            acts.push_back({.kind = Kind::UndoPayment});
            acts.push_back({.kind = Kind::MarkPaid});
        }
    }
}
