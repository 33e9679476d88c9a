// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowed.h"

#include "app/systemclock.h"
#include "ui/fileprompt.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>

bool hasScreen()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWindow(QApplication &application, const CommandLine &line)
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Loopbaancheques"));
    SystemFilePrompt files;
    QSettings settings(settingsFile(), QSettings::IniFormat);
    MainWindow window({.clock = systemClock(),
                       .options = {},
                       .usualRegister = usualRegister(),
                       .acting = line.identity,
                       .files = files,
                       .settings = settings,
                       .version = QCoreApplication::applicationVersion()});
    if (line.usualPlace)
        window.openLatest();
    else
        window.openRegister(line.registerPath);
    window.show();
    return application.exec();
}
