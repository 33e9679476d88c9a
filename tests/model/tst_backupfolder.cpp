// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"
#include "model/storage/backupname.h"
#include "tests/support/backupsample.h"
#include "tests/support/testcase.h"

#include <algorithm>

namespace {

/// `2026-11-24`, `2026-11-24 180701`, with a kind behind it: `u` before an update, `r` before a
/// restore, `!` not whole.
BackupFile file(const QString &outline)
{
    const QString text = outline.trimmed();
    BackupFile file;
    file.day = QDate::fromString(text.left(10), Qt::ISODate);
    file.time = QTime::fromString(text.mid(11, 6), QStringLiteral("HHmmss"));
    if (!file.time.isValid())
        file.time = QTime(12, 0);
    if (text.endsWith(u'u'))
        file.kind = BackupKind::BeforeUpdate;
    if (text.endsWith(u'r'))
        file.kind = BackupKind::BeforeRestore;
    file.whole = !text.endsWith(u'!');
    file.path = text;
    return file;
}

QList<BackupFile> files(const QStringList &outlines)
{
    QList<BackupFile> all;
    for (const QString &outline : outlines)
        all.append(file(outline));
    std::sort(all.begin(), all.end(), BackupName::isNewer);
    return all;
}

/// A session on each of so many days up to this one.
QStringList daily(QDate last, int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(last.addDays(-i).toString(Qt::ISODate));
    return all;
}

} // namespace

/// Where backups are, what they are called, and how long they stay.
class BackupFolderTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ownFolderIsBeside();
    void names_data();
    void names();
    void takenNamesGetANumber();
    void otherNamesAreNoBackups_data();
    void otherNamesAreNoBackups();
    void listsNewestFirst();
    void cutOnesAreNotWhole();
    void thins_data();
    void thins();
    void thinsAllMonthBoundaries();
    void neverThinsTheVerifiedOne();
};

void BackupFolderTest::ownFolderIsBeside()
{
    const BackedUpSample sample;
    const QString expected =
        sample.folder.filePath(QStringLiteral("loopbaancheques.sqlite-backups"));
    QCOMPARE(BackupFolder::ownFolder(sample.path), expected);
    QCOMPARE(Backups::folderOf(sample.path), expected);
    QVERIFY(!QFileInfo::exists(expected));
    QCOMPARE(BackupFolder::ownFolder(sample.folder.filePath(QStringLiteral("no/such.db"))),
             QString());
    QCOMPARE(BackupFolder::ownFolder(QString()), QString());
    QCOMPARE(BackupFolder::list(QString(), sample.path), QList<BackupFile>());
#ifdef Q_OS_UNIX
    const QString link = sample.folder.filePath(QStringLiteral("koppeling.db"));
    QVERIFY(QFile::link(sample.path, link));
    QCOMPARE(BackupFolder::ownFolder(link), expected);
#endif
    // Of a register that is gone
    QVERIFY(QFile::remove(sample.path));
    QCOMPARE(BackupFolder::ownFolder(sample.path), expected);
}

void BackupFolderTest::names_data()
{
    QTest::addColumn<QString>("registerName");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *registerName, const char *name) {
        QTest::newRow(registerName) << QString::fromUtf8(registerName) << QString::fromUtf8(name);
    };
    row("loopbaancheques.sqlite", "loopbaancheques 2026-11-24 180701.sqlite");
    row("de brug.2026.db", "de brug.2026 2026-11-24 180701.sqlite");
    row("zonder", "zonder 2026-11-24 180701.sqlite");
    row(".verborgen", ".verborgen 2026-11-24 180701.sqlite");
    row("a 2026-01-01 000000.sqlite", "a 2026-01-01 000000 2026-11-24 180701.sqlite");
    row("50%1%2.db", "50%1%2 2026-11-24 180701.sqlite");
    row("(x) [y].db", "(x) [y] 2026-11-24 180701.sqlite");
    row("123456789012345678901234567890123456789012345.db",
        "1234567890123456789012345678901234567890 2026-11-24 180701.sqlite");
    row("12345678901234567890123456789012345678x\U0001F600.db",
        "12345678901234567890123456789012345678x 2026-11-24 180701.sqlite");
}

void BackupFolderTest::names()
{
    QFETCH(const QString, registerName);
    const QTemporaryDir folder;
    const QString path = folder.filePath(registerName);
    for (const bool there : {false, true}) {
        if (there)
            write(path, SampleRegister::bytes());
        const QString made = BackupFolder::newPath(folder.path(), path, BackupKind::Session,
                                                   at("2026-11-24 18:07:01"));
        QTEST(QFileInfo(made).fileName(), "name");
        QCOMPARE(QFileInfo(made).absolutePath(), folder.path());
    }
    for (const BackupKind kind :
         {BackupKind::Session, BackupKind::BeforeUpdate, BackupKind::BeforeRestore})
        write(BackupFolder::newPath(folder.path(), path, kind, at("2026-11-24 18:07:02")),
              SampleRegister::bytes());
    const QList<BackupFile> found = BackupFolder::list(folder.path(), path);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).kind, BackupKind::BeforeRestore);
    QCOMPARE(found.at(1).kind, BackupKind::BeforeUpdate);
    QCOMPARE(found.at(2).kind, BackupKind::Session);
    for (const BackupFile &backup : found) {
        QCOMPARE(backup.day, QDate(2026, 11, 24));
        QCOMPARE(backup.time, QTime(18, 7, 2));
        QCOMPARE(backup.bytes, SampleRegister::bytes().size());
        QVERIFY(backup.whole);
    }
}

/// The backups of one second have an order too.
void BackupFolderTest::takenNamesGetANumber()
{
    const BackedUpSample sample;
    const Moment moment = at("2026-11-24 18:07:01");
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        made.append(BackupFolder::newPath(sample.stick, sample.path,
                                          i == 1 ? BackupKind::BeforeRestore : BackupKind::Session,
                                          moment));
        write(made.constLast(), SampleRegister::bytes());
    }
    QCOMPARE(QFileInfo(made.at(0)).fileName(),
             QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite"));
    QCOMPARE(QFileInfo(made.at(1)).fileName(),
             QStringLiteral("loopbaancheques 2026-11-24 180701 voor-terugzetten (2).sqlite"));
    QCOMPARE(QFileInfo(made.at(2)).fileName(),
             QStringLiteral("loopbaancheques 2026-11-24 180701 (3).sqlite"));
    const QList<BackupFile> found = BackupFolder::list(sample.stick, sample.path);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).path, made.at(2));
    QCOMPARE(found.at(1).path, made.at(1));
    QCOMPARE(found.at(2).path, made.at(0));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(QStringLiteral("/no/such"),
                        QDir(sample.stick)
                            .filePath(QStringLiteral(
                                "loopbaancheques 2026-11-24 180701 voor-bijwerken (4).sqlite"))));
    QVERIFY(BackupFolder::newPath(sample.stick, sample.path, BackupKind::Session, moment)
                .endsWith(QStringLiteral("(5).sqlite")));
#endif
}

void BackupFolderTest::otherNamesAreNoBackups_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"loopbaancheques.sqlite", "loopbaancheques 2026-11-24.sqlite",
          "loopbaancheques 2026-11-24 180701", "loopbaancheques 2026-11-24 180701.db",
          "loopbaancheques 2026-02-30 180701.sqlite", "loopbaancheques 2026-11-24 250000.sqlite",
          "loopbaancheques 2026-11-24 180701 (1).sqlite",
          "loopbaancheques 2026-11-24 180701 (02).sqlite",
          "loopbaancheques 2026-11-24 180701 kopie.sqlite",
          "loopbaancheques 2026-11-24 180701.sqlite.new-0a1b2c3d-0000-4000-8000-00000000000f",
          "loopbaancheques 2026-11-24 180701.sqlite-journal",
          "Kopie van loopbaancheques 2026-11-24 180701.sqlite", "ander 2026-11-24 180701.sqlite",
          "loopbaancheques x 2026-11-24 180701.sqlite",
          "loopbaancheques 2026-11-24 180701\n.sqlite"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void BackupFolderTest::otherNamesAreNoBackups()
{
    QFETCH(const QString, name);
    const BackedUpSample sample;
    write(QDir(sample.stick).filePath(name), SampleRegister::bytes());
    QCOMPARE(BackupFolder::list(sample.stick, sample.path), QList<BackupFile>());
}

void BackupFolderTest::listsNewestFirst()
{
    const BackedUpSample sample;
    QVERIFY(QDir(sample.stick).mkdir(QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite")));
    for (const char *name :
         {"loopbaancheques 2026-11-24 090000 (10).sqlite",
          "loopbaancheques 2026-11-24 090000 (2).sqlite",
          "loopbaancheques 2026-11-24 090000.sqlite", "loopbaancheques 2026-12-01 080000.sqlite",
          "loopbaancheques 2025-12-31 235959 voor-bijwerken.sqlite"})
        write(QDir(sample.stick).filePath(QString::fromLatin1(name)), SampleRegister::bytes());
    const QStringList expected{
        QStringLiteral("loopbaancheques 2026-12-01 080000.sqlite"),
        QStringLiteral("loopbaancheques 2026-11-24 090000 (10).sqlite"),
        QStringLiteral("loopbaancheques 2026-11-24 090000 (2).sqlite"),
        QStringLiteral("loopbaancheques 2026-11-24 090000.sqlite"),
        QStringLiteral("loopbaancheques 2025-12-31 235959 voor-bijwerken.sqlite")};
    QCOMPARE(namesOf(BackupFolder::list(sample.stick, sample.path)), expected);
    QCOMPARE(BackupFolder::list(sample.folder.filePath(QStringLiteral("no")), sample.path),
             QList<BackupFile>());
}

void BackupFolderTest::cutOnesAreNotWhole()
{
    const BackedUpSample sample;
    const QByteArray &all = SampleRegister::bytes();
    const QString path =
        QDir(sample.stick).filePath(QStringLiteral("loopbaancheques 2026-11-24 180701.sqlite"));
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("brief"), all.left(100), all.left(all.size() - 4096),
          QByteArray(all + all.left(4096)), QByteArray(all.size(), '\0')}) {
        write(path, bytes);
        const QList<BackupFile> found = BackupFolder::list(sample.stick, sample.path);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().whole, false);
        QCOMPARE(found.constFirst().bytes, bytes.size());
    }
    write(path, all);
    QVERIFY(BackupFolder::list(sample.stick, sample.path).constFirst().whole);
}

void BackupFolderTest::thins_data()
{
    QTest::addColumn<QStringList>("all");
    QTest::addColumn<QString>("verified");
    QTest::addColumn<QStringList>("thinned"); // newest first
    const auto row = [](const char *name, const QStringList &all, const QString &verified,
                        const QStringList &thinned) {
        QTest::newRow(name) << all << verified << thinned;
    };
    const QString today = QStringLiteral("2026-11-24");
    const QDate day(2026, 11, 24);
    const auto list = [](const char *outlines) {
        return QString::fromLatin1(outlines).split(QStringLiteral(", "));
    };
    row("only itself", {today}, today, {});
    row("ten", daily(day, 10), today, {});
    row("eleven of one month", daily(day, 11), today, list("2026-11-14"));
    row("thirteen", daily(day, 13), today, list("2026-11-14, 2026-11-13, 2026-11-12"));
    row("ten of one day",
        list("2026-11-24 235959, 2026-11-24 120000, 2026-11-24 110000,"
             " 2026-11-24 100000, 2026-11-24 090000, 2026-11-24 080000,"
             " 2026-11-24 070000, 2026-11-24 060000, 2026-11-24 050000,"
             " 2026-11-24 040000, 2026-11-24 000000"),
        QStringLiteral("2026-11-24 235959"), list("2026-11-24 000000"));
    // The newest of the month before is among the ten already; of October only that one stays.
    row("over the end of a month", daily(QDate(2026, 11, 5), 20), QStringLiteral("2026-11-05"),
        list("2026-10-26, 2026-10-25, 2026-10-24, 2026-10-23, 2026-10-22, 2026-10-21, 2026-10-20,"
             " 2026-10-19, 2026-10-18, 2026-10-17"));
    row("the newest of each month",
        daily(day, 10)
            + list("2026-10-31, 2026-10-30, 2026-10-01, 2026-09-30, 2026-02-28, 2026-02-01,"
                   " 2026-01-01, 2025-12-31, 2025-12-01"),
        today, list("2026-10-30, 2026-10-01, 2026-02-01, 2025-12-01"));
    row("twelve months and no more",
        daily(day, 10) + list("2025-12-01, 2025-11-30, 2025-11-25, 2024-12-31"), today,
        list("2025-11-30, 2025-11-25, 2024-12-31"));
    row("over the end of a year",
        daily(QDate(2027, 1, 10), 10) + list("2026-12-31, 2026-12-30, 2026-02-01, 2026-01-31"),
        QStringLiteral("2027-01-10"), list("2026-12-30, 2026-01-31"));
    row("old ones stay while they are among the ten",
        list("2026-11-24, 2024-01-01, 2023-01-01, 2022-01-01"), today, {});
    row("two before updates stay whatever their age",
        list("2026-11-24, 2020-01-01 u, 2021-01-01 u"), today, {});
    row("a third only for a year",
        list("2026-11-24, 2026-11-01 u, 2026-10-01 u, 2025-11-24 u, 2025-11-23 u"), today,
        list("2025-11-23 u"));
    row("kinds are counted by themselves",
        list("2026-11-24, 2024-01-04 u, 2024-01-03 u, 2024-01-02 r, 2024-01-01 r, 2023-01-01 r"),
        today, list("2023-01-01 r"));
    row("all of a year stay", list("2026-11-24, 2026-06-05 r, 2026-06-04 r, 2026-06-03 r"), today,
        {});
    row("they do not take the place of sessions",
        daily(day, 10) + list("2026-11-24 130000 u, 2026-11-24 140000 r"),
        QStringLiteral("2026-11-24"), {});
    row("cut ones count for nothing and stay",
        daily(day, 9)
            + list("2026-11-23 130000 !, 2026-11-10, 2026-11-09, 2026-10-31 !,"
                   " 2026-10-30, 2020-01-01 !"),
        today, list("2026-11-09"));
    row("a clock that ran ahead", daily(QDate(2030, 1, 20), 15) + daily(day, 10), today, {});
    row("a clock that ran ahead, and more than ten", daily(QDate(2030, 1, 20), 15) + daily(day, 11),
        today, list("2026-11-14"));
    row("a clock that was set back within the day",
        daily(day.addDays(-1), 10) + list("2026-11-24 120000, 2026-11-24 100000"),
        QStringLiteral("2026-11-24 100000"), list("2026-11-14"));
    row("leap day",
        daily(QDate(2028, 2, 29), 10)
            + list("2027-03-01, 2027-02-28, 2027-02-28 u,"
                   " 2027-02-27 u, 2027-02-26 u"),
        QStringLiteral("2028-02-29"), list("2027-02-28, 2027-02-26 u"));
}

void BackupFolderTest::thins()
{
    QFETCH(const QStringList, all);
    QFETCH(const QString, verified);
    QFETCH(const QStringList, thinned);
    QStringList found;
    for (const BackupFile &gone : BackupFolder::toThin(files(all), file(verified)))
        found.append(gone.path);
    QCOMPARE(found, thinned);
    // In whatever order they are given
    QList<BackupFile> reversed = files(all);
    std::reverse(reversed.begin(), reversed.end());
    found.clear();
    for (const BackupFile &gone : BackupFolder::toThin(reversed, file(verified)))
        found.append(gone.path);
    QCOMPARE(found, thinned);
}

/// A session a day for three years, thinned each time: what stays is as many as promised, of as
/// many months, with no gap in the last ten.
void BackupFolderTest::thinsAllMonthBoundaries()
{
    QList<BackupFile> all;
    const QDate first(2026, 1, 1);
    for (QDate day = first; day < QDate(2029, 1, 1); day = day.addDays(1)) {
        const BackupFile made = file(day.toString(Qt::ISODate));
        all.prepend(made);
        for (const BackupFile &gone : BackupFolder::toThin(all, made))
            all.removeOne(gone);
        QSet<QString> months;
        for (const BackupFile &kept : std::as_const(all))
            months.insert(kept.day.toString(QStringLiteral("yyyy-MM")));
        const int age = (day.year() - first.year()) * 12 + day.month() - first.month() + 1;
        QCOMPARE(months.size(), std::min(age, 12));
        for (int i = 0; i < 10 && day.addDays(-i) >= first; ++i)
            QCOMPARE(all.value(i).day, day.addDays(-i));
        QVERIFY(all.size() <= 10 + 11);
    }
}

/// Whatever is there, and however wrong the clock: the one just made stays, and so does all that is
/// newer by its name.
void BackupFolderTest::neverThinsTheVerifiedOne()
{
    const QStringList all = daily(QDate(2026, 11, 24), 40) + daily(QDate(2031, 5, 1), 40)
        + daily(QDate(2020, 5, 1), 40);
    for (const QString &verified : all) {
        const BackupFile made = file(verified);
        const QList<BackupFile> thinned = BackupFolder::toThin(files(all), made);
        for (const BackupFile &gone : thinned)
            QVERIFY(BackupName::isNewer(made, gone));
    }
}

QTEST_GUILESS_MAIN(BackupFolderTest)
#include "tst_backupfolder.moc"
