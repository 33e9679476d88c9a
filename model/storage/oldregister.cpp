// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/oldregister.h"

#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/eventlog.h"
#include "model/storage/registerfile.h"
#include "model/storage/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace {

constexpr std::array companions{QLatin1StringView("-journal"), QLatin1StringView("-wal"),
                                QLatin1StringView("-shm")};

bool hasCompanion(const QString &path)
{
    return std::any_of(companions.begin(), companions.end(), [&](QLatin1StringView ending) {
        return QFile::exists(QString(path + ending));
    });
}

Error notKept(const QString &kept, const Error &why)
{
    return {ErrorCode::BackupFailed, kept, why.detail};
}

} // namespace

OldRegister::OldRegister(const QString &path)
    : m_path(path)
    , m_isThere(QFileInfo::exists(path))
{
}

OldRegister::~OldRegister() = default;

Result<void> OldRegister::hold()
{
    // A file that SQLite would not know is not shown to it, unless that may be because of what a
    // killed process left unfinished.
    if (!m_isThere || (!RegisterFile::inspect(m_path) && !hasCompanion(m_path)))
        return {};
    Result<std::unique_ptr<Database>> connection =
        Database::connectBeside(m_path, Durability::Full);
    std::optional<Error> failure;
    if (connection) {
        m_connection = std::move(*connection);
        m_hold = std::make_unique<Transaction>(*m_connection, Transaction::Kind::Write);
        failure = m_hold->failure();
    } else {
        failure = connection.error();
    }
    if (!failure)
        return {};
    m_hold.reset();
    m_connection.reset();
    if (failure->code == ErrorCode::DatabaseBusy)
        return Error{ErrorCode::RegisterLocked, {}, m_path}; // by whom nobody knows
    return {};
}

EventHead OldRegister::head()
{
    if (!m_hold)
        return {};
    const EventHead head = EventLog::head(*m_hold);
    return m_hold->failure() ? EventHead{} : head;
}

Result<void> OldRegister::keepAs(const QString &kept)
{
    if (const Result<void> made = Disk::makeFolder(QFileInfo(kept).absolutePath()); !made)
        return notKept(kept, made.error());
    const Result<Disk::Kept> done = Disk::linkOrCopy(m_path, kept);
    if (!done)
        return notKept(kept, done.error());
    m_kept = kept;
    Disk::syncFolder(QFileInfo(kept).absolutePath());
    if (*done == Disk::Kept::Linked)
        return {};
    // Copying has opened and closed the file, and so has dropped SQLite's lock on it.
    m_hold.reset();
    m_connection.reset();
    return hold();
}

Result<void> OldRegister::moveCompanions()
{
    for (const QLatin1StringView ending : companions) {
        const QString left = QString(m_path + ending);
        if (!QFile::exists(left))
            continue;
        if (const Result<void> moved = Disk::rename(left, QString(m_kept + ending)); !moved)
            return notKept(m_kept, moved.error());
    }
    Disk::syncFolder(QFileInfo(m_path).absolutePath());
    return {};
}

void OldRegister::letGoToBeReplaced()
{
#ifdef Q_OS_WIN
    m_hold.reset();
    m_connection.reset();
#endif
}

void OldRegister::takeBack()
{
    if (m_kept.isEmpty())
        return;
    for (const QLatin1StringView ending : companions) {
        if (QFile::exists(QString(m_kept + ending)))
            (void)Disk::rename(QString(m_kept + ending), QString(m_path + ending));
    }
    QFile::remove(m_kept);
}
