// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/backups.h"
#include "model/storage/backup.h"
#include "tests/support/backupsample.h"

/// A register and a backup to put in its place, for the tests of restoring.

[[nodiscard]] inline Moment now()
{
    return at("2026-11-30 18:07:01");
}

[[nodiscard]] inline QString withEnding(const QString &path, const char *ending)
{
    return QString(path + QString::fromLatin1(ending));
}

/// A register that went on since its backup.
struct RestoreCase
{
    RestoreCase()
    {
        write(backup, SampleRegister::bytes());
        write(path, SampleRegister::bytes());
        change(path);
    }
    static void change(const QString &path)
    {
        TestClock clock;
        clock.looks = 3000;
        const auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
        QVERIFY(opened);
        QCOMPARE(refusalOf((*opened)->registerCheque(registrationOf(SampleRegister::ordered()))),
                 QString());
    }
    [[nodiscard]] Result<RestoredRegister> restore() const
    {
        return Backups::restoreRegister(path, backup, {}, now());
    }
    [[nodiscard]] QString keptName() const
    {
        return QStringLiteral("register 2026-11-30 180701 voor-terugzetten.sqlite");
    }
    [[nodiscard]] QString kept() const
    {
        return QDir(BackupFolder::ownFolder(path)).filePath(keptName());
    }
    /// Names, bytes and rights of everything.
    [[nodiscard]] QStringList trace() const
    {
        QStringList all;
        QStringList folders{folder.path()};
        if (QFileInfo(BackupFolder::ownFolder(path)).isDir())
            folders.append(BackupFolder::ownFolder(path));
        for (const QString &in : std::as_const(folders)) {
            for (const QString &name : namesIn(in)) {
                const QString file = QDir(in).filePath(name);
                all.append(QStringList{file, QString::fromLatin1(sha256Of(file).toHex()),
                                       QString::number(QFileInfo(file).permissions().toInt())}
                               .join(u' '));
            }
        }
        return all;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    QString backup = folder.filePath(QStringLiteral("kopie.sqlite"));
};

/// All rows but the events.
[[nodiscard]] inline QStringList dossiersOf(const QString &path)
{
    PlainConnection connection(path);
    QStringList rows = connection.dump();
    rows.removeIf([](const QString &row) { return row.startsWith(QStringLiteral("event: ")); });
    return rows;
}

[[nodiscard]] inline QStringList eventsOf(const QString &path)
{
    PlainConnection connection(path);
    return connection.rows(QStringLiteral("SELECT * FROM event ORDER BY id"));
}

/// The path has the backup's dossiers and one event more.
inline void verifyRestored(const RestoreCase &restored)
{
    QVERIFY(Backup::verify(restored.path));
    QCOMPARE(dossiersOf(restored.path), dossiersOf(restored.backup));
    QStringList events = eventsOf(restored.path);
    QVERIFY(events.takeLast().contains(QStringLiteral("registerRestored")));
    QCOMPARE(events, eventsOf(restored.backup));
    TestClock clock;
    clock.today = QDate(2026, 12, 1);
    const auto opened = ChequeRegister::open(restored.path, clock.asClock(), quickOptions());
    QVERIFY2(opened, qPrintable(refusalOf(opened)));
}

/// A change that was begun and not confirmed, as a killed process leaves it: pages of it in the
/// file, and the journal that undoes them beside it.
inline void leaveUnfinished(const QString &path)
{
    const QString journal = withEnding(path, "-journal");
    QByteArray half;
    QByteArray undo;
    {
        PlainConnection other(path);
        QCOMPARE(other.run(QStringLiteral("PRAGMA cache_size = 1")), QString());
        QCOMPARE(other.run(QStringLiteral("BEGIN IMMEDIATE")), QString());
        for (int i = 0; i < 500; ++i)
            QCOMPARE(other.run(QStringLiteral("INSERT INTO centre (name) VALUES ('%1')")
                                   .arg(i, 90, 10, QChar(u'x'))),
                     QString());
        half = bytesOf(path);
        undo = bytesOf(journal);
    }
    write(path, half);
    write(journal, undo);
}
