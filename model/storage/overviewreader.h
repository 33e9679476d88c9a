// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/domain/result.h"

#include <atomic>
#include <functional>

class Database;

/// Reads a whole overview in short pages, in the order of the lines' ids: between two pages others
/// can write. A line may therefore be as it was before or after a change meanwhile; who keeps the
/// lines applies such changes once more afterwards. Only what belongs to one centre. When cancelled
/// it stops after a page. Errors: those of reading.
namespace OverviewReader {

[[nodiscard]] Result<void> guidances(Database &database, CentreId centre,
                                     const std::function<void(const GuidanceRow &)> &take,
                                     const std::atomic_bool &cancelled);
[[nodiscard]] Result<void> ledger(Database &database, CentreId centre,
                                  const std::function<void(const LedgerRow &)> &take,
                                  const std::atomic_bool &cancelled);

/// About how many lines they will give; 0 when that cannot be told.
[[nodiscard]] int guidanceCount(Database &database, CentreId centre);
[[nodiscard]] int ledgerCount(Database &database);

} // namespace OverviewReader
