// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sqlquery.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using Maker = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Maker)
Q_DECLARE_METATYPE(ErrorCode)

namespace {

QString makeRegister(const QString &path)
{
    return refusalOf(
        Database::create(path, Durability::None, [](Database &) { return Result<void>(); }));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A register, then one thing done to it.
Maker registerAnd(const char *sql)
{
    return [statement = QString::fromLatin1(sql)](const QString &path) {
        QCOMPARE(makeRegister(path), QString());
        PlainConnection connection(path);
        QCOMPARE(connection.run(statement), QString());
    };
}

Maker registerCut(qsizetype size, const QByteArray &rest = {})
{
    return [size, rest](const QString &path) {
        QCOMPARE(makeRegister(path), QString());
        write(path, bytesOf(path).left(size) + rest);
    };
}

QString permissionsOf(const QString &path)
{
    return QString::number(QFileInfo(path).permissions().toInt(), 16);
}

/// What must not change when a file is refused.
QStringList traceOf(const QString &folder)
{
    QStringList trace;
    for (const QString &name : namesIn(folder)) {
        const QString path = QDir(folder).filePath(name);
        trace.append(QStringList{name, QString::fromLatin1(sha256Of(path).toHex()),
                                 permissionsOf(path),
                                 QFileInfo(path).lastModified().toString(Qt::ISODateWithMs)}
                         .join(u' '));
    }
    return trace;
}

} // namespace

/// What is refused, and that it is left as it was; where registers can live.
class OpeningTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f7_f8_isRefused_data();
    void f7_f8_isRefused();
    void f8_folderIsRefused();
    void f8_pipeIsRefused();
    void readOnlyFolderIsRefused();
    void olderIsBroughtUpToDate();
    void anyName_data();
    void anyName();
    void relativePaths();
    void nothingIsLeftBehind();
    void filesAreTheOwnersOnly();
    void failingPreparationLeavesNothing_data();
    void failingPreparationLeavesNothing();
    void existingIsNotReplaced_data();
    void existingIsNotReplaced();
    void appearingIsNotReplaced();
    void folderMustExist();
};

void OpeningTest::f7_f8_isRefused_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, ErrorCode code, const Maker &make,
                        const char *detail = "") {
        QTest::newRow(name) << make << code << QString::fromLatin1(detail);
    };
    const auto bytes = [](const QByteArray &content) -> Maker {
        return [content](const QString &path) { write(path, content); };
    };
    row("missing", ErrorCode::RegisterMissing, [](const QString &) {});
    row("empty", ErrorCode::RegisterEmpty, bytes({}));
    row("one byte", ErrorCode::RegisterNotSqlite, bytes("x"));
    row("text", ErrorCode::RegisterNotSqlite, bytes("Chequenummer;Klantnummer\r\n"));
    row("long text", ErrorCode::RegisterNotSqlite, bytes(QByteArray(10'000, 'x')));
    row("zeros", ErrorCode::RegisterNotSqlite, bytes(QByteArray(4096, '\0')));
    row("only the magic", ErrorCode::RegisterNotSqlite, bytes(QByteArray("SQLite format 3\0", 16)));
    row("magic as text", ErrorCode::RegisterNotSqlite,
        bytes("SQLite format 3 " + QByteArray(4096, 'x')));
    row("99 bytes of a register", ErrorCode::RegisterNotSqlite, registerCut(99));
    row("100 bytes of a register", ErrorCode::DatabaseDamaged, registerCut(100));
    row("half a page of a register", ErrorCode::DatabaseDamaged, registerCut(2048));
    row("header and junk", ErrorCode::DatabaseDamaged,
        registerCut(100, QByteArray(50'000, '\x5a')));
    row("other program", ErrorCode::RegisterOfOtherProgram,
        registerAnd("PRAGMA application_id = 1"));
    row("no program", ErrorCode::RegisterOfOtherProgram, registerAnd("PRAGMA application_id = 0"));
    row("any database", ErrorCode::RegisterOfOtherProgram, [](const QString &path) {
        PlainConnection connection(path);
        QCOMPARE(connection.run(QStringLiteral("CREATE TABLE contacts (name TEXT)")), QString());
    });
    row("newer", ErrorCode::RegisterNewer, registerAnd("PRAGMA user_version = 99"), "99");
    row("next", ErrorCode::RegisterNewer, registerAnd("PRAGMA user_version = 4"), "4");
    row("no version", ErrorCode::RegisterOlder, registerAnd("PRAGMA user_version = 0"), "0");
    row("negative version", ErrorCode::RegisterOlder, registerAnd("PRAGMA user_version = -1"),
        "-1");
    row("read-only", ErrorCode::RegisterReadOnly, [](const QString &path) {
        QCOMPARE(makeRegister(path), QString());
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    });
}

void OpeningTest::f7_f8_isRefused()
{
    QFETCH(const Maker, make);
    QFETCH(const QString, detail);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    make(path);
    const QStringList before = traceOf(folder.path());
    for (int attempt = 0; attempt < 2;
         ++attempt) { // the first leaves nothing that helps the second
        const auto opened = Database::open(path, Durability::Full);
        QVERIFY(!opened);
        QTEST(opened.error().code, "code");
        QCOMPARE(opened.error().subject, path);
        QVERIFY(detail.isEmpty() || opened.error().detail == detail);
        QCOMPARE(traceOf(folder.path()), before);
    }
}

void OpeningTest::f8_folderIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("register.db")));
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(codeOf(Database::open(path, Durability::Full)), ErrorCode::RegisterNotAFile);
    QCOMPARE(namesIn(path), QStringList());
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
    QCOMPARE(codeOf(Database::open(folder.filePath(QStringLiteral("no/such/folder.db")),
                                   Durability::Full)),
             ErrorCode::RegisterMissing);
}

void OpeningTest::f8_pipeIsRefused()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QCOMPARE(codeOf(Database::open(path, Durability::Full)), ErrorCode::RegisterNotAFile);
#else
    QSKIP("There are no pipes in folders here");
#endif
}

void OpeningTest::readOnlyFolderIsRefused()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    write(folder.filePath(QStringLiteral("text.db")), "brief");
    const QStringList before = traceOf(folder.path());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto refused = codeOf(Database::open(path, Durability::Full));
    // What is no register is told as that, wherever it is.
    const auto refusedText =
        codeOf(Database::open(folder.filePath(QStringLiteral("text.db")), Durability::Full));
    QVERIFY(QFile::setPermissions(folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(refused, ErrorCode::RegisterReadOnly);
    QCOMPARE(refusedText, ErrorCode::RegisterNotSqlite);
    QCOMPARE(traceOf(folder.path()), before);
    QVERIFY(Database::open(path, Durability::None));
#else
    QSKIP("Folders have no such permissions here");
#endif
}

void OpeningTest::olderIsBroughtUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QVERIFY(RegisterFile::createEmpty(path));
    {
        const auto database = Database::connectBeside(path, Durability::None);
        QVERIFY(database);
        const QList<Migration> first = SchemaMigrator::ownMigrations().mid(0, 1);
        QVERIFY(SchemaMigrator(**database, first).migrate());
    }
    QVERIFY(Database::open(path, Durability::None));
    PlainConnection connection(path);
    QCOMPARE(connection.value(QStringLiteral("PRAGMA user_version")),
             QString::number(SchemaMigrator::newestVersion()));
}

void OpeningTest::anyName_data()
{
    QTest::addColumn<QString>("name");
    const auto rows = [](std::initializer_list<const char *> names) {
        for (const char *name : names)
            QTest::newRow(name) << QString::fromUtf8(name);
    };
    rows({"met spatie.db", "a#b.db", "50%.db", "%41%3f.db", "café.db", "été à Liège.db",
          "a&mode=ro.db", "a;b.db", "it's.db", "日本.db", "zonder", ".verborgen", "+plus.db",
          "-min.db", "~.db"});
#ifndef Q_OS_WIN
    rows({"wat?.db", "wat?mode=memory.db", "\"aanhaling\".db", "a\\b.db", "file:x.db", "a\nb.db"});
#endif
}

void OpeningTest::anyName()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("a b%20#c")));
    const QString inside = folder.filePath(QStringLiteral("a b%20#c"));
    const QString path = QDir(inside).filePath(name);
    TestClock clock;
    {
        const auto made = newRegister(path, clock);
        QVERIFY(made);
        QCOMPARE(refusalOf(made->addOrder(goodOrder())), QString());
        QCOMPARE(namesIn(inside).size(), 2); // and its lock
    }
    QCOMPARE(namesIn(inside), QStringList{name});
    const auto again = ChequeRegister::open(path, clock.asClock(), quickOptions());
    QVERIFY(again);
    QCOMPARE((*again)->path(), path);
    const auto found = (*again)->dossier(goodOrder().chequeNumber);
    QVERIFY(found && *found);
}

void OpeningTest::relativePaths()
{
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("binnen")));
    TestClock clock;
    for (const QString &path :
         {QStringLiteral("een.db"), QStringLiteral("./twee.db"), QStringLiteral("binnen/drie.db"),
          QStringLiteral("binnen/../vier.db")}) {
        const auto made = newRegister(path, clock);
        QVERIFY2(made, qPrintable(path));
        QCOMPARE(refusalOf(made->addOrder(goodOrder())), QString());
    }
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(namesIn(folder.path()).join(u' '), QStringLiteral("binnen een.db twee.db vier.db"));
    QCOMPARE(namesIn(folder.filePath(QStringLiteral("binnen"))),
             QStringList{QStringLiteral("drie.db")});
}

void OpeningTest::nothingIsLeftBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    TestClock clock;
    {
        const auto made = newRegister(path, clock, {.policy = {}, .durable = true});
        QVERIFY(made);
        QCOMPARE(refusalOf(made->addOrder(goodOrder())), QString());
        QCOMPARE(refusalOf(made->registerCheque(registrationOf(goodOrder().chequeNumber))),
                 QString());
    }
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
    const QByteArray before = sha256Of(path);
    QVERIFY(Database::open(path, Durability::Full)); // only looks
    QCOMPARE(sha256Of(path), before);
}

void OpeningTest::filesAreTheOwnersOnly()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    const mode_t mask = umask(0);
    QStringList modes;
    {
        const QString refusal = makeRegister(path);
        const auto opened = Database::open(path, Durability::Full);
        umask(mask);
        QCOMPARE(refusal, QString());
        QVERIFY(opened);
        umask(0);
        Transaction transaction(**opened, Transaction::Kind::Write);
        SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES ('Leie')"));
        for (const QString &name : namesIn(folder.path()))
            modes.append(QString(name + u' ' + permissionsOf(folder.filePath(name))));
        umask(mask);
        QVERIFY(transaction.commit());
    }
    const QString owners = QString::number(QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner
                                                              | QFile::ReadUser | QFile::WriteUser)
                                               .toInt(),
                                           16);
    QCOMPARE(modes.join(u'\n').remove(owners).simplified(),
             QStringLiteral("register.db register.db-journal register.db.lock"));
#else
    QSKIP("Files have no such permissions here");
#endif
}

void OpeningTest::failingPreparationLeavesNothing_data()
{
    QTest::addColumn<bool>("afterWriting");
    QTest::newRow("at once") << false;
    QTest::newRow("in the middle of a transaction") << true;
}

void OpeningTest::failingPreparationLeavesNothing()
{
    QFETCH(const bool, afterWriting);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    const auto fail = [&](Database &database) -> Result<void> {
        Transaction transaction(database, Transaction::Kind::Write);
        if (afterWriting)
            SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES ('Leie')"));
        return Error{ErrorCode::Cancelled, {}, QStringLiteral("why")};
    };
    const Result<void> made = Database::create(path, Durability::Full, fail);
    QCOMPARE(codeOf(made), ErrorCode::Cancelled);
    QCOMPARE(made.error().subject, path);
    QCOMPARE(made.error().detail, QStringLiteral("why"));
    QCOMPARE(namesIn(folder.path()), QStringList());
}

void OpeningTest::existingIsNotReplaced_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("a text") << Maker([](const QString &path) { write(path, "brief"); });
    QTest::newRow("nothing in it") << Maker([](const QString &path) { write(path, {}); });
    QTest::newRow("a register") << registerAnd("PRAGMA user_version = 7");
    QTest::newRow("a folder") << Maker([](const QString &path) { QVERIFY(QDir().mkdir(path)); });
}

void OpeningTest::existingIsNotReplaced()
{
    QFETCH(const Maker, make);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    make(path);
    const QStringList before = traceOf(folder.path());
    bool asked = false;
    const auto made = Database::create(path, Durability::None, [&asked](Database &) {
        asked = true;
        return Result<void>();
    });
    QCOMPARE(codeOf(made), ErrorCode::RegisterExists);
    QCOMPARE(made.error().subject, path);
    QVERIFY(!asked);
    QCOMPARE(traceOf(folder.path()), before);
}

/// While it was being made, another program put something there.
void OpeningTest::appearingIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    const auto made = Database::create(path, Durability::None, [&path](Database &) {
        write(path, "brief");
        return Result<void>();
    });
    QVERIFY(!made);
    QCOMPARE(bytesOf(path), QByteArray("brief"));
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
}

void OpeningTest::folderMustExist()
{
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("file")), "x");
    for (const QString &path :
         {QStringLiteral("no/register.db"), QStringLiteral("file/register.db")}) {
        const auto made = Database::create(folder.filePath(path), Durability::None,
                                           [](Database &) { return Result<void>(); });
        QCOMPARE(codeOf(made), ErrorCode::FolderMissing);
        QCOMPARE(made.error().subject, folder.filePath(path));
    }
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("file")});
    const QString longName = folder.filePath(QString(300, u'x'));
    QCOMPARE(makeRegister(longName).isEmpty(), false);
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("file")});
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
