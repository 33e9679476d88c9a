// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"
#include "model/storage/backup.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "tests/support/backupsample.h"
#include "tests/support/testcase.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

Q_DECLARE_METATYPE(ErrorCode)

/// Backups that are made without anybody asking, and what makes room for them.
class SessionBackupTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void secondNameOfTheRegisterIsNoBackup();
    void sessionMakesOne();
    void unchangedRegisterNeedsNone();
    void damagedNewestIsNotTrusted();
    void olderSchemaIsNotUpToDate();
    void secondFolderGetsACopy();
    void secondFolderFails_data();
    void secondFolderFails();
    void ownFolderFails();
    void registersOfOneNameDoNotMix();
    void onlyOwnBackupsAreThinned();
    void failedBackupThinsNothing();
    void clockSetBack();
    void keepsBeforeUpdate();
    void newestGoodIsVerified();
    void f16_foldersAndFilesAreTheOwners();
};

/// Left by a restore that was killed before it was done.
void SessionBackupTest::secondNameOfTheRegisterIsNoBackup()
{
#ifdef Q_OS_UNIX
    const BackedUpSample sample;
    const QString folder = BackupFolder::ownFolder(sample.path);
    QVERIFY(QDir().mkdir(folder));
    const QString second =
        QDir(folder).filePath(QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite"));
    QCOMPARE(
        ::link(QFile::encodeName(sample.path).constData(), QFile::encodeName(second).constData()),
        0);
    QCOMPARE(BackupFolder::list(folder, sample.path), QList<BackupFile>());
    const SessionBackup made = sample.make("2026-11-25 08:00:00");
    QVERIFY(made.isGood());
    QVERIFY(!made.own.wasThere);
    QCOMPARE(sample.own(), QStringList{QStringLiteral("loopbaancheques 2026-11-25 080000.sqlite")});
    QCOMPARE(bytesOf(sample.path), SampleRegister::bytes());
#else
    QSKIP("Links are another matter here");
#endif
}

void SessionBackupTest::sessionMakesOne()
{
    const BackedUpSample sample;
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(made.isGood());
    QVERIFY(!made.failure() && !made.second);
    QVERIFY(!made.own.wasThere);
    QCOMPARE(made.own.thinned, QStringList());
    QCOMPARE(sample.own(), QStringList{QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite")});
    const Result<MadeBackup> verified = Backup::verify(made.own.good->path);
    QVERIFY(verified);
    QCOMPARE(*made.own.good, *verified);
    QCOMPARE(Backup::traceOf(*sample.database)->last, verified->trace.last);
    QCOMPARE(sha256Of(sample.path),
             QCryptographicHash::hash(SampleRegister::bytes(), QCryptographicHash::Sha256));
}

void SessionBackupTest::unchangedRegisterNeedsNone()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    const SessionBackup first = sample.make("2026-11-24 18:07:01");
    QVERIFY(first.isGood());
    const SessionBackup again = sample.make("2026-11-25 08:00:00");
    QVERIFY(again.isGood());
    QVERIFY(again.own.wasThere && again.second->wasThere);
    QCOMPARE(again.own.good->path, first.own.good->path);
    QCOMPARE(again.own.good->trace, first.own.good->trace);
    QCOMPARE(sample.own().size(), 1);
    QCOMPARE(sample.second().size(), 1);
    sample.database.reset();
    sample.change();
    sample.reopen();
    const SessionBackup changed = sample.make("2026-11-26 08:00:00");
    QVERIFY(changed.isGood());
    QVERIFY(!changed.own.wasThere && !changed.second->wasThere);
    QCOMPARE(sample.own().size(), 2);
    QCOMPARE(sample.second().size(), 2);
}

/// It has the right name, head and size, and is no good.
void SessionBackupTest::damagedNewestIsNotTrusted()
{
    const BackedUpSample sample;
    const SessionBackup first = sample.make("2026-11-24 18:07:01");
    QVERIFY(first.isGood());
    QByteArray bytes = bytesOf(first.own.good->path);
    int page = 0;
    {
        PlainConnection other(first.own.good->path);
        page = other
                   .value(QStringLiteral(
                       "SELECT rootpage FROM sqlite_schema WHERE name = 'conversation'"))
                   .toInt();
    }
    bytes.replace(qsizetype(page - 1) * 4096, 2048, QByteArray(2048, '\x5a'));
    write(first.own.good->path, bytes);
    const SessionBackup again = sample.make("2026-11-25 08:00:00");
    QVERIFY(again.isGood());
    QVERIFY(!again.own.wasThere);
    QVERIFY(Backup::verify(again.own.good->path));
    QCOMPARE(sample.own().size(), 2);
}

void SessionBackupTest::olderSchemaIsNotUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("oud.db"));
    QVERIFY(RegisterFile::createEmpty(path));
    const auto database = Database::connectBeside(path, Durability::None);
    QVERIFY(database);
    QVERIFY(SchemaMigrator(**database, SchemaMigrator::ownMigrations().mid(0, 1)).migrate());
    QVERIFY(BackupSession::make(**database, {}, at("2026-11-24 18:00:00")).isGood());
    QVERIFY(SchemaMigrator(**database).migrate());
    const SessionBackup made = BackupSession::make(**database, {}, at("2026-11-24 18:00:01"));
    QVERIFY(made.isGood());
    QVERIFY(!made.own.wasThere);
    QCOMPARE(made.own.good->trace.version, SchemaMigrator::newestVersion());
}

void SessionBackupTest::secondFolderGetsACopy()
{
    BackedUpSample sample;
    QVERIFY(sample.make("2026-11-23 18:07:01").isGood());
    sample.plan.secondFolder = sample.stick; // chosen later: it gets one though nothing changed
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(made.isGood());
    QVERIFY(made.own.wasThere);
    QVERIFY(made.second && !made.second->wasThere);
    QCOMPARE(made.second->good->trace, made.own.good->trace);
    const QString origin = made.own.good->trace.origin;
    QCOMPARE(namesIn(sample.stick),
             QStringList{QString(QStringLiteral("loopbaancheques ") + origin.left(8))});
    QCOMPARE(sample.second(),
             QStringList{QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite")});
    QVERIFY(Backup::verify(made.second->good->path));
    QCOMPARE(Backups::listBackups(sample.path, sample.plan).size(), 2);
    // For a register that cannot be read any more too
    sample.database.reset();
    write(sample.path, "weg");
    QCOMPARE(Backups::listBackups(sample.path, sample.plan).size(), 2);
    QVERIFY(QFile::remove(sample.path));
    const QList<BackupFile> all = Backups::listBackups(sample.path, sample.plan);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.constFirst().day, QDate(2026, 11, 24));
    QCOMPARE(Backups::listBackups(sample.path, {}).size(), 1);
}

void SessionBackupTest::secondFolderFails_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("gone") << QStringLiteral("no/such");
    QTest::newRow("a file") << QStringLiteral("loopbaancheques.sqlite");
    QTest::newRow("a file is in its way") << QStringLiteral("stick");
}

/// It is told, and the first one stands.
void SessionBackupTest::secondFolderFails()
{
    QFETCH(const QString, chosen);
    BackedUpSample sample;
    sample.plan.secondFolder = sample.folder.filePath(chosen);
    const Result<QString> folder = BackupFolder::folderBelow(sample.stick, *sample.database);
    QVERIFY(folder);
    write(*folder, "in de weg");
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(!made.isGood());
    QVERIFY(made.own.good && !made.own.failure);
    QVERIFY(made.second && !made.second->good);
    QCOMPARE(made.failure()->code, ErrorCode::BackupFailed);
    QVERIFY(made.failure()->subject.startsWith(sample.plan.secondFolder));
    QCOMPARE(sample.own().size(), 1);
}

void SessionBackupTest::ownFolderFails()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    write(BackupFolder::ownFolder(sample.path), "in de weg");
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(!made.isGood());
    QVERIFY(!made.own.good && made.second->good);
    QCOMPARE(made.own.failure->code, ErrorCode::BackupFailed);
    QCOMPARE(made.failure(), made.own.failure);
    QVERIFY(Backup::verify(made.second->good->path));
    QCOMPARE(sample.second().size(), 1);
}

void SessionBackupTest::registersOfOneNameDoNotMix()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("stick")));
    const BackupPlan plan{.enabled = true,
                          .secondFolder = folder.filePath(QStringLiteral("stick"))};
    QStringList paths;
    for (const QString &name : {QStringLiteral("een"), QStringLiteral("twee")}) {
        QVERIFY(QDir(folder.path()).mkdir(name));
        const QString path = QDir(folder.filePath(name)).filePath(QStringLiteral("register.db"));
        TestClock clock;
        clock.today = clock.today.addDays(paths.size());
        QVERIFY(newRegister(path, clock));
        const auto database = Database::connectBeside(path, Durability::None);
        QVERIFY(database);
        QVERIFY(BackupSession::make(**database, plan, at("2026-11-24 18:07:01")).isGood());
        paths.append(path);
    }
    QCOMPARE(namesIn(plan.secondFolder).size(), 2);
    for (const QString &path : std::as_const(paths)) {
        const std::optional<BackupFile> newest = Backups::newestGood(path, plan);
        QVERIFY(newest);
        QVERIFY(newest->path.startsWith(path));
    }
}

/// Of another register that once stood here nothing is deleted, however many come.
void SessionBackupTest::onlyOwnBackupsAreThinned()
{
    BackedUpSample sample;
    const QString folder = BackupFolder::ownFolder(sample.path);
    QVERIFY(QDir().mkdir(folder));
    const QString foreign = sample.folder.filePath(QStringLiteral("ander.db"));
    TestClock clock;
    clock.today = clock.today.addDays(1);
    QVERIFY(newRegister(foreign, clock));
    for (int i = 0; i < 12; ++i)
        QVERIFY(QFile::copy(foreign,
                            BackupFolder::newPath(folder, sample.path, BackupKind::Session,
                                                  at("2026-11-20 08:00:00"))));
    for (int i = 0; i < 12; ++i)
        QVERIFY(QFile::copy(sample.path,
                            BackupFolder::newPath(folder, sample.path, BackupKind::Session,
                                                  at("2026-11-21 08:00:00"))));
    sample.database.reset();
    sample.change();
    sample.reopen();
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(made.isGood());
    QCOMPARE(made.own.thinned.size(), 3);
    for (const QString &gone : made.own.thinned) {
        QVERIFY(gone.contains(QStringLiteral("2026-11-21")));
        QVERIFY(!QFile::exists(gone));
    }
    QCOMPARE(sample.own().size(), 12 + 9 + 1);
}

void SessionBackupTest::failedBackupThinsNothing()
{
    BackedUpSample sample;
    const QString folder = BackupFolder::ownFolder(sample.path);
    QVERIFY(QDir().mkdir(folder));
    for (int i = 0; i < 15; ++i)
        QVERIFY(QFile::copy(sample.path,
                            BackupFolder::newPath(folder, sample.path, BackupKind::Session,
                                                  at("2026-11-21 08:00:00"))));
    sample.database.reset();
    sample.change();
    {
        PlainConnection other(sample.path);
        QCOMPARE(other.run(QStringLiteral("DROP TRIGGER career_question_not_changed")), QString());
        QCOMPARE(other.run(QStringLiteral("UPDATE career_question SET guidance_id = 99"
                                          " WHERE id = 1")),
                 QString());
    }
    sample.reopen();
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(!made.isGood());
    QCOMPARE(sample.own().size(), 15);
}

/// F23: the one made now is named before those that are there, and it stays.
void SessionBackupTest::clockSetBack()
{
    BackedUpSample sample;
    for (int i = 0; i < 14; ++i) {
        sample.database.reset();
        sample.change();
        sample.reopen();
        const Moment moment = at(QDate(2026, 11, 24).addDays(i), QTime(8, 0));
        QVERIFY(BackupSession::make(*sample.database, {}, moment).isGood());
    }
    QCOMPARE(sample.own().size(), 10); // the newest of November among them
    for (int i = 0; i < 3; ++i) {
        sample.database.reset();
        sample.change();
        sample.reopen();
        const SessionBackup made =
            BackupSession::make(*sample.database, {}, at(QDate(2026, 11, 1 + i), QTime(8, 0)));
        QVERIFY(made.isGood());
        QCOMPARE(made.own.thinned, QStringList());
        QVERIFY(Backup::verify(made.own.good->path));
    }
    QCOMPARE(sample.own().size(), 10 + 3);
}

void SessionBackupTest::keepsBeforeUpdate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("oud.db"));
    QVERIFY(RegisterFile::createEmpty(path));
    {
        const auto database = Database::connectBeside(path, Durability::None);
        QVERIFY(database);
        QVERIFY(SchemaMigrator(**database, SchemaMigrator::ownMigrations().mid(0, 1)).migrate());
    }
    const auto keep = [](Database &database) {
        return BackupSession::keepBeforeUpdate(database, at("2026-11-24 18:07:01"));
    };
    // Without a backup it is not brought up to date.
    write(BackupFolder::ownFolder(path), "in de weg");
    const QByteArray before = sha256Of(path);
    QCOMPARE(codeOf(Database::open(path, Durability::None, keep)), ErrorCode::BackupFailed);
    QCOMPARE(sha256Of(path), before);
    QVERIFY(QFile::remove(BackupFolder::ownFolder(path)));

    const auto opened = Database::open(path, Durability::None, keep);
    QVERIFY2(opened, qPrintable(refusalOf(opened)));
    const QList<BackupFile> kept = BackupFolder::list(BackupFolder::ownFolder(path), path);
    QCOMPARE(namesOf(kept),
             QStringList{QStringLiteral("oud 2026-11-24 180701 voor-bijwerken.sqlite")});
    const Result<MadeBackup> verified = Backup::verify(kept.constFirst().path);
    QVERIFY(verified);
    QCOMPARE(verified->trace.version, 1);
}

void SessionBackupTest::newestGoodIsVerified()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    QVERIFY(!BackupFolder::newestGood(*sample.database, sample.plan));
    QVERIFY(sample.make("2026-11-20 08:00:00").isGood());
    sample.database.reset();
    sample.change();
    sample.reopen();
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    QVERIFY(made.isGood());
    std::optional<BackupFile> newest = Backups::newestGood(sample.path, sample.plan);
    QVERIFY(newest);
    QCOMPARE(newest->path, made.own.good->path);
    // A newer one of another register is none of this one's.
    TestClock clock;
    clock.today = clock.today.addDays(1);
    const QString foreign = BackupFolder::newPath(BackupFolder::ownFolder(sample.path), sample.path,
                                                  BackupKind::Session, at("2026-11-25 08:00:00"));
    QVERIFY(newRegister(foreign, clock));
    newest = Backups::newestGood(sample.path, sample.plan);
    QVERIFY(newest);
    QCOMPARE(newest->path, made.own.good->path);
    write(made.own.good->path, bytesOf(made.own.good->path).left(8192));
    newest = Backups::newestGood(sample.path, sample.plan);
    QVERIFY(newest);
    QCOMPARE(newest->path, made.second->good->path);
    QVERIFY(QFile::remove(made.second->good->path));
    newest = Backups::newestGood(sample.path, sample.plan);
    QVERIFY(newest);
    QCOMPARE(newest->day, QDate(2026, 11, 20));
}

void SessionBackupTest::f16_foldersAndFilesAreTheOwners()
{
#ifdef Q_OS_UNIX
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    const mode_t mask = umask(0);
    const SessionBackup made = sample.make("2026-11-24 18:07:01");
    umask(mask);
    QVERIFY(made.isGood());
    const QFile::Permissions anyOther = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {made.own.good->path, made.second->good->path}) {
        QVERIFY(!(QFileInfo(path).permissions() & (anyOther | QFile::ExeOwner)));
        QVERIFY(!(QFileInfo(QFileInfo(path).absolutePath()).permissions() & anyOther));
    }
#else
    QSKIP("Files have no such permissions here");
#endif
}

QTEST_GUILESS_MAIN(SessionBackupTest)
#include "tst_sessionbackup.moc"
