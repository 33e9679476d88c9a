// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// What the system knows about a place in it. A test gives answers of its own.
struct PlaceProbe
{
    /// The type of the file system that the folder is in, as the system calls it: `ext4`, `nfs4`.
    std::function<QString(const QString &folder)> fileSystem;
    /// Of the environment; empty when there is none by that name.
    std::function<QString(const QString &name)> variable;
    /// The names of everything in the folder, hidden or not; empty when it cannot be read.
    std::function<QStringList(const QString &folder)> namesIn;
    /// The path without links in it; empty when there is no such file.
    std::function<QString(const QString &path)> withoutLinks;
    QString home; ///< the user's own folder
    bool windowsPaths = false; ///< `//server/share/…` and `G:/…` are whole paths

    [[nodiscard]] static PlaceProbe ofSystem();
};
