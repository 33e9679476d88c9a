// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/commands.h"
#include "app/systemclock.h"
#include "app/windowed.h"
#include "model/wording/language.h"
#include "ui/backupsettings.h"

#include <QApplication>
#include <QSettings>

#include <memory>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

ExitCode run(const CommandLine &line)
{
    const Console console(line.json);
    if (!line.problem.isEmpty())
        return console.fail(ExitCode::Impossible, line.problem);
    if (line.wantsVersion || line.wantsHelp) {
        const QString text = line.wantsVersion
            ? QStringLiteral("loopbaancheques " LOOPBAANCHEQUES_VERSION)
            : helpText();
        console.say(text);
        if (console.json())
            console.print(
                {{QStringLiteral("ok"), true},
                 {line.wantsVersion ? QStringLiteral("version") : QStringLiteral("help"), text}});
        return ExitCode::Done;
    }
    if (line.command.isEmpty()) // a window was asked for, on a machine without a screen
        return console.fail(ExitCode::Impossible, helpText());
    RegisterOptions options;
    options.backups = readBackupPlan(QSettings(settingsFile(), QSettings::IniFormat));
    return runCommand({line, console, systemClock(), options});
}

/// Only the window needs a screen: commands run where there is none.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (readCommandLine(arguments).wantsWindow() && hasScreen())
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    umask(077); // whatever is written holds clients' files: nobody else reads it
#endif
    QCoreApplication::setApplicationName(QStringLiteral("loopbaancheques"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOOPBAANCHEQUES_VERSION));
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    const QString language = readCommandLine(QCoreApplication::arguments()).language;
    const bool spoken = installLanguage(application.get(), language);
    if (!spoken)
        (void)installLanguage(application.get());
    CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (!spoken && line.problem.isEmpty())
        line.problem = unknownLanguage(language);
    auto *windowed = qobject_cast<QApplication *>(application.get());
    if (windowed && line.wantsWindow())
        return runWindow(*windowed, line);
    return int(Console(line.json).finish(run(line)));
}
