// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/backupsentences.h"

#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(BackupSentences)
};

QString placeOf(const MadeBackup &backup)
{
    return printable(QDir::toNativeSeparators(backup.path));
}

QString sentenceOf(const BackupInFolder &folder)
{
    if (!folder.good)
        return sentence(folder.failure.value_or(Error{ErrorCode::BackupFailed, {}, {}}));
    if (folder.wasThere)
        return Sentence::tr("Nothing has changed since the last backup, which was verified again "
                            "and is good: “%1”.")
            .arg(placeOf(*folder.good));
    return Sentence::tr("The backup is made and verified: “%1”.").arg(placeOf(*folder.good));
}

/// The second folder is often on a disk that somebody takes along.
QString sentenceOfSecond(const BackupInFolder &folder)
{
    if (folder.good)
        return Sentence::tr("The second folder has it too: “%1”.").arg(placeOf(*folder.good));
    if (!folder.failure || folder.failure->code != ErrorCode::BackupFailed)
        return sentenceOf(folder);
    return Sentence::tr(
               "No backup could be made in the second folder: “%1”. Connect its disk, make "
               "room on it, or choose another folder: File › Settings…")
        .arg(printable(QDir::toNativeSeparators(folder.failure->subject)));
}

} // namespace

QString toWords(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Session:
        return Sentence::tr("Ordinary backup");
    case BackupKind::BeforeUpdate:
        return Sentence::tr("Before an update of the program");
    case BackupKind::BeforeRestore:
        return Sentence::tr("Before another backup was restored");
    }
    return {};
}

QStringList sentences(const SessionBackup &backup)
{
    QStringList all{sentenceOf(backup.own)};
    if (backup.second)
        all.append(sentenceOfSecond(*backup.second));
    return all;
}

QString sentence(const BackupReminder &reminder)
{
    if (!reminder.newest.isValid())
        return Sentence::tr("There is no good backup of this register yet. With File › Backups… "
                            "you make one.");
    return Sentence::tr("The last good backup is of %1, %n day(s) ago. With File › Backups… you "
                        "make a new one.",
                        nullptr, reminder.days)
        .arg(formatLongDay(reminder.newest));
}

QString sentence(const RestoredRegister &restored)
{
    if (restored.kept.isEmpty())
        return Sentence::tr("The backup is restored.");
    return Sentence::tr("The backup is restored. The register that was there before is kept as "
                        "“%1”.")
        .arg(printable(QDir::toNativeSeparators(restored.kept)));
}
