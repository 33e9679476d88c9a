// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/transaction.h"
#include "tests/support/goldenregister.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace {

const QString folderOfGold = QStringLiteral(TEST_DATA_DIR "/registers");

/// A copy of one of them, in a folder of its own.
struct Copy
{
    explicit Copy(const QString &golden)
    {
        QFile::copy(goldenPath = QDir(folderOfGold).filePath(golden), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] int version() const
    {
        return PlainConnection(path).value(QStringLiteral("PRAGMA user_version")).toInt();
    }
    /// All tables, indexes and triggers.
    [[nodiscard]] QStringList schema() const
    {
        return PlainConnection(path).rows(
            QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"
                           " ORDER BY type, name, tbl_name"));
    }
    [[nodiscard]] QStringList dump() const { return PlainConnection(path).dump(); }

    QTemporaryDir folder;
    QString goldenPath;
    QString path = folder.filePath(QStringLiteral("register.sqlite"));
};

int versionOf(const QString &golden)
{
    return QString(golden).remove(QStringLiteral("schema-")).section(u'.', 0, 0).toInt();
}

QStringList goldens()
{
    return QDir(folderOfGold).entryList({QStringLiteral("schema-*.sqlite")}, QDir::Files);
}

/// Of a register that is made today.
QStringList schemaUpTo(int version)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.sqlite"));
    QFile file(path);
    if (!file.open(QIODevice::NewOnly))
        return {};
    file.close();
    {
        const auto database = Database::connectBeside(path, Durability::None);
        QList<Migration> migrations = SchemaMigrator::ownMigrations();
        migrations.removeIf([version](const Migration &m) { return m.version > version; });
        if (!database || !SchemaMigrator(**database, migrations).migrate())
            return {};
    }
    return PlainConnection(path).rows(
        QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema"
                       " ORDER BY type, name, tbl_name"));
}

QStringList statementsOf(const Migration &migration)
{
    return migration.sql.split(QStringLiteral("\n--;\n"));
}

/// The migration as far as its first statements; then comes `end`.
QList<Migration> cutShort(int version, qsizetype statements,
                          const std::function<Result<void>(Database &)> &end)
{
    QList<Migration> migrations = SchemaMigrator::ownMigrations();
    migrations.removeIf([version](const Migration &m) { return m.version > version; });
    Migration &last = migrations.last();
    last.sql = statementsOf(last).first(statements).join(QStringLiteral("\n--;\n"));
    last.step = end;
    return migrations;
}

Result<void> breakOff(Database &)
{
    return Error{ErrorCode::DatabaseFull, {}, {}};
}

constexpr int diedAnyway = 9;

/// The other process. Brings a register up to date; killed by itself after some statements, or by
/// whoever started it.
int migrateAndDie(const QString &path, int version, int statements)
{
    const auto database = Database::connectBeside(path, Durability::Full);
    // Without room to wait in, pages are in the file before the transaction ends.
    if (!database || !(*database)->run(QStringLiteral("PRAGMA cache_size = 1")))
        return 2;
    const auto die = [](Database &) -> Result<void> {
#ifdef Q_OS_UNIX
        (void)std::raise(SIGKILL);
#endif
        std::_Exit(diedAnyway);
    };
    (void)SchemaMigrator(**database, cutShort(version, statements, die)).migrate();
    return 3; // it should have died
}

int migrateOnce(const QString &path)
{
    std::puts("ready");
    std::fflush(stdout);
    return Database::open(path, Durability::Full) ? 0 : 2;
}

QStringList childArguments(const QString &what, const QString &path, int version, qsizetype count)
{
    return {what, path, QString::number(version), QString::number(count)};
}

void addGoldens()
{
    QTest::addColumn<QString>("golden");
    for (const QString &golden : goldens())
        QTest::newRow(qPrintable(golden)) << golden;
}

/// Every golden register with every statement of every migration that it still needs.
void addStatements()
{
    QTest::addColumn<QString>("golden");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("statements");
    for (const QString &golden : goldens()) {
        for (const Migration &migration : SchemaMigrator::ownMigrations()) {
            if (migration.version <= versionOf(golden))
                continue;
            for (int i = 1; i <= statementsOf(migration).size(); ++i)
                QTest::addRow("%s to %d, %d", qPrintable(golden), migration.version, i)
                    << golden << migration.version << i;
        }
    }
}

} // namespace

/// Registers of every schema that was ever in use: F11 to F13 of reliability.md.
class MigrationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f11_everySchemaIsKept();
    void f11_saysWhatItSaidThen_data();
    void f11_saysWhatItSaidThen();
    void f11_schemaIsThatOfANewOne_data();
    void f11_schemaIsThatOfANewOne();
    void f11_withoutItsTriggersToo();
    void f12_failureAtAnyStatement_data();
    void f12_failureAtAnyStatement();
    void f12_killedAtAnyStatement_data();
    void f12_killedAtAnyStatement();
    void f12_killedAtAnyMoment_data();
    void f12_killedAtAnyMoment();
    void f13_olderProgramRefuses();

private:
    /// Opens it with today's program and compares all it says with what was said then.
    void compareWithThen(const Copy &copy);
};

void MigrationTest::compareWithThen(const Copy &copy)
{
    const QStringList numbers = GoldenRegister::numbersIn(copy.path);
    TestClock clock;
    {
        const auto opened = ChequeRegister::open(copy.path, clock.asClock(), quickOptions());
        QCOMPARE(refusalOf(opened), QString());
        const auto exports = GoldenRegister::exportsOf(**opened, numbers);
        QVERIFY(exports);
        const auto then = [&copy](const char *ending) {
            return bytesOf(GoldenRegister::fileOf(copy.goldenPath, ending));
        };
        QCOMPARE(exports->dossiers, then("dossiers.jsonl"));
        QCOMPARE(exports->guidances, then("guidances.csv"));
        QCOMPARE(exports->ledger, then("ledger.csv"));
    }
    QCOMPARE(copy.version(), SchemaMigrator::newestVersion());
    PlainConnection other(copy.path);
    QCOMPARE(other.value(QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
    QCOMPARE(other.rows(QStringLiteral("PRAGMA foreign_key_check")), QStringList());
}

/// Whoever makes a migration keeps a register of the schema before it: see tests/golden.
void MigrationTest::f11_everySchemaIsKept()
{
    QStringList expected; // schema 1 was never in use without the triggers of 2
    for (int version = 2; version < SchemaMigrator::newestVersion(); ++version)
        expected.append(QStringLiteral("schema-%1.sqlite").arg(version));
    const QStringList kept = goldens();
    for (const QString &golden : std::as_const(expected))
        QVERIFY2(kept.contains(golden), qPrintable(golden));
    for (const QString &golden : kept)
        QCOMPARE(Copy(golden).version(), versionOf(golden));
}

void MigrationTest::f11_saysWhatItSaidThen_data()
{
    addGoldens();
}

void MigrationTest::f11_saysWhatItSaidThen()
{
    QFETCH(const QString, golden);
    const Copy copy(golden);
    const QStringList before = copy.dump();
    QVERIFY(before.size() > 200);
    compareWithThen(copy);
    QCOMPARE(copy.dump(), before);
    const auto opened = Database::open(copy.path, Durability::None);
    QVERIFY(opened);
    Transaction transaction(**opened, Transaction::Kind::Read);
    QCOMPARE(EventLog::firstBroken(transaction), std::nullopt);
}

void MigrationTest::f11_schemaIsThatOfANewOne_data()
{
    addGoldens();
}

void MigrationTest::f11_schemaIsThatOfANewOne()
{
    QFETCH(const QString, golden);
    const Copy copy(golden);
    QCOMPARE(copy.schema(), schemaUpTo(versionOf(golden)));
    QVERIFY(Database::open(copy.path, Durability::None));
    const QStringList newest = schemaUpTo(SchemaMigrator::newestVersion());
    QVERIFY(newest.size() > 60);
    QCOMPARE(copy.schema(), newest);
}

/// Schema 1 was in no program that anybody used, but its number is accepted.
void MigrationTest::f11_withoutItsTriggersToo()
{
    const Copy copy(QStringLiteral("schema-2.sqlite"));
    {
        PlainConnection plain(copy.path);
        const QStringList triggers =
            plain.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        for (const QString &trigger : triggers)
            QCOMPARE(plain.run(QStringLiteral("DROP TRIGGER %1").arg(trigger)), QString());
        QCOMPARE(plain.run(QStringLiteral("PRAGMA user_version = 1")), QString());
    }
    QCOMPARE(copy.schema(), schemaUpTo(1));
    compareWithThen(copy);
    QCOMPARE(copy.schema(), schemaUpTo(SchemaMigrator::newestVersion()));
}

void MigrationTest::f12_failureAtAnyStatement_data()
{
    addStatements();
}

void MigrationTest::f12_failureAtAnyStatement()
{
    QFETCH(const QString, golden);
    QFETCH(const int, version);
    QFETCH(const int, statements);
    const Copy copy(golden);
    QByteArray before = sha256Of(copy.path);
    {
        const auto database = Database::connectBeside(copy.path, Durability::Full);
        QVERIFY(database);
        const Result<void> migrated =
            SchemaMigrator(**database, cutShort(version, statements, breakOff)).migrate();
        QCOMPARE(codeOf(migrated), ErrorCode::DatabaseFull);
    }
    QCOMPARE(copy.version(), version - 1);
    if (version == versionOf(golden) + 1)
        QCOMPARE(sha256Of(copy.path), before);
    QCOMPARE(copy.schema(), schemaUpTo(version - 1));
    compareWithThen(copy);
}

void MigrationTest::f12_killedAtAnyStatement_data()
{
    addStatements();
}

void MigrationTest::f12_killedAtAnyStatement()
{
    QFETCH(const QString, golden);
    QFETCH(const int, version);
    QFETCH(const int, statements);
    const Copy copy(golden);
    QProcess child;
    child.start(
        QCoreApplication::applicationFilePath(),
        childArguments(QStringLiteral("--migrate-and-die"), copy.path, version, statements));
    QVERIFY(child.waitForFinished());
    QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() == diedAnyway);
    // It died with half of the work in the file.
    QVERIFY(QFileInfo::exists(QString(copy.path + QStringLiteral("-journal"))));
    QVERIFY(bytesOf(copy.path) != bytesOf(copy.goldenPath));
    QCOMPARE(copy.version(), version - 1);
    QCOMPARE(copy.schema(), schemaUpTo(version - 1));
    compareWithThen(copy);
}

void MigrationTest::f12_killedAtAnyMoment_data()
{
    addGoldens();
}

void MigrationTest::f12_killedAtAnyMoment()
{
    QFETCH(const QString, golden);
    constexpr int rounds = 40;
    qint64 whole = 0; // microseconds that an undisturbed one takes
    for (int round = 0; round <= rounds; ++round) {
        const Copy copy(golden);
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    childArguments(QStringLiteral("--migrate"), copy.path, 0, 0));
        QVERIFY(child.waitForReadyRead());
        QElapsedTimer timer;
        timer.start();
        if (round > 0) {
            QThread::usleep(static_cast<unsigned long>(whole * round / rounds));
            child.kill();
        }
        QVERIFY(child.waitForFinished());
        if (round == 0)
            whole = timer.nsecsElapsed() / 1000;
        const int version = copy.version();
        QVERIFY2(version >= versionOf(golden) && version <= SchemaMigrator::newestVersion(),
                 qPrintable(QString::number(version)));
        QCOMPARE(copy.schema(), schemaUpTo(version));
        compareWithThen(copy);
    }
}

/// By the number in its header a register is known to be too new before SQLite touches it.
void MigrationTest::f13_olderProgramRefuses()
{
    for (const QString &golden : goldens()) {
        const Copy copy(golden);
        {
            const auto database = Database::connectBeside(copy.path, Durability::None);
            QVERIFY(database && SchemaMigrator(**database).migrate());
        }
        const QByteArray before = sha256Of(copy.path);
        QList<Migration> known = SchemaMigrator::ownMigrations();
        known.removeLast();
        {
            const auto database = Database::connectBeside(copy.path, Durability::Full);
            QVERIFY(database);
            const Result<void> refused = SchemaMigrator(**database, known).migrate();
            QCOMPARE(codeOf(refused), ErrorCode::RegisterNewer);
            QCOMPARE(refused.error().detail, QString::number(SchemaMigrator::newestVersion()));
        }
        QCOMPARE(sha256Of(copy.path), before);
        QCOMPARE(PlainConnection(copy.path).run(QStringLiteral("PRAGMA user_version = %1")
                                                    .arg(SchemaMigrator::newestVersion() + 1)),
                 QString());
        const QByteArray tooNew = sha256Of(copy.path);
        QCOMPARE(codeOf(Database::open(copy.path, Durability::Full)), ErrorCode::RegisterNewer);
        QCOMPARE(sha256Of(copy.path), tooNew);
        QCOMPARE(namesIn(copy.folder.path()), QStringList{QStringLiteral("register.sqlite")});
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--migrate-and-die"))
        return migrateAndDie(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    if (arguments.value(1) == QStringLiteral("--migrate"))
        return migrateOnce(arguments.at(2));
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_migration.moc"
