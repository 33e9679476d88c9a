// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/backupcommands.h"

#include "model/chequeregister/backups.h"
#include "model/domain/names.h"
#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

/// For other programs; never changed.
QString nameOf(BackupRelation relation)
{
    switch (relation) {
    case BackupRelation::Same:
        return QStringLiteral("same");
    case BackupRelation::Earlier:
        return QStringLiteral("earlier");
    case BackupRelation::Later:
        return QStringLiteral("later");
    case BackupRelation::Diverged:
        return QStringLiteral("diverged");
    case BackupRelation::OtherRegister:
        return QStringLiteral("otherRegister");
    case BackupRelation::CurrentUnreadable:
        return QStringLiteral("currentUnreadable");
    case BackupRelation::CurrentMissing:
        return QStringLiteral("currentMissing");
    }
    return {};
}

QString nameOf(DossierChange change)
{
    switch (change) {
    case DossierChange::Lost:
        return QStringLiteral("lost");
    case DossierChange::GoesBack:
        return QStringLiteral("goesBack");
    case DossierChange::GoesForward:
        return QStringLiteral("goesForward");
    case DossierChange::Replaced:
        return QStringLiteral("replaced");
    case DossierChange::ComesBack:
        return QStringLiteral("comesBack");
    }
    return {};
}

QString toWords(BackupRelation relation)
{
    switch (relation) {
    case BackupRelation::Same:
        return BackupText::tr("The backup holds what the register holds.");
    case BackupRelation::Earlier:
        return BackupText::tr("The register went on since the backup.");
    case BackupRelation::Later:
        return BackupText::tr("The backup is from a later time than the register.");
    case BackupRelation::Diverged:
        return BackupText::tr("Register and backup each went on from a common past.");
    case BackupRelation::OtherRegister:
        return BackupText::tr("The backup is of another register.");
    case BackupRelation::CurrentUnreadable:
        return BackupText::tr("The register cannot be read: what differs is not known.");
    case BackupRelation::CurrentMissing:
        return BackupText::tr("There is no register yet.");
    }
    return {};
}

QString toWords(DossierChange change)
{
    switch (change) {
    case DossierChange::Lost:
        return BackupText::tr("is lost");
    case DossierChange::GoesBack:
        return BackupText::tr("goes back");
    case DossierChange::GoesForward:
        return BackupText::tr("goes forward");
    case DossierChange::Replaced:
        return BackupText::tr("is replaced");
    case DossierChange::ComesBack:
        return BackupText::tr("comes back");
    }
    return {};
}

QString toWords(const std::optional<DossierDifference::Side> &side)
{
    return side ? QString(::toWords(side->status) + u' ' + formatDay(side->changedOn))
                : QStringLiteral("–");
}

/// Cheque number, client, what becomes of it, how the register has it and how the backup.
QString lineFor(const DossierDifference &difference)
{
    return QStringList{difference.chequeNumber.text(), printable(difference.clientName),
                       toWords(difference.change), toWords(difference.current),
                       toWords(difference.backup)}
        .join(u'\t');
}

void say(const Console &console, const RestorePreview &preview)
{
    console.say(toWords(preview.relation));
    for (const DossierDifference &difference : preview.dossiers)
        console.say(lineFor(difference));
    const auto count = [&console](const LostAndFound &counts, const QString &lost,
                                  const QString &back) {
        if (counts.lost > 0)
            console.say(lost);
        if (counts.comesBack > 0)
            console.say(back);
    };
    count(
        preview.orders,
        BackupText::tr("%n order(s) that only the register has", nullptr, int(preview.orders.lost)),
        BackupText::tr("%n order(s) that only the backup has", nullptr,
                       int(preview.orders.comesBack)));
    count(preview.payments,
          BackupText::tr("%n payment(s) marked or taken back in the register only", nullptr,
                         int(preview.payments.lost)),
          BackupText::tr("%n payment(s) marked or taken back in the backup only", nullptr,
                         int(preview.payments.comesBack)));
}

QJsonValue toJson(const std::optional<DossierDifference::Side> &side)
{
    if (!side)
        return {};
    return QJsonObject{{QStringLiteral("status"), ::nameOf(side->status)},
                       {QStringLiteral("changedOn"), side->changedOn.toString(Qt::ISODate)}};
}

QJsonObject toJson(const DossierDifference &difference)
{
    return {{QStringLiteral("chequeNumber"), difference.chequeNumber.text()},
            {QStringLiteral("client"), difference.clientName},
            {QStringLiteral("change"), nameOf(difference.change)},
            {QStringLiteral("register"), toJson(difference.current)},
            {QStringLiteral("backup"), toJson(difference.backup)}};
}

QJsonObject toJson(const LostAndFound &counts)
{
    return {{QStringLiteral("lost"), counts.lost}, {QStringLiteral("comesBack"), counts.comesBack}};
}

QJsonObject toJson(const RestoredRegister &restored, const RestorePreview &preview)
{
    QJsonArray dossiers;
    for (const DossierDifference &difference : preview.dossiers)
        dossiers.append(toJson(difference));
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("register"), restored.path},
            {QStringLiteral("kept"),
             restored.kept.isEmpty() ? QJsonValue() : QJsonValue(restored.kept)},
            {QStringLiteral("events"), restored.head.number},
            {QStringLiteral("head"), restored.head.hash},
            {QStringLiteral("relation"), nameOf(preview.relation)},
            {QStringLiteral("dossiers"), dossiers},
            {QStringLiteral("orders"), toJson(preview.orders)},
            {QStringLiteral("payments"), toJson(preview.payments)}};
}

} // namespace

ExitCode backupCommand(const CommandContext &context)
{
    const QString &target = context.line.arguments.constFirst();
    const Result<MadeBackup> made = Backups::backUpTo(context.line.registerPath, target);
    if (!made)
        return context.console.fail(made.error());
    const EventHead &head = made->trace.last.head;
    context.console.say(BackupText::tr("Made a backup and read it back: %1").arg(made->path));
    context.console.say(
        BackupText::tr("%n event(s), the last one sealed with %1", nullptr, int(head.number))
            .arg(head.hash));
    if (context.console.json())
        context.console.print({{QStringLiteral("ok"), true},
                               {QStringLiteral("backup"), made->path},
                               {QStringLiteral("bytes"), made->bytes},
                               {QStringLiteral("events"), head.number},
                               {QStringLiteral("head"), head.hash}});
    return ExitCode::Done;
}

ExitCode restoreCommand(const CommandContext &context)
{
    makeUsualFolder(context.line);
    const QString &backup = context.line.arguments.constFirst();
    const Result<RestorePreview> preview =
        Backups::previewRestore(context.line.registerPath, backup);
    if (!preview)
        return context.console.fail(preview.error());
    say(context.console, *preview);
    const Result<RestoredRegister> restored = Backups::restoreRegister(
        context.line.registerPath, backup, context.line.identity, context.clock());
    if (!restored)
        return context.console.fail(restored.error());
    context.console.say(BackupText::tr("Restored the register: %1").arg(restored->path));
    if (!restored->kept.isEmpty())
        context.console.say(BackupText::tr("What was there is kept: %1").arg(restored->kept));
    if (context.console.json())
        context.console.print(toJson(*restored, *preview));
    return ExitCode::Done;
}
