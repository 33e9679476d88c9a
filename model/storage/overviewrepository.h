// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"

#include <optional>

class Transaction;

/// The lines of the two overviews. Only what belongs to one centre.
namespace OverviewRepository {

/// Guidances of the centre, latest change first; at most so many.
[[nodiscard]] QList<GuidanceRow> latestGuidances(Transaction &transaction, CentreId centre,
                                                 int most);
/// Those of one client's cheques, latest change first.
[[nodiscard]] QList<GuidanceRow> guidancesOf(Transaction &transaction, CentreId centre,
                                             const ClientNumber &client);
/// One of them.
[[nodiscard]] std::optional<GuidanceRow> guidance(Transaction &transaction, GuidanceId id);

/// Ledger lines of the centre, newest first; at most so many.
[[nodiscard]] QList<LedgerRow> latestLedger(Transaction &transaction, CentreId centre, int most);
/// Those of one payment, newest first.
[[nodiscard]] QList<LedgerRow> ledgerOf(Transaction &transaction, PaymentId payment);
/// Those of one guidance.
[[nodiscard]] QList<LedgerRow> ledgerOf(Transaction &transaction, GuidanceId id);

} // namespace OverviewRepository
