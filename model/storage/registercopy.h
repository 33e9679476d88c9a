// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

#include <functional>

class Database;

/// Copies a register into a file that has no name yet.
namespace RegisterCopy {

enum class Proof {
    /// All of it is checked, and not only that it is a copy.
    Sound,
    /// Byte for byte it is what it was copied from. Whether that is sound its caller finds out at
    /// the same time, and drops the copy when it is not, or when somebody has written meanwhile.
    Same,
};

enum class Content {
    /// The file as it is, free pages too; as quick as the disk.
    Bytes,
    /// Only what is stored, written anew.
    Rewritten,
};

struct Wishes
{
    Proof proof = Proof::Sound;
    Content content = Content::Bytes;
    /// Asked every moment; Cancelled once it says false. Without it nobody stops the copying.
    std::function<bool()> goesOn = {};
};

/// Writes everything that is committed in `from`, which is in no transaction, into an empty file.
/// Where the bytes cannot be had (the file is gone, say), or are not all there is, it is rewritten,
/// and then always Proof::Sound. Errors: about `emptyFile`, or about the register's own path.
[[nodiscard]] Result<MadeBackup> fill(Database &from, const QString &emptyFile,
                                      const Wishes &wishes);

/// Version, first and last event of an open register. Errors: those of the database.
[[nodiscard]] Result<RegisterTrace> traceOf(Database &database);

/// What SQLite says of the file, and whether every reference leads somewhere: DatabaseDamaged.
[[nodiscard]] Result<void> checkSound(Database &database);

/// Reads a file whole, by a connection of its own. Errors: those of Database::openToRead, and
/// DatabaseDamaged.
[[nodiscard]] Result<MadeBackup> readBack(const QString &path);

} // namespace RegisterCopy
