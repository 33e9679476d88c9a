// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgermodel.h"
#include "tests/support/overviewcells.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

class TestLedgerModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn_data();
    void showsEveryColumn();
    void columnsHaveNames();
    void sortsByTypedValues_data();
    void sortsByTypedValues();
};

namespace {

QList<LedgerRow> someRows()
{
    QList<LedgerRow> rows{ledgerRow(1, QStringLiteral("Peeters"), {8485}),
                          ledgerRow(2, QStringLiteral("Çelik"), {-8485}),
                          ledgerRow(3, QStringLiteral("Aerts"), {18150})};
    rows[0].payment = Payment{{7}, QDate(2026, 4, 15), QStringLiteral("2026-03")};
    return rows;
}

} // namespace

void TestLedgerModel::showsEveryColumn_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFile");
    using M = LedgerModel;
    const auto row = [](int line, int column, const char *shown, const char *inFile) {
        QTest::addRow("%d: %s", line, shown)
            << line << column << QString::fromUtf8(shown) << QString::fromUtf8(inFile);
    };
    row(2, M::RegisteredColumn, "11/03/2026", "11/03/2026");
    row(2, M::DateColumn, "10/03/2026", "10/03/2026");
    row(2, M::ChequeNumberColumn, "00007788001", "00007788001");
    row(2, M::ClientNumberColumn, "60004001", "60004001");
    row(2, M::ClientColumn, "Peeters An", "Peeters An");
    row(2, M::CounsellorColumn, "Janssens Thomas", "Janssens Thomas");
    row(2, M::TypeColumn, "Intake conversation", "Intake conversation");
    row(2, M::AmountColumn, "84,85 euro", "84,85");
    row(1, M::AmountColumn, "-84,85 euro", "-84,85");
    row(1, M::PaymentColumn, "To be paid", "To be paid");
    row(2, M::PaymentColumn, "Paid on 15/04/2026 (2026-03)", "Paid on 15/04/2026 (2026-03)");
}

void TestLedgerModel::showsEveryColumn()
{
    QFETCH(int, row);
    QFETCH(int, column);
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows());
    const QModelIndex index = model.index(row, column);
    QTEST(index.data().toString(), "shown");
    QTEST(cellsInFile(model, index.row()).at(column), "inFile");
    QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestLedgerModel::columnsHaveNames()
{
    const QStringList names{
        QStringLiteral("registered"),   QStringLiteral("date"),   QStringLiteral("chequeNumber"),
        QStringLiteral("clientNumber"), QStringLiteral("client"), QStringLiteral("counsellor"),
        QStringLiteral("type"),         QStringLiteral("form"),   QStringLiteral("minutes"),
        QStringLiteral("amount"),       QStringLiteral("payment")};
    for (int column = 0; column < LedgerModel::ColumnCount; ++column)
        QCOMPARE(LedgerModel::columnFromName(names.at(column)), LedgerModel::Column(column));
    QVERIFY(!LedgerModel::columnFromName(QString()));
}

void TestLedgerModel::sortsByTypedValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    // Ties stay newest first: 3, 2, 1
    QTest::newRow("amount, as number") << int(LedgerModel::AmountColumn) << QList<qint64>{2, 1, 3};
    QTest::newRow("minutes") << int(LedgerModel::MinutesColumn) << QList<qint64>{2, 3, 1};
    QTest::newRow("payment, unpaid first")
        << int(LedgerModel::PaymentColumn) << QList<qint64>{3, 2, 1};
    QTest::newRow("client") << int(LedgerModel::ClientColumn) << QList<qint64>{3, 2, 1};
    QTest::newRow("registered, by sequence")
        << int(LedgerModel::RegisteredColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("form, all the same") << int(LedgerModel::FormColumn) << QList<qint64>{3, 2, 1};
}

void TestLedgerModel::sortsByTypedValues()
{
    QFETCH(int, column);
    LedgerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someRows());
    model.sort(column, Qt::AscendingOrder);
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.lines().id(model.lineAt(row)));
    QTEST(ids, "ascending");
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
