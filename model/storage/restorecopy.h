// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/restore.h"

class Database;

/// What takes the place of a register: a verified copy of a backup, brought up to date, with the
/// restore as its last event.
struct RestoredCopy
{
    QString path; ///< unnamed, beside the register
    EventHead head;
};

/// Where it will stand and what it will replace.
struct RestorePlace
{
    QString path;
    QString kept; ///< where the register that is there goes; empty: there is none
    EventHead replaced; ///< its last event, as far as it can be read
};

/// Makes that copy, on the disk, or leaves nothing. Errors: BackupUnusable for the backup,
/// FileNotWritable for the place.
[[nodiscard]] Result<RestoredCopy> makeRestoredCopy(const MadeBackup &backup,
                                                    const RestorePlace &place,
                                                    const Restore::Restorer &restorer,
                                                    const Restore::Watch &watch);
