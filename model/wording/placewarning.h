// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/registerplace.h"

/// What can go wrong where a register is, and what to do about it; empty when all is well.
[[nodiscard]] QString placeWarning(const RegisterPlace &place);
