// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerfile.h"

#include "model/storage/filebeside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace {

constexpr qint64 headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype versionOffset = 60;
constexpr qsizetype applicationOffset = 68;

Error refusal(ErrorCode code, const QString &path, const QString &detail = {})
{
    return {code, path, detail};
}

Result<QByteArray> readHeader(const QString &path)
{
    // SQLite may have it open here.
    const Result<std::unique_ptr<FileBeside>> file = FileBeside::open(path);
    if (!file)
        return file.error();
    QByteArray header(headerSize, '\0');
    const qint64 read = (*file)->read(header.data(), headerSize, 0);
    if (read < 0)
        return refusal(ErrorCode::RegisterUnreadable, path, QStringLiteral("cannot be read"));
    header.truncate(read);
    return header;
}

/// The superuser may write anything; a file or folder that says "nobody writes here" is respected.
bool isWritable(const QFileInfo &info)
{
    constexpr QFile::Permissions anybody =
        QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
#ifdef Q_OS_WIN
    // The read-only mark of a folder says something else there; the lock file will tell.
    if (info.isDir())
        return true;
#endif
    return info.isWritable() && (info.permissions() & anybody);
}

int integerAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

} // namespace

Result<int> RegisterFile::inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(ErrorCode::RegisterMissing, path);
    if (!info.isFile())
        return refusal(ErrorCode::RegisterNotAFile, path);
    if (info.size() == 0)
        return refusal(ErrorCode::RegisterEmpty, path);
    const Result<QByteArray> header = readHeader(path);
    if (!header)
        return header.error();
    if (header->size() < headerSize || !header->startsWith(QByteArray("SQLite format 3\0", 16)))
        return refusal(ErrorCode::RegisterNotSqlite, path);
    if (integerAt(*header, applicationOffset) != applicationId)
        return refusal(ErrorCode::RegisterOfOtherProgram, path);
    const int version = integerAt(*header, versionOffset);
    if (version < 1)
        return refusal(ErrorCode::RegisterOlder, path, QString::number(version));
    return version;
}

QString RegisterFile::placeOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo info(path);
    const QString file = info.canonicalFilePath();
    if (!file.isEmpty())
        return file;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(info.fileName());
}

bool RegisterFile::isWhole(const QString &path)
{
    if (!inspect(path))
        return false;
    const Result<QByteArray> header = readHeader(path);
    if (!header || header->size() < headerSize)
        return false;
    const qint64 pageSize = qFromBigEndian<quint16>(header->constData() + pageSizeOffset);
    const qint64 pages = qFromBigEndian<quint32>(header->constData() + pageCountOffset);
    // 1 stands for the one size that does not fit in two bytes.
    return (pageSize == 1 ? 65536 : pageSize) * pages == QFileInfo(path).size();
}

Result<void> RegisterFile::checkWritable(const QString &path)
{
    const QFileInfo info(path);
    // The journal stands beside the file itself, wherever a link to it may be.
    const QFileInfo folder(QFileInfo(info.canonicalFilePath()).absolutePath());
    if (!isWritable(info) || !isWritable(folder))
        return refusal(ErrorCode::RegisterReadOnly, path);
    return {};
}

Result<void> RegisterFile::createEmpty(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path))
        return refusal(ErrorCode::RegisterExists, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return refusal(ErrorCode::FolderMissing, path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refusal(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}
