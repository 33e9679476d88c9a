// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/console.h"

#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace {

struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

void writeLine(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void Console::say(const QString &line) const
{
    if (!m_json)
        writeLine(stdout, line.toUtf8());
}

void Console::print(const QJsonObject &object) const
{
    writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::warn(const QString &sentence) const
{
    writeLine(stderr, sentence.toUtf8());
}

ExitCode Console::fail(ExitCode code, const QString &sentence) const
{
    warn(sentence);
    if (m_json)
        print({{QStringLiteral("ok"), false}, {QStringLiteral("error"), sentence}});
    return code;
}

ExitCode Console::fail(const Error &error) const
{
    return fail(ExitCode::Impossible, sentence(error));
}

ExitCode Console::finish(ExitCode code) const
{
    if (std::ferror(stdout) == 0)
        return code;
    return fail(ExitCode::Impossible,
                ConsoleText::tr("Not everything could be printed: make room where the output goes. "
                                "What was stored is stored."));
}
