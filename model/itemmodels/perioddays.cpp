// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/perioddays.h"

PeriodDays periodDays(const DayEntry &from, const DayEntry &to)
{
    PeriodDays days{.from = from.value,
                    .to = to.value,
                    .fromIsNoDay = !from.isEmpty() && !from.value,
                    .toIsNoDay = !to.isEmpty() && !to.value,
                    .isReversed = from.value && to.value && *to.value < *from.value};
    if (days.isReversed) {
        days.from.reset();
        days.to.reset();
    }
    return days;
}
