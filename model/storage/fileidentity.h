// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which file is at a path, without opening it: one with the same name need not be the same.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< 0: there is no file

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Where the system does not let an open file be moved or deleted (Windows) only whether there is
/// one.
[[nodiscard]] FileIdentity identityOf(const QString &path);
