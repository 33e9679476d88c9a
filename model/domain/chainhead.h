// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The last event of a register. Whoever has it on paper can tell later that nothing before it was
/// changed.
struct ChainHead
{
    qint64 number = 0; ///< of the event, which is how many there are; 0 when there is none yet
    QString hash; ///< 64 hexadecimal digits

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};
