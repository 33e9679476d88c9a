// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"

#include "model/chequeregister/backups.h"
#include "model/chequeregister/chequeregister.h"

#include <QDir>

#include <functional>
#include <optional>

namespace {

/// One way to open a register, up to where its row says.
struct Opening
{
    QString what;
    std::function<Result<void>(const BenchRegister &)> open;
    std::optional<double> limit; ///< in milliseconds, for 25,000 conversations
    std::optional<double> limitOfLarge; ///< for 1,000,000
};

Result<void> openToWrite(const BenchRegister &bench, const RegisterOptions &options)
{
    const auto opened = ChequeRegister::open(bench.path(), bench.clock(), options);
    if (!opened)
        return opened.error();
    const auto &backup = (*opened)->sessionBackup();
    return backup && backup->failure() ? Result<void>(*backup->failure()) : Result<void>();
}

QList<Opening> openings()
{
    return {{QStringLiteral("for reading, with the first rows"),
             [](const BenchRegister &bench) -> Result<void> {
                 const auto opened = ChequeRegister::openToRead(bench.path(), bench.clock(), {});
                 if (!opened)
                     return opened.error();
                 const Result<Overview> overview = (*opened)->loadOverview(500);
                 return overview ? Result<void>() : overview.error();
             },
             {},
             {}},
            {QStringLiteral("for writing, all checked"),
             [](const BenchRegister &bench) { return openToWrite(bench, {}); },
             {},
             {}},
            {QStringLiteral("for writing, checked and backed up"),
             [](const BenchRegister &bench) {
                 // One that holds the same already would do.
                 QDir(Backups::folderOf(bench.path())).removeRecursively();
                 RegisterOptions options;
                 options.backups = BackupPlan{};
                 return openToWrite(bench, options);
             },
             500, 5000}};
}

enum class Cache { Cold, Warm };

/// No row where the system cannot be made to forget: no figure rather than a wrong one.
Result<void> measure(const BenchRegister &bench, const Opening &opening, int runs, Cache cache)
{
    Samples samples;
    for (int i = 0; i < runs; ++i) {
        if (cache == Cache::Cold && !bench.forget())
            return {};
        const auto done = timeOnce(samples, [&] { return opening.open(bench); });
        if (!done)
            return done;
    }
    const QString state =
        cache == Cache::Cold ? QStringLiteral(" (cold)") : QStringLiteral(" (warm)");
    BenchTable::row(QString(opening.what + state), samples,
                    {{}, bench.isLarge() ? opening.limitOfLarge : opening.limit});
    return {};
}

} // namespace

Result<void> benchOpening(const BenchRegister &bench, int runs)
{
    for (const Opening &opening : openings()) {
        for (const Cache cache : {Cache::Cold, Cache::Warm}) {
            if (const Result<void> done = measure(bench, opening, runs, cache); !done)
                return done;
        }
    }
    return {};
}
