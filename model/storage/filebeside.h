// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/storage/fileidentity.h"

#include <QFile>

#include <memory>

/// Reads the bytes of a file that SQLite may have open in this process.
///
/// Where locks are POSIX's, a process that closes any handle of a file loses all its locks on it,
/// those that SQLite took by another handle too. So what this opens stays open for as long as a
/// Database has the file open, and serves whoever reads the file next. From any thread.
class FileBeside
{
public:
    /// A Database has one for as long as it can hold locks on its file.
    class Mark
    {
    public:
        explicit Mark(const FileIdentity &file);
        ~Mark();
        Q_DISABLE_COPY_MOVE(Mark)

    private:
        FileIdentity m_file;
    };

    /// A file that is there, and is a file. RegisterUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<FileBeside>> open(const QString &path);
    ~FileBeside();
    Q_DISABLE_COPY_MOVE(FileBeside)

    /// Which file was opened, whatever its name leads to by now.
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    /// In bytes, as it is now; -1 when that cannot be told.
    [[nodiscard]] qint64 size() const;
    /// Gives how many bytes were read, fewer than `size` only at the end of the file; -1 when it
    /// cannot be read.
    [[nodiscard]] qint64 read(char *to, qint64 size, qint64 offset);
    /// Has the system bring these bytes into its memory, where it can be asked to: whoever reads
    /// them then does not wait for the medium.
    void bringNear(qint64 offset, qint64 size);

private:
    FileBeside() = default;

    FileIdentity m_identity;
#ifdef Q_OS_UNIX
    int m_handle = -1;
#else
    QFile m_file;
#endif
};
