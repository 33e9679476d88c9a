// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/step.h"

/// A sequence of use cases as a day at two centres could go, only livelier: mostly what is allowed,
/// often at its very edge, and now and then what is not. The same seed gives the same sequence
/// everywhere, and two seeds share no cheque and no centre.
[[nodiscard]] Sequence randomSequence(int seed);

/// The two centres of a sequence.
[[nodiscard]] QString firstCentre(int seed);
[[nodiscard]] QString secondCentre(int seed);
