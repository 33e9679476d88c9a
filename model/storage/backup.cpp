// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backup.h"

#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

namespace {

Error failed(const QString &target, const Error &why)
{
    return {ErrorCode::BackupFailed, target,
            QStringLiteral("error %1: %2").arg(QString::number(int(why.code)), why.detail)};
}

Error unusable(const QString &path, const Error &why)
{
    return {ErrorCode::BackupUnusable, path,
            QStringLiteral("error %1: %2").arg(QString::number(int(why.code)), why.detail)};
}

/// Whose fault it is that there is no copy.
Error blame(Database &from, const QString &target, const Error &why)
{
    if (why.code == ErrorCode::DatabaseBusy)
        return {ErrorCode::DatabaseBusy, from.path(), why.detail};
    if (why.code == ErrorCode::Cancelled
        || (why.code == ErrorCode::DatabaseDamaged && why.subject == from.path()))
        return why;
    if (const Result<void> sound = RegisterCopy::checkSound(from); !sound)
        return {sound.error().code, from.path(), sound.error().detail};
    return failed(target, why);
}

} // namespace

Result<RegisterTrace> Backup::traceOf(Database &database)
{
    return RegisterCopy::traceOf(database);
}

Result<RegisterTrace> Backup::look(const QString &path)
{
    const Result<std::unique_ptr<Database>> database = Database::openToRead(path);
    return database ? traceOf(**database) : database.error();
}

Result<MadeBackup> Backup::writeUnnamed(Database &from, const QString &target,
                                        const RegisterCopy::Wishes &wishes)
{
    const QString unnamed = QString(target + QStringLiteral(".new-")
                                    + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Result<void> made = RegisterFile::createEmpty(unnamed); !made) {
        if (made.error().code == ErrorCode::FolderMissing)
            return Error{ErrorCode::FolderMissing, target, {}};
        return failed(target, made.error());
    }
    const Result<MadeBackup> made = RegisterCopy::fill(from, unnamed, wishes);
    if (made)
        return made;
    QFile::remove(unnamed);
    return blame(from, target, made.error());
}

Result<MadeBackup> Backup::write(Database &from, const QString &target, Existing existing)
{
    const QFileInfo info(target);
    const bool taken = info.exists() || info.isSymLink();
    if (taken && (existing == Existing::Refuse || Disk::isSameFile(from.path(), target)))
        return Error{ErrorCode::FileExists, target, {}};
    const Result<MadeBackup> unnamed = writeUnnamed(from, target, {});
    return unnamed ? name(*unnamed, target, existing) : unnamed;
}

Result<MadeBackup> Backup::name(const MadeBackup &unnamed, const QString &target, Existing existing)
{
    const Result<void> named = existing == Existing::Replace ? Disk::replace(unnamed.path, target)
                                                             : Disk::rename(unnamed.path, target);
    if (!named) {
        QFile::remove(unnamed.path);
        return failed(target, named.error());
    }
    return MadeBackup{target, unnamed.bytes, unnamed.trace};
}

Result<MadeBackup> Backup::verify(const QString &path)
{
    const Result<int> version = RegisterFile::inspect(path);
    if (!version)
        return unusable(path, version.error());
    if (*version > SchemaMigrator::newestVersion())
        return Error{ErrorCode::RegisterNewer, path, QString::number(*version)};
    const Result<MadeBackup> read = RegisterCopy::readBack(path);
    return read ? read : unusable(path, read.error());
}

void Backup::removeUnfinished(const QString &folder, const QString &beginning, const Moment &moment)
{
    static const QRegularExpression unfinished(
        QStringLiteral("\\.new-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(-journal)?$"));
    constexpr qint64 day = 86'400'000;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        const qint64 age =
            moment.timestamp.utcMilliseconds - file.lastModified().toMSecsSinceEpoch();
        if (age > day && file.fileName().startsWith(beginning)
            && unfinished.match(file.fileName()).hasMatch())
            QFile::remove(file.filePath());
    }
}
