// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <algorithm>

namespace {

/// An empty file, and a look into it from outside.
struct Scratch
{
    Scratch()
    {
        if (RegisterFile::createEmpty(path)) {
            auto connected = Database::connectBeside(path, Durability::None);
            if (connected)
                database = std::move(*connected);
        }
    }
    /// Version, application and every object of the schema, as another program sees them.
    [[nodiscard]] QStringList state()
    {
        PlainConnection other(path);
        return other.rows(QStringLiteral("PRAGMA user_version"))
            + other.rows(QStringLiteral("PRAGMA application_id"))
            + other.rows(
                QStringLiteral("SELECT name || ': ' || sql FROM sqlite_schema ORDER BY name"))
            + other.dump();
    }
    [[nodiscard]] QString version() { return state().constFirst(); }
    [[nodiscard]] Result<void> migrate(const QList<Migration> &migrations)
    {
        return SchemaMigrator(*database, migrations).migrate();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("scratch.db"));
    std::unique_ptr<Database> database;
};

Migration step(int version, const char *sql, std::function<Result<void>(Database &)> work = {})
{
    return {version, QString::fromUtf8(sql), std::move(work)};
}

QList<Migration> twoTables()
{
    return {step(1, "CREATE TABLE one (a INTEGER) STRICT;\n--;\nINSERT INTO one VALUES (1);\n"),
            step(2, "CREATE TABLE two (b INTEGER) STRICT;\n")};
}

/// The statements of a file as anybody would cut it: at the lines `--;`.
QStringList statementsOf(const QString &sql)
{
    return QString(u'\n' + sql).split(QStringLiteral("\n--;\n"));
}

} // namespace

class SchemaMigratorTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void goesUpOneByOne();
    void startsWhereTheFileIs_data();
    void startsWhereTheFileIs();
    void againChangesNothing();
    void failureLeavesTheVersionBefore_data();
    void failureLeavesTheVersionBefore();
    void goesOnAfterTheFault();
    void stepFollowsTheSql();
    void stepMayRebuildATable();
    void newerIsRefused();
    void busyIsRefused();
    void foreignKeysAreOnAgain_data();
    void foreignKeysAreOnAgain();
    void separatorIsALineOfItsOwn();
    void ownAreNumberedWithoutGaps();
    void ownRunOneByOne();
    void ownObjectsAreNamed();
};

void SchemaMigratorTest::goesUpOneByOne()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.migrate({step(1, "CREATE TABLE one (a INTEGER) STRICT")}));
    QCOMPARE(scratch.version(), QStringLiteral("1"));
    QVERIFY(scratch.migrate({step(1, "CREATE TABLE never (a)"),
                             step(2, "CREATE TABLE two (a INTEGER) STRICT"),
                             step(3, "CREATE TABLE three (a INTEGER) STRICT"),
                             step(7, "CREATE TABLE seven (a INTEGER) STRICT")}));
    QCOMPARE(scratch.version(), QStringLiteral("7"));
    PlainConnection other(scratch.path);
    QCOMPARE(other.rows(QStringLiteral("SELECT name FROM sqlite_schema ORDER BY rowid")).join(u' '),
             QStringLiteral("one two three seven"));
    QCOMPARE(other.value(QStringLiteral("PRAGMA application_id")),
             QString::number(RegisterFile::applicationId));
}

void SchemaMigratorTest::startsWhereTheFileIs_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("run");
    QTest::newRow("from nothing") << 0 << QStringLiteral("1 2 3");
    QTest::newRow("from 1") << 1 << QStringLiteral("2 3");
    QTest::newRow("from 2") << 2 << QStringLiteral("3");
    QTest::newRow("from the newest") << 3 << QString();
}

void SchemaMigratorTest::startsWhereTheFileIs()
{
    QFETCH(const int, version);
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.database->run(QStringLiteral("PRAGMA user_version = %1").arg(version)));
    QStringList run;
    QList<Migration> migrations;
    for (const int number : {1, 2, 3})
        migrations.append(step(number, "SELECT 1", [&run, number](Database &) -> Result<void> {
            run.append(QString::number(number));
            return {};
        }));
    QVERIFY(scratch.migrate(migrations));
    QTEST(run.join(u' '), "run");
    QCOMPARE(scratch.version(), QStringLiteral("3"));
}

void SchemaMigratorTest::againChangesNothing()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.migrate(twoTables()));
    scratch.database.reset();
    const QByteArray before = bytesOf(scratch.path);
    auto again = Database::connectBeside(scratch.path, Durability::None);
    QVERIFY(again);
    QVERIFY(SchemaMigrator(**again, twoTables()).migrate());
    again->reset();
    QCOMPARE(bytesOf(scratch.path), before);
}

void SchemaMigratorTest::failureLeavesTheVersionBefore_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("stepFails");
    QTest::addColumn<int>("code");
    const QString one = QStringLiteral("CREATE TABLE three (a INTEGER) STRICT\n--;\n"
                                       "UPDATE one SET a = 99\n--;\n");
    const auto row = [&one](const char *name, const char *rest, bool stepFails, ErrorCode code) {
        QTest::newRow(name) << QString(one + QString::fromUtf8(rest)) << stepFails << int(code);
    };
    row("last statement", "CREATE TABLE three (b INTEGER)", false, ErrorCode::DatabaseFailed);
    row("statement in the middle", "CREATE NONSENSE\n--;\nCREATE TABLE four (a)", false,
        ErrorCode::DatabaseFailed);
    row("constraint", "INSERT INTO checked VALUES (0)", false, ErrorCode::DatabaseConstraint);
    row("step", "CREATE TABLE four (a INTEGER) STRICT", true, ErrorCode::Cancelled);
    row("foreign key to nowhere", "INSERT INTO child VALUES (7)", false,
        ErrorCode::DatabaseDamaged);
}

void SchemaMigratorTest::failureLeavesTheVersionBefore()
{
    QFETCH(const QString, sql);
    QFETCH(const bool, stepFails);
    QFETCH(const int, code);
    Scratch scratch;
    QVERIFY(scratch.database);
    QList<Migration> migrations = twoTables();
    migrations[1].sql +=
        QStringLiteral("--;\n"
                       "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT\n--;\n"
                       "CREATE TABLE child (id INTEGER REFERENCES parent) STRICT\n"
                       "--;\nCREATE TABLE checked (a INTEGER CHECK (a > 0)) STRICT");
    QVERIFY(scratch.migrate(migrations));
    const QStringList before = scratch.state();
    const auto work = [stepFails](Database &database) -> Result<void> {
        if (const auto done = database.run(QStringLiteral("INSERT INTO one VALUES (5)")); !done)
            return done;
        return stepFails ? Result<void>(Error{ErrorCode::Cancelled, {}, {}}) : Result<void>();
    };
    migrations.append({3, sql, work});
    bool laterRan = false;
    migrations.append(step(4, "CREATE TABLE later (a INTEGER)", [&](Database &) -> Result<void> {
        laterRan = true;
        return {};
    }));
    const Result<void> migrated = scratch.migrate(migrations);
    QVERIFY(!migrated);
    QCOMPARE(int(migrated.error().code), code);
    QCOMPARE(scratch.state(), before);
    QVERIFY(!laterRan);
}

void SchemaMigratorTest::goesOnAfterTheFault()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QList<Migration> migrations = twoTables();
    migrations.append(step(3, "CREATE NONSENSE"));
    QVERIFY(!scratch.migrate(migrations));
    QCOMPARE(scratch.version(), QStringLiteral("2")); // each on its own
    migrations[2].sql = QStringLiteral("CREATE TABLE three (c INTEGER) STRICT");
    QVERIFY(scratch.migrate(migrations));
    QCOMPARE(scratch.version(), QStringLiteral("3"));
}

void SchemaMigratorTest::stepFollowsTheSql()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QList<Migration> migrations = twoTables();
    migrations[1].step = [](Database &database) -> Result<void> {
        // In the same transaction the table is there already.
        const Result<qint64> inside = database.number(
            QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'two'"));
        if (!inside || *inside != 1)
            return Error{ErrorCode::DatabaseFailed, {}, {}};
        return database.run(QStringLiteral("INSERT INTO two SELECT a + 1 FROM one"));
    };
    QVERIFY(scratch.migrate(migrations));
    PlainConnection other(scratch.path);
    QCOMPARE(other.value(QStringLiteral("SELECT b FROM two")), QStringLiteral("2"));
}

/// The way SQLite wants it: make the new one, copy, drop the old one, rename. With foreign keys on,
/// dropping would delete or refuse.
void SchemaMigratorTest::stepMayRebuildATable()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.migrate(
        {step(1,
              "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT\n--;\n"
              "CREATE TABLE child (id INTEGER NOT NULL REFERENCES parent ON DELETE CASCADE)"
              " STRICT\n--;\nINSERT INTO parent VALUES (1)\n--;\nINSERT INTO child VALUES (1)"),
         step(2,
              "CREATE TABLE made (id INTEGER PRIMARY KEY, name TEXT) STRICT\n--;\n"
              "INSERT INTO made SELECT id, 'x' FROM parent\n--;\nDROP TABLE parent\n--;\n"
              "ALTER TABLE made RENAME TO parent")}));
    PlainConnection other(scratch.path);
    QCOMPARE(other.value(QStringLiteral("SELECT name FROM parent JOIN child USING (id)")),
             QStringLiteral("x"));
}

void SchemaMigratorTest::newerIsRefused()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.migrate(twoTables()));
    QVERIFY(scratch.database->run(QStringLiteral("PRAGMA user_version = 3")));
    const QStringList before = scratch.state();
    const Result<void> refused = scratch.migrate(twoTables());
    QCOMPARE(codeOf(refused), ErrorCode::RegisterNewer);
    QCOMPARE(refused.error().detail, QStringLiteral("3"));
    QCOMPARE(scratch.state(), before);
}

void SchemaMigratorTest::busyIsRefused()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.database->run(QStringLiteral("PRAGMA busy_timeout = 20")));
    PlainConnection other(scratch.path);
    QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
    QCOMPARE(codeOf(scratch.migrate(twoTables())), ErrorCode::DatabaseBusy);
    QCOMPARE(other.run(QStringLiteral("ROLLBACK")), QString());
    QCOMPARE(scratch.version(), QStringLiteral("0"));
    QVERIFY(scratch.migrate(twoTables()));
}

void SchemaMigratorTest::foreignKeysAreOnAgain_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("after success") << QStringLiteral("CREATE TABLE three (a INTEGER)");
    QTest::newRow("after failure") << QStringLiteral("CREATE NONSENSE");
}

void SchemaMigratorTest::foreignKeysAreOnAgain()
{
    QFETCH(const QString, sql);
    Scratch scratch;
    QVERIFY(scratch.database);
    qint64 inside = -1;
    QList<Migration> migrations = twoTables();
    migrations[1].step = [&inside](Database &database) -> Result<void> {
        const Result<qint64> keys = database.number(QStringLiteral("PRAGMA foreign_keys"));
        inside = keys ? *keys : -1;
        return {};
    };
    migrations.append({3, sql, {}});
    (void)scratch.migrate(migrations);
    QCOMPARE(inside, 0);
    const Result<qint64> keys = scratch.database->number(QStringLiteral("PRAGMA foreign_keys"));
    QVERIFY(keys);
    QCOMPARE(*keys, 1);
}

void SchemaMigratorTest::separatorIsALineOfItsOwn()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(scratch.migrate(
        {step(1,
              "-- a comment; with --; inside\nCREATE TABLE one (a TEXT) STRICT;\n--;\n"
              "CREATE TRIGGER t BEFORE INSERT ON one BEGIN\n    SELECT 1; -- x --;\n    SELECT 2;\n"
              "END;\n--;\nINSERT INTO one VALUES ('x\n --;\n--; y');\n")}));
    PlainConnection other(scratch.path);
    QCOMPARE(other.value(QStringLiteral("SELECT a FROM one")), QStringLiteral("x\n --;\n--; y"));
    QCOMPARE(other.value(QStringLiteral("SELECT count(*) FROM sqlite_schema")),
             QStringLiteral("2"));
}

void SchemaMigratorTest::ownAreNumberedWithoutGaps()
{
    const QList<Migration> own = SchemaMigrator::ownMigrations();
    QVERIFY(own.size() >= 2);
    for (qsizetype i = 0; i < own.size(); ++i) {
        QCOMPARE(own.at(i).version, int(i + 1));
        QVERIFY(own.at(i).sql.startsWith(QStringLiteral("-- SPDX-License-Identifier:")));
        QVERIFY(!own.at(i).sql.contains(u'\r'));
    }
    QCOMPARE(SchemaMigrator::newestVersion(), int(own.size()));
}

/// Each statement of the files by itself, in order; that gives the schema that the migrator makes.
void SchemaMigratorTest::ownRunOneByOne()
{
    Scratch byHand;
    Scratch migrated;
    QVERIFY(byHand.database && migrated.database);
    for (const Migration &migration : SchemaMigrator::ownMigrations()) {
        for (const QString &statement : statementsOf(migration.sql)) {
            const Result<void> done = byHand.database->run(statement);
            QVERIFY2(done, qPrintable(done ? QString() : QString(done.error().detail + statement)));
        }
    }
    QVERIFY(SchemaMigrator(*migrated.database).migrate());
    QCOMPARE(byHand.state().mid(2), migrated.state().mid(2)); // all but the version and whose it is
    QCOMPARE(migrated.version(), QString::number(SchemaMigrator::newestVersion()));
}

/// What the program relies on: strict tables; every constraint and trigger has a name to report.
void SchemaMigratorTest::ownObjectsAreNamed()
{
    Scratch scratch;
    QVERIFY(scratch.database);
    QVERIFY(SchemaMigrator(*scratch.database).migrate());
    PlainConnection other(scratch.path);
    QCOMPARE(other.rows(QStringLiteral(
                 "SELECT name FROM pragma_table_list"
                 " WHERE NOT strict AND schema = 'main' AND name NOT LIKE 'sqlite_%'")),
             QStringList());
    const QStringList tables = other.rows(QStringLiteral(
        "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
    QCOMPARE(tables.size(), 12);
    for (const QString &table : tables) {
        QCOMPARE(table.count(QStringLiteral("CHECK (")),
                 table.count(QStringLiteral("CONSTRAINT "))
                     - table.count(QStringLiteral("_unique UNIQUE ("))
                     - table.count(QStringLiteral("_per_kind UNIQUE (")));
    }
    const QStringList triggers =
        other.rows(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
    QVERIFY(triggers.size() > 40);
    for (const QString &trigger : triggers)
        QVERIFY2(trigger.contains(QStringLiteral("SELECT RAISE(ABORT, '")), qPrintable(trigger));
}

QTEST_GUILESS_MAIN(SchemaMigratorTest)
#include "tst_schemamigrator.moc"
