// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

class TestGuidanceModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn_data();
    void showsEveryColumn();
    void columnsHaveNames();
    void newestChangeFirst();
    void sortsByTypedValues_data();
    void sortsByTypedValues();
    void secondSortReverses();
    void changesARowInPlace();
    void movesARowToItsPlace();
    void insertsARowAtItsPlace();
    void persistentIndexesFollow();
    void searchesConversationsToo();
};

namespace {

const QList<GuidanceRow> someRows{
    guidanceRow(1, QStringLiteral("Peeters"), GuidanceStatus::InUse, 10),
    guidanceRow(2, QStringLiteral("Çelik"), GuidanceStatus::Closed, 30),
    guidanceRow(3, QStringLiteral("Aerts"), GuidanceStatus::Available, 20),
};

} // namespace

void TestGuidanceModel::showsEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFile");
    QTest::addColumn<bool>("number");
    using M = GuidanceModel;
    const auto row = [](int column, const char *shown, const char *inFile, bool number) {
        QTest::newRow(shown) << column << QString::fromUtf8(shown) << QString::fromUtf8(inFile)
                             << number;
    };
    row(M::ChequeNumberColumn, "00007788001", "00007788001", false);
    row(M::ClientNumberColumn, "60004001", "60004001", false);
    row(M::ClientColumn, "Peeters An", "Peeters An", false);
    row(M::CounsellorColumn, "Janssens Thomas", "Janssens Thomas", false);
    row(M::StatusColumn, "Cheque in use", "Cheque in use", false);
    row(M::RemainingColumn, "3 hours", "180", true);
    row(M::ConversationsColumn, "1", "1", true);
    row(M::RequestedOnColumn, "03/03/2026", "03/03/2026", false);
    row(M::ValidUntilColumn, "03/06/2026", "03/06/2026", false);
    row(M::ModifiedColumn, "10/03/2026", "10/03/2026", false);
}

void TestGuidanceModel::showsEveryColumn()
{
    QFETCH(int, column);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({someRows.constFirst()});
    const QModelIndex index = model.index(0, column);
    // The source texts, whose plurals need a catalogue: "%n hour(s)"
    if (column != GuidanceModel::RemainingColumn)
        QTEST(index.data().toString(), "shown");
    QTEST(cellsInFile(model, index.row()).at(column), "inFile");
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    QTEST((alignment & Qt::AlignRight) != 0, "number");
    QCOMPARE(index.data(OverviewModel::IdRole).toLongLong(), 1);
    QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestGuidanceModel::columnsHaveNames()
{
    const QStringList names{QStringLiteral("chequeNumber"),  QStringLiteral("clientNumber"),
                            QStringLiteral("client"),        QStringLiteral("counsellor"),
                            QStringLiteral("status"),        QStringLiteral("remaining"),
                            QStringLiteral("conversations"), QStringLiteral("requestedOn"),
                            QStringLiteral("validUntil"),    QStringLiteral("modified")};
    for (int column = 0; column < GuidanceModel::ColumnCount; ++column)
        QCOMPARE(GuidanceModel::columnFromName(names.at(column)), GuidanceModel::Column(column));
    QVERIFY(!GuidanceModel::columnFromName(QStringLiteral("Modified")));
}

void TestGuidanceModel::newestChangeFirst()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows);
    QCOMPARE(idsOf(model), (QList<qint64>{2, 3, 1}));
}

void TestGuidanceModel::sortsByTypedValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    // Ties stay newest change first: 2, 3, 1
    using M = GuidanceModel;
    QTest::newRow("cheque number") << int(M::ChequeNumberColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("client, without marks") << int(M::ClientColumn) << QList<qint64>{3, 2, 1};
    QTest::newRow("counsellor, all the same") << int(M::CounsellorColumn) << QList<qint64>{2, 3, 1};
    QTest::newRow("status") << int(M::StatusColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("remaining, as minutes") << int(M::RemainingColumn) << QList<qint64>{3, 1, 2};
    QTest::newRow("conversations, as numbers")
        << int(M::ConversationsColumn) << QList<qint64>{2, 1, 3};
    QTest::newRow("requested on, as days") << int(M::RequestedOnColumn) << QList<qint64>{3, 2, 1};
    QTest::newRow("valid until, as days") << int(M::ValidUntilColumn) << QList<qint64>{2, 3, 1};
    QTest::newRow("modified, by sequence") << int(M::ModifiedColumn) << QList<qint64>{1, 3, 2};
}

void TestGuidanceModel::sortsByTypedValues()
{
    QFETCH(int, column);
    QList<GuidanceRow> rows = someRows;
    rows[0].remaining = {90};
    rows[1].remaining = {120};
    rows[2].remaining = {30};
    rows[0].conversationCount = 9;
    rows[2].conversationCount = 10;
    rows[0].requestedOn = QDate(2026, 10, 2); // 02/10 after 03/03, but not as text
    rows[2].requestedOn = QDate(2025, 12, 31);
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(rows);
    model.sort(column, Qt::AscendingOrder);
    QTEST(idsOf(model), "ascending");
}

void TestGuidanceModel::secondSortReverses()
{
    GuidanceModel model;
    model.setRows(someRows);
    model.sort(GuidanceModel::ClientColumn, Qt::AscendingOrder);
    model.sort(GuidanceModel::ClientColumn, Qt::DescendingOrder);
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3}));
}

void TestGuidanceModel::changesARowInPlace()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows);
    model.sort(GuidanceModel::ClientColumn, Qt::AscendingOrder);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    GuidanceRow row = someRows.at(0);
    row.remaining = {30};
    row.changeSequence = 40;
    model.upsert(row);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(2, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(2, GuidanceModel::ColumnCount - 1));
    QCOMPARE(moved.count() + reset.count(), 0);
    QCOMPARE(cellsInFile(model, 2).at(GuidanceModel::RemainingColumn), QStringLiteral("30"));
}

void TestGuidanceModel::movesARowToItsPlace()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    GuidanceRow row = someRows.at(0);
    row.changeSequence = 40;
    model.upsert(row); // from the last place to the first
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 3}));
    row.changeSequence = 25;
    model.upsert(row); // one down
    QCOMPARE(idsOf(model), (QList<qint64>{2, 1, 3}));
    QCOMPARE(moved.count(), 2);
    QCOMPARE(model.rowOf(1), 1);
}

void TestGuidanceModel::insertsARowAtItsPlace()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.upsert(guidanceRow(4, QStringLiteral("Maes"), GuidanceStatus::InUse, 25));
    QCOMPARE(idsOf(model), (QList<qint64>{2, 4, 3, 1}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1);
    QCOMPARE(model.rowOf(5), -1);
}

void TestGuidanceModel::persistentIndexesFollow()
{
    GuidanceModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows);
    const QPersistentModelIndex current(model.index(0, GuidanceModel::StatusColumn));
    model.sort(GuidanceModel::ClientColumn, Qt::DescendingOrder);
    QCOMPARE(current.data(OverviewModel::IdRole).toLongLong(), 2);
    QCOMPARE(current.row(), 1);
    QCOMPARE(current.column(), int(GuidanceModel::StatusColumn));
}

void TestGuidanceModel::searchesConversationsToo()
{
    GuidanceModel model;
    GuidanceRow row = someRows.at(1);
    row.conversations.append({QDate(2026, 4, 24),
                              QStringLiteral("Verhaeghe Liesbeth"),
                              ConversationType::InDepth,
                              {27225}});
    model.setRows({row});
    for (const char *part : {"celik an", "24/04/2026", "verhaeghe liesbeth", "272,25"}) {
        model.setFilter({.keyword = QString::fromUtf8(part)});
        QVERIFY2(model.rowCount() == 1, part);
    }
}

QTEST_GUILESS_MAIN(TestGuidanceModel)
#include "tst_guidancemodel.moc"
