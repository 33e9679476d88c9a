// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/policy.h"
#include "model/wording/printable.h"
#include "model/wording/sentences.h"

#include <QCoreApplication>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ErrorSentences)
};

/// Why a register cannot be opened or made. Every one has a file to name.
QString openingSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RegisterMissing:
        return Sentence::tr("There is no register at “%1”. Check the place, or make a new register "
                            "there.");
    case ErrorCode::RegisterExists:
        return Sentence::tr("“%1” exists already and is not overwritten. Choose another name for "
                            "the new register.");
    case ErrorCode::RegisterNotAFile:
        return Sentence::tr("“%1” is not a file, but a folder for instance. Choose the file of a "
                            "register.");
    case ErrorCode::RegisterEmpty:
        return Sentence::tr("The file “%1” is empty and so it is not a register. Choose another "
                            "file, or restore a backup.");
    case ErrorCode::RegisterNotSqlite:
        return Sentence::tr("The file “%1” is not a register. Choose another file.");
    case ErrorCode::RegisterOfOtherProgram:
        return Sentence::tr("The file “%1” belongs to another program and was not touched. Choose "
                            "the file of a register.");
    case ErrorCode::RegisterNewer:
        return Sentence::tr("The register “%1” was written by a newer version of this program. "
                            "Install that version to open it.");
    case ErrorCode::RegisterOlder:
        return Sentence::tr("The register “%1” comes from a version that is too old for this "
                            "program. Open it once with a version in between.");
    case ErrorCode::RegisterAltered:
        return Sentence::tr("The register “%1” was changed by another program and can no longer be "
                            "trusted. It was not touched: restore a backup.");
    case ErrorCode::RegisterUnfinished:
        return Sentence::tr("The register “%1” was left in the midst of a change, which can only "
                            "be undone by opening it for writing. Open it on the computer that "
                            "last wrote to it.");
    case ErrorCode::BackupFailed:
        return Sentence::tr("The backup “%1” could not be made. Make room on the disk or choose "
                            "another folder, and make the backup again.");
    case ErrorCode::BackupUnusable:
        return Sentence::tr("The file “%1” is not a good backup of a register. Choose another "
                            "backup.");
    case ErrorCode::FolderMissing:
        return Sentence::tr(
            "The folder for “%1” does not exist. Make it, or choose another place.");
    default:
        return {};
    }
}

/// What went wrong with an open register. The file is not always known.
QString registerSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RegisterReadOnly:
        return Sentence::tr("The register cannot be written to. Ask for the right to write to the "
                            "file and its folder, or move it to a place where you may write.");
    case ErrorCode::RegisterMoved:
        return Sentence::tr("The file of the register was deleted, moved or replaced while it was "
                            "open. Nothing was stored: save a copy with File › Save copy as… and "
                            "go on in that one, or put the file back.");
    case ErrorCode::RegisterUnreadable:
        return Sentence::tr(
            "The register cannot be opened. Check whether you may read the file and "
            "whether its disk is connected.");
    case ErrorCode::DatabaseBusy:
        return Sentence::tr("The register is busy. Nothing was stored: try again in a moment.");
    case ErrorCode::DatabaseFull:
        return Sentence::tr("The disk is full. Nothing was stored: make room and try again.");
    case ErrorCode::DatabaseIo:
        return Sentence::tr("Reading from or writing to the disk failed. Check whether the disk is "
                            "connected, open the register again and check your last change.");
    case ErrorCode::DatabaseDamaged:
        return Sentence::tr("The register is damaged. Do not work on in it: restore the last good "
                            "backup.");
    case ErrorCode::DatabaseConstraint:
        return Sentence::tr("The register refused this change, because it does not agree with what "
                            "is stored. Nothing was stored: open the dossier again and repeat the "
                            "change.");
    case ErrorCode::DatabaseFailed:
        return Sentence::tr("Something went wrong with the register. Open it again and check your "
                            "last change.");
    default:
        return {};
    }
}

/// Files that are read or written beside the register.
QString fileSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileExists:
        return Sentence::tr("“%1” exists already and is not overwritten. Choose another name.");
    case ErrorCode::FileUnreadable:
        return Sentence::tr("The file “%1” cannot be read. Check whether it exists and whether you "
                            "may open it.");
    case ErrorCode::FileTooLarge:
        return Sentence::tr("The file “%1” is too large. Split it into smaller files.");
    case ErrorCode::FileNotWritable:
        return Sentence::tr(
            "The file “%1” cannot be written. Close it in other programs, make room "
            "on the disk, or choose another place.");
    case ErrorCode::FileFormUnknown:
        return Sentence::tr(
            "The form of the file “%1” is not known. Save it as CSV and try again.");
    case ErrorCode::WorkbookUnavailable:
        return Sentence::tr("“%1” was not written: this version of the program cannot make "
                            "workbooks for Excel. Choose a name that ends in .csv.");
    case ErrorCode::TooManyRows:
        return Sentence::tr("“%1” was not written: Excel holds no more than 1048575 lines. Show "
                            "fewer lines, or choose a name that ends in .csv.");
    case ErrorCode::HeadersMissing:
        return Sentence::tr(
            "These columns are missing: %1. Add them to the first row of the file.");
    case ErrorCode::HeaderTwice:
        return Sentence::tr("The column “%1” occurs more than once. Keep one of them.");
    case ErrorCode::TooManyColumns:
        return Sentence::tr(
            "The file “%1” has too many columns. Remove those that are not needed.");
    default:
        return {};
    }
}

QString lockedSentence(const QString &holder)
{
    if (holder.isEmpty())
        return Sentence::tr(
            "The register is open in another program. Close it there and try again.");
    return Sentence::tr("The register is already open: %1. Close it there and try again.")
        .arg(holderInWords(holder));
}

QString withPlace(const QString &sentence, const QString &path)
{
    if (path.isEmpty())
        return sentence;
    return QString(sentence + u' ' + Sentence::tr("The register is “%1”.").arg(printable(path)));
}

} // namespace

/// A lock tells user, computer, program and process, a line each; or less.
QString holderInWords(const QString &holder)
{
    const QStringList lines = holder.split(u'\n');
    if (lines.size() != 4)
        return printable(holder);
    return Sentence::tr("%1 on computer %2 (%3, process %4)")
        .arg(printable(lines.at(0)), printable(lines.at(1)), printable(lines.at(2)),
             printable(lines.at(3)));
}

// Without a default: an error that has no words does not compile.
QString sentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::RegisterMissing:
    case ErrorCode::RegisterExists:
    case ErrorCode::RegisterNotAFile:
    case ErrorCode::RegisterEmpty:
    case ErrorCode::RegisterNotSqlite:
    case ErrorCode::RegisterOfOtherProgram:
    case ErrorCode::RegisterNewer:
    case ErrorCode::RegisterOlder:
    case ErrorCode::RegisterAltered:
    case ErrorCode::RegisterUnfinished:
    case ErrorCode::FolderMissing:
    case ErrorCode::BackupFailed:
    case ErrorCode::BackupUnusable:
        return openingSentence(error.code).arg(printable(error.subject));
    case ErrorCode::RegisterReadOnly:
    case ErrorCode::RegisterMoved:
    case ErrorCode::RegisterUnreadable:
    case ErrorCode::DatabaseBusy:
    case ErrorCode::DatabaseFull:
    case ErrorCode::DatabaseIo:
    case ErrorCode::DatabaseDamaged:
    case ErrorCode::DatabaseConstraint:
    case ErrorCode::DatabaseFailed:
        return withPlace(registerSentence(error.code), error.subject);
    case ErrorCode::FileExists:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileTooLarge:
    case ErrorCode::FileNotWritable:
    case ErrorCode::FileFormUnknown:
    case ErrorCode::WorkbookUnavailable:
    case ErrorCode::TooManyRows:
    case ErrorCode::HeadersMissing:
    case ErrorCode::HeaderTwice:
    case ErrorCode::TooManyColumns:
        return fileSentence(error.code).arg(printable(error.subject));
    case ErrorCode::RegisterLocked:
        return lockedSentence(error.subject);
    case ErrorCode::ChecksRunning:
        return Sentence::tr("The register is still being checked. Writing opens in a moment: try "
                            "again then.");
    case ErrorCode::BackupRunning:
        return Sentence::tr("A backup or check of this register is running. Wait until it is done "
                            "and try again.");
    case ErrorCode::ImportRunning:
        return Sentence::tr("An import is running in this register. Wait until it is done and try "
                            "again.");
    case ErrorCode::Cancelled:
        return Sentence::tr("Cancelled. Nothing was stored.");
    case ErrorCode::IdentityMissing:
        return Sentence::tr("It is not known for which centre and in whose name this is done. Give "
                            "the centre and your name, and try again.");
    case ErrorCode::IdentityInvalid:
        return Sentence::tr(
            "The name of the centre or your own name has more than %n character(s), "
            "or one that cannot be seen. Type the name again.",
            nullptr, Policy{}.nameLength);
    }
    return {};
}
