// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"

/// What a check of the register came to, for the window and for the commands without one.

/// The whole in one line: that all is well, or what to do.
[[nodiscard]] QString sentence(const CheckReport &report);
/// `Structuur van het bestand: in orde (312 pagina’s)`, or what is wrong and where.
[[nodiscard]] QString sentence(const CheckResult &result);
/// How far the events went, with the hash that proves later that nothing before it was changed.
[[nodiscard]] QString lastEvent(const CheckedRegister &checked);
/// `Structuur van het bestand`
[[nodiscard]] QString toWords(Check check);
