// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/overviewloading.h"

#include "model/chequeregister/worker.h"
#include "model/storage/database.h"
#include "model/storage/overviewreader.h"

#include <utility>

OverviewLoading::OverviewLoading(const QString &path, CentreId centre,
                                 OverviewIntake<GuidanceRow> intake, QObject *parent)
    : QObject(parent)
    , m_outcome(std::make_shared<Result<void>>())
    , m_worker(new Worker(this))
{
    start(path, std::move(intake),
          [centre](Database &database, const OverviewIntake<GuidanceRow> &to,
                   const std::atomic_bool &cancelled) {
              to.expect(OverviewReader::guidanceCount(database, centre));
              return OverviewReader::guidances(database, centre, to.take, cancelled);
          });
}

OverviewLoading::OverviewLoading(const QString &path, CentreId centre,
                                 OverviewIntake<LedgerRow> intake, QObject *parent)
    : QObject(parent)
    , m_outcome(std::make_shared<Result<void>>())
    , m_worker(new Worker(this))
{
    start(path, std::move(intake),
          [centre](Database &database, const OverviewIntake<LedgerRow> &to,
                   const std::atomic_bool &cancelled) {
              to.expect(OverviewReader::ledgerCount(database));
              return OverviewReader::ledger(database, centre, to.take, cancelled);
          });
}

OverviewLoading::~OverviewLoading() = default;

template <typename Row, typename Read>
void OverviewLoading::start(const QString &path, OverviewIntake<Row> intake, Read read)
{
    connect(m_worker, &Worker::finished, this, &OverviewLoading::finished);
    m_worker->start([path, intake = std::move(intake), read,
                     outcome = m_outcome](const std::atomic_bool &cancelled) {
        const Result<std::unique_ptr<Database>> database = Database::connectToRead(path);
        *outcome = database ? read(**database, intake, cancelled) : database.error();
        if (*outcome && !cancelled)
            intake.finish();
    });
}

void OverviewLoading::abandon()
{
    m_worker->cancel();
    disconnect(m_worker, &Worker::finished, this, &OverviewLoading::finished);
    connect(m_worker, &Worker::finished, this, &QObject::deleteLater);
}
