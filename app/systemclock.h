// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/moment.h"

/// The computer's clock and calendar: the only place that reads them.
[[nodiscard]] Clock systemClock();
