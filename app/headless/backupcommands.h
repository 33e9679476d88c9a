// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commands.h"

/// `backup OUT`
[[nodiscard]] ExitCode backupCommand(const CommandContext &context);
/// `restore BACKUP`
[[nodiscard]] ExitCode restoreCommand(const CommandContext &context);
