// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commands.h"

/// `import-orders`: a line for each refused record, then the counts.
[[nodiscard]] ExitCode importCommand(const CommandContext &context);
