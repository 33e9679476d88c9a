// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdialog.h"

#include "model/itemmodels/refusedordermodel.h"
#include "model/wording/sentences.h"
#include "tests/support/dialogparts.h"
#include "tests/support/importfixture.h"
#include "tests/support/testcase.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>

namespace {

QString dataFile(const char *name)
{
    return QString(QStringLiteral(TEST_DATA_DIR) + u'/' + QString::fromLatin1(name));
}

int linesIn(const ImportDialog *dialog, const char *table)
{
    const auto *view = part<QTableView>(dialog, table);
    return view->isVisible() ? view->model()->rowCount() : 0;
}

bool isOffered(const ImportDialog *dialog)
{
    return part<QPushButton>(dialog, "import")->isVisible();
}

QString headlineOf(const ImportDialog *dialog)
{
    return part<QLabel>(dialog, "headline")->text();
}

/// No longer at work.
bool isDone(const ImportDialog *dialog)
{
    return !part<QProgressBar>(dialog, "progress")->isVisible();
}

/// The record numbers of the bad rows, as the file beside the orders has them.
QStringList expectedRefusals()
{
    QFile file(dataFile("orders-with-faults.expected.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList records;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n').mid(1);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u';');
        if (cells.size() > 2 && cells.at(2) != u"ok" && cells.at(2) != u"skipped")
            records.append(cells.at(0));
    }
    return records;
}

} // namespace

class ImportDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void looksFirst();
    void storesWhenSomebodySaysSo();
    void badRowsAreNotOverlooked();
    void badRowsCanBeCopied();
    void sameFileAgainTakesNothing();
    void escStopsTheStoring();
    void escStopsTheLooking();
    void fileThatIsNone_data();
    void fileThatIsNone();
    void anotherImportIsAtWork();
    void canBeTriedAgain();
    void goesAwayWhileAtWork();
    void keyboardAlone();
};

void ImportDialogTest::looksFirst()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QStringList before = fixture.dump();
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, dataFile("orders.csv"), &window);
    QSignalSpy progress(part<QProgressBar>(dialog, "progress"), &QProgressBar::valueChanged);
    dialog->open();
    QVERIFY(part<QProgressBar>(dialog, "progress")->isVisible());
    QVERIFY(!isOffered(dialog));
    QTRY_VERIFY(isDone(dialog));
    QVERIFY(progress.count() > 0);
    QVERIFY(isOffered(dialog));
    QCOMPARE(linesIn(dialog, "taken"), 300);
    QCOMPARE(linesIn(dialog, "refused"), 0);
    QVERIFY(part<QLabel>(dialog, "takenText")->text().contains(u"300"));
    QCOMPARE(fixture.dump(), before);
    press(dialog, "close");
    QCOMPARE(fixture.dump(), before);
}

void ImportDialogTest::storesWhenSomebodySaysSo()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    QPointer<ImportDialog> dialog =
        new ImportDialog(*fixture.cheques, dataFile("orders-with-faults.csv"), &window);
    QSignalSpy imported(dialog.data(), &ImportDialog::ordersImported);
    QSignalSpy changed(fixture.cheques.get(), &ChequeRegister::ordersChanged);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    const int taken = linesIn(dialog, "taken");
    QVERIFY(taken > 0);
    press(dialog, "import");
    QVERIFY(!isDone(dialog));
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(imported.count(), 1);
    QCOMPARE(imported.at(0).at(0).toInt(), taken);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque").toInt(), taken);
    QVERIFY2(headlineOf(dialog).startsWith(QString::number(taken)), qPrintable(headlineOf(dialog)));
    // What was left out is still to be seen.
    QCOMPARE(linesIn(dialog, "refused"), int(expectedRefusals().size()));
    QVERIFY(!isOffered(dialog));
    press(dialog, "close");
    QTRY_VERIFY(!dialog);
}

void ImportDialogTest::badRowsAreNotOverlooked()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, dataFile("orders-with-faults.csv"), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    const QStringList expected = expectedRefusals();
    QVERIFY(!expected.isEmpty());
    const QAbstractItemModel *refused = part<QTableView>(dialog, "refused")->model();
    QStringList records;
    for (int row = 0; row < refused->rowCount(); ++row) {
        records.append(refused->index(row, RefusedOrderModel::RecordColumn).data().toString());
        QVERIFY(!refused->index(row, RefusedOrderModel::ReasonColumn).data().toString().isEmpty());
    }
    QCOMPARE(records, expected);
    const auto *line = part<QLabel>(dialog, "refusedText");
    QVERIFY(line->isVisible());
    QVERIFY(line->text().contains(QString::number(expected.size())));
}

void ImportDialogTest::badRowsCanBeCopied()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, dataFile("orders-with-faults.csv"), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    auto *refused = part<QTableView>(dialog, "refused");
    QTest::keyClick(refused, Qt::Key_C, Qt::ControlModifier);
    const QStringList all = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(all.size(), refused->model()->rowCount());
    refused->selectRow(1);
    QTest::keyClick(refused, Qt::Key_C, Qt::ControlModifier);
    const QString one = QGuiApplication::clipboard()->text();
    QCOMPARE(one, all.at(1));
    QCOMPARE(one.split(u'\t').mid(0, 2),
             (QStringList{QStringLiteral("6"), QStringLiteral("000077881521")}));
}

void ImportDialogTest::sameFileAgainTakesNothing()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QVERIFY(fixture.take(dataFile("orders.csv")));
    const QStringList before = fixture.dump();
    QWidget window;
    QPointer<ImportDialog> dialog =
        new ImportDialog(*fixture.cheques, dataFile("orders.csv"), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    QVERIFY(!isOffered(dialog));
    QVERIFY(part<QLabel>(dialog, "unchangedText")->isVisible());
    QVERIFY(part<QLabel>(dialog, "unchangedText")->text().contains(u"300"));
    QVERIFY(part<QPushButton>(dialog, "close")->isDefault());
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(fixture.dump(), before);
}

void ImportDialogTest::escStopsTheStoring()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    QPointer<ImportDialog> dialog =
        new ImportDialog(*fixture.cheques, fixture.file(manyOrders()), &window);
    QSignalSpy imported(dialog.data(), &ImportDialog::ordersImported);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    PlainConnection other(fixture.path);
    // It cannot have begun when it is stopped.
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    press(dialog, "import");
    const QString before = headlineOf(dialog);
    pressKey(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(headlineOf(dialog) != before); // it says that it stops
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 60'000);
    QCOMPARE(imported.count(), 0);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("0"));
    QVERIFY(headlineOf(dialog).contains(u"Nothing was stored"));
    QVERIFY(!isOffered(dialog));
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

/// Too late or not: Esc was pressed, so nothing is offered any more.
void ImportDialogTest::escStopsTheLooking()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    QPointer<ImportDialog> dialog =
        new ImportDialog(*fixture.cheques, fixture.file(manyOrders()), &window);
    dialog->open();
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(dialog), 60'000);
    QVERIFY(headlineOf(dialog).contains(u"Nothing was stored"));
    QVERIFY(!isOffered(dialog));
    QVERIFY(!part<QTableView>(dialog, "taken")->isVisible());
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void ImportDialogTest::fileThatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no headers") << QByteArray("a;b\r\n1;2\r\n") << ErrorCode::HeadersMissing;
    QTest::newRow("one header missing")
        << manyOrders(1).replace("Klantnummer", "Nummer") << ErrorCode::HeadersMissing;
    QTest::newRow("a header twice")
        << manyOrders(1).replace("Voornaam", "Voornaam;Voornaam") << ErrorCode::HeaderTwice;
}

void ImportDialogTest::fileThatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QString file = fixture.file(content);
    const auto error = fixture.take(file, false);
    QVERIFY(!error);
    QCOMPARE(error.error().code, code);
    QWidget window;
    QPointer<ImportDialog> dialog = new ImportDialog(*fixture.cheques, file, &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(headlineOf(dialog), sentence(error.error()));
    QVERIFY(!isOffered(dialog));
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void ImportDialogTest::anotherImportIsAtWork()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const auto job = fixture.cheques->importOrders(fixture.file(manyOrders()),
                                                   ChequeRegister::ImportMode::Store);
    QVERIFY(job);
    QSignalSpy gone(*job, &QObject::destroyed);
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, dataFile("orders.csv"), &window);
    dialog->open();
    QCOMPARE(headlineOf(dialog), sentence(Error{ErrorCode::ImportRunning, {}, {}}));
    QVERIFY(!isOffered(dialog));
    QVERIFY(gone.wait(60'000));
}

void ImportDialogTest::canBeTriedAgain()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, fixture.file(manyOrders(3)), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    // Another import comes in between.
    const auto job =
        fixture.cheques->importOrders(dataFile("orders.csv"), ChequeRegister::ImportMode::OnlyLook);
    QVERIFY(job);
    QSignalSpy gone(*job, &QObject::destroyed);
    press(dialog, "import");
    QCOMPARE(headlineOf(dialog), sentence(Error{ErrorCode::ImportRunning, {}, {}}));
    QVERIFY(isOffered(dialog));
    QVERIFY(gone.wait(60'000));
    press(dialog, "import");
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("3"));
}

void ImportDialogTest::goesAwayWhileAtWork()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    auto *dialog = new ImportDialog(*fixture.cheques, fixture.file(manyOrders()), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    PlainConnection other(fixture.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    press(dialog, "import");
    delete dialog;
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QTRY_COMPARE_WITH_TIMEOUT(refusalOf(fixture.cheques->addOrder(orderOf(QStringLiteral("99")))),
                              QString(), 60'000);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("1"));
}

void ImportDialogTest::keyboardAlone()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QWidget window;
    QPointer<ImportDialog> dialog =
        new ImportDialog(*fixture.cheques, fixture.file(manyOrders(3)), &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(isDone(dialog));
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("3"));
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
