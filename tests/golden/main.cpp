// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the golden register of the present schema, with what the program says of it beside it:
// golden_register FOLDER. To be run once, when that schema is released, and kept in
// tests/data/registers for ever: tst_migration brings every one of them up to date.
#include "model/chequeregister/demoscript.h"
#include "model/exchange/outputfile.h"
#include "model/storage/schemamigrator.h"
#include "tests/support/goldenregister.h"
#include "tests/support/sampleregister.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

/// Enough of everything, and a small file.
constexpr qsizetype demoActs = 48;

/// Dossiers as a centre has them, with their texts; why not, when it failed.
QString playDemo(ChequeRegister &cheques, TestClock &clock)
{
    DemoPeople people = DemoPeople::load();
    people.own = ourIdentity();
    people.other = otherIdentity();
    const QList<DemoAct> script = demoScript(people, testDay());
    for (const DemoAct &act : script.first(demoActs)) {
        clock.today = act.day;
        const Result<void> acting = cheques.actAs(act.byOther ? people.other : people.own);
        const Result<bool> done = acting ? act.perform(cheques) : Result<bool>(acting.error());
        if (!done || !*done)
            return QStringLiteral("the demo broke off on %1").arg(act.day.toString(Qt::ISODate));
    }
    return refusalOf(cheques.actAs(ourIdentity()));
}

QString fill(const QString &path)
{
    TestClock clock;
    const QDate last = clock.today;
    clock.today = last.addYears(-2);
    const auto cheques = newRegister(path, clock);
    if (!cheques)
        return QStringLiteral("no register could be made");
    if (const QString refused = playDemo(*cheques, clock); !refused.isEmpty())
        return refused;
    clock.today = last;
    return SampleRegister::fill(*cheques, clock); // then what is in every state
}

QString make(const QDir &folder)
{
    const QString path =
        folder.filePath(QStringLiteral("schema-%1.sqlite").arg(SchemaMigrator::newestVersion()));
    if (const QString refused = fill(path); !refused.isEmpty())
        return refused;
    (void)PlainConnection(path).run(QStringLiteral("VACUUM"));
    const QStringList numbers = GoldenRegister::numbersIn(path);
    TestClock clock;
    const auto cheques = ChequeRegister::open(path, clock.asClock(), quickOptions());
    if (!cheques)
        return QStringLiteral("the register cannot be opened");
    const auto exports = GoldenRegister::exportsOf(**cheques, numbers);
    if (!exports)
        return QStringLiteral("the register cannot be read");
    const auto written = {
        writeFile(GoldenRegister::fileOf(path, "guidances.csv"), exports->guidances),
        writeFile(GoldenRegister::fileOf(path, "ledger.csv"), exports->ledger),
        writeFile(GoldenRegister::fileOf(path, "dossiers.jsonl"), exports->dossiers)};
    const bool all = std::all_of(written.begin(), written.end(),
                                 [](const Result<void> &one) { return bool(one); });
    return all ? QString() : QStringLiteral("the exports cannot be written");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString refused = arguments.size() == 2 ? make(QDir(arguments.at(1)))
                                                  : QStringLiteral("usage: golden_register FOLDER");
    if (!refused.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(refused));
    return refused.isEmpty() ? 0 : 1;
}
