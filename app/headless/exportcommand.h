// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commands.h"

/// `export`: an overview of the acting centre, as the window's Download writes it.
[[nodiscard]] ExitCode exportCommand(const CommandContext &context);
