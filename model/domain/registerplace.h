// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Where the file of a register is, as far as that can harm it. SQLite relies on locks that a share
/// may only pretend to have, and a synchronised file is copied while it is being written.
struct RegisterPlace
{
    enum class Kind { Local, NetworkShare, SyncedFolder };

    Kind kind = Kind::Local;
    /// Who synchronises the folder (`OneDrive`), or the share's file system (`nfs4`).
    QString service;
    /// Names of files beside the register that look like copies of it, of its journal or of its
    /// lock that a synchronisation has put aside; in alphabetical order of code points.
    QStringList conflictCopies;

    friend bool operator==(const RegisterPlace &, const RegisterPlace &) = default;
};
