// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/openingwork.h"

#include "model/storage/backup.h"
#include "tests/support/backupsample.h"
#include "tests/support/registerdamage.h"
#include "tests/support/testcase.h"

#include <QScopeGuard>
#include <QThread>

namespace {

const std::atomic_bool goOn = false;

OpeningWork workOn(const BackedUpSample &sample, const std::atomic_bool &cancelled = goOn)
{
    return OpeningWork::done(*sample.database, sample.plan, at("2026-11-24 18:07:01"), cancelled);
}

} // namespace

/// Checks and backup side by side: a copy is no backup before its register is known to be sound.
class OpeningWorkTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void soundOneIsBackedUp();
    void withoutAPlanNone();
    void unsoundOneIsNot_data();
    void unsoundOneIsNot();
    void unsoundOneLeavesWhatWasThere();
    void cancelledOneIsNot();
    void failureIsTold();
    void copiesWithoutKeepingLeaveNothing();
    void openingRefusesAndLeavesNothing();
    void writtenMeanwhileIsBackedUpAgain();
};

void OpeningWorkTest::soundOneIsBackedUp()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    const OpeningWork work = workOn(sample);
    QCOMPARE(refusalOf(work.sound), QString());
    QVERIFY(work.backup && work.backup->isGood());
    QCOMPARE(sample.own(), QStringList{QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite")});
    QCOMPARE(sample.second(), sample.own());
    for (const BackupInFolder &copy : {work.backup->own, *work.backup->second}) {
        QCOMPARE(bytesOf(copy.good->path), SampleRegister::bytes()); // to the last byte
        const Result<MadeBackup> verified = Backup::verify(copy.good->path);
        QVERIFY(verified);
        QCOMPARE(*verified, *copy.good);
    }
    const OpeningWork again = workOn(sample);
    QVERIFY(again.backup && again.backup->own.wasThere && again.backup->second->wasThere);
    QCOMPARE(sample.own().size(), 1);
}

void OpeningWorkTest::withoutAPlanNone()
{
    BackedUpSample sample;
    for (const bool given : {false, true}) {
        const auto plan = given ? std::optional(BackupPlan{false, {}}) : std::nullopt;
        const OpeningWork work =
            OpeningWork::done(*sample.database, plan, at("2026-11-24 18:07:01"), goOn);
        QVERIFY(work.sound && !work.backup);
    }
    QVERIFY(!QFile::exists(BackupFolder::ownFolder(sample.path)));
}

void OpeningWorkTest::unsoundOneIsNot_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("rows") << QStringLiteral("UPDATE guidance SET used_minutes = used_minutes + 30");
    QTest::newRow("references") << QStringLiteral("UPDATE career_question SET guidance_id = 99");
    QTest::newRow("chain") << QStringLiteral("UPDATE event SET hash = lower(hex(randomblob(32))) "
                                             "WHERE id = (SELECT max(id) FROM event)");
}

void OpeningWorkTest::unsoundOneIsNot()
{
    QFETCH(const QString, statement);
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    sample.database.reset();
    QCOMPARE(RegisterDamage(sample.path).run({statement}), QString());
    sample.reopen();
    const QStringList before = namesIn(sample.folder.path());
    const OpeningWork work = workOn(sample);
    QCOMPARE(codeOf(work.sound), ErrorCode::DatabaseDamaged);
    QVERIFY(!work.backup);
    QCOMPARE(namesIn(sample.folder.path()), before);
    QCOMPARE(namesIn(sample.stick), QStringList());
}

void OpeningWorkTest::unsoundOneLeavesWhatWasThere()
{
    BackedUpSample sample;
    QVERIFY(sample.make("2026-11-23 08:00:00").isGood());
    const QStringList before = sample.own();
    sample.database.reset();
    sample.change();
    QCOMPARE(RegisterDamage(sample.path)
                 .run({QStringLiteral("UPDATE guidance SET used_minutes = used_minutes + 30")}),
             QString());
    sample.reopen();
    QVERIFY(!workOn(sample).sound);
    QCOMPARE(sample.own(), before);
}

void OpeningWorkTest::cancelledOneIsNot()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    const QStringList before = namesIn(sample.folder.path());
    const OpeningWork work = workOn(sample, true);
    QCOMPARE(codeOf(work.sound), ErrorCode::Cancelled);
    QVERIFY(!work.backup);
    QCOMPARE(namesIn(sample.folder.path()), before);
    QCOMPARE(namesIn(sample.stick), QStringList());
}

/// It can be written nonetheless.
void OpeningWorkTest::failureIsTold()
{
    BackedUpSample sample;
    write(BackupFolder::ownFolder(sample.path), "in de weg");
    const OpeningWork work = workOn(sample);
    QCOMPARE(refusalOf(work.sound), QString());
    QVERIFY(work.backup && !work.backup->isGood());
    QCOMPARE(work.backup->failure()->code, ErrorCode::BackupFailed);
}

void OpeningWorkTest::copiesWithoutKeepingLeaveNothing()
{
    BackedUpSample sample;
    sample.plan.secondFolder = sample.stick;
    const QStringList before = namesIn(sample.folder.path());
    {
        const BackupSession::Copies copies(*sample.database, sample.plan, at("2026-11-24 18:07:01"),
                                           {});
        QCOMPARE(sample.own().size(), 1);
        QCOMPARE(sample.second().size(), 1);
        QVERIFY(BackupFolder::list(BackupFolder::ownFolder(sample.path), sample.path).isEmpty());
    }
    QCOMPARE(namesIn(sample.folder.path()), before);
    QCOMPARE(namesIn(sample.stick), QStringList());
}

/// As a command opens it.
void OpeningWorkTest::openingRefusesAndLeavesNothing()
{
    BackedUpSample sample;
    sample.database.reset();
    RegisterOptions options = quickOptions();
    options.backups = BackupPlan{};
    TestClock clock;
    const QStringList before = namesIn(sample.folder.path());
    {
        const auto opened = ChequeRegister::open(sample.path, clock.asClock(), options);
        QVERIFY(opened && (*opened)->sessionBackup() && (*opened)->sessionBackup()->isGood());
    }
    QVERIFY(QDir(BackupFolder::ownFolder(sample.path)).removeRecursively());
    QCOMPARE(RegisterDamage(sample.path)
                 .run({QStringLiteral("UPDATE guidance SET used_minutes = used_minutes + 30")}),
             QString());
    const QByteArray damaged = sha256Of(sample.path);
    QCOMPARE(codeOf(ChequeRegister::open(sample.path, clock.asClock(), options)),
             ErrorCode::DatabaseDamaged);
    QCOMPARE(namesIn(sample.folder.path()), before);
    QCOMPARE(sha256Of(sample.path), damaged);
}

/// By a program that does not know the lock file: what was copied need not be what was checked.
void OpeningWorkTest::writtenMeanwhileIsBackedUpAgain()
{
    const BackedUpSample sample;
    std::atomic_bool over = false;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        PlainConnection other(sample.path, QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        other.run(QStringLiteral("PRAGMA synchronous = OFF"));
        for (int i = 0; !over; ++i)
            other.run(QStringLiteral("INSERT INTO centre (name) VALUES ('Centrum %1')").arg(i));
    }));
    writer->start();
    const auto end = qScopeGuard([&] {
        over = true;
        writer->wait();
    });
    for (int round = 0; round < 2; ++round) {
        QDir(BackupFolder::ownFolder(sample.path)).removeRecursively();
        const OpeningWork work = workOn(sample);
        if (!work.sound) { // somebody writes all the time: no lock may be had
            QCOMPARE(work.sound.error().code, ErrorCode::DatabaseBusy);
            continue;
        }
        QVERIFY(work.backup);
        if (!work.backup->isGood())
            QCOMPARE(work.backup->failure()->code, ErrorCode::DatabaseBusy);
        else
            QVERIFY(Backup::verify(work.backup->own.good->path));
        QCOMPARE(sample.own().size(), work.backup->isGood() ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(OpeningWorkTest)
#include "tst_openingwork.moc"
