// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/valuation.h"

namespace {

/// Both are not negative.
qint64 dividedHalfUp(qint64 dividend, qint64 divisor)
{
    Q_ASSERT(dividend >= 0 && divisor > 0);
    return (2 * dividend + divisor) / (2 * divisor);
}

} // namespace

Money valueOf(Rate rate, Minutes minutes)
{
    // milli-euro per hour × percent × minutes: a cent is 10 × 100 × 60 of these
    constexpr qint64 unitsPerCent = 60'000;
    return {dividedHalfUp(rate.milliEuroPerHour * (100 + rate.vatPercent) * minutes.count,
                          unitsPerCent)};
}

Money valueUpTo(const Cheque &cheque, Minutes minutes)
{
    if (cheque.rate)
        return valueOf(*cheque.rate, minutes);
    return {dividedHalfUp(cheque.value.cents * minutes.count, cheque.minutes.count)};
}

Money conversationValue(const Cheque &cheque, Minutes minutesBefore, Minutes minutes)
{
    return valueUpTo(cheque, minutesBefore + minutes) - valueUpTo(cheque, minutesBefore);
}
