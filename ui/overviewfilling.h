// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"

#include <QObject>

class FinancialPage;
class GuidancesPage;

/// Brings the lines of the register into both overviews and keeps them as they are there. The
/// newest ones are shown at once, all of them as soon as a worker has read them; meanwhile nothing
/// waits, and nothing that changes is lost.
class OverviewFilling : public QObject
{
    Q_OBJECT

public:
    /// Register and pages outlive it.
    OverviewFilling(ChequeRegister &cheques, GuidancesPage &guidances, FinancialPage &financial,
                    QObject *parent);

    enum class Present {
        Replace, ///< nothing is shown yet, or what belongs to another centre
        Keep, ///< what is shown stays until all of the new is there
    };
    /// Errors: those of reading the newest lines; nothing is shown then that was not.
    [[nodiscard]] Result<void> load(Present present);

Q_SIGNALS:
    /// Only the newest lines are shown: the others could not be read.
    void failed(const Error &error);

private:
    /// One overview on its way.
    template <typename Row> struct Load
    {
        OverviewLoading *loading = nullptr;
        bool again = false; ///< what is being read is outdated already
        QList<Row> changes; ///< told since it began
    };

    template <typename Model, typename Row, typename Page> void begin(Load<Row> &load, Page &page);
    template <typename Row, typename Page> void stop(Load<Row> &load, Page &page);
    void changeGuidance(const GuidanceRow &row);
    void changeLedger(const QList<LedgerRow> &rows);

    ChequeRegister &m_cheques;
    GuidancesPage &m_guidances;
    FinancialPage &m_financial;
    Load<GuidanceRow> m_guidanceLoad;
    Load<LedgerRow> m_ledgerLoad;
};
