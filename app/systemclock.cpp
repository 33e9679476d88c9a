// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"

#include <QDateTime>

Clock systemClock()
{
    return [] {
        const QDateTime now = QDateTime::currentDateTime();
        return Moment{{now.toMSecsSinceEpoch()}, now.date()};
    };
}
