// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/checkcommand.h"

#include "model/chequeregister/registercheck.h"
#include "model/domain/names.h"
#include "model/wording/checksentences.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

QJsonObject toJson(const CheckResult &result)
{
    return {
        {QStringLiteral("check"), nameOf(result.check)},
        {QStringLiteral("ok"), result.faults == 0},
        {QStringLiteral("examined"), result.examined},
        {QStringLiteral("faults"), result.faults},
        {QStringLiteral("first"), result.first.isEmpty() ? QJsonValue() : QJsonValue(result.first)},
        {QStringLiteral("message"), sentence(result)}};
}

QJsonObject toJson(const CheckedRegister &checked)
{
    QJsonArray checks;
    for (const CheckResult &result : checked.report)
        checks.append(toJson(result));
    return {{QStringLiteral("ok"), isSound(checked.report)},
            {QStringLiteral("checks"), checks},
            {QStringLiteral("events"), checked.head.number},
            {QStringLiteral("head"), checked.head.hash}};
}

} // namespace

ExitCode checkCommand(const CommandContext &context)
{
    const std::atomic_bool cancelled = false;
    const Result<CheckedRegister> checked = checkRegister(context.line.registerPath, cancelled, {});
    if (!checked)
        return context.console.fail(checked.error());
    for (const CheckResult &result : checked->report)
        context.console.say(sentence(result));
    context.console.say(lastEvent(*checked));
    context.console.say(sentence(checked->report));
    if (context.console.json())
        context.console.print(toJson(*checked));
    return isSound(checked->report) ? ExitCode::Done : ExitCode::Refused;
}
