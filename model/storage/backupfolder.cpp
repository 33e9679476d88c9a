// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backupfolder.h"

#include "model/storage/backup.h"
#include "model/storage/backupname.h"
#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/registerfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

QString BackupFolder::ownFolder(const QString &registerPath)
{
    const QString place = RegisterFile::placeOf(registerPath);
    return place.isEmpty() ? QString() : QString(place + QStringLiteral("-backups"));
}

Result<QString> BackupFolder::folderBelow(const QString &chosen, Database &database)
{
    const Result<RegisterTrace> trace = Backup::traceOf(database);
    if (!trace)
        return trace.error();
    const QString origin = trace->origin.isEmpty() ? QString(8, u'0') : trace->origin.left(8);
    return QDir(chosen).filePath(QString(BackupName::stemOf(database.path()) + u' ' + origin));
}

QStringList BackupFolder::foldersBelow(const QString &chosen, const QString &registerPath)
{
    static const QRegularExpression form(QStringLiteral("^ [0-9a-f]{8}$"));
    if (chosen.isEmpty())
        return {};
    const QString stem = BackupName::stemOf(registerPath);
    QStringList folders;
    const QStringList names = QDir(chosen).entryList(QDir::Dirs | QDir::Hidden, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(stem) && form.match(name.sliced(stem.size())).hasMatch())
            folders.append(QDir(chosen).filePath(name));
    }
    return folders;
}

QString BackupFolder::newPath(const QString &folder, const QString &registerPath, BackupKind kind,
                              const Moment &moment)
{
    BackupFile file;
    file.kind = kind;
    file.day = moment.today;
    file.time = QDateTime::fromMSecsSinceEpoch(moment.timestamp.utcMilliseconds).time();
    const QString stem = BackupName::stemOf(registerPath);
    // Of whatever kind: the backups of one second have an order.
    const auto isTaken = [&] {
        for (const BackupKind other :
             {BackupKind::Session, BackupKind::BeforeUpdate, BackupKind::BeforeRestore}) {
            BackupFile named = file;
            named.kind = other;
            const QFileInfo info(QDir(folder).filePath(BackupName::write(stem, named)));
            if (info.exists() || info.isSymLink())
                return true;
        }
        return false;
    };
    while (isTaken())
        ++file.number;
    return QDir(folder).filePath(BackupName::write(stem, file));
}

QList<BackupFile> BackupFolder::list(const QString &folder, const QString &registerPath)
{
    if (folder.isEmpty())
        return {};
    const QString stem = BackupName::stemOf(registerPath);
    QList<BackupFile> found;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        std::optional<BackupFile> file = BackupName::read(stem, info.fileName());
        // A second name of the register is not even looked into: it may be open.
        if (!file || Disk::isSameFile(info.filePath(), registerPath))
            continue;
        file->path = info.filePath();
        file->bytes = info.size();
        file->whole = RegisterFile::isWhole(info.filePath());
        found.append(*file);
    }
    std::sort(found.begin(), found.end(), BackupName::isNewer);
    return found;
}

void BackupFolder::removeSecondNames(const QString &folder, const QString &registerPath)
{
    if (folder.isEmpty())
        return;
    const QString stem = BackupName::stemOf(registerPath);
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (BackupName::read(stem, file.fileName())
            && Disk::isSameFile(file.filePath(), registerPath))
            QFile::remove(file.filePath());
    }
}

std::optional<BackupFile> BackupFolder::newestGood(Database &database, const BackupPlan &plan)
{
    const Result<RegisterTrace> trace = Backup::traceOf(database);
    if (!trace)
        return std::nullopt;
    QList<BackupFile> all = list(ownFolder(database.path()), database.path());
    for (const QString &folder : foldersBelow(plan.secondFolder, database.path()))
        all += list(folder, database.path());
    std::stable_sort(all.begin(), all.end(), BackupName::isNewer);
    for (const BackupFile &file : std::as_const(all)) {
        const Result<MadeBackup> verified = Backup::verify(file.path);
        if (verified && verified->trace.origin == trace->origin)
            return file;
    }
    return std::nullopt;
}
