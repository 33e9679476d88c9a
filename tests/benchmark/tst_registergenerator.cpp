// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/registergenerator.h"

#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/salt.h"
#include "model/storage/transaction.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QFileInfo>

/// A register of the benchmarks is one that years of work could have left behind.
class RegisterGeneratorTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAsLargeAsAsked();
    void largerOnesToo_data();
    void largerOnesToo();
    void holdsEveryKindOfDossier();
    void isSound_data();
    void isSound();
    void chainHolds();
    void digestsMatchTheTexts();
    void opensAndLoads();
    void useCasesGoOnWithIt();
    void sameProfileGivesTheSame();
    void isMadeOnce();

private:
    [[nodiscard]] QString copy() const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("generated.db"));
    std::unique_ptr<PlainConnection> m_connection;
};

void RegisterGeneratorTest::initTestCase()
{
    QCOMPARE(refusalOf(generateRegister(m_path, RegisterProfile::small())), QString());
    m_connection = std::make_unique<PlainConnection>(m_path);
}

/// Never opened by another connection of this process.
QString RegisterGeneratorTest::copy() const
{
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
    PlainConnection connection(m_path);
    return connection.run(QStringLiteral("VACUUM INTO '%1'").arg(path)).isEmpty() ? path
                                                                                  : QString();
}

void RegisterGeneratorTest::isAsLargeAsAsked()
{
    QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM cheque")),
             QStringLiteral("300"));
    QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM conversation")),
             QStringLiteral("960"));
    // Beside those of our centre, one counsellor of the other
    QCOMPARE(m_connection->value(QStringLiteral("SELECT count(*) FROM counsellor")),
             QStringLiteral("5"));
    QVERIFY(!(QFileInfo(m_path).permissions()
              & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
}

void RegisterGeneratorTest::largerOnesToo_data()
{
    QTest::addColumn<RegisterProfile>("profile");
    const auto few = [](RegisterProfile profile) {
        profile.cheques /= 250;
        profile.conversations /= 250;
        return profile;
    };
    QTest::newRow("few conversations") << few(RegisterProfile::large(25'000));
    QTest::newRow("many conversations") << few(RegisterProfile::large());
    QTest::newRow("first tariff") << few(RegisterProfile::extraLarge());
}

void RegisterGeneratorTest::largerOnesToo()
{
    QFETCH(RegisterProfile, profile);
    const QString path = m_folder.filePath(profile.name + QString::number(profile.conversations));
    QCOMPARE(refusalOf(generateRegister(path, profile)), QString());
    PlainConnection connection(path);
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM cheque")).toInt(),
             profile.cheques);
    QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM conversation")).toInt(),
             profile.conversations);
}

void RegisterGeneratorTest::holdsEveryKindOfDossier()
{
    for (const char *some : {
             "guidance WHERE status = 'inUse'",
             "guidance WHERE status = 'closed'",
             "guidance WHERE status = 'discontinued'",
             "guidance WHERE status = 'available'",
             "guidance WHERE centre_id = 2",
             "guidance GROUP BY cheque_id HAVING count(*) > 1",
             "guidance WHERE used_minutes = 0 AND status = 'closed' OR used_minutes = 240",
             "cheque WHERE id NOT IN (SELECT cheque_id FROM guidance)",
             "cheque WHERE milli_euro_per_hour IS NULL",
             "cheque WHERE minutes = 180",
             "cheque GROUP BY client_id HAVING count(*) > 1",
             "career_question GROUP BY guidance_id HAVING count(*) > 1",
             "conversation WHERE type = 'aftercare'",
             "conversation WHERE deleted_at IS NOT NULL",
             "conversation WHERE date < registered_on",
             "conversation WHERE feedback <> ''",
             "conversation WHERE form = 'group'",
             "conversation WHERE minutes = 0",
             "payout WHERE kind = 'correction'",
             "payout WHERE payment_id IS NULL",
             "payout WHERE payment_id IS NOT NULL",
             "payment WHERE undone_at IS NOT NULL",
             "event WHERE kind = 'ordersImported'",
         })
        QVERIFY2(m_connection->value(QStringLiteral("SELECT 1 FROM ") + QString::fromLatin1(some))
                     == QStringLiteral("1"),
                 some);
}

void RegisterGeneratorTest::isSound_data()
{
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *sql) {
        QTest::newRow(name) << QString::fromLatin1(sql);
    };
    row("kept columns",
        "SELECT count(*) FROM guidance g WHERE"
        " used_minutes IS NOT (SELECT coalesce(sum(minutes), 0) FROM conversation"
        "  WHERE guidance_id = g.id AND type <> 'aftercare' AND deleted_at IS NULL)"
        " OR conversation_count IS NOT (SELECT count(*) FROM conversation"
        "  WHERE guidance_id = g.id AND deleted_at IS NULL)"
        " OR last_counsellor_id IS NOT (SELECT counsellor_id FROM conversation"
        "  WHERE guidance_id = g.id AND deleted_at IS NULL ORDER BY id DESC LIMIT 1)");
    row("last change",
        "SELECT count(*) FROM guidance g WHERE last_change_event IS NOT"
        " (SELECT max(e.id) FROM event e WHERE e.payload ->> 'guidance' = g.id)"
        " OR last_change_at IS NOT"
        "  (SELECT happened_at FROM event WHERE id = last_change_event)"
        " OR last_change_on IS NOT"
        "  (SELECT happened_on FROM event WHERE id = last_change_event)");
    row("status",
        "SELECT count(*) FROM guidance g WHERE status IS NOT"
        " (SELECT coalesce(payload ->> 'status', 'inUse') FROM event e"
        "  WHERE e.payload ->> 'guidance' = g.id AND e.kind <> 'careerQuestionRevised'"
        "  ORDER BY id DESC LIMIT 1)");
    row("ledger",
        "SELECT count(*) FROM conversation v WHERE"
        " (SELECT coalesce(sum(cents), 0) FROM payout WHERE conversation_id = v.id)"
        " IS NOT CASE WHEN deleted_at IS NULL THEN value_cents ELSE 0 END");
    row("conversations in their events",
        "SELECT (SELECT count(*) FROM conversation) - count(*) FROM conversation v JOIN event e"
        " ON e.kind IN ('chequeRegistered', 'conversationRegistered')"
        " AND e.payload ->> '$.conversation.id' = v.id"
        " AND e.payload ->> '$.conversation.date' = v.date"
        " AND e.payload ->> '$.conversation.minutes' = v.minutes"
        " AND e.payload ->> '$.conversation.valueCents' = v.value_cents"
        " AND e.happened_at = v.registered_at");
    row("deletions in their events",
        "SELECT (SELECT count(*) FROM conversation WHERE deleted_at IS NOT NULL) - count(*)"
        " FROM conversation v JOIN event e ON e.kind = 'conversationDeleted'"
        " AND e.payload ->> 'conversation' = v.id AND e.happened_at = v.deleted_at");
    row("used-up cheques sum to their value",
        "SELECT count(*) FROM cheque c JOIN guidance g ON g.cheque_id = c.id"
        " WHERE g.used_minutes = c.minutes AND c.value_cents IS NOT (SELECT sum(value_cents)"
        "  FROM conversation WHERE guidance_id = g.id AND deleted_at IS NULL)");
    row("registered while valid",
        "SELECT count(*) FROM guidance g JOIN cheque c ON c.id = g.cheque_id"
        " WHERE g.registered_on > c.valid_until");
    row("chronology",
        "SELECT count(*) FROM conversation v JOIN conversation w ON w.guidance_id = v.guidance_id"
        " AND w.id > v.id WHERE w.date < v.date AND v.deleted_at IS NULL"
        " AND w.deleted_at IS NULL");
    row("payments",
        "SELECT count(*) FROM payment p WHERE undone_at IS NULL AND (line_count, total_cents)"
        " IS NOT (SELECT count(*), sum(cents) FROM payout WHERE payment_id = p.id)");
    row("foreign keys", "SELECT count(*) FROM pragma_foreign_key_check");
    row("structure", "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
}

void RegisterGeneratorTest::isSound()
{
    QFETCH(QString, faults);
    QCOMPARE(m_connection->value(faults), QStringLiteral("0"));
}

void RegisterGeneratorTest::chainHolds()
{
    const auto database = Database::connectBeside(copy(), Durability::None);
    QVERIFY(bool(database));
    Transaction transaction(**database, Transaction::Kind::Read);
    QCOMPARE(EventLog::firstBroken(transaction).value_or(0), 0);
    QVERIFY(!transaction.failure());
}

void RegisterGeneratorTest::digestsMatchTheTexts()
{
    const QStringList rows = m_connection->rows(QStringLiteral(
        "SELECT e.payload ->> '$.conversation.feedbackDigest', v.salt, v.feedback FROM event e"
        " JOIN conversation v ON v.id = e.payload ->> '$.conversation.id'"
        " UNION ALL SELECT e.payload ->> 'nameDigest', c.name_salt, c.family_name || ' ' ||"
        " c.given_name FROM event e JOIN cheque c ON c.number = e.cheque_number"
        " WHERE e.kind = 'orderAdded'"
        " UNION ALL SELECT e.payload ->> '$.question.textDigest', q.salt, q.text FROM event e"
        " JOIN career_question q ON q.guidance_id = e.payload ->> 'guidance'"
        "  AND q.noted_at = e.happened_at"));
    QCOMPARE_GT(rows.size(), 300 + 900);
    for (const QString &row : rows)
        QCOMPARE(row.section(u'|', 0, 0),
                 saltedDigest(row.section(u'|', 1, 1), row.section(u'|', 2)));
}

void RegisterGeneratorTest::opensAndLoads()
{
    TestClock clock;
    const auto opened = ChequeRegister::open(copy(), clock.asClock(), quickOptions());
    QCOMPARE(refusalOf(opened), QString());
    const Result<Overview> overview = (*opened)->loadOverview();
    QCOMPARE(refusalOf(overview), QString());
    QCOMPARE(QString::number(overview->guidances.size()),
             m_connection->value(QStringLiteral("SELECT count(*) FROM guidance"
                                                " WHERE centre_id = 1")));
    QCOMPARE(QString::number(overview->ledger.size()),
             m_connection->value(QStringLiteral(
                 "SELECT count(*) FROM payout o JOIN conversation v ON v.id = o.conversation_id"
                 " JOIN guidance g ON g.id = v.guidance_id WHERE g.centre_id = 1")));
}

void RegisterGeneratorTest::useCasesGoOnWithIt()
{
    const QString number = m_connection->value(
        QStringLiteral("SELECT c.number FROM guidance g JOIN cheque c ON c.id = g.cheque_id"
                       " WHERE g.status = 'inUse' AND g.centre_id = 1"
                       " AND c.minutes - g.used_minutes >= 60 ORDER BY g.id DESC"));
    TestClock clock;
    clock.today = RegisterProfile::small().lastDay;
    clock.looks = 40'000; // after the last act of that day
    const auto opened = ChequeRegister::open(copy(), clock.asClock(), quickOptions());
    QCOMPARE(refusalOf(opened), QString());
    ConversationDraft talk = talkOf(ConversationType::InDepth, 60);
    talk.date = dayEntry(clock.today);
    QCOMPARE(refusalOf((*opened)->registerConversation(number, talk, {})), QString());
    QCOMPARE(refusalOf((*opened)->deleteLatestConversation(number)), QString());

    OrderDraft order = orderOf(QStringLiteral("98765"));
    order.requestedOn = dayEntry(clock.today);
    QCOMPARE(refusalOf((*opened)->addOrder(order)), QString());
    ChequeRegistration registration = registrationOf(order.chequeNumber);
    registration.intake.date = dayEntry(clock.today);
    QCOMPARE(refusalOf((*opened)->registerCheque(registration)), QString());
    QCOMPARE(refusalOf((*opened)->markPaid(paymentOf(clock.today))), QString());
}

void RegisterGeneratorTest::sameProfileGivesTheSame()
{
    RegisterProfile profile = RegisterProfile::small();
    profile.cheques = 40;
    profile.conversations = 120;
    const auto dumpOf = [&](const QString &name) {
        const QString path = m_folder.filePath(name);
        return generateRegister(path, profile) ? PlainConnection(path).dump() : QStringList();
    };
    const QStringList first = dumpOf(QStringLiteral("first"));
    QVERIFY(!first.isEmpty());
    QCOMPARE(dumpOf(QStringLiteral("second")), first);
    profile.seed = 2;
    QVERIFY(dumpOf(QStringLiteral("third")) != first);
}

void RegisterGeneratorTest::isMadeOnce()
{
    RegisterProfile profile = RegisterProfile::small();
    profile.cheques = 20;
    profile.conversations = 50;
    const QString folder = m_folder.filePath(QStringLiteral("kept"));
    const Result<QString> made = keptRegister(folder, profile);
    QCOMPARE(refusalOf(made), QString());
    QVERIFY(QFile::setPermissions(*made, QFile::ReadOwner)); // a new file would not have these
    const Result<QString> again = keptRegister(folder, profile);
    QVERIFY(again);
    QCOMPARE(*again, *made);
    QCOMPARE(QFile::permissions(*again) & QFile::WriteOwner, QFile::Permissions());
    QCOMPARE(namesIn(folder), QStringList{QFileInfo(*made).fileName()});
    profile.conversations = 51;
    const Result<QString> other = keptRegister(folder, profile);
    QVERIFY(other);
    QVERIFY(*other != *made);
}

QTEST_GUILESS_MAIN(RegisterGeneratorTest)
#include "tst_registergenerator.moc"
