// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/overviewmodel.h"

#include "model/domain/folding.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>

#include <algorithm>

class TestOverviewFilter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsByKeyword_data();
    void findsByKeyword();
    void filtersByStatus_data();
    void filtersByStatus();
    void filtersByPayment();
    void followsChanges();
    void equalsAPlainComputation();
};

void TestOverviewFilter::findsByKeyword_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *keyword, bool found) {
        QTest::newRow(keyword) << QString::fromUtf8(keyword) << found;
    };
    row("", true);
    row("çelik", true);
    row("celik", true);
    row("CELIK", true);
    row("an celik", true); // in any order
    row("  janssens   celik ", true);
    row("celik peeters", false); // all must occur
    row("00007788001", true);
    row("7788001", true);
    row("60004001", true);
    row("03/03/2026", true);
    row("10/03/2026", true); // a conversation's day
    row("181,50", true); // and its value
    row("181.50", false);
    row("%", false); // taken as it stands
    row("'", false);
    row("an\n\tjanssens", true); // white space of any kind
}

void TestOverviewFilter::findsByKeyword()
{
    QFETCH(QString, keyword);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({guidanceRow(1, QStringLiteral("Çelik"), GuidanceStatus::InUse, 1)});
    model.setFilter({.keyword = keyword});
    QTEST(model.rowCount() == 1, "found");
}

void TestOverviewFilter::filtersByStatus_data()
{
    QTest::addColumn<int>("status"); // -1: all
    QTest::addColumn<bool>("onlyActive");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("all") << -1 << false << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("only active") << -1 << true << QList<qint64>{1};
    QTest::newRow("in use") << int(GuidanceStatus::InUse) << false << QList<qint64>{1};
    QTest::newRow("closed") << int(GuidanceStatus::Closed) << false << QList<qint64>{2};
    QTest::newRow("discontinued") << int(GuidanceStatus::Discontinued) << false << QList<qint64>{3};
    QTest::newRow("closed and only active, which exclude each other")
        << int(GuidanceStatus::Closed) << true << QList<qint64>{};
}

void TestOverviewFilter::filtersByStatus()
{
    QFETCH(int, status);
    QFETCH(bool, onlyActive);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({guidanceRow(1, QStringLiteral("A"), GuidanceStatus::InUse, 1),
                   guidanceRow(2, QStringLiteral("B"), GuidanceStatus::Closed, 2),
                   guidanceRow(3, QStringLiteral("C"), GuidanceStatus::Discontinued, 3),
                   guidanceRow(4, QStringLiteral("D"), GuidanceStatus::Available, 4)});
    OverviewFilter filter;
    if (status >= 0)
        filter.status = static_cast<GuidanceStatus>(status);
    filter.onlyActive = onlyActive;
    model.setFilter(filter);
    QTEST(idsOf(model), "shown");
}

void TestOverviewFilter::filtersByPayment()
{
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    QList<LedgerRow> rows{ledgerRow(1, QStringLiteral("A"), {100}),
                          ledgerRow(2, QStringLiteral("B"), {-100})};
    rows[0].payment = Payment{{1}, QDate(2026, 4, 1), {}};
    model.setRows(rows);
    model.setFilter({.paid = true});
    QCOMPARE(idsOf(model), QList<qint64>{1});
    model.setFilter({.paid = false});
    QCOMPARE(idsOf(model), QList<qint64>{2});
    model.setFilter({});
    QCOMPARE(idsOf(model), (QList<qint64>{2, 1}));
}

void TestOverviewFilter::followsChanges()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setFilter({.onlyActive = true});
    GuidanceRow row = guidanceRow(1, QStringLiteral("A"), GuidanceStatus::InUse, 1);
    model.upsert(row);
    QCOMPARE(idsOf(model), QList<qint64>{1});
    model.upsert(guidanceRow(2, QStringLiteral("B"), GuidanceStatus::InUse, 2));
    row.status = GuidanceStatus::Closed;
    row.changeSequence = 3;
    model.upsert(row);
    QCOMPARE(idsOf(model), QList<qint64>{2});
}

/// Random rows, changes, filters and sorts: what is shown is what a plain filter and sort gives.
void TestOverviewFilter::equalsAPlainComputation()
{
    const QStringList families{QStringLiteral("Çelik"), QStringLiteral("Aerts"),
                               QStringLiteral("Małecki"), QStringLiteral("de Smet"),
                               QStringLiteral("Aerts")};
    QRandomGenerator random(7);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    QHash<qint64, GuidanceRow> plain;
    OverviewFilter filter;
    bool byClient = false;
    bool ascending = false;
    for (int step = 1; step <= 600; ++step) {
        const GuidanceRow row = guidanceRow(random.bounded(1, 40), families.at(random.bounded(5)),
                                            static_cast<GuidanceStatus>(random.bounded(4)), step);
        plain.insert(row.id.value, row);
        model.upsert(row);
        if (step % 7 == 0) {
            byClient = random.bounded(2) == 0;
            ascending = random.bounded(2) == 0;
            model.sort(byClient ? GuidanceModel::ClientColumn : GuidanceModel::ModifiedColumn,
                       ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
        } else if (step < 7) {
            ascending = false;
        }
        if (step % 5 == 0) {
            filter.onlyActive = random.bounded(3) == 0;
            filter.keyword = random.bounded(2) == 0 ? QStringLiteral("malecki") : QString();
            model.setFilter(filter);
        }
        QList<GuidanceRow> expected;
        for (const GuidanceRow &candidate : std::as_const(plain)) {
            const bool active = candidate.status == GuidanceStatus::InUse;
            const bool named =
                filter.keyword.isEmpty() || candidate.familyName == QStringLiteral("Małecki");
            if (named && (active || !filter.onlyActive))
                expected.append(candidate);
        }
        std::sort(expected.begin(), expected.end(),
                  [&](const GuidanceRow &a, const GuidanceRow &b) {
                      const QString one = folded(a.familyName);
                      const QString two = folded(b.familyName);
                      if (byClient && one != two)
                          return ascending ? one < two : two < one;
                      const bool oldestFirst = ascending && !byClient;
                      return oldestFirst ? a.changeSequence < b.changeSequence
                                         : a.changeSequence > b.changeSequence;
                  });
        QList<qint64> ids;
        for (const GuidanceRow &each : std::as_const(expected))
            ids.append(each.id.value);
        QCOMPARE(idsOf(model), ids);
    }
}

QTEST_GUILESS_MAIN(TestOverviewFilter)
#include "tst_overviewfilter.moc"
