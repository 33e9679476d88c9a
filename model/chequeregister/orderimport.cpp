// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/orderimport.h"

#include "model/chequeregister/act.h"
#include "model/chequeregister/eventpayloads.h"
#include "model/chequeregister/orderbook.h"
#include "model/exchange/orderfile.h"
#include "model/storage/database.h"
#include "model/storage/transaction.h"

#include <QSet>
#include <QThread>

namespace {

constexpr int recordsBetweenReports = 500;

/// Takes the records of one file, one after the other, inside one transaction.
class Intake
{
public:
    Intake(Act &act, bool store)
        : m_act(act)
        , m_book(act)
        , m_store(store)
    {
    }

    void take(const OrderRecord &record)
    {
        if (!record.findings.isEmpty())
            return refuse(record, record.findings);
        const auto number = ChequeNumber::fromText(record.draft.chequeNumber);
        if (number && m_seen.contains(*number))
            return refuse(record,
                          {{.rule = Rule::DuplicateInFile,
                            .field = Field::ChequeNumber,
                            .text = number->text()}});
        const Outcome<Cheque> checked = m_book.check(record.draft);
        if (!checked.accepted())
            return refuse(record, checked.findings);
        m_seen.insert(checked.value->number);
        if (checked.value->id.isValid()) {
            ++m_report.unchanged;
            return;
        }
        Cheque taken = *checked.value;
        if (m_store)
            taken.id = m_book.add(taken);
        m_report.taken.append(taken);
    }

    /// One event for the whole file, after those of its orders.
    void close()
    {
        if (m_store && !m_report.taken.isEmpty())
            m_act.record(EventKind::ordersImported, {},
                         EventPayload::ordersImported(int(m_report.taken.size()),
                                                      m_report.unchanged,
                                                      int(m_report.refused.size())));
    }

    [[nodiscard]] const OrderImportReport &report() const { return m_report; }

private:
    void refuse(const OrderRecord &record, const Findings &findings)
    {
        m_report.refused.append({record.number, record.chequeNumberAsTyped, findings});
    }

    Act &m_act;
    OrderBook m_book;
    bool m_store;
    QSet<ChequeNumber> m_seen; ///< numbers of good records
    OrderImportReport m_report;
};

} // namespace

Result<OrderImportReport> importOrders(const OrderImportTask &task,
                                       const std::atomic_bool &cancelled,
                                       const std::function<void(int, int)> &progressed)
{
    const Result<OrderFile> file = openOrderFile(task.orderPath);
    if (!file)
        return file.error();
    const Result<std::unique_ptr<Database>> database = Database::connectBeside(
        task.registerPath, task.durable ? Durability::Full : Durability::None);
    if (!database)
        return database.error();
    // Keeps the window reading: changed pages go to the file only at the commit.
    if (const auto kept = (*database)->run(QStringLiteral("PRAGMA cache_spill = OFF")); !kept)
        return kept.error();
    Transaction transaction(**database,
                            task.store ? Transaction::Kind::Write : Transaction::Kind::Read);
    Act act(transaction, task.identity, task.moment, task.policy);
    Intake intake(act, task.store);
    const int all = int(file->records.size());
    int done = 0;
    for (const OrderRecord &record : file->records) {
        if (cancelled)
            return Error{ErrorCode::Cancelled, task.orderPath, {}};
        intake.take(record);
        if (transaction.failure())
            return *transaction.failure();
        if (++done % recordsBetweenReports == 0)
            progressed(done, all);
    }
    intake.close();
    if (act.recordedAnything()) {
        if (const Result<void> committed = transaction.commit(); !committed)
            return committed.error();
    } else if (transaction.failure()) {
        return *transaction.failure();
    }
    progressed(all, all);
    return intake.report();
}

OrderImport::OrderImport(OrderImportTask task, QObject *parent)
    : QObject(parent)
    , m_task(std::move(task))
    , m_result(OrderImportReport{})
{
}

OrderImport::~OrderImport()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void OrderImport::start()
{
    m_thread.reset(QThread::create([this] {
        m_result = importOrders(m_task, m_cancelled,
                                [this](int done, int all) { Q_EMIT progressed(done, all); });
    }));
    connect(m_thread.get(), &QThread::finished, this, &OrderImport::finished);
    m_thread->start();
}

void OrderImport::cancel()
{
    m_cancelled = true;
}

bool OrderImport::storedAnything() const
{
    return m_task.store && m_result && !m_result->taken.isEmpty();
}
