// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/demoregister.h"
#include "model/chequeregister/orderimport.h"
#include "model/storage/registersummary.h"
#include "tests/support/checkedregister.h"
#include "tests/support/damages.h"
#include "tests/support/registerdamage.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

namespace {

CheckResult resultOf(const CheckReport &report, Check check)
{
    const auto found = std::find_if(report.cbegin(), report.cend(),
                                    [check](const CheckResult &r) { return r.check == check; });
    return found == report.cend() ? CheckResult{} : *found;
}

} // namespace

class RegisterChecksTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void soundRegisters_data();
    void soundRegisters();
    void everyEventIsFollowed();
    void damages_data();
    void damages();
    void unsoundIndex();
    void twoActiveGuidances();
    void cutHead();
    void f10_plantedTrigger();
    void saysWhereAndHowMany();
    void newerIsNotChecked();
    void canBeCancelled();
    void tellsProgress();
    void leavesTheFileAsItIs();
    void keepsTheConstraintsOn();
    void facts();

private:
    [[nodiscard]] static QString withEverything(const QString &path);
};

/// The sample register and, after it, what that has nothing of. Empty when all went well.
QString RegisterChecksTest::withEverything(const QString &path)
{
    OpenedSample sample;
    if (!sample.cheques)
        return QStringLiteral("no sample");
    QStringList refusals;
    const auto done = [&refusals](const auto &result) { refusals.append(refusalOf(result)); };
    OrderDraft order = orderOf(SampleRegister::number(20));
    done(sample.cheques->addOrder(order));
    order.chequeNumber = SampleRegister::number(21);
    order.familyName = QStringLiteral("D’hondt-Çelik");
    done(sample.cheques->changeOrder(SampleRegister::number(20), order));
    order.chequeNumber = SampleRegister::number(20); // free again
    order.clientNumber = QStringLiteral("60009999");
    order.value = amountEntry({50'00});
    done(sample.cheques->addOrder(order));
    done(sample.cheques->addOrder(orderOf(SampleRegister::number(22))));
    done(sample.cheques->removeOrder(SampleRegister::number(22)));
    done(sample.cheques->removeOrder(SampleRegister::alsoOrdered()));
    done(sample.cheques->changeIdentity(otherIdentity()));
    done(sample.cheques->changeIdentity(
        {QStringLiteral("Centrum Zoë"), QStringLiteral("De Smet Anaïs")}));
    const auto import = sample.cheques->importOrders(QStringLiteral(TEST_DATA_DIR "/orders.csv"),
                                                     ChequeRegister::ImportMode::Store);
    if (!import)
        return refusalOf(import);
    QSignalSpy finished(*import, &OrderImport::finished);
    if (!finished.wait(60'000))
        return QStringLiteral("no end of the import");
    ChequeRegistration registration = registrationOf(SampleRegister::number(20), 30);
    registration.clientNumber = order.clientNumber;
    done(sample.cheques->registerCheque(registration));
    done(sample.cheques->registerConversation(
        SampleRegister::number(20), talkOf(ConversationType::Synthesis, 30), allConfirmed()));
    done(sample.cheques->registerCheque(registrationOf(SampleRegister::emptied(), 90)));
    done(sample.cheques->markPaid(paymentOf(sample.clock.today, QStringLiteral("december"))));
    sample.cheques.reset();
    if (!QFile::copy(sample.path, path))
        refusals.append(QStringLiteral("no copy"));
    refusals.removeAll(QString());
    return refusals.join(u'\n');
}

void RegisterChecksTest::soundRegisters_data()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"empty", "sample", "everything", "demo"})
        QTest::newRow(which) << QString::fromLatin1(which);
}
void RegisterChecksTest::soundRegisters()
{
    QFETCH(const QString, which);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    if (which == u"empty")
        QVERIFY(newRegister(path, clock));
    if (which == u"sample")
        QVERIFY(QFile::copy(OpenedSample().path, path));
    if (which == u"everything")
        QCOMPARE(withEverything(path), QString());
    if (which == u"demo")
        QVERIFY(makeDemoRegister(path, {}, testDay()));
    const Result<CheckReport> opening = atOpening(path);
    QCOMPARE(faultsIn(opening), QString());
    QCOMPARE(namesIn(*opening),
             QStringLiteral("schema structure foreignKeys eventChain ledger budgets keptColumns"
                            " activeGuidances"));
    const Result<CheckReport> all = everything(path);
    QCOMPARE(faultsIn(all), QString());
    QCOMPARE(namesIn(*all),
             QStringLiteral("schema structure foreignKeys eventChain dossiers ledger budgets"
                            " keptColumns activeGuidances"));
    // Nothing is sound because nobody looked.
    PlainConnection connection(path);
    const auto examined = [&](Check check, const char *sql) {
        QCOMPARE(QString::number(resultOf(*all, check).examined),
                 connection.value(QString::fromLatin1(sql)));
    };
    examined(Check::Schema, "SELECT count(*) FROM sqlite_schema");
    examined(Check::Structure, "PRAGMA page_count");
    examined(Check::EventChain, "SELECT count(*) FROM event");
    examined(Check::Ledger, "SELECT count(*) FROM payout");
    examined(Check::Budgets, "SELECT count(*) FROM guidance");
    examined(Check::KeptColumns, "SELECT count(*) FROM guidance");
    examined(Check::ActiveGuidances, "SELECT count(DISTINCT cheque_id) FROM guidance");
    examined(Check::Dossiers,
             "SELECT (SELECT count(*) FROM centre) + (SELECT count(*) FROM own_identity)"
             " + (SELECT count(*) FROM counsellor) + (SELECT count(*) FROM client)"
             " + (SELECT count(*) FROM cheque) + (SELECT count(*) FROM guidance)"
             " + (SELECT count(*) FROM career_question) + (SELECT count(*) FROM conversation)"
             " + (SELECT count(*) FROM payment) + (SELECT count(*) FROM payout)");
}

/// A use case that leaves an event nobody follows would make every register look damaged.
void RegisterChecksTest::everyEventIsFollowed()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(withEverything(path), QString());
    PlainConnection connection(path);
    QCOMPARE(connection.rows(QStringLiteral("SELECT DISTINCT kind FROM event ORDER BY kind")),
             QStringList({QStringLiteral("careerQuestionRevised"), QStringLiteral("centreAdded"),
                          QStringLiteral("chequeRegistered"), QStringLiteral("conversationDeleted"),
                          QStringLiteral("conversationRegistered"),
                          QStringLiteral("identityChanged"), QStringLiteral("markedPaid"),
                          QStringLiteral("orderAdded"), QStringLiteral("orderChanged"),
                          QStringLiteral("orderRemoved"), QStringLiteral("ordersImported"),
                          QStringLiteral("paymentUndone"), QStringLiteral("registerCreated")}));
}

void RegisterChecksTest::damages_data()
{
    QTest::addColumn<Damage>("damage");
    for (const QList<Damage> &damages :
         {Damages::ofGuidances(), Damages::ofConversations(), Damages::ofQuestions(),
          Damages::ofCheques(), Damages::ofMoney(), Damages::ofNames(), Damages::ofEvents()}) {
        for (const Damage &damage : damages)
            QTest::newRow(damage.name.toUtf8().constData()) << damage;
    }
}
void RegisterChecksTest::damages()
{
    QFETCH(const Damage, damage);
    OpenedSample sample;
    QVERIFY(sample.cheques);
    sample.cheques.reset();
    QCOMPARE(RegisterDamage(sample.path).run(damage.sql.split(u';')), QString());
    QCOMPARE(faultsIn(atOpening(sample.path)), damage.opening);
    QCOMPARE(faultsIn(everything(sample.path)), damage.all);
}

/// An index that does not know its rows hides them from whoever asks it.
void RegisterChecksTest::unsoundIndex()
{
    OpenedSample sample;
    sample.cheques.reset();
    const QString own = QStringLiteral("CREATE INDEX payout_payment ON payout (payment_id)");
    QCOMPARE(RegisterDamage(sample.path)
                 .runWith(QStringLiteral("payout_payment"), own + QStringLiteral(" WHERE 0"),
                          {QStringLiteral("REINDEX payout_payment")}),
             QString());
    QVERIFY(faultsIn(everything(sample.path)).startsWith(QStringLiteral("structure")));
}

void RegisterChecksTest::twoActiveGuidances()
{
    OpenedSample sample;
    sample.cheques.reset();
    const QString index = QStringLiteral("guidance_one_per_cheque");
    const QString open = QStringLiteral("CREATE INDEX guidance_one_per_cheque ON guidance"
                                        " (cheque_id) WHERE status <> 'available'");
    // A second one on the cheque of the first, with a conversation and its line
    QCOMPARE(
        RegisterDamage(sample.path)
            .runWith(index, open,
                     {QStringLiteral("INSERT INTO guidance SELECT 8, cheque_id, 1, 'inUse', 1,"
                                     " '2026-11-01', 60, 1, 1, 1, '2026-11-01', 5 FROM guidance"
                                     " WHERE id = 4"),
                      QStringLiteral("INSERT INTO conversation SELECT (SELECT max(id) + 1 FROM"
                                     " conversation), 8, date, type, form, minutes, 1, feedback,"
                                     " salt, value_cents, client_agrees, registered_at,"
                                     " registered_on, NULL FROM conversation WHERE id = 1"),
                      QStringLiteral("INSERT INTO payout SELECT (SELECT max(id) + 1 FROM payout),"
                                     " id, 'payout', value_cents, minutes, registered_at,"
                                     " registered_on, NULL FROM conversation"
                                     " WHERE guidance_id = 8")}),
        QString());
    QCOMPARE(faultsIn(atOpening(sample.path)), QStringLiteral("activeGuidances"));
    QCOMPARE(faultsIn(everything(sample.path)),
             QStringLiteral("structure dossiers activeGuidances"));
}

/// A chain whose end was cut off is right in itself; rows betray it.
void RegisterChecksTest::cutHead()
{
    OpenedSample sample;
    sample.cheques.reset();
    RegisterDamage damage(sample.path);
    QCOMPARE(damage.run({QStringLiteral("DELETE FROM event WHERE id = (SELECT max(id) FROM"
                                        " event)")}),
             QString());
    const Result<CheckReport> opening = atOpening(sample.path);
    QCOMPARE(faultsIn(opening), QStringLiteral("eventChain"));
    QCOMPARE(resultOf(*opening, Check::EventChain).first, QStringLiteral("guidance 7"));
    QCOMPARE(faultsIn(everything(sample.path)), QStringLiteral("eventChain dossiers"));
}

void RegisterChecksTest::f10_plantedTrigger()
{
    OpenedSample sample;
    sample.cheques.reset();
    {
        PlainConnection connection(sample.path);
        QCOMPARE(connection.run(QStringLiteral("CREATE TRIGGER planted AFTER INSERT ON event"
                                               " BEGIN DELETE FROM payout; END")),
                 QString());
    }
    // Nothing else is asked of such a register.
    const Result<CheckReport> opening = atOpening(sample.path);
    QCOMPARE(faultsIn(opening), QStringLiteral("schema"));
    QCOMPARE(opening->size(), 1);
    const Result<CheckReport> all = everything(sample.path);
    QCOMPARE(faultsIn(all), QStringLiteral("schema"));
    QCOMPARE(all->size(), 1);
}

void RegisterChecksTest::saysWhereAndHowMany()
{
    OpenedSample sample;
    sample.cheques.reset();
    QCOMPARE(RegisterDamage(sample.path)
                 .run({QStringLiteral("UPDATE guidance SET used_minutes = 240 WHERE id IN (4, 5)"),
                       QStringLiteral("DELETE FROM payout WHERE conversation_id IN"
                                      " (SELECT id FROM conversation WHERE guidance_id = 7)"),
                       QStringLiteral("UPDATE career_question SET text = 'x' WHERE id IN (2, 3)"),
                       QStringLiteral("UPDATE event SET user_name = 'x' WHERE id IN (7, 9, 8)")}),
             QString());
    const Result<CheckReport> report = everything(sample.path);
    QVERIFY(report);
    PlainConnection connection(sample.path);
    const QString firstTalk =
        connection.value(QStringLiteral("SELECT min(id) FROM conversation WHERE guidance_id = 7"));
    const auto is = [&](Check check, qint64 faults, const QString &first) {
        const CheckResult found = resultOf(*report, check);
        QCOMPARE(found.faults, faults);
        QCOMPARE(found.first, first);
    };
    is(Check::KeptColumns, 2, QStringLiteral("guidance 4"));
    is(Check::Ledger, 2, QString(u"conversation " + firstTalk));
    is(Check::EventChain, 3, QStringLiteral("event 7"));
    // Two questions, and two events whose ledger lines are gone
    is(Check::Dossiers, 4, QStringLiteral("career_question 2"));
}

void RegisterChecksTest::newerIsNotChecked()
{
    OpenedSample sample;
    sample.cheques.reset();
    {
        PlainConnection connection(sample.path);
        QCOMPARE(connection.run(QStringLiteral("PRAGMA user_version = 999")), QString());
    }
    QCOMPARE(codeOf(atOpening(sample.path)), ErrorCode::RegisterNewer);
    QCOMPARE(codeOf(everything(sample.path)), ErrorCode::RegisterNewer);
}

void RegisterChecksTest::canBeCancelled()
{
    OpenedSample sample;
    const std::atomic_bool cancelled = true;
    const auto database = connectTo(sample.path);
    QVERIFY(database);
    QCOMPARE(codeOf(RegisterChecks::checkAtOpening(*database, cancelled)), ErrorCode::Cancelled);
    QCOMPARE(codeOf(RegisterChecks::checkAll(*database, cancelled, {})), ErrorCode::Cancelled);
    // In the midst of it
    std::atomic_bool later = false;
    QCOMPARE(
        codeOf(RegisterChecks::checkAll(*database, later, [&](qint64, qint64) { later = true; })),
        ErrorCode::Cancelled);
}

void RegisterChecksTest::tellsProgress()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QVERIFY(makeDemoRegister(path, {}, testDay()));
    const auto database = connectTo(path);
    QVERIFY(database);
    qint64 last = -1;
    qint64 whole = 0;
    const auto checked = RegisterChecks::checkAll(*database, goOn, [&](qint64 done, qint64 all) {
        QVERIFY(done > last && done <= all);
        last = done;
        whole = all;
    });
    QVERIFY(checked);
    PlainConnection connection(path);
    QVERIFY(whole > connection.value(QStringLiteral("SELECT count(*) FROM event")).toLongLong());
    QCOMPARE(QString::number(checked->head.number),
             connection.value(QStringLiteral("SELECT max(id) FROM event")));
    QCOMPARE(checked->head.hash,
             connection.value(QStringLiteral("SELECT hash FROM event ORDER BY id DESC")));
}

void RegisterChecksTest::leavesTheFileAsItIs()
{
    OpenedSample sample;
    sample.cheques.reset();
    const QByteArray before = sha256Of(sample.path);
    QCOMPARE(faultsIn(atOpening(sample.path)), QString());
    QCOMPARE(faultsIn(everything(sample.path)), QString());
    QCOMPARE(sha256Of(sample.path), before);
    QCOMPARE(namesIn(sample.folder.path()), QStringList{QStringLiteral("register.db")});
}

/// The structural check does without them for a moment.
void RegisterChecksTest::keepsTheConstraintsOn()
{
    OpenedSample sample;
    const auto database = connectTo(sample.path);
    QVERIFY(RegisterChecks::checkAtOpening(*database, goOn));
    const Result<qint64> ignored =
        database->number(QStringLiteral("PRAGMA ignore_check_constraints"));
    QVERIFY(ignored);
    QCOMPARE(*ignored, 0);
}

void RegisterChecksTest::facts()
{
    OpenedSample sample;
    const auto database = connectTo(sample.path);
    const Result<RegisterFacts> facts = registerFacts(*database);
    QVERIFY(facts);
    PlainConnection connection(sample.path);
    const auto number = [&](const char *sql) {
        return connection.value(QString::fromLatin1(sql)).toLongLong();
    };
    QCOMPARE(facts->path, sample.path);
    QCOMPARE(facts->bytes, SampleRegister::bytes().size());
    QCOMPARE(qint64{facts->schemaVersion}, number("PRAGMA user_version"));
    QCOMPARE(facts->head.number, number("SELECT max(id) FROM event"));
    QCOMPARE(facts->head.hash,
             connection.value(QStringLiteral("SELECT hash FROM event ORDER BY id DESC")));
    QCOMPARE(facts->cheques, 8);
    QCOMPARE(facts->guidances, 7);
    QCOMPARE(facts->conversations, number("SELECT count(*) FROM conversation"));
    QCOMPARE(facts->ledgerLines, number("SELECT count(*) FROM payout"));
}

QTEST_GUILESS_MAIN(RegisterChecksTest)
#include "tst_registerchecks.moc"
