// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commands.h"

/// `apply`: one use case a line, each in its own transaction, one result line each.
[[nodiscard]] ExitCode applyCommand(const CommandContext &context);
