// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overviewfilling.h"

#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "ui/financialpage.h"
#include "ui/guidancespage.h"

#include <memory>
#include <utility>

namespace {

/// More than a screen shows; a centre's first years fit in it as a whole.
constexpr int newestLines = 500;

/// What a worker makes of the lines: ready to be shown.
struct Packed
{
    LineTable table;
    QList<int> sorted;
};

} // namespace

OverviewFilling::OverviewFilling(ChequeRegister &cheques, GuidancesPage &guidances,
                                 FinancialPage &financial, QObject *parent)
    : QObject(parent)
    , m_cheques(cheques)
    , m_guidances(guidances)
    , m_financial(financial)
{
    connect(&cheques, &ChequeRegister::guidanceChanged, this, &OverviewFilling::changeGuidance);
    connect(&cheques, &ChequeRegister::ledgerGrown, this, &OverviewFilling::changeLedger);
    connect(&cheques, &ChequeRegister::paymentsChanged, this, &OverviewFilling::changeLedger);
    connect(&cheques, &ChequeRegister::overviewOutdated, this, [this] {
        if (const Result<void> loaded = load(Present::Keep); !loaded)
            Q_EMIT failed(loaded.error());
    });
}

Result<void> OverviewFilling::load(Present present)
{
    const Result<Overview> newest = m_cheques.loadOverview(newestLines);
    if (!newest)
        return newest.error();
    const bool replace = present == Present::Replace;
    const bool allGuidances = newest->guidances.size() < newestLines;
    if (replace || allGuidances) {
        stop(m_guidanceLoad, m_guidances);
        m_guidances.setRows(newest->guidances);
    }
    if (!allGuidances)
        begin<GuidanceModel>(m_guidanceLoad, m_guidances);
    const bool allLedger = newest->ledger.size() < newestLines;
    if (replace || allLedger) {
        stop(m_ledgerLoad, m_financial);
        m_financial.setRows(newest->ledger);
    }
    if (!allLedger)
        begin<LedgerModel>(m_ledgerLoad, m_financial);
    return {};
}

template <typename Row, typename Page> void OverviewFilling::stop(Load<Row> &load, Page &page)
{
    if (load.loading)
        load.loading->abandon();
    load = {};
    page.setLoading(false);
}

template <typename Model, typename Row, typename Page>
void OverviewFilling::begin(Load<Row> &load, Page &page)
{
    if (load.loading) {
        // Not anew at each change: it would never end while somebody writes on and on.
        load.again = true;
        return;
    }
    const auto packed = std::make_shared<Packed>(Packed{Model::emptyTable(), {}});
    const int column = page.overview().sortColumn();
    const bool descending = page.overview().sortOrder() == Qt::DescendingOrder;
    const auto loading = m_cheques.loadAside(
        OverviewIntake<Row>{[packed](int lines) { packed->table.reserve(lines); },
                            [packed](const Row &row) { Model::put(packed->table, row); },
                            [packed, column, descending] {
                                packed->table.settle();
                                packed->sorted = packed->table.sorted(column, descending);
                            }});
    if (!loading) {
        Q_EMIT failed(loading.error());
        return;
    }
    load.loading = *loading;
    page.setLoading(true);
    const auto take = [this, &load, &page, packed, column, descending] {
        const Result<void> outcome = load.loading->outcome();
        const Load<Row> done = std::exchange(load, {});
        done.loading->deleteLater();
        page.setLoading(false);
        if (!outcome) {
            Q_EMIT failed(outcome.error());
            return;
        }
        const bool sameOrder = page.overview().sortColumn() == column
            && (page.overview().sortOrder() == Qt::DescendingOrder) == descending;
        page.adopt(packed->table, sameOrder ? std::optional(packed->sorted) : std::nullopt);
        page.changeRows(done.changes);
        if (done.again)
            begin<Model>(load, page);
    };
    connect(load.loading, &OverviewLoading::finished, this, take);
}

void OverviewFilling::changeGuidance(const GuidanceRow &row)
{
    if (m_guidanceLoad.loading)
        m_guidanceLoad.changes.append(row);
    m_guidances.changeRows({row});
}

void OverviewFilling::changeLedger(const QList<LedgerRow> &rows)
{
    if (m_ledgerLoad.loading)
        m_ledgerLoad.changes.append(rows);
    m_financial.changeRows(rows);
}
