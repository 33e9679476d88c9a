// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

/// A record of an order file that was not taken.
struct RefusedOrder
{
    int record = 0; ///< the header is 1
    QString chequeNumber; ///< as it stands in the file
    Findings findings; ///< at least one

    friend bool operator==(const RefusedOrder &, const RefusedOrder &) = default;
};
