// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commandline.h"
#include "app/headless/console.h"
#include "model/chequeregister/chequeregister.h"

/// Everything a command works with.
struct CommandContext
{
    const CommandLine &line;
    const Console &console;
    Clock clock;
    RegisterOptions options;
};

/// Carries out the command of the command line, without a window.
[[nodiscard]] ExitCode runCommand(const CommandContext &context);

/// The folder of a register in its usual place is ours to make; any other must be there.
void makeUsualFolder(const CommandLine &line);

/// The register of the command line, acting as it says: to write in it, which one process at a time
/// does, or only to read it.
[[nodiscard]] Result<std::unique_ptr<ChequeRegister>> openToWrite(const CommandContext &context);
[[nodiscard]] Result<std::unique_ptr<ChequeRegister>> openToRead(const CommandContext &context);
