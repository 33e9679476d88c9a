// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/applycommand.h"

#include "app/headless/applyline.h"
#include "app/headless/resultjson.h"
#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

/// In bytes; keeps what is no file of commands from filling the memory.
constexpr qint64 longestLine = 1 << 20;

struct ApplyText
{
    Q_DECLARE_TR_FUNCTIONS(ApplyCommand)
};

/// The lines of a file, or of standard input. That is read by stdio: QFile wants more of a pipe
/// than the one line whose result somebody waits for, or takes a line that begins with NUL for its
/// end.
class Lines
{
public:
    [[nodiscard]] bool open(const QString &path)
    {
        m_standard = path == QLatin1StringView("-");
        m_file.setFileName(path);
        return m_standard || m_file.open(QIODevice::ReadOnly);
    }

    /// Empty at the end; of a line that is too long the first bytes are kept, to tell.
    [[nodiscard]] QByteArray next()
    {
        QByteArray line;
        for (int byte = get(); byte != EOF; byte = get()) {
            if (line.size() <= longestLine)
                line.append(char(byte));
            if (byte == '\n')
                break;
        }
        return line;
    }

    /// Why there is nothing more, when that is not the end; else empty.
    [[nodiscard]] QString problem() const
    {
        const bool failed =
            m_standard ? std::ferror(stdin) != 0 : m_file.error() != QFileDevice::NoError;
        return failed ? m_file.errorString() : QString();
    }

private:
    int get()
    {
        char byte = 0;
        if (m_standard)
            return std::getc(stdin);
        return m_file.getChar(&byte) ? int(uchar(byte)) : EOF;
    }

    QFile m_file;
    bool m_standard = false;
};

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
    Lines input;
    if (!input.open(path))
        return context.console.fail({ErrorCode::FileUnreadable, path, input.problem()});
    const auto chequeRegister = openToWrite(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    Results results(context.console);
    int number = 0;
    while (true) {
        const QByteArray line = input.next();
        if (line.isEmpty())
            break;
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<LineResult> result = line.size() > longestLine
            ? LineResult{false, {}, ApplyText::tr("This line is too long.")}
            : applyLine(**chequeRegister, line);
        if (!result) {
            // The disk or the register: what comes after would fail in the same way.
            results.add(number, {false, {}, sentence(result.error())});
            break;
        }
        results.add(number, *result);
        if (context.line.stopOnError && !result->accepted)
            break;
    }
    if (!input.problem().isEmpty()) {
        const Error unreadable{ErrorCode::FileUnreadable, path, input.problem()};
        if (number == 0)
            return context.console.fail(unreadable);
        results.add(number + 1, {false, {}, sentence(unreadable)});
    }
    return results.close();
}
