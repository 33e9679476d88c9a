// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentences.h"
#include "tests/support/restorecase.h"
#include "tests/support/testcase.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

#ifdef Q_OS_UNIX
/// While it lives, no file of this process can become larger: a write beyond that fails, as on a
/// full disk.
class FileLimit
{
public:
    explicit FileLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileLimit)

private:
    rlimit m_before = {};
};
#endif

/// A disk of 2 MB, where this process may make one.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(
            run(QStringLiteral("mount"),
                {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                 QStringLiteral("size=2m,mode=0700"), QStringLiteral("tmpfs"), m_folder.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            run(QStringLiteral("umount"), {m_folder.path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isThere() const { return m_mounted; }
    [[nodiscard]] QString in(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    /// Leaves room for so much.
    void fillUpTo(qint64 left) const
    {
        QFile filler(in("vol"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        QVERIFY(filler.resize(filler.size() / 4096 * 4096 - left));
    }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace

/// F3: a disk that is full. A message, and nothing half.
class BackupDiskTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f3_backupThatDoesNotFit();
    void f3_restoreThatDoesNotFit();
    void f3_fullDisk_data();
    void f3_fullDisk();
};

void BackupDiskTest::f3_backupThatDoesNotFit()
{
#ifdef Q_OS_UNIX
    const RestoreCase made;
    const QString target = made.folder.filePath(QStringLiteral("reserve.sqlite"));
    const QStringList before = made.trace();
    const qint64 all = SampleRegister::bytes().size();
    const auto database = Database::openToRead(made.backup);
    QVERIFY(database);
    int failures = 0;
    for (qint64 limit = 0; limit <= all + 4096; limit += all / 20) {
        Result<MadeBackup> backup = Error{};
        {
            const FileLimit full(limit);
            backup = Backup::write(**database, target);
        }
        if (backup) {
            QVERIFY(Backup::verify(target));
            QVERIFY(QFile::remove(target));
            continue;
        }
        ++failures;
        QCOMPARE(backup.error().code, ErrorCode::BackupFailed);
        QCOMPARE(backup.error().subject, target);
        QVERIFY(sentence(backup.error()).contains(target));
        QCOMPARE(made.trace(), before);
    }
    QVERIFY(failures > 15);
#else
    QSKIP("Files have no such limit here");
#endif
}

void BackupDiskTest::f3_restoreThatDoesNotFit()
{
#ifdef Q_OS_UNIX
    const RestoreCase restored;
    const QStringList before = restored.trace();
    const qint64 all = SampleRegister::bytes().size();
    int failures = 0;
    for (qint64 limit = 4096; limit <= all * 2; limit += all / 20) {
        Result<RestoredRegister> done = Error{};
        {
            const FileLimit full(limit);
            done = restored.restore();
        }
        if (done)
            break;
        ++failures;
        QCOMPARE(done.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(done.error().subject, restored.path);
        QCOMPARE(restored.trace(), before);
    }
    QVERIFY(failures > 15);
    verifyRestored(restored);
#else
    QSKIP("Files have no such limit here");
#endif
}

void BackupDiskTest::f3_fullDisk_data()
{
    QTest::addColumn<int>("room"); // in hundredths of what is needed
    QTest::newRow("nothing left") << 0;
    QTest::newRow("half of it") << 50;
    QTest::newRow("all but a page") << 99;
}

void BackupDiskTest::f3_fullDisk()
{
    QFETCH(const int, room);
    const SmallDisk disk;
    if (!disk.isThere())
        QSKIP("A disk can be made by the superuser only");
    write(disk.in("register.db"), SampleRegister::bytes());
    const RestoreCase elsewhere;
    const QByteArray before = sha256Of(disk.in("register.db"));
    disk.fillUpTo(SampleRegister::bytes().size() / 4096 * room / 100 * 4096);
    const QStringList names = namesIn(QFileInfo(disk.in("x")).absolutePath());
    const BackupPlan plan;
    const SessionBackup backup = Backups::backUpSession(disk.in("register.db"), plan, now());
    QVERIFY(!backup.isGood());
    QCOMPARE(backup.failure()->code, ErrorCode::BackupFailed);
    QCOMPARE(namesIn(BackupFolder::ownFolder(disk.in("register.db"))), QStringList());
    const Result<RestoredRegister> restored =
        Backups::restoreRegister(disk.in("register.db"), elsewhere.path, {}, now());
    QVERIFY(!restored);
    QVERIFY(!sentence(restored.error()).isEmpty());
    QCOMPARE(sha256Of(disk.in("register.db")), before);
    QStringList found = namesIn(QFileInfo(disk.in("x")).absolutePath());
    found.removeAll(QStringLiteral("register.db-backups"));
    QCOMPARE(found, names);
    // With room it all goes well.
    QVERIFY(QFile::remove(disk.in("vol")));
    QVERIFY(Backups::backUpSession(disk.in("register.db"), plan, now()).isGood());
    QVERIFY(Backups::restoreRegister(disk.in("register.db"), elsewhere.backup, {}, now()));
}

QTEST_GUILESS_MAIN(BackupDiskTest)
#include "tst_backupdisk.moc"
