// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/filebeside.h"

#ifdef Q_OS_UNIX

#include <QMutex>

#include <cerrno>
#include <fcntl.h>
#include <map>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

/// Who has a file open, and by which handles of ours.
struct Use
{
    int databases = 0;
    int readers = 0;
    std::vector<int> handles;
};

/// All files of this process; each is touched only while the mutex is held.
struct Uses
{
    QMutex mutex;
    std::map<std::pair<quint64, quint64>, Use> files;
};

Uses &uses()
{
    static Uses all;
    return all;
}

std::pair<quint64, quint64> keyOf(const FileIdentity &file)
{
    return {file.device, file.number};
}

/// Nobody can have lost a lock by what is closed here.
void closeUnlessOpen(const FileIdentity &file)
{
    const auto found = uses().files.find(keyOf(file));
    if (found == uses().files.end() || found->second.databases > 0 || found->second.readers > 0)
        return;
    for (const int handle : found->second.handles)
        ::close(handle);
    uses().files.erase(found);
}

Error unreadable(const QString &path)
{
    const std::error_code why(errno, std::generic_category());
    return {ErrorCode::RegisterUnreadable, path, QString::fromStdString(why.message())};
}

} // namespace

FileBeside::Mark::Mark(const FileIdentity &file)
    : m_file(file)
{
    if (m_file.number == 0) // it was gone by then
        return;
    const QMutexLocker locker(&uses().mutex);
    ++uses().files[keyOf(m_file)].databases;
}

FileBeside::Mark::~Mark()
{
    if (m_file.number == 0)
        return;
    const QMutexLocker locker(&uses().mutex);
    --uses().files[keyOf(m_file)].databases;
    closeUnlessOpen(m_file);
}

Result<std::unique_ptr<FileBeside>> FileBeside::open(const QString &path)
{
    std::unique_ptr<FileBeside> reader(new FileBeside);
    const QMutexLocker locker(&uses().mutex);
    reader->m_identity = identityOf(path);
    const auto known = uses().files.find(keyOf(reader->m_identity));
    if (known != uses().files.end() && !known->second.handles.empty()) {
        ++known->second.readers;
        reader->m_handle = known->second.handles.front();
        return reader;
    }
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return unreadable(path);
    // The name may lead to another file than a moment ago, of which a handle is there already.
    struct stat opened = {};
    if (fstat(handle, &opened) == 0)
        reader->m_identity = {quint64(opened.st_dev), quint64(opened.st_ino)};
    Use &use = uses().files[keyOf(reader->m_identity)];
    use.handles.push_back(handle);
    ++use.readers;
    reader->m_handle = handle;
    return reader;
}

FileBeside::~FileBeside()
{
    if (m_handle < 0)
        return;
    const QMutexLocker locker(&uses().mutex);
    --uses().files[keyOf(m_identity)].readers;
    closeUnlessOpen(m_identity);
}

qint64 FileBeside::size() const
{
    struct stat found = {};
    return fstat(m_handle, &found) == 0 ? qint64(found.st_size) : -1;
}

qint64 FileBeside::read(char *to, qint64 size, qint64 offset)
{
    qint64 done = 0;
    while (done < size) {
        const ssize_t piece = pread(m_handle, to + done, size_t(size - done), off_t(offset + done));
        if (piece == 0)
            break;
        if (piece > 0)
            done += piece;
        else if (errno != EINTR)
            return -1;
    }
    return done;
}

void FileBeside::bringNear([[maybe_unused]] qint64 offset, [[maybe_unused]] qint64 size)
{
#ifdef POSIX_FADV_WILLNEED
    (void)posix_fadvise(m_handle, off_t(offset), off_t(size), POSIX_FADV_WILLNEED);
#endif
}

#else

FileBeside::Mark::Mark(const FileIdentity &file)
    : m_file(file)
{
}

FileBeside::Mark::~Mark() = default;

Result<std::unique_ptr<FileBeside>> FileBeside::open(const QString &path)
{
    std::unique_ptr<FileBeside> reader(new FileBeside);
    reader->m_file.setFileName(path);
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::RegisterUnreadable, path, reader->m_file.errorString()};
    reader->m_identity = identityOf(path);
    return reader;
}

FileBeside::~FileBeside() = default;

qint64 FileBeside::size() const
{
    return m_file.size();
}

qint64 FileBeside::read(char *to, qint64 size, qint64 offset)
{
    if (!m_file.seek(offset))
        return -1;
    qint64 done = 0;
    while (done < size) {
        const qint64 piece = m_file.read(to + done, size - done);
        if (piece < 0)
            return -1;
        if (piece == 0)
            break;
        done += piece;
    }
    return done;
}

void FileBeside::bringNear(qint64 /*offset*/, qint64 /*size*/) { }

#endif
