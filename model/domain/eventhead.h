// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The last link of a register's chain of events. Two registers with the same one hold the same.
struct EventHead
{
    qint64 number = 0; ///< 0: no event yet
    QString hash; ///< 64 hexadecimal digits

    friend bool operator==(const EventHead &, const EventHead &) = default;
};
