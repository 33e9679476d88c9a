// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile.h"

#include <QStandardPaths>

QString settingsFile()
{
    return QString(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                   + QStringLiteral("/window.ini"));
}
