// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/commands.h"

#include "app/headless/applycommand.h"
#include "app/headless/checkcommand.h"
#include "app/headless/exportcommand.h"
#include "app/headless/importcommand.h"
#include "app/headless/resultjson.h"
#include "model/chequeregister/demoregister.h"
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

/// The folder of a register in its usual place is ours to make; any other must be there.
void makeUsualFolder(const CommandLine &line)
{
    if (line.usualPlace)
        QDir().mkpath(QFileInfo(line.registerPath).absolutePath());
}

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
    const auto chequeRegister = openRegister(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    const QString &number = context.line.arguments.constFirst();
    const Result<std::optional<Dossier>> dossier = (*chequeRegister)->dossier(number);
    if (!dossier)
        return context.console.fail(dossier.error());
    if (!*dossier) {
        const Findings malformed = checkChequeNumber(number);
        const Finding unknown{.rule = Rule::ChequeNotFound, .field = Field::ChequeNumber};
        return context.console.fail(ExitCode::Refused, sentence(malformed.value(0, unknown)));
    }
    context.console.print(toJson(**dossier, context.clock().today));
    return ExitCode::Done;
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
        {QStringLiteral("check"), checkCommand},
    };
    return all;
}

} // namespace

Result<std::unique_ptr<ChequeRegister>> openRegister(const CommandContext &context)
{
    auto chequeRegister =
        ChequeRegister::open(context.line.registerPath, context.clock, context.options);
    if (!chequeRegister)
        return chequeRegister.error();
    if (const Result<void> acting = (*chequeRegister)->actAs(context.line.identity); !acting)
        return acting.error();
    return chequeRegister;
}

ExitCode runCommand(const CommandContext &context)
{
    const Command command = commands().value(context.line.command);
    Q_ASSERT(command); // readCommandLine knows the same names
    return command(context);
}
