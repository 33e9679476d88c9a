// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/benchregister.h"

/// What is measured, one group of rows each. Errors: those of what is measured, which then is not
/// worth a figure.

/// One registration and one deletion, each until the disk has it, against a bare INSERT that waits
/// for the disk in the same way.
[[nodiscard]] Result<void> benchCommits(const BenchRegister &bench, int runs);

/// From a path to a register that can be read, and to one that can be written to.
[[nodiscard]] Result<void> benchOpening(const BenchRegister &bench, int runs);

/// The lines of an overview, from the file to the screen: loading, keystrokes and sorts, against a
/// bare scan of their folded texts and what comes out of Qt's box.
[[nodiscard]] Result<void> benchGuidances(const BenchRegister &bench, int runs);
[[nodiscard]] Result<void> benchLedger(const BenchRegister &bench, int runs);

/// The page with its table, without a screen: painting, and what follows a letter or a click with
/// half of the lines selected.
[[nodiscard]] Result<void> benchScreen(const BenchRegister &bench, int runs);

/// The ledger as a CSV file, and 100,000 orders out of one, against the sqlite3 shell.
[[nodiscard]] Result<void> benchDownloads(const BenchRegister &bench, int runs);
[[nodiscard]] Result<void> benchImport(const BenchRegister &bench, int runs);

/// A copy of the whole register that is known to be good, against a copy of its bytes.
[[nodiscard]] Result<void> benchBackup(const BenchRegister &bench, int runs);
