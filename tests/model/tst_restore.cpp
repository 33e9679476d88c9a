// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventlog.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/transaction.h"
#include "tests/support/restorecase.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

/// A backup takes the place of a register, and what was there is kept.
class RestoreTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void takesThePlace();
    void recordsItself();
    void recordsWhoAsked();
    void canBeUndone();
    void intoAnEmptyPlace();
    void anythingIsKept_data();
    void anythingIsKept();
    void unfinishedChangeIsUndoneFirst();
    void unfinishedChangeOfTheHeaderToo();
    void journalNeverMeetsTheNewOne_data();
    void journalNeverMeetsTheNewOne();
    void olderBackupIsBroughtUpToDate();
    void ownBackupsCanBeRestored();
    void readOnlyBackupIsOnlyRead();
    void throughALink();
    void whereThereAreNoLinks();
    void leavesOnlyWhatItShould();
    void healsARestoreThatWasKilled();
    void f16_ownersOnly();
};

void RestoreTest::takesThePlace()
{
    const RestoreCase restored;
    const QByteArray before = sha256Of(restored.path);
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    QCOMPARE(done->path, restored.path);
    QCOMPARE(done->kept, restored.kept());
    verifyRestored(restored);
    QCOMPARE(sha256Of(restored.kept()), before);
    QVERIFY(Backup::verify(restored.kept()));
    QCOMPARE(bytesOf(restored.backup), SampleRegister::bytes());
    const Result<RegisterTrace> trace = Backup::look(restored.path);
    QVERIFY(trace);
    QCOMPARE(trace->last.head, done->head);
    QCOMPARE(trace->last.on, now().today);
}

void RestoreTest::recordsItself()
{
    const RestoreCase restored;
    const Result<RegisterTrace> from = Backup::look(restored.backup);
    const Result<RegisterTrace> replaced = Backup::look(restored.path);
    QVERIFY(from && replaced && restored.restore());
    PlainConnection other(restored.path);
    const QStringList last = other.rows(
        QStringLiteral("SELECT kind, centre, user_name, happened_at, happened_on, cheque_number,"
                       " previous_hash FROM event ORDER BY id DESC LIMIT 1"));
    QCOMPARE(last,
             QStringList{QStringLiteral("registerRestored|%1|%2|%3|2026-11-30|NULL|%4")
                             .arg(ourIdentity().centre, ourIdentity().user,
                                  QString::number(now().timestamp.utcMilliseconds),
                                  from->last.head.hash)});
    const QJsonObject what =
        QJsonDocument::fromJson(
            other.value(QStringLiteral("SELECT payload FROM event ORDER BY id DESC")).toUtf8())
            .object();
    QCOMPARE(what,
             (QJsonObject{{QStringLiteral("fromEvent"), from->last.head.number},
                          {QStringLiteral("fromHash"), from->last.head.hash},
                          {QStringLiteral("replacedEvent"), replaced->last.head.number},
                          {QStringLiteral("replacedHash"), replaced->last.head.hash},
                          {QStringLiteral("kept"), restored.keptName()}}));
    const auto database = Database::openToRead(restored.path);
    QVERIFY(database);
    Transaction transaction(**database, Transaction::Kind::Read);
    QVERIFY(!EventLog::firstBroken(transaction));
}

void RestoreTest::recordsWhoAsked()
{
    const RestoreCase restored;
    QVERIFY(Backups::restoreRegister(restored.path, restored.backup,
                                     {{}, QStringLiteral("  De  Smet   Lien ")}, now()));
    PlainConnection other(restored.path);
    QCOMPARE(other.rows(QStringLiteral("SELECT centre, user_name FROM event"
                                       " ORDER BY id DESC LIMIT 1")),
             QStringList{QString(ourIdentity().centre + QStringLiteral("|De Smet Lien"))});
    QCOMPARE(other.value(QStringLiteral("SELECT user_name FROM own_identity")), ourIdentity().user);
}

void RestoreTest::canBeUndone()
{
    const RestoreCase restored;
    const QStringList before = dossiersOf(restored.path);
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY(done);
    const Result<RestorePreview> preview = Backups::previewRestore(restored.path, done->kept);
    QVERIFY(preview);
    QCOMPARE(preview->relation, BackupRelation::Diverged);
    QCOMPARE(preview->dossiers.size(), 1);
    QCOMPARE(preview->dossiers.constFirst().change, DossierChange::ComesBack);
    const Result<RestoredRegister> undone =
        Backups::restoreRegister(restored.path, done->kept, {}, now());
    QVERIFY2(undone, qPrintable(refusalOf(undone)));
    QCOMPARE(dossiersOf(restored.path), before);
    QVERIFY(undone->kept.endsWith(QStringLiteral(" voor-terugzetten (2).sqlite")));
    QCOMPARE(dossiersOf(undone->kept), dossiersOf(restored.backup));
    QCOMPARE(Backups::listBackups(restored.path, {}).size(), 2);
}

void RestoreTest::intoAnEmptyPlace()
{
    const RestoreCase restored;
    QVERIFY(QFile::remove(restored.path));
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    QCOMPARE(done->kept, QString());
    verifyRestored(restored);
    QCOMPARE(namesIn(restored.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite register.db"));
    PlainConnection other(restored.path);
    const QString what = other.value(QStringLiteral("SELECT payload FROM event ORDER BY id DESC"));
    QVERIFY(!what.contains(QStringLiteral("kept")));
    QVERIFY(!what.contains(QStringLiteral("replaced")));
}

void RestoreTest::anythingIsKept_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray &all = SampleRegister::bytes();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("brief");
    QTest::newRow("cut") << all.left(5000);
    QTest::newRow("cut in half") << all.left(all.size() / 8192 * 4096);
    QTest::newRow("header and junk") << QByteArray(all.left(100) + QByteArray(50'000, '\x5a'));
    QTest::newRow("zeros") << QByteArray(all.size(), '\0');
    QTest::newRow("junk in the middle")
        << QByteArray(QByteArray(all).replace(all.size() / 2, 4096, QByteArray(4096, '\x5a')));
    QTest::newRow("first page of junk")
        << QByteArray(QByteArray(all).replace(0, 4096, QByteArray(4096, '\x5a')));
    QTest::newRow("newer") << QByteArray(
        QByteArray(all).replace(60, 4, QByteArray("\0\0\0\x63", 4)));
    QTest::newRow("other program's")
        << QByteArray(QByteArray(all).replace(68, 4, QByteArray("\0\0\0\x01", 4)));
}

void RestoreTest::anythingIsKept()
{
    QFETCH(const QByteArray, bytes);
    const RestoreCase restored;
    write(restored.path, bytes);
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    verifyRestored(restored);
    QCOMPARE(done->kept, restored.kept());
    QCOMPARE(bytesOf(restored.kept()), bytes);
    QCOMPARE(namesIn(BackupFolder::ownFolder(restored.path)), QStringList{restored.keptName()});
}

void RestoreTest::unfinishedChangeIsUndoneFirst()
{
    const RestoreCase restored;
    const QByteArray before = bytesOf(restored.path);
    leaveUnfinished(restored.path);
    QVERIFY(restored.restore());
    verifyRestored(restored);
    QCOMPARE(bytesOf(restored.kept()), before);
    QCOMPARE(namesIn(BackupFolder::ownFolder(restored.path)), QStringList{restored.keptName()});
    QVERIFY(!QFile::exists(withEnding(restored.path, "-journal")));
}

/// Until it is undone, this one does not even look like a register.
void RestoreTest::unfinishedChangeOfTheHeaderToo()
{
    const RestoreCase restored;
    const QByteArray before = bytesOf(restored.path);
    leaveUnfinished(restored.path);
    write(restored.path, bytesOf(restored.path).replace(0, 100, QByteArray(100, '\x5a')));
    QVERIFY(restored.restore());
    verifyRestored(restored);
    QCOMPARE(bytesOf(restored.kept()), before);
}

void RestoreTest::journalNeverMeetsTheNewOne_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("alsoCut");
    for (const char *ending : {"-journal", "-wal"}) {
        QTest::addRow("%s of a sound register", ending) << QString::fromLatin1(ending) << false;
        QTest::addRow("%s of a damaged one", ending) << QString::fromLatin1(ending) << true;
    }
}

/// What cannot be undone, or is no journal at all, does not stay where SQLite looks for one.
void RestoreTest::journalNeverMeetsTheNewOne()
{
    QFETCH(const QString, ending);
    QFETCH(const bool, alsoCut);
    const RestoreCase restored;
    if (alsoCut)
        write(restored.path, bytesOf(restored.path).left(50));
    const QString left = QString(restored.path + ending);
    // It begins as one that was never ended, which SQLite leaves alone.
    write(left, QByteArray(4096, '\0'));
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    verifyRestored(restored);
    QVERIFY(!QFile::exists(left));
    QCOMPARE(namesIn(restored.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite register.db register.db-backups"));
}

void RestoreTest::olderBackupIsBroughtUpToDate()
{
    const RestoreCase restored;
    QVERIFY(QFile::remove(restored.backup));
    QVERIFY(RegisterFile::createEmpty(restored.backup));
    {
        const auto database = Database::connectBeside(restored.backup, Durability::None);
        QVERIFY(database);
        QVERIFY(SchemaMigrator(**database, SchemaMigrator::ownMigrations().mid(0, 1)).migrate());
        QVERIFY((*database)->run(QStringLiteral("INSERT INTO centre (name) VALUES ('Leie')")));
    }
    const QByteArray before = sha256Of(restored.backup);
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY2(done, qPrintable(refusalOf(done)));
    QCOMPARE(sha256Of(restored.backup), before);
    PlainConnection other(restored.path);
    QCOMPARE(other.value(QStringLiteral("PRAGMA user_version")),
             QString::number(SchemaMigrator::newestVersion()));
    QCOMPARE(other.value(QStringLiteral("SELECT name FROM centre")), QStringLiteral("Leie"));
    QCOMPARE(other.value(QStringLiteral("SELECT kind FROM event")),
             QStringLiteral("registerRestored"));
}

void RestoreTest::ownBackupsCanBeRestored()
{
    const BackedUpSample sample;
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(made.isGood());
    const BackedUpSample other;
    QVERIFY(Backups::restoreRegister(other.path, made.own.good->path, {}, now()));
    QCOMPARE(dossiersOf(other.path), dossiersOf(sample.path));
}

void RestoreTest::readOnlyBackupIsOnlyRead()
{
    const RestoreCase restored;
    QVERIFY(QFile::setPermissions(restored.backup, QFile::ReadOwner));
    QVERIFY(restored.restore());
    verifyRestored(restored);
    QCOMPARE(bytesOf(restored.backup), SampleRegister::bytes());
    QVERIFY(!QFile::exists(withEnding(restored.backup, "-journal")));
}

void RestoreTest::throughALink()
{
#ifdef Q_OS_UNIX
    const RestoreCase restored;
    QVERIFY(QDir(restored.folder.path()).mkdir(QStringLiteral("elders")));
    const QString link = restored.folder.filePath(QStringLiteral("elders/koppeling.db"));
    QVERIFY(QFile::link(restored.path, link));
    const Result<RestoredRegister> done =
        Backups::restoreRegister(link, restored.backup, {}, now());
    QVERIFY(done);
    QCOMPARE(done->path, restored.path);
    QVERIFY(QFileInfo(link).isSymLink());
    verifyRestored(restored);
    QCOMPARE(namesIn(restored.folder.filePath(QStringLiteral("elders"))),
             QStringList{QStringLiteral("koppeling.db")});
#else
    QSKIP("Links are another matter here");
#endif
}

/// The backups are on another disk: a file cannot have a name on both.
void RestoreTest::whereThereAreNoLinks()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir elsewhere(QStringLiteral("/dev/shm/loopbaancheques-XXXXXX"));
    const RestoreCase restored;
    if (!elsewhere.isValid())
        QSKIP("There is no other disk here");
    QVERIFY(QFile::link(elsewhere.path(), BackupFolder::ownFolder(restored.path)));
    const QByteArray before = sha256Of(restored.path);
    const mode_t mask = umask(0);
    const Result<RestoredRegister> done = restored.restore();
    umask(mask);
    QVERIFY2(done, qPrintable(refusalOf(done)));
    verifyRestored(restored);
    QCOMPARE(sha256Of(done->kept), before);
    QCOMPARE(namesIn(elsewhere.path()), QStringList{restored.keptName()});
    QVERIFY(!(QFileInfo(done->kept).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
#else
    QSKIP("There is no other disk here");
#endif
}

void RestoreTest::leavesOnlyWhatItShould()
{
    const RestoreCase restored;
    const QString left = withEnding(restored.path, ".new-0a1b2c3d-0000-4000-8000-00000000000f");
    write(left, "van een gedood proces");
    const qint64 later = QDateTime::currentMSecsSinceEpoch() + qint64(2) * 86'400'000;
    QVERIFY(Backups::restoreRegister(restored.path, restored.backup, {},
                                     {{later}, QDate(2026, 11, 30)}));
    QCOMPARE(namesIn(restored.folder.path()).join(u' '),
             QStringLiteral("kopie.sqlite register.db register.db-backups"));
    QCOMPARE(namesIn(BackupFolder::ownFolder(restored.path)).size(), 1);
}

/// It had already given the old register its second name: as a backup that one would change with
/// it.
void RestoreTest::healsARestoreThatWasKilled()
{
#ifdef Q_OS_UNIX
    const RestoreCase restored;
    QVERIFY(QDir().mkdir(BackupFolder::ownFolder(restored.path)));
    QCOMPARE(link(QFile::encodeName(restored.path).constData(),
                  QFile::encodeName(restored.kept()).constData()),
             0);
    const QByteArray before = sha256Of(restored.path);
    const Result<RestoredRegister> done = restored.restore();
    QVERIFY(done);
    QCOMPARE(namesIn(BackupFolder::ownFolder(restored.path)), QStringList{restored.keptName()});
    QCOMPARE(sha256Of(done->kept), before);
    verifyRestored(restored);
#else
    QSKIP("Links are another matter here");
#endif
}

void RestoreTest::f16_ownersOnly()
{
#ifdef Q_OS_UNIX
    const RestoreCase restored;
    QVERIFY(QFile::setPermissions(
        restored.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    const mode_t mask = umask(0);
    const Result<RestoredRegister> done = restored.restore();
    umask(mask);
    QVERIFY(done);
    const auto mode = [](const QString &path) {
        struct stat found = {};
        return stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777U)
                                                                      : -1;
    };
    QCOMPARE(mode(restored.path), 0600);
    QCOMPARE(mode(done->kept), 0600);
    QCOMPARE(mode(BackupFolder::ownFolder(restored.path)), 0700);
#else
    QSKIP("Files have no such permissions here");
#endif
}

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
