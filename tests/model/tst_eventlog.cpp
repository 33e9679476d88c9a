// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventlog.h"
#include "model/storage/salt.h"
#include "model/storage/sqlquery.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {

constexpr qint64 noneBroken = -1;

Event eventOf(const QString &kind, const QString &chequeNumber = {}, const QJsonObject &what = {})
{
    return {{{1'795'435'200'123}, QDate(2026, 11, 23)},
            QStringLiteral("Centrum Zoë"),
            QStringLiteral("Maes Wout"),
            kind,
            chequeNumber,
            what};
}

/// An empty register of the newest schema, with five events of which the third may differ.
struct Chain
{
    explicit Chain(const QString &third = QStringLiteral("third"))
    {
        const auto nothing = [](Database &) { return Result<void>(); };
        if (!Database::create(path, Durability::None, nothing))
            return;
        auto opened = Database::open(path, Durability::None);
        if (!opened)
            return;
        Transaction transaction(**opened, Transaction::Kind::Write);
        EventLog::Head head = EventLog::head(transaction);
        for (const QString &kind : {QStringLiteral("first"), QStringLiteral("second"), third,
                                    QStringLiteral("fourth"), QStringLiteral("fifth")})
            head = EventLog::append(
                transaction, head,
                eventOf(kind, QStringLiteral("00007788152"), {{QStringLiteral("minutes"), 60}}));
        if (transaction.commit())
            database = std::move(*opened);
    }
    /// What somebody does who has taken the triggers away.
    [[nodiscard]] QString tamper(const QString &sql)
    {
        PlainConnection other(path);
        for (const char *trigger :
             {"event_continues_chain", "event_not_changed", "event_not_deleted"}) {
            const QString refused =
                other.run(QStringLiteral("DROP TRIGGER %1").arg(QString::fromLatin1(trigger)));
            if (!refused.isEmpty())
                return refused;
        }
        return other.run(sql);
    }
    [[nodiscard]] qint64 firstBroken() const ///< or noneBroken
    {
        Transaction transaction(*database, Transaction::Kind::Read);
        const auto broken = EventLog::firstBroken(transaction);
        return transaction.failure() ? -2 : broken.value_or(noneBroken);
    }
    [[nodiscard]] EventLog::Head head() const
    {
        Transaction transaction(*database, Transaction::Kind::Read);
        return EventLog::head(transaction);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    std::unique_ptr<Database> database;
};

QJsonObject payloadOf(PlainConnection &connection, const QString &condition)
{
    return QJsonDocument::fromJson(
               connection.value(QStringLiteral("SELECT payload FROM event WHERE ") + condition)
                   .toUtf8())
        .object();
}

} // namespace

class EventLogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void emptyChain();
    void sealsAreThese();
    void headIsTheLast();
    void wrongHeadIsRefused();
    void untouchedChainIsWhole();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void newSealBetraysTheNextRow();
    void cutTailChangesTheHead();
    void saltsDiffer();
    void digestIsOfSaltAndText();
    void holdsNoTextAboutAClient();
    void digestsMatchTheTexts();

private:
    [[nodiscard]] QString playEveryUseCase(const QString &path);
};

void EventLogTest::emptyChain()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QVERIFY(Database::create(path, Durability::None, [](Database &) { return Result<void>(); }));
    const auto database = Database::open(path, Durability::None);
    QVERIFY(database);
    Transaction transaction(**database, Transaction::Kind::Read);
    QCOMPARE(EventLog::head(transaction), (EventLog::Head{0, QString(64, u'0')}));
    QCOMPARE(EventLog::firstBroken(transaction), std::nullopt);
}

/// Reckoned by another program: the form of a seal never changes, or old chains would break.
void EventLogTest::sealsAreThese()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QVERIFY(Database::create(path, Durability::None, [](Database &) { return Result<void>(); }));
    const auto database = Database::open(path, Durability::None);
    QVERIFY(database);
    Transaction transaction(**database, Transaction::Kind::Write);
    const EventLog::Head first = EventLog::append(
        transaction, EventLog::head(transaction),
        eventOf(QStringLiteral("first"), {},
                {{QStringLiteral("what"), QStringLiteral("é")}, {QStringLiteral("cents"), 8485}}));
    QCOMPARE(first.number, 1);
    QCOMPARE(first.hash,
             QStringLiteral("de592cfa746b5f5fd61f2fa1d1c724adf5f206cfd7d9f8b1e3fe603d3651719a"));
    Event second = eventOf(QStringLiteral("second"), QStringLiteral("00007788152"));
    second.moment = {{1'795'435'200'124}, QDate(2026, 11, 24)};
    const EventLog::Head head = EventLog::append(transaction, first, second);
    QCOMPARE(head.number, 2);
    QCOMPARE(head.hash,
             QStringLiteral("864161faef4b231ac90af835e5520da046abb78f243bd47e4bd4e3bbb8913fe3"));
    QVERIFY(!transaction.failure());
    QCOMPARE(EventLog::firstBroken(transaction), std::nullopt);
}

void EventLogTest::headIsTheLast()
{
    const Chain chain;
    QVERIFY(chain.database);
    PlainConnection other(chain.path);
    QCOMPARE(chain.head().number, 5);
    QCOMPARE(chain.head().hash, other.value(QStringLiteral("SELECT hash FROM event WHERE id = 5")));
    QCOMPARE(other.value(QStringLiteral("SELECT previous_hash FROM event WHERE id = 5")),
             other.value(QStringLiteral("SELECT hash FROM event WHERE id = 4")));
}

void EventLogTest::wrongHeadIsRefused()
{
    const Chain chain;
    QVERIFY(chain.database);
    for (const EventLog::Head &wrong :
         {EventLog::Head{4, chain.head().hash}, EventLog::Head{6, chain.head().hash},
          EventLog::Head{5, QString(64, u'0')}}) {
        Transaction transaction(*chain.database, Transaction::Kind::Write);
        EventLog::append(transaction, wrong, eventOf(QStringLiteral("sixth")));
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseConstraint);
    }
    QCOMPARE(chain.head().number, 5);
}

void EventLogTest::untouchedChainIsWhole()
{
    const Chain chain;
    QVERIFY(chain.database);
    QCOMPARE(chain.firstBroken(), noneBroken);
}

void EventLogTest::tamperingIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("broken");
    const auto row = [](const char *name, const char *sql, qint64 broken) {
        QTest::newRow(name) << QString::fromUtf8(sql) << broken;
    };
    const auto third = [](const char *set) {
        QTest::newRow(set)
            << QStringLiteral("UPDATE event SET %1 WHERE id = 3").arg(QString::fromUtf8(set))
            << qint64{3};
    };
    third("happened_at = happened_at + 1");
    third("happened_at = -happened_at");
    third("happened_on = '2026-11-22'");
    third("centre = 'Centrum Zoe'");
    third("user_name = 'Maes  Wout'");
    third("kind = 'Third'");
    third("cheque_number = '00007788153'");
    third("cheque_number = NULL");
    third("payload = '{\"minutes\":61}'");
    third("payload = '{\"minutes\": 60}'");
    third("payload = ''");
    third("previous_hash = hash");
    third("hash = previous_hash");
    third("hash = upper(hash)");
    third("centre = 'Centrum ZoëM', user_name = 'aes Wout'"); // the same letters in a row
    row("number", "UPDATE event SET id = 9 WHERE id = 5", 9);
    row("first removed", "DELETE FROM event WHERE id = 1", 2);
    row("middle removed", "DELETE FROM event WHERE id = 3", 4);
    row("two swapped",
        "UPDATE event SET kind = CASE id WHEN 2 THEN 'third' ELSE 'second' END WHERE id IN (2, 3)",
        2);
    row("one added",
        "INSERT INTO event SELECT 6, happened_at, happened_on, centre, user_name, kind,"
        " cheque_number, payload, hash, hash FROM event WHERE id = 5",
        6);
    row("one added before all",
        "INSERT INTO event SELECT 0, happened_at, happened_on, centre, user_name, kind,"
        " cheque_number, payload, previous_hash, hash FROM event WHERE id = 1",
        0);
}

void EventLogTest::tamperingIsFound()
{
    QFETCH(const QString, sql);
    Chain chain;
    QVERIFY(chain.database);
    QCOMPARE(chain.tamper(sql), QString());
    QTEST(chain.firstBroken(), "broken");
}

void EventLogTest::newSealBetraysTheNextRow()
{
    Chain chain;
    const Chain other(QStringLiteral("another"));
    QVERIFY(chain.database && other.database);
    // The third row of another chain is right in itself and follows the same two.
    PlainConnection from(other.path);
    const QString hash = from.value(QStringLiteral("SELECT hash FROM event WHERE id = 3"));
    QCOMPARE(
        chain.tamper(QStringLiteral("UPDATE event SET kind = 'another', hash = '%1' WHERE id = 3")
                         .arg(hash)),
        QString());
    QCOMPARE(chain.firstBroken(), 4);
}

/// A shorter chain is right in itself: that is why the head leaves the machine on paper.
void EventLogTest::cutTailChangesTheHead()
{
    Chain chain;
    QVERIFY(chain.database);
    const EventLog::Head before = chain.head();
    QCOMPARE(chain.tamper(QStringLiteral("DELETE FROM event WHERE id = 5")), QString());
    QCOMPARE(chain.firstBroken(), noneBroken);
    QVERIFY(chain.head().hash != before.hash);
    QCOMPARE(chain.head().number, 4);
}

void EventLogTest::saltsDiffer()
{
    QSet<QString> salts;
    for (int i = 0; i < 1000; ++i) {
        const QString salt = newSalt();
        QVERIFY(QRegularExpression(QStringLiteral("\\A[0-9a-f]{32}\\z")).match(salt).hasMatch());
        salts.insert(salt);
    }
    QCOMPARE(salts.size(), 1000);
}

void EventLogTest::digestIsOfSaltAndText()
{
    QCOMPARE(saltedDigest(QStringLiteral("0123456789abcdef0123456789abcdef"),
                          QStringLiteral("Peeters Zoë")),
             QStringLiteral("c1500092fcc0428b4e9bb74dc325c50bc7a894f76fb9243d8063652d60a1ec7c"));
}

/// Empty when all went well. Every text about a client has "merk" in it.
QString EventLogTest::playEveryUseCase(const QString &path)
{
    TestClock clock;
    const auto made = newRegister(path, clock);
    if (!made)
        return QStringLiteral("no register");
    QStringList refusals;
    const auto done = [&refusals](const auto &result) { refusals.append(refusalOf(result)); };
    const QString number = goodOrder().chequeNumber;
    OrderDraft order = goodOrder();
    order.familyName = QStringLiteral("Merkfamilie");
    order.givenName = QStringLiteral("Merkvoornaam");
    done(made->addOrder(order));
    order.familyName = QStringLiteral("Merkverbeterd");
    done(made->changeOrder(number, order));
    order.chequeNumber = QStringLiteral("00000000099");
    done(made->addOrder(order));
    done(made->removeOrder(order.chequeNumber));
    ChequeRegistration registration = registrationOf(number);
    registration.question.text = QStringLiteral("Merkvraag?");
    registration.intake.feedback = QStringLiteral("Merkverslag van de intake");
    done(made->registerCheque(registration));
    ConversationDraft talk = talkOf(ConversationType::InDepth, 60);
    talk.feedback = QStringLiteral("Merkverslag");
    done(made->registerConversation(number, talk, {}));
    done(made->deleteLatestConversation(number));
    done(made->reviseCareerQuestion(number,
                                    {Theme::JobTarget, QStringLiteral("Een nieuwe merkvraag?")}));
    talk.type = ConversationType::Discontinuation;
    done(made->registerConversation(number, talk, allConfirmed()));
    done(made->markPaid(paymentOf(clock.today, QStringLiteral("november"))));
    done(made->undoPayment({1}));
    done(made->changeIdentity(otherIdentity()));
    refusals.removeAll(QString());
    return refusals.join(u'\n');
}

void EventLogTest::holdsNoTextAboutAClient()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(playEveryUseCase(path), QString());
    PlainConnection connection(path);
    // The marks are in the register itself, or this test would see nothing.
    QVERIFY(connection.dump().filter(QStringLiteral("merk"), Qt::CaseInsensitive).size() >= 5);
    const QStringList events = connection.rows(QStringLiteral("SELECT * FROM event"));
    QVERIFY(events.size() >= 13);
    QCOMPARE(events.filter(QStringLiteral("merk"), Qt::CaseInsensitive), QStringList());
    QCOMPARE(connection.rows(QStringLiteral("SELECT kind FROM event ORDER BY id")).join(u' '),
             QStringLiteral("centreAdded registerCreated orderAdded orderChanged orderAdded"
                            " orderRemoved chequeRegistered conversationRegistered"
                            " conversationDeleted careerQuestionRevised conversationRegistered"
                            " markedPaid paymentUndone centreAdded identityChanged"));
}

void EventLogTest::digestsMatchTheTexts()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(playEveryUseCase(path), QString());
    PlainConnection connection(path);
    const auto digest = [&connection](const char *sql) {
        const QString row = connection.value(QString::fromUtf8(sql)); // salt|text
        return saltedDigest(row.section(u'|', 0, 0), row.section(u'|', 1));
    };
    QCOMPARE(payloadOf(connection, QStringLiteral("kind = 'orderChanged'"))
                 .value(QStringLiteral("nameDigest"))
                 .toString(),
             digest("SELECT name_salt, family_name || ' ' || given_name FROM cheque"));
    const QJsonObject registered =
        payloadOf(connection, QStringLiteral("kind = 'chequeRegistered'"));
    QCOMPARE(registered.value(QStringLiteral("question"))
                 .toObject()
                 .value(QStringLiteral("textDigest"))
                 .toString(),
             digest("SELECT salt, text FROM career_question WHERE id = 1"));
    QCOMPARE(registered.value(QStringLiteral("conversation"))
                 .toObject()
                 .value(QStringLiteral("feedbackDigest"))
                 .toString(),
             digest("SELECT salt, feedback FROM conversation WHERE id = 1"));
    QCOMPARE(payloadOf(connection, QStringLiteral("kind = 'careerQuestionRevised'"))
                 .value(QStringLiteral("question"))
                 .toObject()
                 .value(QStringLiteral("textDigest"))
                 .toString(),
             digest("SELECT salt, text FROM career_question WHERE id = 2"));
    // The same feedback twice: the digests tell nothing of that.
    QCOMPARE(connection.value(QStringLiteral("SELECT count(DISTINCT payload ->> "
                                             "'$.conversation.feedbackDigest') FROM event"
                                             " WHERE kind = 'conversationRegistered'")),
             QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(EventLogTest)
#include "tst_eventlog.moc"
