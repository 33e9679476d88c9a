// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/overviewreader.h"

#include "model/storage/overviewrepository.h"
#include "model/storage/transaction.h"

namespace {

/// Some 10 ms.
constexpr int pageSize = 2000;

template <typename Row, typename IdType, typename ReadPage>
Result<void> readPages(Database &database, const std::function<void(const Row &)> &take,
                       const std::atomic_bool &cancelled, IdType last, ReadPage readPage)
{
    while (!cancelled) {
        QList<Row> rows;
        {
            Transaction transaction(database, Transaction::Kind::Read);
            rows = readPage(transaction, last);
            if (transaction.failure())
                return *transaction.failure();
        }
        for (const Row &row : rows)
            take(row);
        if (rows.size() < pageSize)
            break;
        last = rows.constLast().id;
    }
    return {};
}

} // namespace

Result<void> OverviewReader::guidances(Database &database, CentreId centre,
                                       const std::function<void(const GuidanceRow &)> &take,
                                       const std::atomic_bool &cancelled)
{
    return readPages(database, take, cancelled, GuidanceId{},
                     [centre](Transaction &transaction, GuidanceId last) {
                         return OverviewRepository::guidancesAfter(transaction, centre, last,
                                                                   pageSize);
                     });
}

Result<void> OverviewReader::ledger(Database &database, CentreId centre,
                                    const std::function<void(const LedgerRow &)> &take,
                                    const std::atomic_bool &cancelled)
{
    return readPages(
        database, take, cancelled, PayoutId{}, [centre](Transaction &transaction, PayoutId last) {
            return OverviewRepository::ledgerAfter(transaction, centre, last, pageSize);
        });
}
