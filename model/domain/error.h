// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What can go wrong outside the rules. wording/ has the sentence for each.
enum class ErrorCode {
    RegisterMissing, ///< there is no file at that path
    RegisterExists, ///< a new register would replace a file
    RegisterNotAFile, ///< a folder, a pipe, a device
    RegisterEmpty, ///< a file of 0 bytes
    RegisterNotSqlite, ///< a text file or other junk
    RegisterOfOtherProgram, ///< SQLite, but with another application_id
    RegisterNewer, ///< written by a newer version of this program
    RegisterOlder, ///< a schema version that has no way up
    RegisterReadOnly, ///< file or folder cannot be written
    RegisterLocked, ///< another process has it open; `subject` is the holder's, see RegisterLock
    RegisterUnreadable, ///< no permission, or the system refuses to open it
    RegisterAltered, ///< its tables or triggers are not those of this program
    RegisterMoved, ///< the open file was deleted, moved or replaced
    RegisterUnfinished, ///< a killed write must be undone first, which cannot be done read-only
    FolderMissing,
    DatabaseBusy,
    DatabaseFull,
    DatabaseIo,
    DatabaseDamaged,
    DatabaseConstraint, ///< the second lock refused; `detail` has the constraint's name
    DatabaseFailed,
    // Nothing can be written for a while
    ChecksRunning, ///< the checks at opening
    ImportRunning,
    BackupRunning,
    Cancelled,
    BackupFailed, ///< `subject` is where it was to go
    BackupUnusable, ///< `subject` is a file that is no good backup of a register
    FileExists, ///< would be replaced and is not
    FileUnreadable,
    FileTooLarge,
    FileNotWritable,
    FileFormUnknown,
    WorkbookUnavailable, ///< this program was built without what writes .xlsx
    TooManyRows, ///< a workbook cannot hold them
    HeadersMissing, ///< `subject` lists the columns that were not found
    HeaderTwice,
    TooManyColumns,
    IdentityMissing, ///< no centre or user is known to act for
    IdentityInvalid, ///< too long, or with a character that no name may have
};

/// A failure that is not a broken rule. Holds no client data: `subject` is a path, a host or a
/// column, `detail` is for the log.
struct Error
{
    ErrorCode code = ErrorCode::DatabaseFailed;
    QString subject;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};
