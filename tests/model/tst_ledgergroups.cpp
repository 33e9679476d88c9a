// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"
#include "model/exchange/sheet.h"
#include "model/itemmodels/ledgergroups.h"
#include "model/wording/formats.h"
#include "model/wording/language.h"
#include "tests/support/dice.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <map>

/// What the lines shown come to, per counsellor and per month.
class TestLedgerGroups : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(this)); }
    void emptyLedger();
    void namesAndOrder();
    void likeAPlainComputation_data();
    void likeAPlainComputation();
    void asATable();
    void manyLines();
};

namespace {

/// Rows of a few counsellors over some years, with corrections among them.
QList<LedgerRow> randomRows(Dice &dice, int count)
{
    const QStringList counsellors{QStringLiteral("Janssens Thomas"), QStringLiteral("de Backer An"),
                                  QStringLiteral("Çelik Fatma"), QStringLiteral("Celik Fatma"),
                                  QString()};
    QList<LedgerRow> rows;
    for (int i = 1; i <= count; ++i) {
        const bool correction = dice.below(5) == 0;
        const int halves = dice.below(5);
        LedgerRow row = ledgerRow(i, QStringLiteral("Klant %1").arg(dice.below(20)),
                                  {(correction ? -1 : 1) * qint64(halves) * 9'075});
        row.minutes = {(correction ? -1 : 1) * halves * 30};
        row.counsellor = dice.oneOf(counsellors);
        row.registeredOn = QDate(2024, 12, 15).addDays(dice.below(800));
        if (dice.below(2) == 0)
            row.payment = Payment{{1}, QDate(2026, 4, 15), {}};
        rows.append(row);
    }
    return rows;
}

/// By name, counted one by one from what the table shows.
std::map<QString, LedgerTotals> plainTotals(const LedgerModel &model, LedgerGrouping grouping)
{
    std::map<QString, LedgerTotals> totals;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString name = model.index(row, LedgerModel::CounsellorColumn).data().toString();
        if (grouping == LedgerGrouping::Month) {
            const QStringList parts =
                model.index(row, LedgerModel::RegisteredColumn).data().toString().split(u'/');
            name = formatMonth(QDate(parts.at(2).toInt(), parts.at(1).toInt(), 1));
        }
        LedgerTotals &of = totals[name];
        ++of.lines;
        of.minutes.count += int(model.lines().key(LedgerModel::MinutesColumn, model.lineAt(row)));
        of.amount.cents += model.lines().key(LedgerModel::AmountColumn, model.lineAt(row));
    }
    return totals;
}

QStringList namesOf(const QList<LedgerGroup> &groups)
{
    QStringList names;
    for (const LedgerGroup &group : groups)
        names.append(group.name);
    return names;
}

} // namespace

void TestLedgerGroups::emptyLedger()
{
    const LedgerModel ledger;
    QVERIFY(groupsOf(ledger, LedgerGrouping::Counsellor).isEmpty());
    QVERIFY(groupsOf(ledger, LedgerGrouping::Month).isEmpty());
}

void TestLedgerGroups::namesAndOrder()
{
    LedgerModel ledger;
    QList<LedgerRow> rows;
    const auto add = [&rows](const char *counsellor, QDate registeredOn, int cents) {
        LedgerRow row = ledgerRow(rows.size() + 1, QStringLiteral("Peeters"), {cents});
        row.counsellor = QString::fromUtf8(counsellor);
        row.registeredOn = registeredOn;
        row.date = QDate(2020, 1, 1); // plays no part
        rows.append(row);
    };
    add("Willems Jan", {2026, 3, 31}, 18150);
    add("Çelik Fatma", {2025, 12, 31}, 9075);
    add("de Backer An", {2026, 3, 1}, -9075);
    add("Willems Jan", {2026, 10, 5}, -18150);
    add("Abbeloos Ria", {2025, 3, 4}, 100);
    ledger.setRows(rows);
    const QList<LedgerGroup> people = groupsOf(ledger, LedgerGrouping::Counsellor);
    QCOMPARE(namesOf(people),
             QStringList({QStringLiteral("Abbeloos Ria"), QStringLiteral("Çelik Fatma"),
                          QStringLiteral("de Backer An"), QStringLiteral("Willems Jan")}));
    QCOMPARE(people.constLast().totals, (LedgerTotals{2, {0}, {0}}));
    const QList<LedgerGroup> months = groupsOf(ledger, LedgerGrouping::Month);
    QCOMPARE(namesOf(months),
             QStringList({QStringLiteral("oktober 2026"), QStringLiteral("maart 2026"),
                          QStringLiteral("december 2025"), QStringLiteral("maart 2025")}));
    QCOMPARE(months.at(1).totals, (LedgerTotals{2, {0}, {9075}}));
}

void TestLedgerGroups::likeAPlainComputation_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}
/// Whatever is filtered, sorted, added and changed.
void TestLedgerGroups::likeAPlainComputation()
{
    QFETCH(const int, seed);
    Dice dice(seed);
    LedgerModel ledger;
    QList<LedgerRow> rows = randomRows(dice, dice.below(400) + 1);
    ledger.setRows(rows.mid(0, rows.size() / 2));
    for (int step = 0; step < 20; ++step) {
        OverviewFilter filter;
        if (dice.below(2) == 0)
            filter.keyword = QStringLiteral("klant %1").arg(dice.below(9));
        if (dice.below(3) == 0)
            filter.paid = dice.below(2) == 0;
        if (dice.below(3) == 0)
            filter.from = QDate(2025, 6, 1);
        ledger.setFilter(filter);
        ledger.sort(dice.below(LedgerModel::ColumnCount));
        if (step == 8)
            ledger.upsert(rows.mid(rows.size() / 2));
        if (step == 14) {
            rows[0].counsellor = QStringLiteral("Nieuw Nora");
            rows[0].registeredOn = QDate(2031, 1, 2);
            ledger.upsert({rows.at(0)});
        }
        for (const LedgerGrouping grouping : {LedgerGrouping::Counsellor, LedgerGrouping::Month}) {
            const QList<LedgerGroup> groups = groupsOf(ledger, grouping);
            std::map<QString, LedgerTotals> found;
            for (const LedgerGroup &group : groups)
                found[group.name] = group.totals;
            QCOMPARE(qsizetype(found.size()), groups.size());
            QVERIFY(found == plainTotals(ledger, grouping));
            LedgerGroupModel table(grouping);
            table.setGroups(groups);
            QCOMPARE(table.total(), ledger.shownTotals());
        }
    }
}

void TestLedgerGroups::asATable()
{
    LedgerGroupModel model(LedgerGrouping::Counsellor);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroups({{QStringLiteral("=Janssens Thomas"), {3, {150}, {45375}}},
                     {QStringLiteral("Çelik Fatma"), {1, {-30}, {-9075}}}});
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            shown.append(model.index(row, column).data().toString());
    }
    QCOMPARE(shown.join(u'|'),
             QStringLiteral("=Janssens Thomas|3|2 uur 30 min|453,75 euro|Çelik Fatma|1|-30 min|"
                            "-90,75 euro|Totaal|4|2 uur|363,00 euro"));
    QVERIFY(model.index(2, 0).data(LedgerGroupModel::IsTotalRole).toBool());
    QVERIFY(!model.index(1, 0).data(LedgerGroupModel::IsTotalRole).toBool());
    QCOMPARE(model.sheet()->name(), QStringLiteral("Totalen per begeleider"));
    QCOMPARE(Csv::bytes(*model.sheet()),
             QByteArray("\xEF\xBB\xBF"
                        "Begeleider;Lijnen;Duur (minuten);Bedrag (euro)\r\n"
                        "'=Janssens Thomas;3;150;453,75\r\n"
                        "Çelik Fatma;1;-30;-90,75\r\n"
                        "Totaal;4;120;363,00\r\n"));
    QCOMPARE(model.sheet({1})->rowCount(), 1);
    model.setGroups({});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, LedgerGroupModel::AmountColumn).data().toString(),
             QStringLiteral("0,00 euro"));
    QCOMPARE(LedgerGroupModel(LedgerGrouping::Month).sheet()->name(),
             QStringLiteral("Totalen per maand"));
}

void TestLedgerGroups::manyLines()
{
    Dice dice(7);
    LedgerModel ledger;
    ledger.setRows(randomRows(dice, 100'000));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(groupsOf(ledger, LedgerGrouping::Counsellor).size(), 5);
    QVERIFY(groupsOf(ledger, LedgerGrouping::Month).size() > 20);
    qInfo("both groupings of 100,000 lines: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 1'000);
}

QTEST_GUILESS_MAIN(TestLedgerGroups)
#include "tst_ledgergroups.moc"
