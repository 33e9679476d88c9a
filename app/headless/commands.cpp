// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/commands.h"

#include "app/headless/applycommand.h"
#include "app/headless/backupcommands.h"
#include "app/headless/checkcommand.h"
#include "app/headless/discreet.h"
#include "app/headless/exportcommand.h"
#include "app/headless/importcommand.h"
#include "model/chequeregister/demoregister.h"
#include "model/exchange/dossierjson.h"
#include "model/rules/registrationrules.h"
#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <functional>

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

ExitCode init(const CommandContext &context)
{
    makeUsualFolder(context.line);
    const QString &path = context.line.registerPath;
    const Result<void> created =
        ChequeRegister::create(path, context.line.identity, context.clock, context.options);
    if (!created)
        return context.console.fail(created.error());
    context.console.say(CommandText::tr("Made an empty register: %1").arg(path));
    if (context.console.json())
        context.console.print({{QStringLiteral("ok"), true}, {QStringLiteral("register"), path}});
    return ExitCode::Done;
}

ExitCode demo(const CommandContext &context)
{
    makeUsualFolder(context.line);
    const QString &path = context.line.registerPath;
    const Result<int> made = makeDemoRegister(path, context.line.identity, context.clock().today);
    if (!made)
        return context.console.fail(made.error());
    context.console.say(
        CommandText::tr("Made a register with %n sample dossier(s): %1", nullptr, *made).arg(path));
    if (context.console.json())
        context.console.print({{QStringLiteral("ok"), true},
                               {QStringLiteral("register"), path},
                               {QStringLiteral("guidances"), *made}});
    return ExitCode::Done;
}

ExitCode show(const CommandContext &context)
{
    const auto chequeRegister = openToRead(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    const QString &number = context.line.arguments.constFirst();
    const Result<std::optional<Dossier>> dossier = (*chequeRegister)->dossier(number);
    if (!dossier)
        return context.console.fail(dossier.error());
    if (!*dossier) {
        const Findings malformed = checkChequeNumber(number);
        const Finding unknown{.rule = Rule::ChequeNotFound, .field = Field::ChequeNumber};
        return context.console.fail(ExitCode::Refused,
                                    sentence(discreet(malformed.value(0, unknown))));
    }
    context.console.print(toJson(**dossier, context.clock().today));
    return ExitCode::Done;
}

/// As the command line says.
Result<std::unique_ptr<ChequeRegister>> acting(Result<std::unique_ptr<ChequeRegister>> opened,
                                               const CommandContext &context)
{
    if (!opened)
        return opened;
    if (const Result<void> done = (*opened)->actAs(context.line.identity); !done)
        return done.error();
    return opened;
}

using Command = std::function<ExitCode(const CommandContext &)>;

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> all{
        {QStringLiteral("init"), init},
        {QStringLiteral("demo"), demo},
        {QStringLiteral("import-orders"), importCommand},
        {QStringLiteral("apply"), applyCommand},
        {QStringLiteral("show"), show},
        {QStringLiteral("export"), exportCommand},
        {QStringLiteral("backup"), backupCommand},
        {QStringLiteral("restore"), restoreCommand},
        {QStringLiteral("check"), checkCommand},
    };
    return all;
}

} // namespace

void makeUsualFolder(const CommandLine &line)
{
    if (line.usualPlace)
        QDir().mkpath(QFileInfo(line.registerPath).absolutePath());
}

Result<std::unique_ptr<ChequeRegister>> openToWrite(const CommandContext &context)
{
    auto opened = acting(
        ChequeRegister::open(context.line.registerPath, context.clock, context.options), context);
    // No reason not to register what comes in, but to be told.
    if (const auto backup = opened ? (*opened)->sessionBackup() : std::nullopt;
        backup && backup->failure())
        context.console.warn(sentence(*backup->failure()));
    return opened;
}

Result<std::unique_ptr<ChequeRegister>> openToRead(const CommandContext &context)
{
    return acting(
        ChequeRegister::openToRead(context.line.registerPath, context.clock, context.options),
        context);
}

ExitCode runCommand(const CommandContext &context)
{
    const Command command = commands().value(context.line.command);
    Q_ASSERT(command); // readCommandLine knows the same names
    return command(context);
}
