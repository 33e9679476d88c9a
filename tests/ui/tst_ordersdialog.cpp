// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ordersdialog.h"

#include "model/itemmodels/ordermodel.h"
#include "tests/support/dialogparts.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"
#include "ui/orderdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

namespace {

QStringList numbersIn(const OrdersDialog *dialog)
{
    const QAbstractItemModel *lines = part<QTableView>(dialog, "orders")->model();
    QStringList numbers;
    for (int row = 0; row < lines->rowCount(); ++row)
        numbers.append(lines->index(row, OrderModel::ChequeNumberColumn).data().toString());
    return numbers;
}

void selectFirst(const OrdersDialog *dialog)
{
    part<QTableView>(dialog, "orders")->selectRow(0);
}

} // namespace

class OrdersDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWasNeverRegistered();
    void followsTheRegister();
    void findsByKeyword();
    void actionsNeedALine();
    void asksWhoseOrderIsRemoved();
    void asksTheWindowForTheRest();
    void emptyRegisterOffersTheImport();
    void keyboardAlone();
};

void OrdersDialogTest::listsWhatWasNeverRegistered()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    // Newest first
    QCOMPARE(numbersIn(dialog),
             (QStringList{SampleRegister::alsoOrdered(), SampleRegister::ordered()}));
    QVERIFY(part<QLabel>(dialog, "count")->text().startsWith(u"2 of 2"));
}

void OrdersDialogTest::followsTheRegister()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    QCOMPARE(refusalOf(opened.cheques->addOrder(orderOf(SampleRegister::number(50)))), QString());
    QCOMPARE(numbersIn(dialog).size(), 3);
    QCOMPARE(numbersIn(dialog).constFirst(), SampleRegister::number(50));
    QCOMPARE(refusalOf(opened.cheques->registerCheque(registrationOf(SampleRegister::ordered()))),
             QString());
    QVERIFY(!numbersIn(dialog).contains(SampleRegister::ordered()));
}

void OrdersDialogTest::findsByKeyword()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    retype(dialog, "keyword", SampleRegister::ordered().right(3));
    QCOMPARE(numbersIn(dialog), QStringList{SampleRegister::ordered()});
    pressKey(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible()); // searched, not closed
    retype(dialog, "keyword", QStringLiteral("niemand"));
    QVERIFY(numbersIn(dialog).isEmpty());
    QVERIFY(part<QLabel>(dialog, "emptyReason")->isVisible());
    QVERIFY(part<QLabel>(dialog, "emptyReason")->text().contains(u"niemand"));
    press(dialog, "emptyAction");
    QCOMPARE(numbersIn(dialog).size(), 2);
    retype(dialog, "keyword", QStringLiteral("niemand"));
    press(dialog, "clear");
    QCOMPARE(numbersIn(dialog).size(), 2);
}

void OrdersDialogTest::actionsNeedALine()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    const auto enabled = [dialog] {
        int count = 0;
        for (const char *name : {"registerOrder", "changeOrder", "removeOrder"})
            count += part<QPushButton>(dialog, name)->isEnabled() ? 1 : 0;
        return count;
    };
    QCOMPARE(enabled(), 0);
    selectFirst(dialog);
    QCOMPARE(enabled(), 3);
    retype(dialog, "keyword", QStringLiteral("niemand"));
    QCOMPARE(enabled(), 0);
}

void OrdersDialogTest::asksWhoseOrderIsRemoved()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    selectFirst(dialog);
    press(dialog, "removeOrder");
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    for (const QString &whose :
         {QStringLiteral("Peeters An"), SampleRegister::alsoOrdered(), QStringLiteral("60004436")})
        QVERIFY2(question->informativeText().contains(whose), qPrintable(whose));
    pressKey(question, Qt::Key_Return); // the default is no
    QTRY_VERIFY(!question);
    QCOMPARE(numbersIn(dialog).size(), 2);
    press(dialog, "removeOrder");
    press(boxOver(dialog, "question"), "yes");
    QCOMPARE(numbersIn(dialog), QStringList{SampleRegister::ordered()});
    QVERIFY(!opened.cheques->freeOrders()->isEmpty());
    QCOMPARE(opened.events().constLast(), QStringLiteral("orderRemoved"));
}

void OrdersDialogTest::asksTheWindowForTheRest()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    QSignalSpy importing(dialog, &OrdersDialog::importRequested);
    QSignalSpy registering(dialog, &OrdersDialog::registerRequested);
    press(dialog, "importOrders");
    QCOMPARE(importing.count(), 1);
    selectFirst(dialog);
    press(dialog, "registerOrder");
    QCOMPARE(registering.count(), 1);
    QCOMPARE(registering.at(0).at(0).toString(), SampleRegister::alsoOrdered());
    QCOMPARE(registering.at(0).at(1).toString(), QStringLiteral("60004436"));
}

void OrdersDialogTest::emptyRegisterOffersTheImport()
{
    const QTemporaryDir folder;
    TestClock clock;
    const auto cheques = newRegister(folder.filePath(QStringLiteral("register.db")), clock);
    QVERIFY(cheques);
    QWidget window;
    auto *dialog = new OrdersDialog(*cheques, &window);
    dialog->open();
    QSignalSpy importing(dialog, &OrdersDialog::importRequested);
    QVERIFY(part<QLabel>(dialog, "emptyReason")->isVisible());
    press(dialog, "emptyAction");
    QCOMPARE(importing.count(), 1);
}

/// From the keyword down to a line, and into its correction.
void OrdersDialogTest::keyboardAlone()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<OrdersDialog> dialog = new OrdersDialog(*opened.cheques, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const auto *lines = part<QTableView>(dialog, "orders");
    for (int i = 0; i < 5 && dialog->focusWidget() != lines; ++i)
        pressKey(dialog, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), lines);
    pressKey(dialog, Qt::Key_Down);
    pressKey(dialog, Qt::Key_Return);
    auto *change = dialog->findChild<OrderDialog *>();
    QVERIFY(change);
    const QString number = part<QLineEdit>(change, "chequeNumber")->text();
    QVERIFY(numbersIn(dialog).contains(number));
    pressKey(change, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(OrdersDialogTest)
#include "tst_ordersdialog.moc"
