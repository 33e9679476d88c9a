// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"
#include "model/storage/sqlquery.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QLockFile>
#include <QProcess>
#include <QSysInfo>

#include <cstdio>

Q_DECLARE_METATYPE(ErrorCode)

namespace {

Result<void> nothing(Database &)
{
    return {};
}

QString makeRegister(const QString &path)
{
    return refusalOf(Database::create(path, Durability::None, nothing));
}

/// The other process: does one thing, says "ready", and keeps it until its input ends.
int keepOpen(const QString &what, const QString &path)
{
    const auto ready = [] {
        std::puts("ready");
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
    };
    if (what == QStringLiteral("register")) {
        const auto opened = Database::open(path, Durability::None);
        if (!opened)
            return 2;
        ready();
        return 0;
    }
    if (what == QStringLiteral("writing")) {
        const auto opened = Database::open(path, Durability::None);
        if (!opened)
            return 2;
        Transaction transaction(**opened, Transaction::Kind::Write);
        SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES ('half')"));
        if (transaction.failure())
            return 3;
        ready();
        return 0;
    }
    if (what == QStringLiteral("creating")) {
        const auto wait = [&ready](Database &) -> Result<void> {
            ready();
            return Error{ErrorCode::Cancelled, {}, {}};
        };
        return Database::create(path, Durability::None, wait) ? 0 : 2;
    }
    // One statement of another program, which does not know the lock file
    PlainConnection connection(path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    const QString refused = connection.run(what);
    if (!refused.isEmpty()) {
        std::puts(qPrintable(refused));
        return 4;
    }
    ready();
    return 0;
}

class OtherProcess
{
public:
    OtherProcess(const QString &what, const QString &path)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--keep-open"), what, path});
    }
    ~OtherProcess() { finish(); }
    Q_DISABLE_COPY_MOVE(OtherProcess)

    [[nodiscard]] bool isReady()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead())
                return false;
        }
        m_said = m_process.readLine().trimmed();
        return m_said == "ready";
    }
    [[nodiscard]] const QByteArray &said() const { return m_said; }
    [[nodiscard]] qint64 number() const { return m_process.processId(); }
    void finish()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

QString lockOf(const QString &path)
{
    return QString(path + QStringLiteral(".lock"));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// One writing process per register.
class LockingTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void otherProcessHasIt();
    void killedProcessLetsGo_data();
    void killedProcessLetsGo();
    void killedWhileCreating();
    void otherProgramHasSqlitesLock_data();
    void otherProgramHasSqlitesLock();
    void openHereAlready();
    void lookingDoesNotUnlock();
    void linkLeadsToTheSameLock();
    void leftLockHeals_data();
    void leftLockHeals();
    void leftRemovalHeals_data();
    void leftRemovalHeals();
    void heldLockWithoutNameIsRespected();
    void lockOfAnotherComputerIsRespected();
    void ownNumberWithSystemLockIsRespected();
    void lockGoesWithTheRegister();
};

void LockingTest::otherProcessHasIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    const QByteArray before = sha256Of(path);
    OtherProcess other(QStringLiteral("register"), path);
    QVERIFY(other.isReady());
    const QByteArray lock = bytesOf(lockOf(path));
    const auto refused = Database::open(path, Durability::Full);
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    const QString holder = refused.error().subject;
    QVERIFY2(holder.contains(QSysInfo::machineHostName())
                 && holder.endsWith(QString(u'\n' + QString::number(other.number())))
                 && holder.startsWith(QFileInfo(path).owner()),
             qPrintable(holder));
    QCOMPARE(refused.error().detail, path);
    QCOMPARE(bytesOf(lockOf(path)), lock);
    QCOMPARE(namesIn(folder.path()).join(u' '), QStringLiteral("register.db register.db.lock"));
    QCOMPARE(sha256Of(path), before);
    other.finish();
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
    QVERIFY(Database::open(path, Durability::None));
}

void LockingTest::killedProcessLetsGo_data()
{
    QTest::addColumn<QString>("doing");
    QTest::newRow("idle") << QStringLiteral("register");
    QTest::newRow("in a transaction") << QStringLiteral("writing");
}

void LockingTest::killedProcessLetsGo()
{
    QFETCH(const QString, doing);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    const QByteArray before = sha256Of(path);
    OtherProcess other(doing, path);
    QVERIFY(other.isReady());
    other.kill();
    QVERIFY(QFile::exists(lockOf(path)));
    {
        const auto opened = Database::open(path, Durability::None);
        QVERIFY2(opened, qPrintable(refusalOf(opened)));
        const Result<qint64> centres =
            (*opened)->number(QStringLiteral("SELECT count(*) FROM centre"));
        QVERIFY(centres);
        QCOMPARE(*centres, 0);
    }
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
    QCOMPARE(sha256Of(path), before);
}

void LockingTest::killedWhileCreating()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    OtherProcess other(QStringLiteral("creating"), path);
    QVERIFY(other.isReady());
    other.kill();
    QVERIFY(!QFile::exists(path));
    QCOMPARE(codeOf(Database::open(path, Durability::None)), ErrorCode::RegisterMissing);
    QCOMPARE(makeRegister(path), QString());
    QVERIFY(Database::open(path, Durability::None));
}

void LockingTest::otherProgramHasSqlitesLock_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("to write") << QStringLiteral("BEGIN IMMEDIATE");
    QTest::newRow("alone") << QStringLiteral("BEGIN EXCLUSIVE");
}

void LockingTest::otherProgramHasSqlitesLock()
{
    QFETCH(const QString, statement);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    const QByteArray before = sha256Of(path);
    OtherProcess other(statement, path);
    QVERIFY2(other.isReady(), other.said().constData());
    const auto refused = Database::open(path, Durability::Full);
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    QCOMPARE(refused.error().subject, QString()); // nobody knows who
    QCOMPARE(refused.error().detail, path);
    QCOMPARE(sha256Of(path), before);
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
    other.finish();
    QVERIFY(Database::open(path, Durability::None));
}

void LockingTest::openHereAlready()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    {
        const auto first = Database::open(path, Durability::None);
        QVERIFY(first);
        const auto second = Database::open(path, Durability::None);
        QCOMPARE(codeOf(second), ErrorCode::RegisterLocked);
        QVERIFY(
            second.error().subject.endsWith(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(QFile::exists(lockOf(path)));
        QVERIFY((*first)->run(QStringLiteral("BEGIN IMMEDIATE")));
    }
    QVERIFY(Database::open(path, Durability::None));
}

/// Closing a file drops every lock that this process has on it, SQLite's too: a register that is
/// open here may not even be looked into.
void LockingTest::lookingDoesNotUnlock()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    const auto opened = Database::open(path, Durability::None);
    QVERIFY(opened);
    Transaction transaction(**opened, Transaction::Kind::Write);
    SqlQuery::run(transaction, QStringLiteral("INSERT INTO centre (name) VALUES ('Leie')"));
    QVERIFY(!transaction.failure());
    QCOMPARE(codeOf(Database::open(path, Durability::None)), ErrorCode::RegisterLocked);
    OtherProcess other(QStringLiteral("BEGIN IMMEDIATE"), path);
    QVERIFY(!other.isReady());
    QVERIFY2(other.said().startsWith("5 "), other.said().constData());
    QVERIFY(transaction.commit());
}

void LockingTest::linkLeadsToTheSameLock()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("elders")));
    const QString path = folder.filePath(QStringLiteral("register.db"));
    const QString link = folder.filePath(QStringLiteral("elders/koppeling.db"));
    QCOMPARE(makeRegister(path), QString());
    QVERIFY(QFile::link(path, link));
    OtherProcess other(QStringLiteral("register"), path);
    QVERIFY(other.isReady());
    QCOMPARE(codeOf(Database::open(link, Durability::None)), ErrorCode::RegisterLocked);
    other.finish();
    const auto throughLink = Database::open(link, Durability::None);
    QVERIFY(throughLink);
    QVERIFY(QFile::exists(lockOf(path)));
    QCOMPARE(codeOf(Database::open(path, Durability::None)), ErrorCode::RegisterLocked);
    QCOMPARE(namesIn(folder.filePath(QStringLiteral("elders"))),
             QStringList{QStringLiteral("koppeling.db")});
#else
    QSKIP("Links are another matter here");
#endif
}

void LockingTest::leftLockHeals_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("empty, as after a power cut") << QByteArray();
    QTest::newRow("zeros, as after a power cut") << QByteArray(60, '\0');
    QTest::newRow("junk") << QByteArray("niet van ons");
    QTest::newRow("a number that no process has") << QByteArray(
        "1999999999\nloopbaancheques\n" + QSysInfo::machineHostName().toUtf8() + '\n');
    QTest::newRow("this process's number, of one that was killed")
        << QByteArray(QByteArray::number(QCoreApplication::applicationPid()) + '\n'
                      + QCoreApplication::applicationName().toUtf8() + '\n'
                      + QSysInfo::machineHostName().toUtf8() + '\n');
}

void LockingTest::leftLockHeals()
{
    QFETCH(const QByteArray, left);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    write(lockOf(path), left);
    {
        const auto opened = Database::open(path, Durability::None);
        QVERIFY2(opened, qPrintable(refusalOf(opened)));
        QVERIFY(bytesOf(lockOf(path))
                    .startsWith(QByteArray::number(QCoreApplication::applicationPid())));
    }
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
}

/// Somebody was killed, and whoever wanted to take over was killed while removing what was left.
void LockingTest::leftRemovalHeals_data()
{
    leftLockHeals_data();
}

void LockingTest::leftRemovalHeals()
{
    QFETCH(const QByteArray, left);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    write(lockOf(path), left);
    write(QString(lockOf(path) + QStringLiteral(".rmlock")), {});
    {
        const auto opened = Database::open(path, Durability::None);
        QVERIFY2(opened, qPrintable(refusalOf(opened)));
    }
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
}

/// Another process may be about to write its name into it. However unreadable it is, somebody has
/// it.
void LockingTest::heldLockWithoutNameIsRespected()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    OtherProcess other(QStringLiteral("register"), path);
    QVERIFY(other.isReady());
    QVERIFY(QFile::resize(lockOf(path), 0));
    const auto refused = Database::open(path, Durability::None);
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    QCOMPARE(refused.error().subject, QFileInfo(path).owner());
    QVERIFY(QFile::exists(lockOf(path)));
    other.kill();
    QVERIFY(Database::open(path, Durability::None));
#else
    QSKIP("Here nobody can write into the lock of another process");
#endif
}

void LockingTest::lockOfAnotherComputerIsRespected()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    const QByteArray left = "1\nloopbaancheques\nandere-computer\n";
    write(lockOf(path), left);
    const auto refused = Database::open(path, Durability::None);
    QCOMPARE(codeOf(refused), ErrorCode::RegisterLocked);
    QVERIFY2(
        refused.error().subject.contains(QStringLiteral("\nandere-computer\nloopbaancheques\n1")),
        qPrintable(refused.error().subject));
    QCOMPARE(bytesOf(lockOf(path)), left);
}

/// Two programs in boxes of their own can have the same number.
void LockingTest::ownNumberWithSystemLockIsRespected()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    QLockFile other(lockOf(path));
    QVERIFY(other.tryLock(0));
    QCOMPARE(codeOf(Database::open(path, Durability::None)), ErrorCode::RegisterLocked);
    QVERIFY(QFile::exists(lockOf(path)));
    other.unlock();
    QVERIFY(Database::open(path, Durability::None));
#else
    QSKIP("Here QLockFile itself cannot remove a file that is open");
#endif
}

void LockingTest::lockGoesWithTheRegister()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.db"));
    QCOMPARE(makeRegister(path), QString());
    for (int round = 0; round < 3; ++round) {
        const auto opened = Database::open(path, Durability::None);
        QVERIFY(opened);
        QVERIFY(RegisterLock::isHeldHere(path));
        const auto beside = Database::connectBeside(path, Durability::None); // a worker's
        QVERIFY(beside);
    }
    QVERIFY(!RegisterLock::isHeldHere(path));
    QVERIFY(!RegisterLock::isHeldHere(QString()));
    QCOMPARE(codeOf(RegisterLock::take(folder.filePath(QStringLiteral("no.db")))),
             ErrorCode::RegisterMissing);
    QCOMPARE(namesIn(folder.path()), QStringList{QStringLiteral("register.db")});
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--keep-open"))
        return keepOpen(arguments.at(2), arguments.at(3));
    LockingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_locking.moc"
