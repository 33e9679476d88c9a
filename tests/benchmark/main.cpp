// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the program is with registers of every size: bench [--small] [--only=TEXT] FOLDER. The
// folder keeps the generated registers; TEXT stands in the headings of what is wanted.
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"

#include <QApplication>

namespace {

/// A group of rows on one register.
struct Bench
{
    QString heading;
    Result<void> (*measure)(const BenchRegister &bench, int runs);
    int runs = 0;
};

struct Plan
{
    RegisterProfile profile;
    QList<Bench> benches;
};

/// A quick look leaves out what takes minutes.
QList<Plan> plans(bool small)
{
    const Bench commits{QStringLiteral("to commit"), benchCommits, small ? 50 : 300};
    const Bench opening{QStringLiteral("to open"), benchOpening, small ? 3 : 9};
    const Bench backup{QStringLiteral("to back up"), benchBackup, small ? 3 : 5};
    const Bench guidances{QStringLiteral("the first overview"), benchGuidances, small ? 3 : 7};
    const Bench ledger{QStringLiteral("the financial overview"), benchLedger, small ? 3 : 7};
    const Bench screen{QStringLiteral("the overview on a screen"), benchScreen, small ? 3 : 9};
    const Bench downloads{QStringLiteral("to download"), benchDownloads, small ? 3 : 5};
    const Bench imports{QStringLiteral("to import"), benchImport, 3};
    QList<Plan> plans{{RegisterProfile::small(), {commits}},
                      {RegisterProfile::large(25'000), {opening, backup}},
                      {RegisterProfile::large(), {guidances, ledger, screen, downloads}}};
    if (small)
        return plans;
    plans.last().benches.append(imports);
    const auto fewer = [](Bench bench) {
        bench.runs = 3;
        return bench;
    };
    plans.append({RegisterProfile::extraLarge(),
                  {commits, fewer(opening), fewer(backup), fewer(guidances), fewer(ledger), screen,
                   fewer(downloads)}});
    return plans;
}

Result<void> carryOut(const QString &folder, Plan plan, const QString &only)
{
    plan.benches.removeIf([&only](const Bench &group) { return !group.heading.contains(only); });
    if (plan.benches.isEmpty())
        return {};
    const auto bench = BenchRegister::make(folder, plan.profile);
    if (!bench)
        return bench.error();
    for (const Bench &group : plan.benches) {
        BenchTable::heading(QStringLiteral("%1: %2 cheques, %3 conversations")
                                .arg(group.heading, QString::number(plan.profile.cheques),
                                     QString::number(plan.profile.conversations)));
        if (const Result<void> done = group.measure(**bench, group.runs); !done)
            return done;
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool small = arguments.removeOne(QStringLiteral("--small"));
    QString only;
    if (arguments.value(0).startsWith(QLatin1StringView("--only=")))
        only = arguments.takeFirst().section(u'=', 1);
    if (arguments.size() != 1) {
        BenchTable::note(QStringLiteral("use: bench [--small] [--only=TEXT] FOLDER"));
        return 2;
    }
    BenchTable::begin();
    for (const Plan &plan : plans(small)) {
        const Result<void> done = carryOut(arguments.constFirst(), plan, only);
        if (!done) {
            BenchTable::note(
                QStringLiteral("failed: %1 %2").arg(done.error().subject, done.error().detail));
            return 1;
        }
    }
    return 0;
}
