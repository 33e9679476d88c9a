// SPDX-License-Identifier: GPL-3.0-or-later
// What must happen when the register's file or its place is not as it should be.
#include "tests/support/deskprocess.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

constexpr uint nobody = 65534;

QString codeLine(ErrorCode code)
{
    return QStringLiteral("obstacle %1").arg(int(code));
}

/// The sample register, as a window opens it.
struct Desk
{
    explicit Desk(const QString &path)
    {
        auto opened = ChequeRegister::openInStages(path, clock.asClock(), quickOptions());
        if (opened)
            cheques = std::move(*opened);
    }
    [[nodiscard]] std::optional<ErrorCode> obstacle() const
    {
        const std::optional<Error> reason = cheques->obstacle();
        return reason ? std::optional(reason->code) : std::nullopt;
    }
    [[nodiscard]] bool isWritable() const
    {
        return QTest::qWaitFor([this] { return !cheques->obstacle(); }, 20'000);
    }

    TestClock clock;
    std::unique_ptr<ChequeRegister> cheques;
};

/// A folder that anybody may look into, with the sample register.
struct Place
{
    Place()
    {
        QFile file(path);
        written = file.open(QIODevice::WriteOnly)
            && file.write(SampleRegister::bytes()) == SampleRegister::bytes().size();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    bool written = false;
};

} // namespace

class FaultsOpenTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f5_readOnly_data();
    void f5_readOnly();
    void f5_becomesWritable();
    void f6_goneWhileOpen_data();
    void f6_goneWhileOpen();
    void f6_putBack();
    void f10_alteredSchema_data();
    void f10_alteredSchema();
    void f11_newerIsReadWhenItCan_data();
    void f11_newerIsReadWhenItCan();
    void f14_threeWindows();
    void f14_abandonedLocks_data();
    void f14_abandonedLocks();
};

void FaultsOpenTest::f5_readOnly_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("directory");
    QTest::newRow("file") << 0444 << 0777;
    QTest::newRow("folder") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
    QTest::newRow("of somebody else") << 0644 << 0755;
}

void FaultsOpenTest::f5_readOnly()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, file);
    QFETCH(const int, directory);
    if (geteuid() != 0)
        QSKIP("Only root can become somebody else");
    const Place place;
    QVERIFY(place.written);
    const QByteArray before = sha256Of(place.path);
    QCOMPARE(chmod(QFile::encodeName(place.path).constData(), mode_t(file)), 0);
    QCOMPARE(chmod(QFile::encodeName(place.folder.path()).constData(), mode_t(directory)), 0);
    {
        DeskProcess::Child child(place.path, nobody);
        QVERIFY2(child.waitFor(codeLine(ErrorCode::RegisterReadOnly)) == 0,
                 qPrintable(child.said().join(u'\n')));
        QVERIFY(child.waitFor(QStringLiteral("orders 2")) > 0);
        child.order(QStringLiteral("00000000099"));
        QVERIFY(child.waitFor(QStringLiteral("error %1").arg(int(ErrorCode::RegisterReadOnly)))
                > 0);
    }
    QCOMPARE(chmod(QFile::encodeName(place.folder.path()).constData(), 0700), 0);
    QCOMPARE(sha256Of(place.path), before);
    QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("register.db")});
#else
    QSKIP("Permissions are another matter here");
#endif
}

void FaultsOpenTest::f5_becomesWritable()
{
#ifdef Q_OS_UNIX
    const Place place;
    QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner));
    const Desk desk(place.path);
    QVERIFY(desk.cheques);
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterReadOnly);
    QVERIFY(desk.cheques->loadOverview());
    desk.cheques->tryToWrite();
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterReadOnly);
    QVERIFY(QFile::setPermissions(place.path, QFile::ReadOwner | QFile::WriteOwner));
    desk.cheques->tryToWrite();
    QVERIFY(desk.isWritable());
    QCOMPARE(refusalOf(desk.cheques->addOrder(orderOf(QStringLiteral("00000000099")))), QString());
#else
    QSKIP("Permissions are another matter here");
#endif
}

void FaultsOpenTest::f6_goneWhileOpen_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("deleted") << QStringLiteral("delete");
    QTest::newRow("moved") << QStringLiteral("move");
    QTest::newRow("replaced") << QStringLiteral("replace");
}

void FaultsOpenTest::f6_goneWhileOpen()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, what);
    const Place place;
    const Desk desk(place.path);
    QVERIFY(desk.isWritable());
    const QString aside = place.folder.filePath(QStringLiteral("aside.db"));
    if (what == QStringLiteral("delete"))
        QVERIFY(QFile::remove(place.path));
    else
        QVERIFY(QFile::rename(place.path, aside));
    if (what == QStringLiteral("replace"))
        QVERIFY(QFile::copy(aside, place.path));
    const QByteArray there = bytesOf(place.path);
    // Before anybody has looked: the write itself finds out.
    QCOMPARE(codeOf(desk.cheques->addOrder(orderOf(QStringLiteral("00000000099")))),
             ErrorCode::RegisterMoved);
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterMoved);
    QCOMPARE(bytesOf(place.path), there);
    desk.cheques->tryToWrite();
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterMoved);
    // All that is stored can still be read, and saved.
    QVERIFY(desk.cheques->loadOverview());
    const QString copy = place.folder.filePath(QStringLiteral("copy.db"));
    QCOMPARE(refusalOf(desk.cheques->saveCopy(copy)), QString());
    const Desk copied(copy);
    QVERIFY(copied.isWritable());
    QCOMPARE(copied.cheques->freeOrders()->size(), 2);
#else
    QSKIP("An open file stays where it is here");
#endif
}

void FaultsOpenTest::f6_putBack()
{
#ifdef Q_OS_UNIX
    const Place place;
    const Desk desk(place.path);
    QVERIFY(desk.isWritable());
    const QString aside = place.folder.filePath(QStringLiteral("aside.db"));
    QVERIFY(QFile::rename(place.path, aside));
    QSignalSpy told(desk.cheques.get(), &ChequeRegister::obstacleChanged);
    desk.cheques->lookAround(); // as every second
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterMoved);
    QVERIFY(QFile::rename(aside, place.path));
    desk.cheques->lookAround();
    QCOMPARE(desk.obstacle(), std::nullopt);
    QCOMPARE(told.count(), 2);
    QCOMPARE(refusalOf(desk.cheques->addOrder(orderOf(QStringLiteral("00000000099")))), QString());
#else
    QSKIP("An open file stays where it is here");
#endif
}

void FaultsOpenTest::f10_alteredSchema_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto row = [](const char *name, const QStringList &statements) {
        QTest::newRow(name) << statements;
    };
    row("a trigger that answers a change with another",
        {QStringLiteral("CREATE TRIGGER helpful AFTER INSERT ON cheque BEGIN"
                        " UPDATE own_identity SET user_name = 'Indringer X'; END")});
    row("a temporary looking table", {QStringLiteral("CREATE TABLE extra (a)")});
    row("a view that never ends",
        {QStringLiteral("CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL"
                        " SELECT i + 1 FROM n) SELECT i FROM n")});
    row("a view in the place of a table",
        {QStringLiteral("ALTER TABLE centre RENAME TO hidden"),
         QStringLiteral("CREATE VIEW centre AS SELECT * FROM hidden")});
    row("a missing trigger", {QStringLiteral("DROP TRIGGER event_not_deleted")});
    row("a missing index", {QStringLiteral("DROP INDEX guidance_one_per_cheque")});
    row("one index more", {QStringLiteral("CREATE INDEX more ON cheque (number)")});
    row("a weaker CHECK",
        {QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'minutes BETWEEN 60 AND 600',"
                        " 'minutes BETWEEN 0 AND 600') WHERE name = 'cheque'"),
         QStringLiteral("PRAGMA writable_schema = RESET")});
    row("a trigger emptied",
        {QStringLiteral("PRAGMA writable_schema = ON"),
         QStringLiteral("UPDATE sqlite_schema SET sql = replace(sql, 'eventStays', 'eventGoes')"
                        " WHERE name = 'event_not_changed'"),
         QStringLiteral("PRAGMA writable_schema = RESET")});
    row("one column more", {QStringLiteral("ALTER TABLE tariff ADD COLUMN note TEXT")});
}

void FaultsOpenTest::f10_alteredSchema()
{
    QFETCH(const QStringList, statements);
    const Place place;
    {
        PlainConnection connection(place.path);
        for (const QString &statement : statements)
            QCOMPARE(connection.run(statement), QString());
        // What SQLite's own check thinks of it.
        QCOMPARE(connection.value(QStringLiteral("PRAGMA quick_check")), QStringLiteral("ok"));
    }
    const QByteArray before = sha256Of(place.path);
    TestClock clock;
    for (const auto open :
         {&ChequeRegister::open, &ChequeRegister::openToRead, &ChequeRegister::openInStages}) {
        const auto refused = open(place.path, clock.asClock(), quickOptions());
        QCOMPARE(codeOf(refused), ErrorCode::RegisterAltered);
        QCOMPARE(refused.error().subject, place.path);
    }
    QCOMPARE(sha256Of(place.path), before);
    QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("register.db")});
}

void FaultsOpenTest::f11_newerIsReadWhenItCan_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("readable");
    QTest::newRow("a table more") << QStringLiteral("CREATE TABLE appointment (id INTEGER)")
                                  << true;
    QTest::newRow("a column more")
        << QStringLiteral("ALTER TABLE cheque ADD COLUMN note TEXT") << true;
    QTest::newRow("a column less")
        << QStringLiteral("ALTER TABLE conversation DROP COLUMN deleted_at") << false;
    QTest::newRow("a table less") << QStringLiteral("DROP TABLE payment") << false;
    QTest::newRow("a column of another name")
        << QStringLiteral("ALTER TABLE tariff RENAME COLUMN vat_percent TO vat") << false;
}

void FaultsOpenTest::f11_newerIsReadWhenItCan()
{
    QFETCH(const QString, change);
    QFETCH(const bool, readable);
    const Place place;
    {
        PlainConnection connection(place.path, QStringLiteral("QSQLITE_OPEN_URI"));
        // As a migration does it: rules that name a column go before the column.
        const QStringList triggers = connection.rows(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        for (const QString &trigger : triggers)
            QCOMPARE(connection.run(QStringLiteral("DROP TRIGGER %1").arg(trigger)), QString());
        QCOMPARE(connection.run(change), QString());
        QCOMPARE(connection.run(QStringLiteral("PRAGMA user_version = 1000")), QString());
    }
    const QByteArray before = sha256Of(place.path);
    {
        TestClock clock;
        QCOMPARE(codeOf(ChequeRegister::open(place.path, clock.asClock(), quickOptions())),
                 ErrorCode::RegisterNewer);
        const Desk desk(place.path);
        QCOMPARE(desk.cheques != nullptr, readable);
        if (readable) {
            QCOMPARE(desk.obstacle(), ErrorCode::RegisterNewer);
            QVERIFY(desk.cheques->loadOverview());
            QCOMPARE(codeOf(desk.cheques->addOrder(goodOrder())), ErrorCode::RegisterNewer);
        }
    }
    QCOMPARE(sha256Of(place.path), before);
    QCOMPARE(namesIn(place.folder.path()), QStringList{QStringLiteral("register.db")});
}

void FaultsOpenTest::f14_threeWindows()
{
#ifdef Q_OS_UNIX
    const Place place;
    // At once: one of them gets it.
    std::vector<std::unique_ptr<DeskProcess::Child>> windows;
    windows.reserve(3);
    for (int i = 0; i < 3; ++i)
        windows.push_back(std::make_unique<DeskProcess::Child>(place.path));
    const auto writers = [&windows] {
        return std::count_if(windows.cbegin(), windows.cend(),
                             [](const auto &window) { return window->isWriting(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(writers(), 1, 20'000);
    const auto found = std::find_if(windows.begin(), windows.end(),
                                    [](const auto &window) { return window->isWriting(); });
    const std::unique_ptr<DeskProcess::Child> writer = std::move(*found);
    windows.erase(found);
    const QString holder = QStringLiteral("|%1|tst_faults_open|%2")
                               .arg(QSysInfo::machineHostName(), QString::number(writer->number()));
    for (const auto &window : windows) {
        QVERIFY(window->waitFor(codeLine(ErrorCode::RegisterLocked)) >= 0);
        QVERIFY2(window->said().join(u' ').contains(holder),
                 qPrintable(window->said().join(u'\n')));
    }
    // Who reads follows who writes, and cannot write.
    writer->order(QStringLiteral("00000000099"));
    QVERIFY(writer->waitFor(QStringLiteral("added")) >= 0);
    for (const auto &window : windows)
        QVERIFY(window->waitFor(QStringLiteral("orders 3"), 0, 5'000) > 0);
    windows.front()->order(QStringLiteral("00000000098"));
    QVERIFY(windows.front()->waitFor(QStringLiteral("error %1").arg(int(ErrorCode::RegisterLocked)))
            > 0);
    // Killed: one of the others takes over, by itself, and says so to the last one.
    writer->kill();
    QTRY_COMPARE_WITH_TIMEOUT(writers(), 1, 10'000);
    auto &next = windows.at(windows.front()->isWriting() ? 0 : 1);
    next->order(QStringLiteral("00000000097"));
    QVERIFY(next->waitFor(QStringLiteral("added")) >= 0);
    auto &last = windows.at(windows.front()->isWriting() ? 1 : 0);
    QVERIFY(last->waitFor(QStringLiteral("orders 4")) > 0);
    QVERIFY(last->said().join(u' ').contains(QStringLiteral("|%1").arg(next->number())));
#else
    QSKIP("Its processes talk through what is not there");
#endif
}

void FaultsOpenTest::f14_abandonedLocks_data()
{
    QTest::addColumn<QByteArray>("lock");
    QTest::addColumn<bool>("heals");
    QTest::newRow("nothing in it") << QByteArray() << true;
    QTest::newRow("garbage") << QByteArray("\0\1\2 geen slot", 13) << true;
    QTest::newRow("a process that is gone")
        << QByteArray("999999\nloopbaancheques\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n")
        << true;
    QTest::newRow("another computer")
        << QByteArray("1\nloopbaancheques\nandere-computer\n\n\n") << false;
}

void FaultsOpenTest::f14_abandonedLocks()
{
    QFETCH(const QByteArray, lock);
    QFETCH(const bool, heals);
    const Place place;
    QFile file(QString(place.path + QStringLiteral(".lock")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(lock), lock.size());
    file.close();
    const Desk desk(place.path);
    QVERIFY(desk.cheques);
    if (heals) {
        QVERIFY(desk.isWritable());
        return;
    }
    QCOMPARE(desk.obstacle(), ErrorCode::RegisterLocked);
    QVERIFY(desk.cheques->obstacle()->subject.contains(QStringLiteral("andere-computer")));
    QVERIFY(desk.cheques->loadOverview());
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--desk"))
        return DeskProcess::run(arguments.at(2));
    FaultsOpenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faults_open.moc"
