// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventlog.h"
#include "tests/support/checkedregister.h"
#include "tests/support/registerdamage.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QJsonArray>

namespace {

/// What the rows of a cheque become when its client is erased; the guidance is its only one.
QStringList overwriting(const QString &cheque, int guidance)
{
    const QString salt = QString(32, u'0');
    return {QStringLiteral("UPDATE cheque SET family_name = '*', given_name = '*',"
                           " name_salt = '%1' WHERE number = '%2'")
                .arg(salt, cheque),
            QStringLiteral("UPDATE career_question SET text = '*', salt = '%1'"
                           " WHERE guidance_id = %2")
                .arg(salt, QString::number(guidance)),
            QStringLiteral("UPDATE conversation SET feedback = '', salt = '%1'"
                           " WHERE guidance_id = %2")
                .arg(salt, QString::number(guidance))};
}

/// Records that they were; why not, when it failed.
QString recordErasure(const QString &path, const QString &client, const QJsonArray &cheques)
{
    const auto database = connectTo(path);
    if (!database)
        return QStringLiteral("no connection");
    Transaction transaction(*database, Transaction::Kind::Write);
    (void)EventLog::append(
        transaction, EventLog::head(transaction),
        {{{1}, testDay()},
         ourIdentity().centre,
         ourIdentity().user,
         QStringLiteral("clientErased"),
         {},
         {{QStringLiteral("clientNumber"), client}, {QStringLiteral("cheques"), cheques}}});
    const Result<void> committed = transaction.commit();
    return committed ? QString() : committed.error().detail;
}

} // namespace

/// When a client is erased, the names, texts and salts of the cheques are overwritten and an event
/// says so: the digests of before no longer count, and nothing else may stand there.
class ErasureChecksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void erased();
    void withoutEvent();
    void somethingIsLeft_data();
    void somethingIsLeft();
    void otherChequesStay();
    void unknownCheque_data();
    void unknownCheque();
};

void ErasureChecksTest::erased()
{
    OpenedSample sample;
    sample.cheques.reset();
    const QString cheque = SampleRegister::closed();
    QCOMPARE(recordErasure(sample.path, goodOrder().clientNumber, {cheque}), QString());
    QCOMPARE(RegisterDamage(sample.path).run(overwriting(cheque, 1)), QString());
    QCOMPARE(faultsIn(atOpening(sample.path)), QString());
    QCOMPARE(faultsIn(everything(sample.path)), QString());
}

void ErasureChecksTest::withoutEvent()
{
    OpenedSample sample;
    sample.cheques.reset();
    QCOMPARE(RegisterDamage(sample.path).run(overwriting(SampleRegister::closed(), 1)), QString());
    QCOMPARE(faultsIn(atOpening(sample.path)), QString());
    QCOMPARE(faultsIn(everything(sample.path)), QStringLiteral("dossiers"));
}

void ErasureChecksTest::somethingIsLeft_data()
{
    QTest::addColumn<int>("leftOut");
    QTest::newRow("name") << 0;
    QTest::newRow("career question") << 1;
    QTest::newRow("feedback") << 2;
}
void ErasureChecksTest::somethingIsLeft()
{
    QFETCH(const int, leftOut);
    OpenedSample sample;
    sample.cheques.reset();
    const QString cheque = SampleRegister::closed();
    QStringList statements = overwriting(cheque, 1);
    statements.removeAt(leftOut);
    QCOMPARE(recordErasure(sample.path, goodOrder().clientNumber, {cheque}), QString());
    QCOMPARE(RegisterDamage(sample.path).run(statements), QString());
    QCOMPARE(faultsIn(everything(sample.path)), QStringLiteral("dossiers"));
}

void ErasureChecksTest::otherChequesStay()
{
    OpenedSample sample;
    sample.cheques.reset();
    const QString cheque = SampleRegister::closed();
    QCOMPARE(recordErasure(sample.path, goodOrder().clientNumber, {cheque}), QString());
    QCOMPARE(RegisterDamage(sample.path)
                 .run(overwriting(cheque, 1) + overwriting(SampleRegister::inUse(), 4).mid(0, 1)),
             QString());
    QCOMPARE(faultsIn(everything(sample.path)), QStringLiteral("dossiers"));
}

void ErasureChecksTest::unknownCheque_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("cheque");
    QTest::newRow("unknown") << goodOrder().clientNumber << SampleRegister::number(77);
    QTest::newRow("another client's") << QStringLiteral("60000000") << SampleRegister::closed();
}
void ErasureChecksTest::unknownCheque()
{
    QFETCH(const QString, client);
    QFETCH(const QString, cheque);
    OpenedSample sample;
    sample.cheques.reset();
    QCOMPARE(recordErasure(sample.path, client, {cheque}), QString());
    const Result<CheckReport> report = everything(sample.path);
    QCOMPARE(faultsIn(report), QStringLiteral("dossiers"));
    QVERIFY(report->at(4).first.startsWith(QStringLiteral("event ")));
}

QTEST_GUILESS_MAIN(ErasureChecksTest)
#include "tst_erasurechecks.moc"
