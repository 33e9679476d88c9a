// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/samples.h"

#include <QString>

#include <optional>

/// Against what a row is held. In milliseconds.
struct BenchAgainst
{
    std::optional<double> floor; ///< the median of what cannot be quicker
    std::optional<double> limit; ///< what was promised
    bool limitIsForP95 = false; ///< else for the median
    std::optional<double> stock; ///< what it takes out of Qt's box
    std::optional<double> ratioLimit; ///< promised of the ratio to the floor
};

/// Prints rows as soon as they are known: what, runs, median, p95, floor, ratio to it, limit.
namespace BenchTable {

/// The machine, the versions, and the names of the columns.
void begin();
void heading(const QString &text);
void row(const QString &what, const Samples &samples, const BenchAgainst &against = {});
/// Something else than a time.
void figure(const QString &what, double value, double limit);
/// To the one who waits; not part of the table.
void note(const QString &text);

} // namespace BenchTable
