// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sqliteerror.h"
#include "model/storage/sqlquery.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

Q_DECLARE_METATYPE(SqlValue)
Q_DECLARE_METATYPE(ErrorCode)

namespace {

QString insertText()
{
    return QStringLiteral("INSERT INTO scratch (number, text) VALUES (?, ?)");
}

void insert(Transaction &transaction, int number, const QString &text = QStringLiteral("x"))
{
    SqlQuery::run(transaction, insertText(), {number, text});
}

/// A file with one table, and another program that has it open.
struct Scratch
{
    Scratch()
    {
        if (!other
                 .run(QStringLiteral("CREATE TABLE scratch (number INTEGER UNIQUE,"
                                     " text TEXT NOT NULL) STRICT"))
                 .isEmpty())
            return;
        auto connected = Database::connectBeside(path, Durability::None);
        if (connected && (*connected)->run(QStringLiteral("PRAGMA busy_timeout = 20")))
            database = std::move(*connected);
    }
    [[nodiscard]] QStringList stored()
    {
        return other.rows(QStringLiteral("SELECT number FROM scratch ORDER BY number"));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("scratch.db"));
    PlainConnection other{path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=0")};
    std::unique_ptr<Database> database;
};

} // namespace

/// Transaction, SqlQuery and SqlValue on a file with one table of its own.
class TransactionTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void storesWhatIsCommitted();
    void rollsBackWhenDestroyed();
    void firstFailureStays();
    void nothingRunsAfterFailure();
    void failsInTheMiddleOfTheRows();
    void readLockEndsWithTheQuery();
    void sameTextWithinItself();
    void statementSurvivesItsFailure();
    void countsItsValues();
    void innerTransactionFailsAlone();
    void survivesSqlitesOwnRollback();
    void fullRegister();
    void busyToWrite();
    void busyToRead();
    void busyToCommit();
    void valuesArriveAsTheyAre_data();
    void valuesArriveAsTheyAre();
    void columnsAreReadAsTheyAre();
    void unreadableTextIsDamage_data();
    void unreadableTextIsDamage();
    void codesOfSqlite_data();
    void codesOfSqlite();
    void detailHasCodeAndWords();
};

void TransactionTest::storesWhatIsCommitted()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    insert(transaction, 1);
    QCOMPARE(scratch.stored(), QStringList());
    QVERIFY(transaction.commit());
    QCOMPARE(scratch.stored(), QStringList{QStringLiteral("1")});
    transaction.rollBack(); // has nothing left to do
    QCOMPARE(scratch.stored(), QStringList{QStringLiteral("1")});
}

void TransactionTest::rollsBackWhenDestroyed()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        insert(transaction, 1);
        QVERIFY(!transaction.failure());
    }
    QCOMPARE(scratch.stored(), QStringList());
    QCOMPARE(scratch.other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString()); // no lock is left
}

void TransactionTest::firstFailureStays()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    transaction.fail({ErrorCode::Cancelled, QStringLiteral("first"), {}});
    transaction.fail({ErrorCode::DatabaseFull, QStringLiteral("second"), {}});
    QCOMPARE(codeOf(transaction.commit()), ErrorCode::Cancelled);
    QCOMPARE(transaction.failure()->subject, QStringLiteral("first"));
}

void TransactionTest::nothingRunsAfterFailure()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    insert(transaction, 1);
    SqlQuery wrong(transaction, QStringLiteral("SELECT nothing FROM nowhere"));
    QVERIFY(!wrong.next());
    QCOMPARE(transaction.failure()->code, ErrorCode::DatabaseFailed);
    insert(transaction, 2);
    SqlQuery right(transaction, QStringLiteral("SELECT number FROM scratch"));
    QVERIFY(!right.next());
    QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseFailed);
    QCOMPARE(scratch.stored(), QStringList());
}

/// `next()` is false at the end and at an error alike; only the transaction tells them apart.
void TransactionTest::failsInTheMiddleOfTheRows()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(scratch.other.run(QStringLiteral("INSERT INTO scratch VALUES (1, ''), (2, ''),"
                                              " (-9223372036854775808, '')")),
             QString());
    Transaction transaction(*scratch.database, Transaction::Kind::Read);
    SqlQuery query(transaction, QStringLiteral("SELECT abs(number) FROM scratch ORDER BY rowid"));
    int rows = 0;
    while (query.next())
        ++rows;
    QCOMPARE(rows, 2);
    QVERIFY(transaction.failure());
    QVERIFY(transaction.failure()->detail.contains(QStringLiteral("integer overflow")));
}

void TransactionTest::readLockEndsWithTheQuery()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(
        scratch.other.run(QStringLiteral("INSERT INTO scratch VALUES (1, ''), (2, ''), (3, '')")),
        QString());
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    {
        SqlQuery half(transaction, QStringLiteral("SELECT number FROM scratch ORDER BY number"));
        QVERIFY(half.next());
        QCOMPARE(half.integer(0), 1);
    }
    insert(transaction, 4);
    QVERIFY(transaction.commit());
    QCOMPARE(scratch.other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString());
}

void TransactionTest::sameTextWithinItself()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(scratch.other.run(QStringLiteral(
                 "INSERT INTO scratch VALUES (1, '0'), (2, '1'), (3, '1'), (4, '3'), (5, '4')")),
             QString());
    Transaction transaction(*scratch.database, Transaction::Kind::Read);
    QStringList visited;
    // The tree that each row's text, the number of its parent, makes.
    const std::function<void(int)> visit = [&](int parent) {
        SqlQuery children(
            transaction,
            QStringLiteral("SELECT number FROM scratch WHERE text = ? ORDER BY number"),
            {QString::number(parent)});
        while (children.next()) {
            visited.append(QString::number(children.integer(0)));
            visit(children.smallInteger(0));
        }
    };
    for (int round = 0; round < 2; ++round) {
        visited.clear();
        visit(0);
        QVERIFY(!transaction.failure());
        QCOMPARE(visited.join(u' '), QStringLiteral("1 2 3 4 5"));
    }
}

void TransactionTest::statementSurvivesItsFailure()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        insert(transaction, 1);
        insert(transaction, 1);
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseConstraint);
    }
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    insert(transaction, 1);
    insert(transaction, 2);
    QVERIFY(transaction.commit());
    QCOMPARE(scratch.stored().size(), 2);
}

void TransactionTest::countsItsValues()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    SqlQuery::run(transaction, insertText(), {1});
    QVERIFY(transaction.failure());
    QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseFailed);
    QCOMPARE(scratch.stored(), QStringList());
}

void TransactionTest::innerTransactionFailsAlone()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction outer(*scratch.database, Transaction::Kind::Write);
    insert(outer, 1);
    {
        Transaction inner(*scratch.database, Transaction::Kind::Write);
        QVERIFY(inner.failure());
        insert(inner, 2);
    }
    insert(outer, 3);
    QVERIFY(outer.commit());
    QCOMPARE(scratch.stored().join(u' '), QStringLiteral("1 3"));
}

void TransactionTest::survivesSqlitesOwnRollback()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        insert(transaction, 1);
        SqlQuery::run(transaction,
                      QStringLiteral("INSERT OR ROLLBACK INTO scratch VALUES (1, '')"));
        insert(transaction, 2);
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseConstraint);
    }
    QCOMPARE(scratch.stored(), QStringList());
    Transaction next(*scratch.database, Transaction::Kind::Write);
    insert(next, 3);
    QVERIFY(next.commit());
    QCOMPARE(scratch.stored(), QStringList{QStringLiteral("3")});
}

void TransactionTest::fullRegister()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.database->number(QStringLiteral("PRAGMA max_page_count = 5")));
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        for (int i = 0; i < 20; ++i)
            insert(transaction, i, QString(2000, u'x'));
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseFull);
    }
    QCOMPARE(scratch.stored(), QStringList());
    Transaction next(*scratch.database, Transaction::Kind::Write);
    insert(next, 1);
    QVERIFY(next.commit());
}

void TransactionTest::busyToWrite()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(scratch.other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        QVERIFY(transaction.failure());
        insert(transaction, 1);
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseBusy);
    }
    Transaction reading(*scratch.database, Transaction::Kind::Read);
    SqlQuery query(reading, QStringLiteral("SELECT count(*) FROM scratch"));
    QVERIFY(query.next());
    QCOMPARE(scratch.other.run(QStringLiteral("ROLLBACK")), QString());
}

void TransactionTest::busyToRead()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(scratch.other.run(QStringLiteral("BEGIN EXCLUSIVE")), QString());
    Transaction transaction(*scratch.database, Transaction::Kind::Read);
    SqlQuery query(transaction, QStringLiteral("SELECT count(*) FROM scratch"));
    QVERIFY(!query.next());
    QCOMPARE(transaction.failure()->code, ErrorCode::DatabaseBusy);
}

void TransactionTest::busyToCommit()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QCOMPARE(scratch.other.run(QStringLiteral("BEGIN")), QString());
    QCOMPARE(scratch.stored(), QStringList()); // from here on it reads
    {
        Transaction transaction(*scratch.database, Transaction::Kind::Write);
        insert(transaction, 1);
        QVERIFY(!transaction.failure());
        QCOMPARE(codeOf(transaction.commit()), ErrorCode::DatabaseBusy);
    }
    QCOMPARE(scratch.other.run(QStringLiteral("COMMIT")), QString());
    QCOMPARE(scratch.stored(), QStringList());
    Transaction again(*scratch.database, Transaction::Kind::Write);
    insert(again, 1);
    QVERIFY(again.commit());
    QCOMPARE(scratch.stored(), QStringList{QStringLiteral("1")});
}

void TransactionTest::valuesArriveAsTheyAre_data()
{
    QTest::addColumn<SqlValue>("value");
    QTest::addColumn<QString>("arrives"); // its type and SQLite's literal for it
    const auto row = [](const char *name, const SqlValue &value, const char *arrives) {
        QTest::newRow(name) << value << QString::fromUtf8(arrives);
    };
    row("int", -7, "integer -7");
    row("largest", std::numeric_limits<qint64>::max(), "integer 9223372036854775807");
    row("smallest", std::numeric_limits<qint64>::min(), "integer -9223372036854775808");
    row("text", QStringLiteral("zoë"), "text 'zoë'");
    row("digits", QStringLiteral("00007788152"), "text '00007788152'");
    row("quotes", QStringLiteral("d'Hondt \"x\" ? :a"), "text 'd''Hondt \"x\" ? :a'");
    row("outside the plane", QString::fromUtf8("🙂"), "text '🙂'");
    row("empty", QStringLiteral(""), "text ''");
    row("null string", QString(), "text ''");
    row("day", QDate(2026, 2, 3), "text '2026-02-03'");
    row("money", Money{-8485}, "integer -8485");
    row("minutes", Minutes{90}, "integer 90");
    row("timestamp", Timestamp{1'795'000'000'123}, "integer 1795000000123");
    row("id", ChequeId{12}, "integer 12");
    row("some day", std::optional(QDate(2026, 2, 3)), "text '2026-02-03'");
    row("no day", std::optional<QDate>(), "null NULL");
    row("no number", std::optional<int>(), "null NULL");
    row("no text", std::optional<QString>(), "null NULL");
    row("some null string", std::optional(QString()), "text ''");
    row("no id", std::optional<ChequeId>(), "null NULL");
}

void TransactionTest::valuesArriveAsTheyAre()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QFETCH(const SqlValue, value);
    Transaction transaction(*scratch.database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT typeof(v) || ' ' || quote(v) FROM (SELECT ? AS v)"),
                   {value});
    QVERIFY(query.next());
    QTEST(query.text(0), "arrives");
}

void TransactionTest::columnsAreReadAsTheyAre()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT 9223372036854775807, 60, 'zoë', '2026-02-03', NULL,"
                                  " '00007788152', '60004436', 'closed', -8485"));
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), std::numeric_limits<qint64>::max());
    QCOMPARE(query.timestamp(0).utcMilliseconds, std::numeric_limits<qint64>::max());
    QCOMPARE(query.smallInteger(1), 60);
    QCOMPARE(query.minutes(1).count, 60);
    QCOMPARE(query.text(2), QStringLiteral("zoë"));
    QCOMPARE(query.day(3), QDate(2026, 2, 3));
    QVERIFY(query.isNull(4) && !query.isNull(3));
    QCOMPARE(query.chequeNumber(5).text(), QStringLiteral("00007788152"));
    QCOMPARE(query.clientNumber(6).text(), QStringLiteral("60004436"));
    QCOMPARE(query.named(Names::guidanceStatuses, 7), GuidanceStatus::Closed);
    QCOMPARE(query.money(8).cents, -8485);
    QVERIFY(!query.next());
    QVERIFY(!transaction.failure());
}

void TransactionTest::unreadableTextIsDamage_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("letters") << QStringLiteral("Peeters");
    QTest::newRow("nothing") << QString();
    QTest::newRow("other status") << QStringLiteral("Closed");
}

void TransactionTest::unreadableTextIsDamage()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QFETCH(const QString, text);
    const std::array<std::function<void(const SqlQuery &)>, 3> readings{
        [](const SqlQuery &query) { (void)query.chequeNumber(0); },
        [](const SqlQuery &query) { (void)query.clientNumber(0); },
        [](const SqlQuery &query) { (void)query.named(Names::guidanceStatuses, 0); }};
    for (const auto &read : readings) {
        Transaction transaction(*scratch.database, Transaction::Kind::Read);
        SqlQuery query(transaction, QStringLiteral("SELECT ?"), {text});
        QVERIFY(query.next());
        read(query);
        QCOMPARE(transaction.failure()->code, ErrorCode::DatabaseDamaged);
        QCOMPARE(transaction.failure()->subject, scratch.database->path());
        QVERIFY(text.isEmpty() || !transaction.failure()->detail.contains(text));
    }
}

void TransactionTest::codesOfSqlite_data()
{
    QTest::addColumn<ErrorCode>("expected");
    const auto rows = [](ErrorCode expected, std::initializer_list<int> codes) {
        for (const int code : codes)
            QTest::addRow("%d", code) << expected;
    };
    rows(ErrorCode::DatabaseFailed, {1, 2, 4, 7, 9, 12, 21, 25, 999});
    rows(ErrorCode::DatabaseBusy, {5, 6, 261, 517, 773});
    rows(ErrorCode::RegisterReadOnly, {8, 264, 520, 1288, 1544});
    rows(ErrorCode::RegisterUnfinished, {776});
    rows(ErrorCode::RegisterMoved, {1032});
    rows(ErrorCode::DatabaseIo, {10, 266, 522, 778, 1034, 1290, 1546});
    rows(ErrorCode::DatabaseDamaged, {11, 26, 267, 779});
    rows(ErrorCode::DatabaseFull, {13});
    rows(ErrorCode::RegisterUnreadable, {14, 270, 526});
    rows(ErrorCode::DatabaseConstraint, {19, 275, 787, 1299, 1555, 1811, 2067, 3091});
}

void TransactionTest::codesOfSqlite()
{
    const int code = QByteArray(QTest::currentDataTag()).toInt();
    QTEST(errorCodeFor(code), "expected");
}

void TransactionTest::detailHasCodeAndWords()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    Transaction transaction(*scratch.database, Transaction::Kind::Write);
    insert(transaction, 1, QStringLiteral("Peeters An"));
    insert(transaction, 1, QStringLiteral("Peeters An"));
    QCOMPARE(transaction.failure()->code, ErrorCode::DatabaseConstraint);
    QCOMPARE(transaction.failure()->detail,
             QStringLiteral("SQLite 2067: UNIQUE constraint failed: scratch.number"));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
