// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"
#include "model/domain/result.h"

#include <atomic>
#include <functional>

class Database;

/// Whether a register is what its program wrote. Nothing is changed. Each check looks in a
/// transaction of its own, so that somebody who writes waits for one of them, not for all.
///
/// A register that is broken gives a report that says so. Errors: Cancelled, when `cancelled`
/// became true, which is looked at between statements and every few thousand rows; RegisterNewer,
/// for what this program does not know it cannot check; that it is busy or cannot be read.
namespace RegisterChecks {

/// What must be right before anybody writes: everything but Check::Dossiers, and of the chain of
/// events the last link. For a register that this process may write; the pages are read by a second
/// connection at the same time. 25,000 conversations take a tenth of a second, 1,000,000 some
/// seconds; once cancelled, the reading of pages still ends first.
[[nodiscard]] Result<CheckReport> checkAtOpening(Database &database,
                                                 const std::atomic_bool &cancelled);

/// Of rows and events looked at, and all there are.
using Progress = std::function<void(qint64 done, qint64 all)>;

/// Everything: the whole chain, every index, and each row against the events that made it.
[[nodiscard]] Result<CheckedRegister>
checkAll(Database &database, const std::atomic_bool &cancelled, const Progress &progressed);

} // namespace RegisterChecks
