// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/backupfolder.h"
#include "model/storage/database.h"
#include "model/storage/sessionbackup.h"
#include "tests/support/sampleregister.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

/// A register with backups, for the tests of these.

/// The point in time at which a clock on the wall here says this.
[[nodiscard]] inline Moment at(QDate day, QTime time)
{
    return {{QDateTime(day, time).toMSecsSinceEpoch()}, day};
}
[[nodiscard]] inline Moment at(const char *local)
{
    const QDateTime time =
        QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return at(time.date(), time.time());
}

/// Whatever was there is gone.
inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

[[nodiscard]] inline QStringList namesOf(const QList<BackupFile> &all)
{
    QStringList names;
    for (const BackupFile &file : all)
        names.append(QFileInfo(file.path).fileName());
    return names;
}

/// The sample register in a folder, and what else is there.
struct BackedUpSample
{
    BackedUpSample()
    {
        write(path, SampleRegister::bytes());
        QDir(folder.path()).mkdir(QStringLiteral("stick"));
        reopen();
    }
    void reopen()
    {
        database.reset();
        auto opened = Database::connectBeside(path, Durability::None);
        if (opened)
            database = std::move(*opened);
    }
    /// Something is done in it.
    void change() const
    {
        TestClock clock;
        clock.looks = 2000 + clock.looks;
        auto opened = ChequeRegister::open(path, clock.asClock(), quickOptions());
        QVERIFY(opened);
        Identity other = ourIdentity();
        other.user = QStringLiteral("Peeters %1").arg((*opened)->identity().user.size());
        QVERIFY((*opened)->changeIdentity(other));
    }
    [[nodiscard]] SessionBackup make(const char *local) const
    {
        return BackupSession::make(*database, plan, at(local));
    }
    [[nodiscard]] QStringList own() const { return namesIn(BackupFolder::ownFolder(path)); }
    [[nodiscard]] QStringList second() const
    {
        const QStringList folders = BackupFolder::foldersBelow(stick, path);
        return folders.size() == 1 ? namesIn(folders.constFirst()) : QStringList();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("loopbaancheques.sqlite"));
    QString stick = folder.filePath(QStringLiteral("stick"));
    BackupPlan plan;
    std::unique_ptr<Database> database;
};
