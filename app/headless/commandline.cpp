// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/commandline.h"

#include "model/chequeregister/chequeregister.h"
#include "model/wording/sentences.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A command, how many arguments it takes, and which options beside the general ones.
struct Command
{
    QString name;
    int arguments;
    QStringList options;
};

const QList<Command> &commands()
{
    static const QList<Command> all{
        {QStringLiteral("init"), 0, {}},
        {QStringLiteral("demo"), 0, {}},
        {QStringLiteral("import-orders"), 1, {QStringLiteral("dry-run")}},
        {QStringLiteral("apply"), 1, {QStringLiteral("stop-on-error")}},
        {QStringLiteral("show"), 1, {}},
        {QStringLiteral("export"),
         2,
         {QStringLiteral("keyword"), QStringLiteral("status"), QStringLiteral("all"),
          QStringLiteral("sort")}},
        {QStringLiteral("backup"), 1, {}},
        {QStringLiteral("restore"), 1, {}},
        {QStringLiteral("check"), 0, {}},
    };
    return all;
}

void addOptions(QCommandLineParser &parser)
{
    const QString value = QStringLiteral("value");
    for (const QString &name :
         {QStringLiteral("register"), QStringLiteral("centre"), QStringLiteral("user"),
          QStringLiteral("language"), QStringLiteral("keyword"), QStringLiteral("status"),
          QStringLiteral("sort")})
        parser.addOption(QCommandLineOption(name, {}, value));
    for (const QString &name :
         {QStringLiteral("json"), QStringLiteral("dry-run"), QStringLiteral("stop-on-error"),
          QStringLiteral("all"), QStringLiteral("version")})
        parser.addOption(QCommandLineOption(name));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
}

/// What cannot stay as it is in the names, and where.
QString problemWith(const Identity &identity)
{
    QStringList sentences;
    for (const Finding &finding : ChequeRegister::checkIdentity(identity, Policy{})) {
        // A name that was not given may be the register's own: that is found out when it is open.
        if (finding.severity == Severity::Error && !saysMissing(finding))
            sentences.append(sentence(finding));
    }
    return sentences.join(u' ');
}

QString problemWith(const QCommandLineParser &parser, const CommandLine &line)
{
    if (!parser.unknownOptionNames().isEmpty())
        return CommandLineText::tr("There is no option “%1”. Use --help to see which there are.")
            .arg(parser.unknownOptionNames().constFirst());
    if (!parser.errorText().isEmpty())
        return CommandLineText::tr(
            "An option lacks its value, or has one that it does not take. Use --help to see how it"
            " is used.");
    if (const QString problem = problemWith(line.identity); !problem.isEmpty())
        return problem;
    if (line.command.isEmpty())
        return {};
    for (const Command &command : commands()) {
        if (command.name != line.command)
            continue;
        if (line.arguments.size() != command.arguments)
            return CommandLineText::tr("“%1” takes %n argument(s). Use --help to see which.",
                                       nullptr, command.arguments)
                .arg(command.name);
        for (const QString &option :
             {QStringLiteral("dry-run"), QStringLiteral("stop-on-error"), QStringLiteral("keyword"),
              QStringLiteral("status"), QStringLiteral("all"), QStringLiteral("sort")}) {
            if (parser.isSet(option) && !command.options.contains(option))
                return CommandLineText::tr(
                           "“%1” has no option “%2”. Use --help to see which it has.")
                    .arg(command.name, option);
        }
        return {};
    }
    return CommandLineText::tr("There is no command “%1”. Use --help to see which there are.")
        .arg(line.command);
}

std::optional<QString> valueOf(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

} // namespace

QString usualRegister()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .filePath(QStringLiteral("loopbaancheques.sqlite"));
}

QString settingsFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("window.ini"));
}

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(arguments);
    CommandLine line;
    line.usualPlace = !parser.isSet(QStringLiteral("register"));
    line.registerPath =
        line.usualPlace ? usualRegister() : parser.value(QStringLiteral("register"));
    line.identity = {parser.value(QStringLiteral("centre")), parser.value(QStringLiteral("user"))};
    line.language = valueOf(parser, QStringLiteral("language")).value_or(QStringLiteral("nl"));
    line.json = parser.isSet(QStringLiteral("json"));
    line.dryRun = parser.isSet(QStringLiteral("dry-run"));
    line.stopOnError = parser.isSet(QStringLiteral("stop-on-error"));
    line.all = parser.isSet(QStringLiteral("all"));
    line.keyword = valueOf(parser, QStringLiteral("keyword"));
    line.status = valueOf(parser, QStringLiteral("status"));
    line.sort = valueOf(parser, QStringLiteral("sort"));
    line.wantsHelp = parser.isSet(QStringLiteral("help"));
    line.wantsVersion = parser.isSet(QStringLiteral("version"));
    line.arguments = parser.positionalArguments();
    if (!line.arguments.isEmpty())
        line.command = line.arguments.takeFirst();
    line.problem = problemWith(parser, line);
    return line;
}

QString helpText()
{
    return CommandLineText::tr(
        "Use: loopbaancheques [OPTION …] [COMMAND]\n"
        "\n"
        "Without a command the window opens, which needs a screen.\n"
        "\n"
        "  init                          make an empty register for --centre and --user\n"
        "  demo                          make a register with sample dossiers\n"
        "  import-orders FILE            import a file of orders; --dry-run only shows what it "
        "would do\n"
        "  apply FILE                    carry out commands, one JSON object a line; - reads "
        "standard\n"
        "                                input; --stop-on-error stops at the first that is "
        "refused\n"
        "  show CHEQUENUMBER             the dossiers of a cheque as JSON\n"
        "  export guidances FILE         the overview of guidances, as CSV or, when FILE ends in "
        ".xlsx, as\n"
        "                                a workbook for Excel; --keyword WORDS, --all,\n"
        "                                --status in-use|closed|discontinued, --sort "
        "COLUMN[:desc]\n"
        "  export financial FILE         the financial overview, likewise; --keyword WORDS,\n"
        "                                --sort COLUMN[:desc]\n"
        "  backup FILE                   a verified copy of the register, which may be open\n"
        "  restore BACKUP                show what differs, then put a backup in the place of the\n"
        "                                register, which is kept in the folder of its backups\n"
        "  check                         look whether all of the register is sound, a line for "
        "each check\n"
        "\n"
        "  --register FILE               the register; without it the one of this user\n"
        "  --centre NAME, --user NAME    for whom, in place of the register's own settings\n"
        "  --language nl|en              the language of what is printed\n"
        "  --json                        the result as one JSON object\n"
        "  --version, --help\n"
        "\n"
        "Exit code: 0 done; 1 done in part, refused by a rule, or a check found a fault; 2 wrong "
        "use, or\n"
        "the register cannot be opened.");
}

QString unknownLanguage(const QString &code)
{
    return CommandLineText::tr("There are no sentences in the language “%1”: use nl or en.")
        .arg(code);
}
