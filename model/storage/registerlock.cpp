// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registerlock.h"

#include "model/storage/registerfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSysInfo>

namespace {

/// The lock files that this process holds.
struct HeldHere
{
    QMutex mutex;
    QSet<QString> lockPaths;
};

HeldHere &heldHere()
{
    static HeldHere held;
    return held;
}

/// Beside the file itself: a link to it must not get a lock of its own. Empty without a folder.
QString lockPathOf(const QString &registerPath)
{
    const QString file = RegisterFile::placeOf(registerPath);
    return file.isEmpty() ? QString() : QString(file + QStringLiteral(".lock"));
}

} // namespace

RegisterLock::RegisterLock(const QString &lockPath)
    : m_file(lockPath)
{
    m_file.setStaleLockTime(0); // a living holder never goes stale, a killed one at once
}

RegisterLock::~RegisterLock()
{
    if (!m_file.isLocked())
        return;
    const QMutexLocker locker(&heldHere().mutex);
    heldHere().lockPaths.remove(m_file.fileName());
    m_file.unlock();
}

Result<std::unique_ptr<RegisterLock>> RegisterLock::take(const QString &registerPath)
{
    if (!QFileInfo::exists(registerPath))
        return Error{ErrorCode::RegisterMissing, registerPath, {}};
    return takePlace(registerPath);
}

Result<std::unique_ptr<RegisterLock>> RegisterLock::takePlace(const QString &registerPath)
{
    const QString lockPath = lockPathOf(registerPath);
    if (lockPath.isEmpty())
        return Error{ErrorCode::FolderMissing, registerPath, {}};
    auto lock = std::make_unique<RegisterLock>(lockPath);
    if (lock->tryLock())
        return lock;
    const QLockFile::LockError error = lock->m_file.error();
    if (error == QLockFile::PermissionError || error == QLockFile::UnknownError)
        return Error{ErrorCode::RegisterReadOnly, registerPath, QStringLiteral("no lock file")};
    return refusal(registerPath);
}

bool RegisterLock::isHeldHere(const QString &registerPath)
{
    const QMutexLocker locker(&heldHere().mutex);
    return heldHere().lockPaths.contains(lockPathOf(registerPath));
}

Error RegisterLock::refusal(const QString &registerPath)
{
    const QLockFile lock(lockPathOf(registerPath));
    qint64 process = 0;
    QString computer;
    QString program;
    QString holder = QFileInfo(lock.fileName()).owner();
    if (lock.getLockInfo(&process, &computer, &program))
        holder = QStringList{holder, computer, program, QString::number(process)}.join(u'\n');
    return {ErrorCode::RegisterLocked, holder, registerPath};
}

bool RegisterLock::tryLock()
{
    const QMutexLocker locker(&heldHere().mutex);
    if (heldHere().lockPaths.contains(m_file.fileName()))
        return false;
    if (!m_file.tryLock(0) && !takeAbandoned())
        return false;
    heldHere().lockPaths.insert(m_file.fileName());
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return true;
}

/// QLockFile leaves for ever a file without a holder's name, which a power cut makes, and one with
/// the number of this very process, which a killed one had before it. And for half a minute it
/// respects a removal of such a file that was killed before it had a name.
bool RegisterLock::takeAbandoned()
{
    if (!isAbandoned() && !isRemovalAbandoned())
        return false;
    // A holder writes its name right after it made the file: give it the time to.
    constexpr int milliseconds = 300;
    if (m_file.tryLock(milliseconds))
        return true;
    // Removing fails while a process, however unreadable what it wrote, still holds the file.
    if (isRemovalAbandoned() && QLockFile(removalPath()).removeStaleLockFile() && m_file.tryLock(0))
        return true;
    return isAbandoned() && m_file.removeStaleLockFile() && m_file.tryLock(0);
}

/// Where QLockFile locks the removal of a lock whose holder is gone.
QString RegisterLock::removalPath() const
{
    return QString(m_file.fileName() + QStringLiteral(".rmlock"));
}

bool RegisterLock::isRemovalAbandoned() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    return QFileInfo::exists(removalPath())
        && !QLockFile(removalPath()).getLockInfo(&process, &computer, &program);
}

bool RegisterLock::isAbandoned() const
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (m_file.error() != QLockFile::LockFailedError)
        return false;
    return !m_file.getLockInfo(&process, &computer, &program)
        || (process == QCoreApplication::applicationPid()
            && computer == QSysInfo::machineHostName());
}
