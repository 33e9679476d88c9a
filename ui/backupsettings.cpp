// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsettings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

namespace {

QString enabledKey()
{
    return QStringLiteral("backups/enabled");
}
QString secondFolderKey()
{
    return QStringLiteral("backups/secondFolder");
}

} // namespace

BackupPlan readBackupPlan(const QSettings &settings)
{
    const BackupPlan usual;
    return {settings.value(enabledKey(), usual.enabled).toBool(),
            settings.value(secondFolderKey(), usual.secondFolder).toString()};
}

Result<void> writeBackupPlan(QSettings &settings, const BackupPlan &plan)
{
    settings.setValue(enabledKey(), plan.enabled);
    settings.setValue(secondFolderKey(), plan.secondFolder);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return Error{ErrorCode::FileNotWritable, settings.fileName(), {}};
    return {};
}

FolderFault faultOfFolder(const QString &path)
{
    if (!QDir::isAbsolutePath(path) || !QFileInfo(path).isDir())
        return FolderFault::Missing;
    QTemporaryFile proof(QDir(path).filePath(QStringLiteral(".loopbaancheques-XXXXXX")));
    return proof.open() ? FolderFault::None : FolderFault::NotWritable;
}
