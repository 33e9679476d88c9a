// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/importcommand.h"

#include "app/headless/discreet.h"
#include "app/headless/resultjson.h"
#include "model/chequeregister/orderimport.h"
#include "model/wording/printable.h"
#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

QString sentencesOf(const Findings &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences.append(sentence(discreet(finding)));
    return sentences.join(u' ');
}

/// Record, cheque number as it stands in the file, the first rule, and what to do.
QString lineFor(const RefusedOrder &order)
{
    return QStringList{QString::number(order.record), printable(order.chequeNumber),
                       nameOf(order.findings.constFirst().rule), sentencesOf(order.findings)}
        .join(u'\t');
}

QJsonObject jsonFor(const OrderImportReport &report)
{
    QJsonArray refused;
    for (const RefusedOrder &order : report.refused)
        refused.append(QJsonObject{{QStringLiteral("record"), order.record},
                                   {QStringLiteral("chequeNumber"), order.chequeNumber},
                                   {QStringLiteral("findings"), toJson(order.findings)}});
    return {{QStringLiteral("ok"), report.refused.isEmpty()},
            {QStringLiteral("taken"), int(report.taken.size())},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("refused"), refused}};
}

void print(const Console &console, const OrderImportReport &report, bool dryRun)
{
    if (console.json())
        return console.print(jsonFor(report));
    for (const RefusedOrder &order : report.refused)
        console.say(lineFor(order));
    const int taken = int(report.taken.size());
    console.say(dryRun ? ImportText::tr("%n order(s) would be taken", nullptr, taken)
                       : ImportText::tr("%n order(s) taken", nullptr, taken));
    console.say(ImportText::tr("%n order(s) unchanged", nullptr, report.unchanged));
    console.say(ImportText::tr("%n record(s) refused", nullptr, int(report.refused.size())));
}

} // namespace

ExitCode importCommand(const CommandContext &context)
{
    const auto chequeRegister = context.line.dryRun ? openToRead(context) : openToWrite(context);
    if (!chequeRegister)
        return context.console.fail(chequeRegister.error());
    const auto mode = context.line.dryRun ? ChequeRegister::ImportMode::OnlyLook
                                          : ChequeRegister::ImportMode::Store;
    const Result<OrderImport *> started =
        (*chequeRegister)->importOrders(context.line.arguments.constFirst(), mode);
    if (!started)
        return context.console.fail(started.error());
    QEventLoop loop;
    QObject::connect(*started, &OrderImport::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const Result<OrderImportReport> &report = (*started)->result();
    if (!report)
        return context.console.fail(report.error());
    print(context.console, *report, context.line.dryRun);
    return report->refused.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}
