// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerlock.h"
#include "tests/support/importfixture.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QSemaphore>
#include <QSignalSpy>

/// An import at work in its thread, and the register beside it.
class OrderImportTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledInItsThread();
    void otherWritesWait();
    void readingGoesOnMeanwhile();
    void tellsOnlyWhenStored_data();
    void tellsOnlyWhenStored();
    void registerClosedMeanwhile();
};

void OrderImportTest::cancelledInItsThread()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QStringList before = fixture.dump();
    OrderImport job(fixture.task(fixture.file(manyOrders())), nullptr);
    connect(&job, &OrderImport::progressed, &job, &OrderImport::cancel, Qt::DirectConnection);
    QSignalSpy finished(&job, &OrderImport::finished);
    job.start();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(codeOf(job.result()), ErrorCode::Cancelled);
    QVERIFY(!job.storedAnything());
    QCOMPARE(fixture.dump(), before);
}

/// The job counts as running until the register has heard that it is done.
void OrderImportTest::otherWritesWait()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    ChequeRegister &r = *opened.cheques;
    const QString orders = QStringLiteral(TEST_DATA_DIR "/orders.csv");
    const auto job = r.importOrders(orders, ChequeRegister::ImportMode::Store);
    QVERIFY(job);
    const QString inUse = SampleRegister::inUse();
    const QString ordered = SampleRegister::ordered();
    const QList<std::optional<ErrorCode>> codes{
        codeOf(r.addOrder(orderOf(SampleRegister::number(50)))),
        codeOf(r.changeOrder(ordered, orderOf(ordered))),
        codeOf(r.removeOrder(ordered)),
        codeOf(r.registerCheque(registrationOf(ordered))),
        codeOf(r.registerConversation(inUse, talkOf(ConversationType::InDepth, 30), {})),
        codeOf(r.deleteLatestConversation(inUse)),
        codeOf(r.reviseCareerQuestion(inUse, goodQuestion())),
        codeOf(r.markPaid(paymentOf(testDay()))),
        codeOf(r.undoPayment({2})),
        codeOf(r.changeIdentity(otherIdentity())),
        codeOf(r.importOrders(orders, ChequeRegister::ImportMode::OnlyLook))};
    for (const std::optional<ErrorCode> &code : codes)
        QCOMPARE(code, ErrorCode::ImportRunning);
    QCOMPARE(r.identity(), ourIdentity());
    QSignalSpy finished(*job, &OrderImport::finished);
    QVERIFY(finished.wait(60'000));
    QCOMPARE(refusalOf(r.addOrder(orderOf(SampleRegister::number(50)))), QString());
    QCOMPARE(opened.events().mid(opened.events().size() - 2).join(u' '),
             QStringLiteral("ordersImported orderAdded"));
}

void OrderImportTest::readingGoesOnMeanwhile()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    OrderImport job(fixture.task(fixture.file(manyOrders())), nullptr);
    QSemaphore inTheMiddle;
    QSemaphore goOn;
    const auto pause = [&](int done, int all) {
        if (done == all)
            return;
        inTheMiddle.release();
        goOn.acquire();
    };
    connect(&job, &OrderImport::progressed, &job, pause, Qt::DirectConnection);
    QSignalSpy finished(&job, &OrderImport::finished);
    job.start();
    inTheMiddle.acquire();
    const auto free = fixture.cheques->freeOrders();
    goOn.release(many);
    QVERIFY2(free, qPrintable(refusalOf(free)));
    QCOMPARE(free->size(), 0); // not half of it
    QVERIFY(finished.wait(60'000));
    const auto after = fixture.cheques->freeOrders();
    QVERIFY(after);
    QCOMPARE(after->size(), many);
}

void OrderImportTest::tellsOnlyWhenStored_data()
{
    QTest::addColumn<bool>("store");
    QTest::addColumn<bool>("cancel");
    QTest::addColumn<int>("told");
    QTest::newRow("stored") << true << false << 1;
    QTest::newRow("looked") << false << false << 0;
    QTest::newRow("cancelled") << true << true << 0;
}

void OrderImportTest::tellsOnlyWhenStored()
{
    QFETCH(const bool, store);
    QFETCH(const bool, cancel);
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QSignalSpy changed(fixture.cheques.get(), &ChequeRegister::ordersChanged);
    PlainConnection other(fixture.path);
    if (cancel) // it cannot have begun when it is cancelled
        QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    const auto job = fixture.cheques->importOrders(fixture.file(manyOrders()),
                                                   store ? ChequeRegister::ImportMode::Store
                                                         : ChequeRegister::ImportMode::OnlyLook);
    QVERIFY(job);
    if (cancel) {
        (*job)->cancel();
        QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    }
    QString counts;
    connect(*job, &OrderImport::finished, this, [&] { counts = countsOf((*job)->result()); });
    QSignalSpy gone(*job, &QObject::destroyed);
    QVERIFY(gone.wait(60'000));
    QTEST(int(changed.size()), "told");
    QCOMPARE(counts.startsWith(QString::number(many)), !cancel);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque").toInt(), store && !cancel ? many : 0);
}

/// However far it was: all of it is there, or nothing.
void OrderImportTest::registerClosedMeanwhile()
{
    ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const auto job = fixture.cheques->importOrders(fixture.file(manyOrders()),
                                                   ChequeRegister::ImportMode::Store);
    QVERIFY(job);
    bool stillLocked = false;
    connect(*job, &QObject::destroyed, this,
            [&] { stillLocked = RegisterLock::isHeldHere(fixture.path); });
    fixture.cheques.reset();
    QVERIFY(stillLocked); // no other process could come in between
    const int stored = fixture.value("SELECT count(*) FROM cheque").toInt();
    QVERIFY2(stored == 0 || stored == many, qPrintable(QString::number(stored)));
    QCOMPARE(namesIn(fixture.folder.path()).join(u' '), QStringLiteral("orders.csv register.db"));
    auto again = ChequeRegister::open(fixture.path, fixture.clock.asClock(), quickOptions());
    QVERIFY(again);
    QCOMPARE(refusalOf((*again)->addOrder(orderOf(SampleRegister::number(9999)))), QString());
}

QTEST_GUILESS_MAIN(OrderImportTest)
#include "tst_orderimport.moc"
