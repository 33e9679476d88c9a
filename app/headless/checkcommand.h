// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commands.h"

/// `check`: a line for each check of the register as a whole. Only reads, beside whoever writes.
[[nodiscard]] ExitCode checkCommand(const CommandContext &context);
