// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/commands.h"
#include "app/systemclock.h"
#include "model/wording/language.h"

#include <QCoreApplication>

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
    if (line.command.isEmpty())
        return console.fail(ExitCode::Impossible, helpText());
    return runCommand({line, console, systemClock(), RegisterOptions{}});
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    umask(077); // whatever is written holds clients' files: nobody else reads it
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("loopbaancheques"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOOPBAANCHEQUES_VERSION));
    const QString language = readCommandLine(QCoreApplication::arguments()).language;
    const bool spoken = installLanguage(&application, language);
    if (!spoken)
        (void)installLanguage(&application);
    CommandLine line = readCommandLine(QCoreApplication::arguments());
    if (!spoken && line.problem.isEmpty())
        line.problem = unknownLanguage(language);
    return int(Console(line.json).finish(run(line)));
}
