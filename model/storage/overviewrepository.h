// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"

#include <optional>

class Transaction;

/// The lines of the two overviews. Only what belongs to one centre.
namespace OverviewRepository {

/// Every guidance of the centre, latest change first.
[[nodiscard]] QList<GuidanceRow> guidances(Transaction &transaction, CentreId centre);
/// Those of one client's cheques, latest change first.
[[nodiscard]] QList<GuidanceRow> guidancesOf(Transaction &transaction, CentreId centre,
                                             const ClientNumber &client);
/// One of them.
[[nodiscard]] std::optional<GuidanceRow> guidance(Transaction &transaction, GuidanceId id);

/// Every ledger line of the centre, newest first.
[[nodiscard]] QList<LedgerRow> ledger(Transaction &transaction, CentreId centre);
/// Those of one guidance.
[[nodiscard]] QList<LedgerRow> ledgerOf(Transaction &transaction, GuidanceId id);

} // namespace OverviewRepository
