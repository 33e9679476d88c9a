// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rememberedfolder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

QString rememberedFolder(const QSettings &settings, const QString &use)
{
    const QString folder = settings.value(use).toString();
    return QFileInfo(folder).isDir()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void rememberFolder(QSettings &settings, const QString &use, const QString &path)
{
    settings.setValue(use, QFileInfo(path).absolutePath());
}
