// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/conversationkind.h"
#include "tests/benchmark/registerprofile.h"
#include "tests/support/dice.h"

#include <array>
#include <vector>

/// One use case of the planned years, as small as it can be: an extra large plan has two million.
struct PlannedAct
{
    enum class Kind : quint8 {
        Order,
        Register, ///< the three steps with their intake
        RegisterElsewhere, ///< the same by the other centre
        Converse,
        DeleteLatest,
        Revise,
        MarkPaid, ///< all lines up to the end of the month before
        UndoPayment, ///< the latest marking
    };

    int cheque = 0; ///< from 0; means nothing for payments
    Kind kind = Kind::Order;
    ConversationType type = ConversationType::Intake;
    int minutes = 0;
    int daysAgo = 0; ///< the talk was that long before it is registered, if nothing forbids it
    bool last = false; ///< nothing follows for this cheque
};

struct PlannedCheque
{
    int client = 0; ///< from 0; some clients come twice
    int counsellor = 0;
    int hours = 4;
    bool ownValue = false; ///< not the tariff's
    QDate requestedOn;
};

/// What happens in a register from day to day: the stories of its cheques, laid side by side.
/// Exactly as many cheques and conversations as the profile says, and no rule broken.
class RegisterPlan
{
public:
    explicit RegisterPlan(const RegisterProfile &profile);

    [[nodiscard]] const RegisterProfile &profile() const { return m_profile; }
    [[nodiscard]] const PlannedCheque &cheque(int which) const
    {
        return m_cheques[std::size_t(which)];
    }
    /// The acts of each day from the profile's first one on, in their order.
    [[nodiscard]] const std::vector<std::vector<PlannedAct>> &days() const { return m_days; }

private:
    struct Step
    {
        PlannedAct act;
        int leastDays = 0; ///< after the step before
        int mostDays = 0;
    };

    [[nodiscard]] std::vector<int> talksOfCheques();
    void planCheque(int cheque, int talks);
    [[nodiscard]] std::vector<Step> storyOf(int talks, bool recent);
    static void addTalks(std::vector<Step> &story, int count);
    static void addEnding(std::vector<Step> &story, ConversationType type);
    void giveMinutes(std::vector<Step> &story, int minutes);
    [[nodiscard]] int drawMinutes(int most);
    void layOut(int cheque, std::vector<Step> story);
    void planPayments();
    [[nodiscard]] QDate later(QDate day, const Step &step, qsizetype stepsLeft);
    [[nodiscard]] std::vector<PlannedAct> &on(QDate day);

    RegisterProfile m_profile;
    Dice m_dice;
    int m_clients = 0;
    std::vector<PlannedCheque> m_cheques;
    std::vector<std::vector<PlannedAct>> m_days;
};
