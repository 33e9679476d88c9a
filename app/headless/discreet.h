// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

/// A finding as a command tells it, where it may end up in a log. What stood where a number, a day
/// or an amount belongs is repeated only as long as it looks like one: anything else may be the
/// name of a client that has slipped into another field, and becomes an ellipsis.
[[nodiscard]] Finding discreet(Finding finding);
