// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outputfile.h"
#include "model/storage/registerlock.h"
#include "model/storage/restore.h"
#include "tests/support/restorecase.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace {

/// A full run, before a release, has more.
int rounds()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("LOOPBAANCHEQUES_KILLS", &given);
    return given ? count : 25;
}

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

[[noreturn]] void die()
{
#ifdef Q_OS_UNIX
    ::kill(getpid(), SIGKILL);
#endif
    std::_Exit(9);
}

/// The other process. It ends only when something fails; else it is killed.
int restoreUntil(const QStringList &arguments)
{
    const auto last = Restore::Step(arguments.at(2).toInt());
    const auto watch = [last](Restore::Step step) {
        if (step == last)
            die();
    };
    (void)Restore::restore(arguments.at(0), arguments.at(1), {{}, {}, now()}, watch);
    return 1;
}

int restoreInTurn(const QStringList &arguments)
{
    say("ready");
    for (;;) {
        for (const QString &backup : {arguments.at(1), arguments.at(2)}) {
            if (!Restore::restore(arguments.at(0), backup, {{}, {}, now()}))
                return 1;
        }
    }
}

int backUpAgainAndAgain(const QStringList &arguments)
{
    const auto database = Database::openToRead(arguments.at(0));
    if (!database)
        return 1;
    say("ready");
    for (;;) {
        if (!Backup::write(**database, arguments.at(1), Backup::Existing::Replace))
            return 2;
    }
}

QByteArray exported(char letter)
{
    return QByteArray(300'000, letter);
}

int exportInTurn(const QStringList &arguments)
{
    say("ready");
    for (;;) {
        for (const char letter : {'a', 'b'}) {
            if (!writeFile(arguments.at(0), exported(letter)))
                return 1;
        }
    }
}

int work(const QString &what, const QStringList &arguments)
{
    if (what == QStringLiteral("--restore-until"))
        return restoreUntil(arguments);
    if (what == QStringLiteral("--restore"))
        return restoreInTurn(arguments);
    if (what == QStringLiteral("--back-up"))
        return backUpAgainAndAgain(arguments);
    return exportInTurn(arguments);
}

/// Lets it work for a while of chance after it has begun, and kills it.
void killSomewhere(const QString &what, const QStringList &arguments, int milliseconds)
{
    QProcess other;
    other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    other.start(QCoreApplication::applicationFilePath(), QStringList{what} + arguments);
    QVERIFY(other.waitForReadyRead());
    QThread::usleep(QRandomGenerator::global()->bounded(milliseconds * 1000U));
    QCOMPARE(other.state(), QProcess::Running); // it had no failure of its own
    other.kill();
    QVERIFY(other.waitForFinished());
}

/// How long a thing takes here and now: the kills are spread over it.
int millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return int(timer.elapsed()) + 5;
}

enum class Old { Sound, Unfinished, Damaged, DamagedWithJournal, Missing };

void prepare(const RestoreCase &restored, Old old)
{
    if (old == Old::Unfinished)
        leaveUnfinished(restored.path);
    if (old == Old::Damaged || old == Old::DamagedWithJournal)
        write(restored.path, bytesOf(restored.path).left(5000));
    if (old == Old::DamagedWithJournal)
        write(withEnding(restored.path, "-journal"), QByteArray(4096, '\0'));
    if (old == Old::Missing)
        QVERIFY(QFile::remove(restored.path));
}

} // namespace

Q_DECLARE_METATYPE(Old)

/// F27: a process that is killed while it restores, backs up or exports. What stands under a name
/// is whole, the old or the new.
class BackupKillsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f27_restoreAfterEachStep_data();
    void f27_restoreAfterEachStep();
    void f27_restoreAnywhere();
    void f27_backupAnywhere();
    void f27_exportAnywhere();
};

void BackupKillsTest::f27_restoreAfterEachStep_data()
{
    QTest::addColumn<Old>("old");
    QTest::newRow("sound") << Old::Sound;
    QTest::newRow("left in the midst of a change") << Old::Unfinished;
    QTest::newRow("damaged") << Old::Damaged;
    QTest::newRow("damaged, with a journal") << Old::DamagedWithJournal;
    QTest::newRow("missing") << Old::Missing;
}

void BackupKillsTest::f27_restoreAfterEachStep()
{
    QFETCH(const Old, old);
    for (int step = 0; step <= int(Restore::Step::Done); ++step) {
        const RestoreCase restored;
        const QStringList before = dossiersOf(restored.path);
        prepare(restored, old);
        const QByteArray bytes = bytesOf(restored.path);
        const bool passed = old == Old::Missing
            && (step == int(Restore::Step::Kept) || step == int(Restore::Step::CompanionsMoved));
        if (passed)
            continue;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--restore-until"), restored.path, restored.backup,
                     QString::number(step)});
        QVERIFY(other.waitForFinished());
        QVERIFY2(other.exitCode() != 1, qPrintable(QString::number(step)));
        if (step >= int(Restore::Step::Swapped)) {
            verifyRestored(restored);
        } else if (old == Old::Sound || old == Old::Unfinished) {
            TestClock clock;
            // As the next start of the program does it
            QVERIFY(ChequeRegister::open(restored.path, clock.asClock(), quickOptions()));
            QVERIFY(Backup::verify(restored.path));
            QCOMPARE(dossiersOf(restored.path), before);
        } else {
            QCOMPARE(bytesOf(restored.path), bytes);
        }
        // What lists itself as a backup is not the register in disguise, and the next one succeeds.
        for (const BackupFile &listed : Backups::listBackups(restored.path, {}))
            QVERIFY(old != Old::Sound || Backup::verify(listed.path));
        const Result<RestoredRegister> done = restored.restore();
        QVERIFY2(done, qPrintable(refusalOf(done)));
        QCOMPARE(dossiersOf(restored.path), dossiersOf(restored.backup));
        QVERIFY(!QFile::exists(withEnding(restored.path, "-journal")));
    }
}

void BackupKillsTest::f27_restoreAnywhere()
{
    const RestoreCase restored;
    const QString other = restored.folder.filePath(QStringLiteral("ander.sqlite"));
    QVERIFY(QFile::copy(restored.path, other));
    const QStringList one = dossiersOf(restored.backup);
    const QStringList two = dossiersOf(other);
    QVERIFY(one != two);
    // A process that has just begun takes longer.
    const int milliseconds = 3 * millisecondsOf([&] { QVERIFY(restored.restore()); });
    int news = 0;
    for (int round = 0; round < rounds(); ++round) {
        const QByteArray before = sha256Of(restored.path);
        killSomewhere(QStringLiteral("--restore"), {restored.path, other, restored.backup},
                      milliseconds);
        const Result<MadeBackup> whole = Backup::verify(restored.path);
        QVERIFY2(whole, qPrintable(refusalOf(whole)));
        const QStringList found = dossiersOf(restored.path);
        QVERIFY(found == one || found == two);
        news += sha256Of(restored.path) == before ? 0 : 1;
        for (const BackupFile &kept : Backups::listBackups(restored.path, {}))
            QVERIFY(Backup::verify(kept.path));
        // So that the list stays short
        QVERIFY(QDir(BackupFolder::ownFolder(restored.path)).removeRecursively());
    }
    QVERIFY2(news > 0 && news < rounds(), qPrintable(QString::number(news)));
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    verifyRestored(restored);
}

void BackupKillsTest::f27_backupAnywhere()
{
    const RestoreCase made;
    const QString target = made.folder.filePath(QStringLiteral("reserve.sqlite"));
    const QByteArray before = sha256Of(made.path);
    const auto database = Database::openToRead(made.path);
    QVERIFY(database);
    const int milliseconds =
        2 * millisecondsOf([&] { QVERIFY(Backup::write(**database, target)); });
    QVERIFY(QFile::remove(target));
    for (int round = 0; round < rounds(); ++round) {
        killSomewhere(QStringLiteral("--back-up"), {made.path, target}, milliseconds);
        QVERIFY(!QFile::exists(target) || Backup::verify(target));
    }
    QCOMPARE(sha256Of(made.path), before);
}

void BackupKillsTest::f27_exportAnywhere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("overzicht.csv"));
    QVERIFY(writeFile(path, exported('a')));
    const int milliseconds = 2 * millisecondsOf([&] { QVERIFY(writeFile(path, exported('b'))); });
    for (int round = 0; round < rounds(); ++round) {
        killSomewhere(QStringLiteral("--export"), {path}, milliseconds);
        const QByteArray found = bytesOf(path);
        QVERIFY(found == exported('a') || found == exported('b'));
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments.at(1).startsWith(QStringLiteral("--")))
        return work(arguments.at(1), arguments.mid(2));
    BackupKillsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_backupkills.moc"
