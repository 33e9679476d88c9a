// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/filterparts.h"

#include "model/itemmodels/filtersentences.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/itemmodels/perioddays.h"
#include "model/wording/language.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

/// What a filter is made of, which parts of it one would drop, and who can be filtered by.
class TestFilterParts : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachPartCanBeDropped_data();
    void eachPartCanBeDropped();
    void offersTheDropsThatHelp();
    void offersNothingWhenItTakesTwo();
    void saysWhatIsSet_data();
    void saysWhatIsSet();
    void readsAPeriod_data();
    void readsAPeriod();
    void listsTheCounsellorsThatOccur();
};

namespace {

QDate day(int month, int ofMonth)
{
    return {2026, month, ofMonth};
}

QList<GuidanceRow> someRows()
{
    QList<GuidanceRow> rows{guidanceRow(1, QStringLiteral("Çelik"), GuidanceStatus::InUse, 1),
                            guidanceRow(2, QStringLiteral("Çelik"), GuidanceStatus::Closed, 2),
                            guidanceRow(3, QStringLiteral("Maes"), GuidanceStatus::InUse, 3)};
    rows[1].counsellor = QStringLiteral("Wouters Élise");
    rows[1].conversations[0].counsellor = rows[1].counsellor;
    rows[2].changedOn = day(5, 1);
    return rows;
}

} // namespace

void TestFilterParts::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestFilterParts::eachPartCanBeDropped_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<OverviewFilter>("alone");
    const auto row = [](const char *name, FilterPart part, const OverviewFilter &alone) {
        QTest::newRow(name) << int(part) << alone;
    };
    row("only active", FilterPart::OnlyActive, {.onlyActive = true});
    row("from", FilterPart::Period, {.from = day(3, 1)});
    row("to", FilterPart::Period, {.to = day(3, 1)});
    row("status", FilterPart::Status, {.status = GuidanceStatus::InUse});
    row("paid", FilterPart::Paid, {.paid = false});
    row("counsellor", FilterPart::Counsellor, {.counsellor = QStringLiteral("Maes Wout")});
    row("keyword", FilterPart::Keyword, {.keyword = QStringLiteral("x")});
}

void TestFilterParts::eachPartCanBeDropped()
{
    QFETCH(int, part);
    QFETCH(OverviewFilter, alone);
    const auto it = static_cast<FilterPart>(part);
    QCOMPARE(partsOf(alone), QList<FilterPart>{it});
    QVERIFY(without(alone, it) == OverviewFilter());
    // Of everything that can be set, only this part goes.
    const OverviewFilter full{.keyword = QStringLiteral("x"),
                              .status = GuidanceStatus::InUse,
                              .onlyActive = true,
                              .paid = true,
                              .counsellor = QStringLiteral("y"),
                              .from = day(1, 1),
                              .to = day(2, 1)};
    QList<FilterPart> rest = partsOf(full);
    QCOMPARE(rest.size(), 6);
    rest.removeAll(it);
    QCOMPARE(partsOf(without(full, it)), rest);
}

void TestFilterParts::offersTheDropsThatHelp()
{
    GuidanceModel model;
    model.setRows(someRows());
    model.setFilter({.keyword = QStringLiteral("celik"),
                     .onlyActive = true,
                     .counsellor = QStringLiteral("Wouters Élise")});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(helpfulDrops(model),
             (QList<FilterDrop>{{FilterPart::OnlyActive, 1}, {FilterPart::Counsellor, 1}}));
    // Asking changes nothing.
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({.keyword = QStringLiteral("celik"), .from = day(4, 1), .to = day(6, 1)});
    QCOMPARE(helpfulDrops(model),
             (QList<FilterDrop>{{FilterPart::Period, 2}, {FilterPart::Keyword, 1}}));
}

void TestFilterParts::offersNothingWhenItTakesTwo()
{
    GuidanceModel model;
    model.setRows(someRows());
    model.setFilter({.keyword = QStringLiteral("nobody"), .counsellor = QStringLiteral("Nobody")});
    QVERIFY(helpfulDrops(model).isEmpty());
    model.setFilter({.keyword = QStringLiteral("  ")});
    QVERIFY(helpfulDrops(model).isEmpty());
    QCOMPARE(model.rowCount(), 3);
}

void TestFilterParts::saysWhatIsSet_data()
{
    QTest::addColumn<OverviewFilter>("filter");
    QTest::addColumn<QString>("said");
    const QString celik = QStringLiteral(" celik ");
    const QString thomas = QStringLiteral("Janssens Thomas");
    const auto row = [](const char *said, const OverviewFilter &filter) {
        QTest::newRow(said) << filter << QString::fromUtf8(said);
    };
    row("Er is nu geen actieve begeleiding.", {.onlyActive = true});
    row("Geen enkele lijn bevat ‘celik’.", {.keyword = celik});
    row("Geen enkele actieve begeleiding bevat ‘celik’.", {.keyword = celik, .onlyActive = true});
    row("Geen enkele lijn van Janssens Thomas bevat ‘celik’.",
        {.keyword = celik, .counsellor = thomas});
    row("Geen enkele actieve begeleiding van Janssens Thomas bevat ‘celik’.",
        {.keyword = celik, .onlyActive = true, .counsellor = thomas});
    row("Geen enkele lijn heeft de status ‘Cheque stopgezet’.",
        {.status = GuidanceStatus::Discontinued});
    row("Alle lijnen zijn uitbetaald.", {.paid = false});
    row("Er is nog geen lijn uitbetaald.", {.paid = true});
    row("Geen enkele lijn voldoet aan dit alles: vanaf 01/03/2026.", {.from = day(3, 1)});
    row("Geen enkele lijn voldoet aan dit alles: van 01/03/2026 tot en met 31/03/2026, uitbetaling "
        "‘Te betalen’, begeleider Janssens Thomas, trefwoord ‘celik’.",
        {.keyword = celik,
         .paid = false,
         .counsellor = thomas,
         .from = day(3, 1),
         .to = day(3, 31)});
    row("Geen enkele lijn voldoet aan dit alles: tot en met 31/03/2026, status ‘Cheque "
        "afgesloten’.",
        {.status = GuidanceStatus::Closed, .to = day(3, 31)});
}

void TestFilterParts::saysWhatIsSet()
{
    QFETCH(OverviewFilter, filter);
    QTEST(FilterSentences::nothingMeets(filter), "said");
}

void TestFilterParts::readsAPeriod_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<PeriodDays>("days");
    const auto row = [](const char *from, const char *to, const PeriodDays &days) {
        QTest::addRow("%s - %s", from, to)
            << QString::fromUtf8(from) << QString::fromUtf8(to) << days;
    };
    row("", "", {});
    row("01/03/2026", "", {.from = day(3, 1)});
    row("", "01/03/2026", {.to = day(3, 1)});
    row("01/03/2026", "01/03/2026", {.from = day(3, 1), .to = day(3, 1)});
    row("01/03/202", "31/03/2026", {.to = day(3, 31), .fromIsNoDay = true});
    row("01/03/2026", "31/02/2026", {.from = day(3, 1), .toIsNoDay = true});
    row("1", "x", {.fromIsNoDay = true, .toIsNoDay = true});
    row("02/03/2026", "01/03/2026", {.isReversed = true});
}

void TestFilterParts::readsAPeriod()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(PeriodDays, days);
    QVERIFY(periodDays(readScreenDay(from), readScreenDay(to)) == days);
}

void TestFilterParts::listsTheCounsellorsThatOccur()
{
    GuidanceModel model;
    QSignalSpy changed(&model, &OverviewModel::valuesChanged);
    QCOMPARE(model.counsellors(), QStringList());
    QList<GuidanceRow> rows = someRows();
    // Somebody who had an earlier conversation, and a line without any.
    rows[0].conversations.append(
        {day(3, 9), QStringLiteral("aerts Jo"), ConversationType::InDepth, {}});
    rows[2].counsellor.clear();
    rows[2].conversations.clear();
    model.setRows(rows);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.counsellors(),
             (QStringList{QStringLiteral("aerts Jo"), QStringLiteral("Janssens Thomas"),
                          QStringLiteral("Wouters Élise")}));
    model.setFilter({.onlyActive = true});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.counsellors().size(), 3); // also of lines that are not shown
    rows[1].counsellor = QStringLiteral("Éloy Jan");
    rows[1].conversations[0].counsellor = rows[1].counsellor;
    model.upsert(rows[1]);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(model.counsellors(),
             (QStringList{QStringLiteral("aerts Jo"), QStringLiteral("Éloy Jan"),
                          QStringLiteral("Janssens Thomas")}));
    LedgerModel ledger;
    ledger.setRows({ledgerRow(1, QStringLiteral("A"), {100})});
    QCOMPARE(ledger.counsellors(), QStringList{QStringLiteral("Janssens Thomas")});
}

QTEST_GUILESS_MAIN(TestFilterParts)
#include "tst_filterparts.moc"
