// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/applycommand.h"

#include "app/headless/applyline.h"
#include "app/headless/resultjson.h"
#include "model/wording/sentences.h"

#include <QFile>

#include <cstdio>

namespace {

bool openInput(QFile &file, const QString &path)
{
    if (path == QLatin1StringView("-"))
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

QJsonObject jsonFor(int number, const LineResult &result)
{
    QJsonObject json{{QStringLiteral("line"), number}, {QStringLiteral("ok"), result.accepted}};
    if (result.problem.isEmpty())
        json.insert(QStringLiteral("findings"), toJson(result.findings));
    else
        json.insert(QStringLiteral("error"), result.problem);
    return json;
}

/// Result lines as they come, or all in one object.
class Results
{
public:
    explicit Results(const Console &console)
        : m_console(console)
    {
    }

    void add(int number, const LineResult &result)
    {
        m_allAccepted = m_allAccepted && result.accepted;
        if (m_console.json())
            m_lines.append(jsonFor(number, result));
        else
            m_console.print(jsonFor(number, result));
    }
    [[nodiscard]] ExitCode close() const
    {
        if (m_console.json())
            m_console.print(
                {{QStringLiteral("ok"), m_allAccepted}, {QStringLiteral("lines"), m_lines}});
        return m_allAccepted ? ExitCode::Done : ExitCode::Refused;
    }

private:
    const Console &m_console;
    QJsonArray m_lines;
    bool m_allAccepted = true;
};

} // namespace

ExitCode applyCommand(const CommandContext &context)
{
    const QString &path = context.line.arguments.constFirst();
    QFile input;
    if (!openInput(input, path))
        return context.console.fail({ErrorCode::FileUnreadable, path, input.errorString()});
    const auto chequeRegister = openRegister(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    Results results(context.console);
    int number = 0;
    while (true) {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            break;
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<LineResult> result = applyLine(**chequeRegister, line);
        if (!result) {
            // The disk or the register: what comes after would fail in the same way.
            results.add(number, {false, {}, sentence(result.error())});
            break;
        }
        results.add(number, *result);
        if (context.line.stopOnError && !result->accepted)
            break;
    }
    return results.close();
}
