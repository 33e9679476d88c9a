// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"

/// What hours are worth, in cents, rounded half up. A used-up cheque sums exactly to its value.

/// Rate with VAT × minutes.
[[nodiscard]] Money valueOf(Rate rate, Minutes minutes);

/// What the first `minutes` of a cheque are worth together: by its rate, or, for a cheque with a
/// value of its own, as that part of its value.
[[nodiscard]] Money valueUpTo(const Cheque &cheque, Minutes minutes);

/// The value of a conversation of `minutes` that comes after `minutesBefore` payable ones.
[[nodiscard]] Money conversationValue(const Cheque &cheque, Minutes minutesBefore, Minutes minutes);
