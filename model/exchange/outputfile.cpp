// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace {

Error notWritable(const QString &path, const QString &detail)
{
    return {ErrorCode::FileNotWritable, path, detail};
}

/// QSaveFile would put an ordinary file in the place of a device or a pipe.
bool isReplaceable(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar::Null))
        return false;
    const QFileInfo info(path);
    return info.isFile() || !info.exists();
}

/// Where a file is, or would be, whatever links lead there.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QFileInfo folder(info.absolutePath());
    return QDir(folder.exists() ? folder.canonicalFilePath() : folder.filePath())
        .filePath(info.fileName());
}

} // namespace

Result<void> writeFile(const QString &path, const GiveBytes &give)
{
    if (!isReplaceable(path))
        return notWritable(path, QStringLiteral("not an ordinary file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritable(path, file.errorString());
    // Before the first byte. A USB stick may not know owners: no reason to refuse the export.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bool failed = false;
    const Result<void> given = give([&file, &failed](const QByteArray &piece) {
        failed = failed || file.write(piece) != piece.size();
        return !failed;
    });
    if (failed || !given || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return given || failed ? notWritable(path, reason) : given.error();
    }
    if (!file.commit())
        return notWritable(path, file.errorString());
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, [&bytes](const TakeBytes &take) {
        take(bytes);
        return Result<void>();
    });
}

bool isPartOfRegister(const QString &path, const QString &registerPath)
{
    const QString place = placeOf(path);
    const QString ofRegister = placeOf(registerPath);
    const QStringList endings{QString(), QStringLiteral("-journal"), QStringLiteral("-wal"),
                              QStringLiteral("-shm"), QStringLiteral(".lock")};
    // Where case matters, a name that only differs in it is one that nobody needs.
    return std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) {
        return place.compare(QString(ofRegister + ending), Qt::CaseInsensitive) == 0;
    });
}
