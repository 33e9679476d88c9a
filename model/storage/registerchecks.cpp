// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerchecks.h"

#include "model/storage/checkwatch.h"
#include "model/storage/eventreplay.h"
#include "model/storage/filebeside.h"
#include "model/storage/invariants.h"
#include "model/storage/rowcomparison.h"
#include "model/storage/schema.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/structurechecks.h"
#include "model/storage/tariffrepository.h"

#include <QThread>

#include <algorithm>

namespace {

using Name = QLatin1StringView;

/// What cannot be read has a fault that is not in one row.
FaultCount unreadable()
{
    return {1, QStringLiteral("file")};
}

Result<QList<Tariff>> tariffsAsMade(int version)
{
    const Result<std::unique_ptr<Database>> made = Schema::model(version);
    if (!made)
        return made.error();
    Transaction transaction(**made, Transaction::Kind::Read);
    QList<Tariff> tariffs = TariffRepository::all(transaction);
    if (transaction.failure())
        return *transaction.failure();
    return tariffs;
}

/// One round of checks: takes what each of them says together.
class Round
{
public:
    Round(Database &database, const std::atomic_bool &cancelled)
        : m_database(database)
        , m_cancelled(cancelled)
    {
    }

    /// Whether the tables are this program's, and hold the tariffs it ships: nothing else is to be
    /// asked of a register of which they are not.
    [[nodiscard]] bool beginWithSchema()
    {
        const Result<int> version = m_database.schemaVersion();
        if (!version)
            return fail(version.error());
        if (*version > SchemaMigrator::newestVersion())
            return fail({ErrorCode::RegisterNewer, m_database.path(), QString::number(*version)});
        const Result<QList<Tariff>> tariffs = tariffsAsMade(*version);
        if (!tariffs)
            return fail(tariffs.error());
        m_tariffs = *tariffs;
        const Result<void> ours = Schema::verify(m_database, *version);
        if (!ours && ours.error().code != ErrorCode::RegisterAltered)
            return fail(ours.error());
        look({Check::Schema}, [&](Transaction &transaction) -> CheckReport {
            FaultCount faults;
            const qint64 parts = Structure::partCount(transaction);
            if (!ours)
                faults.add(QStringLiteral("schema"));
            else if (TariffRepository::all(transaction) != m_tariffs)
                faults.add(QStringLiteral("tariff"));
            return {faults.asResult(Check::Schema, parts)};
        });
        return !m_error && ours;
    }

    /// Looks in a transaction of its own. Gives false when the whole round is over.
    template <typename Look> bool look(const QList<Check> &checks, Look lookAt)
    {
        if (m_error)
            return false;
        if (m_cancelled)
            return fail({ErrorCode::Cancelled, m_database.path(), {}});
        Transaction transaction(m_database, Transaction::Kind::Read);
        const CheckReport found = lookAt(transaction);
        if (m_cancelled)
            return fail({ErrorCode::Cancelled, m_database.path(), {}});
        if (!transaction.failure())
            m_report.append(found);
        else if (transaction.failure()->code != ErrorCode::DatabaseDamaged)
            return fail(*transaction.failure());
        else
            for (const Check check : checks)
                m_report.append(unreadable().asResult(check, 0));
        return true;
    }

    /// What was looked at elsewhere.
    void add(const Result<CheckReport> &found)
    {
        if (found)
            m_report.append(*found);
        else
            fail(found.error());
    }

    [[nodiscard]] const QList<Tariff> &tariffs() const { return m_tariffs; }

    [[nodiscard]] Result<CheckReport> result()
    {
        if (m_error)
            return *m_error;
        std::sort(m_report.begin(), m_report.end(),
                  [](const CheckResult &a, const CheckResult &b) { return a.check < b.check; });
        return m_report;
    }

private:
    bool fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
        return false;
    }

    Database &m_database;
    const std::atomic_bool &m_cancelled;
    QList<Tariff> m_tariffs;
    CheckReport m_report;
    std::optional<Error> m_error;
};

/// Rows that were changed by an event that is not there: the end of the chain was cut off.
void findLaterThan(Transaction &transaction, qint64 lastEvent, FaultCount &faults)
{
    const auto find = [&](Name table, const QString &sql) {
        SqlQuery query(transaction, sql, {lastEvent});
        if (query.next() && query.integer(0) > 0)
            faults.add(
                {query.integer(0), QString(table + u' ' + QString::number(query.integer(1)))});
    };
    find(Name("guidance"),
         QStringLiteral("SELECT count(*), min(id) FROM guidance WHERE last_change_event > ?"));
    find(Name("payment"), QStringLiteral("SELECT count(*), min(id) FROM payment WHERE event > ?"));
}

CheckReport lastLink(Transaction &transaction)
{
    FaultCount faults;
    const EventHead head = EventLog::head(transaction);
    if (head.number != 0) {
        EventLog::Reader last(transaction, head.number - 1);
        if (!last.next() || !last.isWhole())
            faults.add(Name("event"), head.number);
    }
    findLaterThan(transaction, head.number, faults);
    return {faults.asResult(Check::EventChain, head.number == 0 ? 0 : 1)};
}

/// With a connection of its own, in another thread.
Result<CheckReport> checkPages(const QString &path, const std::atomic_bool &cancelled)
{
    const Result<std::unique_ptr<Database>> database =
        Database::connectBeside(path, Durability::Full);
    if (!database)
        return database.error();
    Round round(**database, cancelled);
    round.look({Check::Structure}, [](Transaction &transaction) -> CheckReport {
        return {Structure::ofPages(transaction)};
    });
    return round.result();
}

/// The pages in the order in which they lie on the medium. The checks want them in the order of the
/// trees: what is not in memory yet takes them many times as long.
void readAhead(const QString &path, const std::atomic_bool &isOver)
{
    constexpr qint64 pieceSize = 8 << 20;
    const auto file = FileBeside::open(path);
    if (!file)
        return;
    const qint64 bytes = (*file)->size();
    for (qint64 from = 0; from < bytes && !isOver; from += pieceSize)
        (*file)->bringNear(from, pieceSize);
}

CheckResult withMore(const CheckResult &result, const FaultCount &more)
{
    FaultCount all{result.faults, result.first};
    all.add(more);
    return all.asResult(result.check, result.examined);
}

/// Reads every event once, for the chain and for what the rows should be.
CheckReport wholeHistory(Transaction &transaction, const QList<Tariff> &tariffs, CheckWatch &watch,
                         EventHead &head)
{
    FaultCount chain;
    EventReplay replay;
    qint64 events = 0;
    {
        EventLog::Reader reader(transaction);
        while (reader.next() && watch.goesOn()) {
            if (!reader.isWhole())
                chain.add(Name("event"), reader.event().head.number);
            replay.take(reader.event());
            head = reader.event().head;
            ++events;
        }
    }
    findLaterThan(transaction, head.number, chain);
    RowComparison rows(transaction, replay.expected(), tariffs, watch);
    rows.compareAll();
    FaultCount dossiers = replay.faults();
    dossiers.add(rows.faults());
    return {chain.asResult(Check::EventChain, events),
            dossiers.asResult(Check::Dossiers, rows.rows())};
}

} // namespace

Result<CheckReport> RegisterChecks::checkAtOpening(Database &database,
                                                   const std::atomic_bool &cancelled)
{
    CheckWatch watch(cancelled);
    Round round(database, cancelled);
    if (!round.beginWithSchema())
        return round.result();
    // Half of the time goes into reading pages, which waits for nothing else.
    Result<CheckReport> pages = CheckReport();
    const std::unique_ptr<QThread> reader(
        QThread::create([&] { pages = checkPages(database.path(), cancelled); }));
    reader->start();
    std::atomic_bool isOver = false;
    const std::unique_ptr<QThread> ahead(
        QThread::create([&] { readAhead(database.path(), isOver); }));
    ahead->start();
    round.look({Check::EventChain}, [](Transaction &transaction) { return lastLink(transaction); });
    round.look({Check::ForeignKeys, Check::Ledger, Check::Budgets, Check::KeptColumns,
                Check::ActiveGuidances},
               [&](Transaction &transaction) -> CheckReport {
                   Invariants invariants(transaction, watch);
                   invariants.examine();
                   CheckResult references =
                       Structure::ofReferences(transaction, watch, Invariants::tables());
                   references = withMore(references, invariants.references());
                   return CheckReport{references} + invariants.report();
               });
    reader->wait();
    isOver = true;
    ahead->wait();
    round.add(pages);
    return round.result();
}

Result<CheckedRegister> RegisterChecks::checkAll(Database &database,
                                                 const std::atomic_bool &cancelled,
                                                 const Progress &progressed)
{
    Round round(database, cancelled);
    EventHead head;
    if (round.beginWithSchema()) {
        qint64 all = 0;
        round.look({Check::Structure}, [&](Transaction &transaction) -> CheckReport {
            all = Structure::rowCount(transaction) * 2; // most rows are read twice
            if (progressed)
                progressed(0, all);
            return {Structure::ofEverything(transaction)};
        });
        CheckWatch watch(cancelled, progressed, all);
        round.look({Check::ForeignKeys}, [&](Transaction &transaction) -> CheckReport {
            return {Structure::ofReferences(transaction, watch)};
        });
        round.look({Check::EventChain, Check::Dossiers}, [&](Transaction &transaction) {
            return wholeHistory(transaction, round.tariffs(), watch, head);
        });
        round.look({Check::Ledger, Check::Budgets, Check::KeptColumns, Check::ActiveGuidances},
                   [&](Transaction &transaction) {
                       Invariants invariants(transaction, watch);
                       invariants.examine();
                       return invariants.report();
                   });
    }
    const Result<CheckReport> report = round.result();
    if (!report)
        return report.error();
    return CheckedRegister{*report, head};
}
