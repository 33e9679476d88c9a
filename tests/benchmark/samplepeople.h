// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class Dice;

/// Names and texts as they stand in a register of a Flemish centre. A number always gives the same
/// name.
class SamplePeople
{
public:
    SamplePeople();

    [[nodiscard]] QString familyName(int person) const;
    [[nodiscard]] QString givenName(int person) const;
    /// `Familienaam Voornaam`; different for each number below 4,000.
    [[nodiscard]] QString counsellor(int which) const;

    [[nodiscard]] QString question(Dice &dice) const;
    /// Empty one time out of three, as centres leave it.
    [[nodiscard]] QString feedback(Dice &dice) const;

private:
    QStringList m_familyNames;
    QStringList m_givenNames;
    QStringList m_questions;
    QStringList m_remarks;
};
