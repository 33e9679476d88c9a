// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/importfixture.h"
#include "tests/support/testcase.h"

Q_DECLARE_METATYPE(ErrorCode)

namespace {

QString dataPath(const char *name)
{
    return QString(QStringLiteral(TEST_DATA_DIR) + u'/' + QString::fromLatin1(name));
}

} // namespace

class ImportOrdersTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void recordByRecord();
    void storesWhatTheRecordsSay();
    void threeHundredOrders();
    void againChangesNothing();
    void againAfterRegistrationChangesNothing();
    void otherDataIsAConflict();
    void goodAfterABadOneOfTheSameNumber();
    void lookingStoresNothing();
    void leavesItsEvents();
    void progressGrowsToAll();
    void cancelledStoresNothing_data();
    void cancelledStoresNothing();
    void tooLateToCancel();
    void cannotBeRead_data();
    void cannotBeRead();
    void busyRegister();
};

void ImportOrdersTest::recordByRecord()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const auto report = fixture.take(dataPath("orders-with-faults.csv"));
    QVERIFY2(report, qPrintable(refusalOf(report)));
    QMap<int, QString> refused; // what was typed and why
    for (const RefusedOrder &order : report->refused) {
        QStringList rules;
        for (const Finding &finding : order.findings)
            rules.append(nameOf(finding.rule));
        refused.insert(order.record, QString(order.chequeNumber + u' ' + rules.join(u' ')));
    }
    const QStringList lines =
        QString::fromUtf8(bytesOf(dataPath("orders-with-faults.expected.csv")))
            .split(u'\n', Qt::SkipEmptyParts);
    int taken = 0;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u';');
        const QString &rule = cells.at(2);
        if (rule == QStringLiteral("ok"))
            ++taken;
        const bool good = rule == QStringLiteral("ok") || rule == QStringLiteral("skipped");
        QCOMPARE(
            QString(cells.at(0) + u' ' + refused.take(cells.at(0).toInt())),
            QString(cells.at(0) + u' ' + (good ? QString() : QString(cells.at(1) + u' ' + rule))));
    }
    QVERIFY2(refused.isEmpty(), qPrintable(refused.values().join(u'\n')));
    QVERIFY(taken > 10);
    QCOMPARE(report->taken.size(), taken);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque").toInt(), taken);
}

void ImportOrdersTest::storesWhatTheRecordsSay()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QVERIFY(fixture.take(dataPath("orders-with-faults.csv")));
    PlainConnection other(fixture.path);
    const auto stored = [&other](const char *columns, const char *number) {
        return other.value(QStringLiteral("SELECT %1 FROM cheque WHERE number = '%2'")
                               .arg(QString::fromLatin1(columns), QString::fromLatin1(number)));
    };
    const char *all = "family_name, given_name, requested_on, valid_until, minutes, value_cents,"
                      " client_cost_cents, milli_euro_per_hour, vat_percent";
    QCOMPARE(stored(all, "00007788154"),
             QStringLiteral("Peeters|An|2026-03-03|2026-06-03|240|72600|4500|150000|21"));
    QCOMPARE(stored("requested_on", "00007788160"), QStringLiteral("2026-03-03"));
    QCOMPARE(stored("value_cents, milli_euro_per_hour, vat_percent", "00007788165"),
             QStringLiteral("172600|NULL|NULL"));
    QCOMPARE(stored("value_cents", "00007788167"), QStringLiteral("72600"));
    QCOMPARE(stored("client_cost_cents", "00007788169"), QStringLiteral("4500"));
    QCOMPARE(stored("family_name", "00007788170"), QStringLiteral("=HYPERLINK(\"x\")"));
    QCOMPARE(stored("family_name, given_name", "00007788173"),
             QStringLiteral("Jan; Piet|de \"Rosse\""));
    QCOMPARE(stored("valid_until", "00007788176"), QStringLiteral("2026-06-03"));
    QCOMPARE(stored("value_cents", "00007788178"), QStringLiteral("172600"));
    QCOMPARE(stored("family_name, given_name", "00007788180"), QStringLiteral("'t Kint|=Jan"));
    QCOMPARE(other.value(QStringLiteral("SELECT count(*), count(DISTINCT number) FROM client")),
             QStringLiteral("1|1")); // one client, many orders
}

void ImportOrdersTest::threeHundredOrders()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const auto report = fixture.take(dataPath("orders.csv"));
    QCOMPARE(countsOf(report), QStringLiteral("300 0 0"));
    const auto free = fixture.cheques->freeOrders();
    QVERIFY(free);
    QCOMPARE(free->size(), 300);
    for (const Cheque &cheque : report->taken)
        QVERIFY(free->contains(cheque));
}

void ImportOrdersTest::againChangesNothing()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QVERIFY(fixture.take(dataPath("orders.csv")));
    const QByteArray before = sha256Of(fixture.path);
    QCOMPARE(countsOf(fixture.take(dataPath("orders.csv"))), QStringLiteral("0 300 0"));
    QCOMPARE(sha256Of(fixture.path), before);
}

void ImportOrdersTest::againAfterRegistrationChangesNothing()
{
    ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QString orders = fixture.file(manyOrders(10));
    QVERIFY(fixture.take(orders));
    ChequeRegistration draft = registrationOf(QStringLiteral("00000000003"));
    draft.clientNumber = QStringLiteral("60000001");
    fixture.clock.today = QDate(2026, 5, 1);
    draft.intake.date = dayEntry(fixture.clock.today);
    QCOMPARE(refusalOf(fixture.cheques->registerCheque(draft)), QString());
    const QStringList before = fixture.dump();
    QCOMPARE(countsOf(fixture.take(orders)), QStringLiteral("0 10 0"));
    QCOMPARE(fixture.dump(), before);
}

void ImportOrdersTest::otherDataIsAConflict()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QByteArray orders = manyOrders(3);
    QVERIFY(fixture.take(fixture.file(orders)));
    const QStringList before = fixture.dump();
    for (const auto &[typed, changed] :
         {std::pair{"Peeters", "Pieters"}, std::pair{";An;", ";Anna;"}, std::pair{";4\r", ";3\r"},
          std::pair{"03/03/2026", "04/03/2026"}, std::pair{";6000", ";7000"}}) {
        const auto report = fixture.take(fixture.file(QByteArray(orders).replace(typed, changed)));
        QCOMPARE(countsOf(report), QStringLiteral("0 0 3"));
        QCOMPARE(outline(report->refused.constFirst().findings),
                 expectedLines("error orderConflict chequeNumber"));
        QCOMPARE(fixture.dump(), before);
    }
}

void ImportOrdersTest::goodAfterABadOneOfTheSameNumber()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QByteArray header = manyOrders(0);
    const auto report = fixture.take(fixture.file(header + "1;60004436;;An;03/03/2026;4\r\n"
                                                  + "1;60004436;Peeters;An;03/03/2026;4\r\n"
                                                  + "01;60004436;Peeters;An;03/03/2026;4\r\n"));
    QCOMPARE(countsOf(report), QStringLiteral("1 0 2"));
    QCOMPARE(report->refused.at(0).record, 2);
    QCOMPARE(outline(report->refused.at(1).findings),
             expectedLines("error duplicateInFile chequeNumber"));
}

void ImportOrdersTest::lookingStoresNothing()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QStringList before = fixture.dump();
    const QByteArray bytes = sha256Of(fixture.path);
    const auto looked = fixture.take(dataPath("orders-with-faults.csv"), false);
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(sha256Of(fixture.path), bytes);
    const auto stored = fixture.take(dataPath("orders-with-faults.csv"));
    QCOMPARE(countsOf(looked), countsOf(stored));
    QVERIFY(!looked->taken.constFirst().id.isValid());
    QVERIFY(stored->taken.constFirst().id.isValid());
}

void ImportOrdersTest::leavesItsEvents()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    QVERIFY(fixture.take(dataPath("orders-with-faults.csv")));
    QCOMPARE(fixture.value("SELECT count(*) = (SELECT count(*) FROM cheque) FROM event"
                           " WHERE kind = 'orderAdded'"),
             QStringLiteral("1"));
    QCOMPARE(fixture.value("SELECT kind, user_name, cheque_number, happened_on,"
                           " payload ->> 'taken' = (SELECT count(*) FROM cheque),"
                           " payload ->> 'refused' > 0, payload ->> 'unchanged'"
                           " FROM event ORDER BY id DESC LIMIT 1"),
             QStringLiteral("ordersImported|Vermeulen Griet|NULL|2026-11-23|1|1|0"));
}

void ImportOrdersTest::progressGrowsToAll()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const std::atomic_bool never = false;
    QList<int> told;
    int differing = 0;
    const auto report =
        importOrders(fixture.task(fixture.file(manyOrders())), never, [&](int done, int all) {
            told.append(done);
            differing += all != many;
        });
    QVERIFY(report);
    QCOMPARE(differing, 0);
    QVERIFY(told.size() >= 3);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QVERIFY(told.constFirst() < many);
    QCOMPARE(told.constLast(), many);
}

void ImportOrdersTest::cancelledStoresNothing_data()
{
    QTest::addColumn<int>("after"); // records
    QTest::newRow("at once") << 0;
    QTest::newRow("at the first progress") << 1;
    QTest::newRow("near the end") << 2000;
}

void ImportOrdersTest::cancelledStoresNothing()
{
    QFETCH(const int, after);
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QStringList before = fixture.dump();
    std::atomic_bool cancelled = after == 0;
    const auto report = importOrders(fixture.task(fixture.file(manyOrders())), cancelled,
                                     [&](int done, int) { cancelled = done >= after; });
    QCOMPARE(codeOf(report), ErrorCode::Cancelled);
    QCOMPARE(fixture.dump(), before);
    QCOMPARE(countsOf(fixture.take(fixture.file(manyOrders()))),
             QStringLiteral("%1 0 0").arg(many)); // nothing stands in the way
}

/// What is stored is told as stored.
void ImportOrdersTest::tooLateToCancel()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    std::atomic_bool cancelled = false;
    const auto report = importOrders(fixture.task(fixture.file(manyOrders(3))), cancelled,
                                     [&](int done, int all) { cancelled = done == all; });
    QVERIFY(cancelled);
    QCOMPARE(countsOf(report), QStringLiteral("3 0 0"));
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("3"));
}

void ImportOrdersTest::cannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray header = manyOrders(0);
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileFormUnknown;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << ErrorCode::FileFormUnknown;
    QTest::newRow("no headers") << QByteArray("1;2;3\r\n") << ErrorCode::HeadersMissing;
    QTest::newRow("a byte too large")
        << QByteArray(header + QByteArray(20 * 1024 * 1024 + 1 - header.size(), 'x'))
        << ErrorCode::FileTooLarge;
}

void ImportOrdersTest::cannotBeRead()
{
    QFETCH(const QByteArray, bytes);
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    const QStringList before = fixture.dump();
    const auto report = fixture.take(fixture.file(bytes));
    QVERIFY(!report);
    QTEST(report.error().code, "code");
    for (const QString &path :
         {fixture.folder.path(), fixture.folder.filePath(QStringLiteral("no.csv")), QString()}) {
        const auto unread = fixture.take(path);
        QCOMPARE(codeOf(unread), ErrorCode::FileUnreadable);
        QCOMPARE(unread.error().subject, path);
    }
    QCOMPARE(fixture.dump(), before);
}

void ImportOrdersTest::busyRegister()
{
    const ImportFixture fixture;
    QVERIFY(fixture.cheques);
    PlainConnection other(fixture.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    QCOMPARE(codeOf(fixture.take(fixture.file(manyOrders(3)))), ErrorCode::DatabaseBusy);
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(ImportOrdersTest)
#include "tst_importorders.moc"
