// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ordermodel.h"
#include "model/itemmodels/overviewmodel.h"
#include "model/itemmodels/refusedordermodel.h"
#include "model/wording/language.h"
#include "model/wording/sentences.h"
#include "tests/support/dossiers.h"
#include "tests/support/overviewcells.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace {

Cheque order(qint64 id, const char *family, int hours)
{
    Cheque cheque = testCheque(hours);
    cheque.id = {id};
    cheque.number = *ChequeNumber::fromText(QString::number(7'788'000 + id));
    cheque.familyName = QString::fromUtf8(family);
    return cheque;
}

/// Their ids are not in the order of anything else.
QList<Cheque> someOrders()
{
    QList<Cheque> orders{order(2, "Zwart", 4), order(3, "Çelik", 10), order(1, "Aerts", 2)};
    orders[0].requestedOn = QDate(2026, 2, 1);
    orders[1].requestedOn = QDate(2025, 12, 1);
    orders[2].requestedOn = QDate(2026, 1, 15);
    return orders;
}

QList<RefusedOrder> someRefused()
{
    const Finding form{.rule = Rule::ChequeNumberForm,
                       .field = Field::ChequeNumber,
                       .text = QStringLiteral("12x")};
    const Finding name{.rule = Rule::NameMissing, .field = Field::FamilyName};
    return {{5, QStringLiteral("12x"), {form, name}}, {9, QString(), {name}}};
}

} // namespace

class OrderModelsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryColumn_data();
    void showsEveryColumn();
    void storedOnesNewestFirst();
    void wouldBeOnesAsGiven();
    void sortsByTypedValues_data();
    void sortsByTypedValues();
    void foundByEveryColumn_data();
    void foundByEveryColumn();
    void refusedSayWhy();
    void refusedTellWhatChanges();
};

void OrderModelsTest::showsEveryColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("inFile");
    using M = OrderModel;
    const auto row = [](int column, const char *shown, const char *inFile) {
        QTest::newRow(shown) << column << QString::fromUtf8(shown) << QString::fromUtf8(inFile);
    };
    row(M::ChequeNumberColumn, "00007788003", "00007788003");
    row(M::ClientNumberColumn, "60004436", "60004436");
    row(M::ClientColumn, "Çelik An", "Çelik An");
    row(M::RequestedOnColumn, "01/12/2025", "01/12/2025");
    row(M::ValidUntilColumn, "01/01/2027", "01/01/2027");
    row(M::HoursColumn, "10 uur", "10");
    row(M::ValueColumn, "1815,00 euro", "1815,00");
    row(M::ClientCostColumn, "45,00 euro", "45,00");
}

void OrderModelsTest::showsEveryColumn()
{
    QFETCH(int, column);
    QObject languages;
    QVERIFY(installLanguage(&languages));
    OrderModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someOrders());
    const QModelIndex index = model.index(0, column);
    QTEST(index.data().toString(), "shown");
    QTEST(cellsInFile(model, index.row()).at(column), "inFile");
    QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void OrderModelsTest::storedOnesNewestFirst()
{
    OrderModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(someOrders());
    QCOMPARE(idsOf(model), (QList<qint64>{3, 2, 1}));
    QCOMPARE(reset.count(), 1);
}

/// What a file would bring has no row in the register yet.
void OrderModelsTest::wouldBeOnesAsGiven()
{
    QList<Cheque> orders = someOrders();
    for (Cheque &order : orders)
        order.id = {};
    OrderModel model;
    model.setRows(orders);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.order(row).familyName);
    QCOMPARE(names.join(u' '), QString::fromUtf8("Zwart Çelik Aerts"));
}

void OrderModelsTest::sortsByTypedValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QList<qint64>>("ascending");
    using M = OrderModel;
    QTest::newRow("number") << int(M::ChequeNumberColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("client, without its mark") << int(M::ClientColumn) << QList<qint64>{1, 3, 2};
    QTest::newRow("day, not its text") << int(M::RequestedOnColumn) << QList<qint64>{3, 1, 2};
    QTest::newRow("hours, as number") << int(M::HoursColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("value, as number") << int(M::ValueColumn) << QList<qint64>{1, 2, 3};
    QTest::newRow("all the same") << int(M::ClientCostColumn) << QList<qint64>{3, 2, 1};
}

void OrderModelsTest::sortsByTypedValues()
{
    QFETCH(int, column);
    OrderModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someOrders());
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.sort(column, Qt::AscendingOrder);
    QCOMPARE(moved.count(), 1);
    QTEST(idsOf(model), "ascending");
}

void OrderModelsTest::foundByEveryColumn_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::newRow("name") << QStringLiteral("celik an");
    QTest::newRow("number") << QStringLiteral("00007788003");
    QTest::newRow("day") << QStringLiteral("01/12/2025");
    QTest::newRow("amount") << QStringLiteral("1815,00");
}

void OrderModelsTest::foundByEveryColumn()
{
    QFETCH(QString, keyword);
    OrderModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(someOrders());
    OverviewFilter filter;
    filter.keyword = keyword;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data(OverviewModel::IdRole).toLongLong(), 3);
}

void OrderModelsTest::refusedSayWhy()
{
    RefusedOrderModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<RefusedOrder> refused = someRefused();
    model.setOrders(refused);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, RefusedOrderModel::RecordColumn).data().toInt(), 5);
    QCOMPARE(model.index(0, RefusedOrderModel::ChequeNumberColumn).data().toString(),
             QStringLiteral("12x"));
    const QString reason = model.index(0, RefusedOrderModel::ReasonColumn).data().toString();
    for (const Finding &finding : refused.at(0).findings)
        QVERIFY2(reason.contains(sentence(finding)), qPrintable(reason));
    for (int column = 0; column < RefusedOrderModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void OrderModelsTest::refusedTellWhatChanges()
{
    RefusedOrderModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.count(), 0); // nothing there that could have changed
    model.setOrders(someRefused());
    QCOMPARE(reset.count(), 1);
    model.retranslate();
    QCOMPARE(headers.count(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
}

QTEST_GUILESS_MAIN(OrderModelsTest)
#include "tst_ordermodels.moc"
