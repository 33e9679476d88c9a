// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace {

/// Without a conversion that throws on a name that is no Unicode.
std::filesystem::path native(const QString &path)
{
#ifdef Q_OS_WIN
    return {QDir::toNativeSeparators(path).toStdWString()};
#else
    return {QFile::encodeName(path).toStdString()};
#endif
}

Error failure(const QString &path, const QString &reason)
{
    return {ErrorCode::FileNotWritable, path, reason};
}

Error failure(const QString &path, const std::error_code &code)
{
    return failure(path, QString::fromStdString(code.message()));
}

#ifndef Q_OS_WIN
int flush(int handle)
{
#ifdef F_FULLFSYNC
    if (fcntl(handle, F_FULLFSYNC) == 0) // fsync stops at the disk's own memory there
        return 0;
#endif
    return fsync(handle);
}

Result<void> syncName(const QString &path)
{
    const int handle = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return failure(path, std::error_code(errno, std::generic_category()));
    const int flushed = flush(handle);
    const std::error_code code(errno, std::generic_category());
    close(handle);
    return flushed == 0 ? Result<void>() : failure(path, code);
}
#endif

} // namespace

Result<void> Disk::sync(const QString &path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || _commit(file.handle()) != 0)
        return failure(path, file.errorString());
    return {};
#else
    return syncName(path);
#endif
}

Result<void> Disk::sync(const QFileDevice &file)
{
#ifdef Q_OS_WIN
    const int flushed = _commit(file.handle());
#else
    const int flushed = flush(file.handle());
#endif
    const std::error_code code(errno, std::generic_category());
    return flushed == 0 ? Result<void>() : failure(file.fileName(), code);
}

void Disk::syncFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN // which writes names by itself
    // Some media cannot: no reason to call what is there not there.
    (void)syncName(folder);
#endif
}

Result<void> Disk::rename(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.rename(to))
        return failure(to, file.errorString());
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<void> Disk::replace(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(native(from), native(to), code);
    if (code)
        return failure(to, code);
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<Disk::Kept> Disk::linkOrCopy(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::create_hard_link(native(from), native(to), code);
    if (!code)
        return Kept::Linked;
    if (QFileInfo::exists(to))
        return failure(to, code);
    QFile source(from);
    Result<void> copied = source.copy(to) ? sync(to) : failure(to, source.errorString());
    if (copied)
        return Kept::Copied;
    QFile::remove(to);
    return copied.error();
}

bool Disk::isSameFile(const QString &a, const QString &b)
{
    std::error_code code;
    return std::filesystem::equivalent(native(a), native(b), code) && !code;
}

Result<void> Disk::makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (!QFileInfo(info.absolutePath()).isDir())
        return Error{ErrorCode::FolderMissing, folder, {}};
    if (!QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(folder, QStringLiteral("folder cannot be made"));
    syncFolder(info.absolutePath());
    return {};
}
