// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of a register and comes into it as a file, against the sqlite3 shell.
#include "tests/benchmark/benchedoverview.h"
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"

#include "model/chequeregister/orderimport.h"
#include "model/exchange/outputfile.h"
#include "model/exchange/tablefile.h"
#include "model/itemmodels/overviewsheet.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace {

/// The shell at work on a file; its error, or nothing. Its output goes into `to`.
Result<void> shell(const QString &path, const QStringList &commands, const QString &to)
{
    QProcess process;
    process.setStandardOutputFile(to);
    process.start(QStringLiteral("sqlite3"),
                  QStringList{QStringLiteral("-batch"), path} + commands);
    if (process.waitForFinished(-1) && process.exitCode() == 0)
        return {};
    return Error{ErrorCode::DatabaseFailed, path,
                 QString::fromUtf8(process.readAllStandardError())};
}

bool hasShell()
{
    return !QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty();
}

QString ledgerInSql()
{
    return QStringLiteral(
        "SELECT o.registered_on, v.date, c.number, k.number, c.family_name || ' ' || c.given_name,"
        " b.name, v.type, v.form, o.minutes, o.cents, p.paid_on, p.reference FROM payout o"
        " JOIN conversation v ON v.id = o.conversation_id"
        " JOIN counsellor b ON b.id = v.counsellor_id JOIN guidance g ON g.id = v.guidance_id"
        " JOIN cheque c ON c.id = g.cheque_id JOIN client k ON k.id = c.client_id"
        " LEFT JOIN payment p ON p.id = o.payment_id WHERE +g.centre_id = 1 ORDER BY o.id DESC");
}

Result<void> writeLedger(const LedgerModel &model, const QString &path)
{
    const OverviewSheet sheet(model);
    return writeTable(sheet, path);
}

Result<void> exportFromFile(ChequeRegister &cheques, const QString &path)
{
    LedgerModel model;
    LineTable table;
    const auto begin = [&table] { table = LedgerModel::emptyTable(); };
    const std::function<void(const LedgerRow &)> take = [&table](const LedgerRow &row) {
        LedgerModel::put(table, row);
    };
    if (const auto read = cheques.readAll(begin, take); !read)
        return read;
    table.settle();
    model.adopt(table);
    return writeLedger(model, path);
}

} // namespace

Result<void> benchDownloads(const BenchRegister &bench, int runs)
{
    const QString ours = bench.besides(QStringLiteral("ours.csv"));
    const QString theirs = bench.besides(QStringLiteral("theirs.csv"));
    const auto opened = BenchedRegister::open(bench);
    if (!opened)
        return opened.error();
    LedgerModel model;
    if (const auto loaded = BenchedRegister::load<LedgerModel, LedgerRow>(**opened, model); !loaded)
        return loaded;
    Samples fromFile;
    Samples fromLines;
    Samples floor;
    for (int run = 0; run < runs; ++run) {
        const Result<void> done[] = {
            timeOnce(fromFile, [&] { return exportFromFile(**opened, ours); }),
            timeOnce(fromLines, [&] { return writeLedger(model, ours); }),
            hasShell() ? timeOnce(
                floor,
                [&] {
                    return shell(bench.path(), {QStringLiteral("-csv"), ledgerInSql()}, theirs);
                })
                       : Result<void>(),
        };
        for (const Result<void> &one : done) {
            if (!one)
                return one;
        }
    }
    BenchAgainst against;
    if (floor.count() > 0)
        against.floor = floor.median();
    against.ratioLimit = 2;
    BenchTable::row(QStringLiteral("ledger as CSV, from the file"), fromFile, against);
    against.ratioLimit = 1;
    BenchTable::row(QStringLiteral("ledger as CSV, from the lines"), fromLines, against);
    return {};
}

Result<void> benchImport(const BenchRegister &bench, int runs)
{
    constexpr int orders = 100'000;
    const QString file = bench.besides(QStringLiteral("orders.csv"));
    QByteArray csv = "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\r\n";
    for (int i = 0; i < orders; ++i)
        csv += QByteArray::number(90'000'000'000 + i) + ';' + QByteArray::number(80'000'000 + i)
            + ";Peeters;An;01/06/2026;4\r\n";
    if (const Result<void> written = writeFile(file, csv); !written)
        return written;
    Samples ours;
    Samples floor;
    for (int run = 0; run < runs; ++run) {
        const QString copy = bench.besides(QStringLiteral("import%1.sqlite").arg(run));
        if (!QFile::copy(bench.path(), copy))
            return Error{ErrorCode::FileNotWritable, copy, {}};
        auto opened = ChequeRegister::open(copy, bench.clock(), {});
        if (!opened)
            return opened.error();
        const auto done = timeOnce(ours, [&]() -> Result<void> {
            const auto job = (*opened)->importOrders(file, ChequeRegister::ImportMode::Store);
            if (!job)
                return job.error();
            QEventLoop wait;
            QObject::connect(*job, &OrderImport::finished, &wait, &QEventLoop::quit);
            wait.exec();
            const auto &report = (*job)->result();
            return report ? Result<void>() : report.error();
        });
        if (!done)
            return done;
        opened->reset();
        QFile::remove(copy);
        const QString bare = bench.besides(QStringLiteral("bare%1.sqlite").arg(run));
        if (hasShell()) {
            const auto imported = timeOnce(floor, [&] {
                return shell(bare,
                             {QStringLiteral(".mode csv"), QStringLiteral(".separator ;"),
                              QStringLiteral(".import %1 orders").arg(file)},
                             bench.besides(QStringLiteral("nothing")));
            });
            if (!imported)
                return imported;
            QFile::remove(bare);
        }
    }
    BenchTable::row(QStringLiteral("100,000 orders imported"), ours,
                    {floor.count() > 0 ? std::optional(floor.median()) : std::nullopt, 8000});
    return {};
}
