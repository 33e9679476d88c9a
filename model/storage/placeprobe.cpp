// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/placeprobe.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace {

QString fileSystemOf(const QString &folder)
{
#ifdef Q_OS_WIN
    // What a server calls its file system tells nothing about the way there.
    const QString root = QDir::toNativeSeparators(QStorageInfo(folder).rootPath());
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE)
        return QStringLiteral("smb");
#endif
    return QString::fromUtf8(QStorageInfo(folder).fileSystemType());
}

} // namespace

PlaceProbe PlaceProbe::ofSystem()
{
    return {
        .fileSystem = fileSystemOf,
        .variable = [](const QString &name) { return qEnvironmentVariable(name.toLatin1()); },
        .namesIn =
            [](const QString &folder) {
                return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                              | QDir::NoDotAndDotDot);
            },
        .withoutLinks = [](const QString &path) { return QFileInfo(path).canonicalFilePath(); },
        .home = QDir::home().canonicalPath(),
#ifdef Q_OS_WIN
        .windowsPaths = true,
#endif
    };
}
