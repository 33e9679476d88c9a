// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/bytecopy.h"

#include "model/storage/disk.h"
#include "model/storage/filebeside.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace {

constexpr qint64 pieceSize = 4 << 20;
/// So much may be on its way to the medium: enough to keep it busy, little enough to be waited for.
constexpr qint64 underway = 64 << 20;

/// One copy at work. The end that is written runs ahead of the end that is compared.
class Copying
{
public:
    Copying(FileBeside &source, qint64 bytes, const QString &target)
        : m_source(source)
        , m_bytes(bytes)
        , m_target(target)
    {
    }

    Result<void> run(const ByteCopy::GoesOn &goesOn)
    {
        if (!m_target.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
            return unwritable(m_target.errorString());
        auto copy = FileBeside::open(m_target.fileName());
        if (!copy)
            return unwritable(copy.error().detail);
        while (m_compared < m_bytes) {
            if (!goesOn())
                return Error{ErrorCode::Cancelled, m_target.fileName(), {}};
            const bool compares = m_written == m_bytes || m_written - m_compared >= underway;
            if (const Result<void> done = compares ? compareNext(**copy) : writeNext(); !done)
                return done;
        }
        // By the handle that wrote it, which hears of every write that failed later.
        return Disk::sync(m_target);
    }

private:
    [[nodiscard]] Error unwritable(const QString &why) const
    {
        return {ErrorCode::FileNotWritable, m_target.fileName(), why};
    }

    [[nodiscard]] static bool readPiece(FileBeside &file, QByteArray &piece, qint64 from)
    {
        return file.read(piece.data(), piece.size(), from) == piece.size();
    }

    [[nodiscard]] qint64 sizeFrom(qint64 from) const { return std::min(pieceSize, m_bytes - from); }

    [[nodiscard]] Result<void> readSource(qint64 from)
    {
        m_piece.resize(sizeFrom(from));
        if (!readPiece(m_source, m_piece, from))
            return Error{ErrorCode::RegisterUnreadable, {}, QStringLiteral("cannot be copied")};
        return {};
    }

    Result<void> writeNext()
    {
        if (const Result<void> read = readSource(m_written); !read)
            return read;
        if (m_target.write(m_piece) != m_piece.size())
            return unwritable(m_target.errorString());
        startTowardsMedium(m_written, m_piece.size());
        m_written += m_piece.size();
        return {};
    }

    Result<void> compareNext(FileBeside &copy)
    {
        if (const Result<void> read = readSource(m_compared); !read)
            return read;
        if (!waitForMedium(m_compared, m_piece.size()))
            return unwritable(QStringLiteral("it does not reach the medium"));
        m_other.resize(m_piece.size());
        if (!readPiece(copy, m_other, m_compared) || m_other != m_piece)
            return unwritable(QStringLiteral("it is not what was written"));
        forget(m_compared, m_piece.size());
        m_compared += m_piece.size();
        return {};
    }

    // Only what Linux can be asked for. Elsewhere it all goes to the medium at the end.

    void startTowardsMedium([[maybe_unused]] qint64 from, [[maybe_unused]] qint64 size)
    {
#ifdef Q_OS_LINUX
        (void)sync_file_range(m_target.handle(), from, size, SYNC_FILE_RANGE_WRITE);
#endif
    }

    [[nodiscard]] bool waitForMedium([[maybe_unused]] qint64 from, [[maybe_unused]] qint64 size)
    {
#ifdef Q_OS_LINUX
        constexpr unsigned all =
            SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
        if (sync_file_range(m_target.handle(), from, size, all) != 0)
            return errno == ENOSYS || errno == EINVAL || errno == ESPIPE; // not on this medium
#endif
        return true;
    }

    void forget([[maybe_unused]] qint64 from, [[maybe_unused]] qint64 size)
    {
#ifdef Q_OS_LINUX
        (void)posix_fadvise(m_target.handle(), from, size, POSIX_FADV_DONTNEED);
#endif
    }

    FileBeside &m_source;
    qint64 m_bytes;
    QFile m_target;
    QByteArray m_piece;
    QByteArray m_other;
    qint64 m_written = 0;
    qint64 m_compared = 0;
};

} // namespace

Result<void> ByteCopy::make(FileBeside &source, qint64 bytes, const QString &emptyFile,
                            const GoesOn &goesOn)
{
    return Copying(source, bytes, emptyFile).run(goesOn);
}
