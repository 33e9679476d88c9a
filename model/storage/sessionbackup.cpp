// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/sessionbackup.h"

#include "model/storage/backup.h"
#include "model/storage/backupfolder.h"
#include "model/storage/backupname.h"
#include "model/storage/database.h"
#include "model/storage/disk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

/// The newest backup, when it is good and there is nothing that it lacks.
std::optional<MadeBackup> upToDate(const QList<BackupFile> &all, const RegisterTrace &trace)
{
    if (all.isEmpty() || !all.constFirst().whole)
        return std::nullopt;
    // Mostly a look tells that there is something new; it is not read whole for that.
    const Result<RegisterTrace> looked = Backup::look(all.constFirst().path);
    if (!looked || *looked != trace)
        return std::nullopt;
    const Result<MadeBackup> newest = Backup::verify(all.constFirst().path);
    if (!newest || newest->trace != trace)
        return std::nullopt;
    return *newest;
}

/// Deletes what may go; only backups of this very register, whatever else has such a name.
QStringList thin(const QList<BackupFile> &all, const MadeBackup &made)
{
    const auto verified = std::find_if(
        all.cbegin(), all.cend(), [&](const BackupFile &file) { return file.path == made.path; });
    if (verified == all.cend() || made.trace.origin.isEmpty())
        return {};
    QStringList thinned;
    for (const BackupFile &file : BackupFolder::toThin(all, *verified)) {
        const Result<RegisterTrace> trace = Backup::look(file.path);
        if (trace && trace->origin == made.trace.origin && QFile::remove(file.path))
            thinned.append(file.path);
    }
    return thinned;
}

BackupInFolder failure(const Error &why)
{
    BackupInFolder failed;
    failed.failure = why;
    return failed;
}

} // namespace

BackupSession::Copies::Copies(Database &database, const BackupPlan &plan, const Moment &moment,
                              const RegisterCopy::Wishes &wishes)
    : m_registerPath(database.path())
    , m_moment(moment)
    , m_own(makeIn(BackupFolder::ownFolder(m_registerPath), database, wishes))
{
    if (!plan.secondFolder.isEmpty())
        m_second = makeBelow(plan.secondFolder, database, wishes);
}

BackupSession::Copies::~Copies()
{
    if (m_kept)
        return;
    drop(m_own);
    if (m_second)
        drop(*m_second);
}

void BackupSession::Copies::drop(const InFolder &copy)
{
    if (copy.unnamed)
        QFile::remove(copy.unnamed->path);
    if (!copy.madeFolder.isEmpty())
        QDir().rmdir(copy.madeFolder); // which leaves one with something in it
}

BackupSession::Copies::InFolder
BackupSession::Copies::makeIn(const QString &folder, Database &from,
                              const RegisterCopy::Wishes &wishes) const
{
    InFolder copy;
    if (!QFileInfo::exists(folder))
        copy.madeFolder = folder;
    if (const Result<void> made = Disk::makeFolder(folder); !made) {
        copy.done = failure({ErrorCode::BackupFailed, folder, made.error().detail});
        return copy;
    }
    BackupFolder::removeSecondNames(folder, m_registerPath);
    Backup::removeUnfinished(folder, BackupName::stemOf(m_registerPath), m_moment);
    const Result<RegisterTrace> trace = Backup::traceOf(from);
    if (!trace) {
        copy.done = failure(trace.error());
        return copy;
    }
    copy.done.good = upToDate(BackupFolder::list(folder, m_registerPath), *trace);
    copy.done.wasThere = copy.done.good.has_value();
    if (copy.done.wasThere)
        return copy;
    copy.name = BackupFolder::newPath(folder, m_registerPath, BackupKind::Session, m_moment);
    const Result<MadeBackup> made = Backup::writeUnnamed(from, copy.name, wishes);
    if (made)
        copy.unnamed = *made;
    else
        copy.done = failure(made.error());
    return copy;
}

/// A copy of the copy, so that the register is read once.
BackupSession::Copies::InFolder
BackupSession::Copies::makeBelow(const QString &chosen, Database &database,
                                 const RegisterCopy::Wishes &wishes) const
{
    InFolder failed;
    const Result<QString> folder = BackupFolder::folderBelow(chosen, database);
    if (!folder) {
        failed.done = failure(folder.error());
        return failed;
    }
    const std::optional<MadeBackup> &first = m_own.unnamed ? m_own.unnamed : m_own.done.good;
    if (!first)
        return makeIn(*folder, database, wishes);
    const Result<std::unique_ptr<Database>> copy = Database::openToRead(first->path);
    if (!copy) {
        failed.done = failure({ErrorCode::BackupFailed, *folder, copy.error().detail});
        return failed;
    }
    // As good as the first, whatever that waits for.
    RegisterCopy::Wishes same = wishes;
    same.proof = RegisterCopy::Proof::Same;
    return makeIn(*folder, **copy, same);
}

BackupInFolder BackupSession::Copies::keep(InFolder &copy) const
{
    if (!copy.unnamed)
        return copy.done;
    const Result<MadeBackup> named =
        Backup::name(*copy.unnamed, copy.name, Backup::Existing::Refuse);
    copy.unnamed.reset();
    if (!named)
        return failure(named.error());
    BackupInFolder done;
    done.good = *named;
    done.thinned = thin(BackupFolder::list(QFileInfo(copy.name).path(), m_registerPath), *named);
    return done;
}

SessionBackup BackupSession::Copies::keep()
{
    m_kept = true;
    SessionBackup done;
    done.own = keep(m_own);
    if (m_second)
        done.second = keep(*m_second);
    return done;
}

SessionBackup BackupSession::make(Database &database, const BackupPlan &plan, const Moment &moment)
{
    return Copies(database, plan, moment, {}).keep();
}

Result<void> BackupSession::keepBeforeUpdate(Database &database, const Moment &moment)
{
    const QString folder = BackupFolder::ownFolder(database.path());
    if (const Result<void> made = Disk::makeFolder(folder); !made)
        return Error{ErrorCode::BackupFailed, folder, made.error().detail};
    const Result<MadeBackup> made = Backup::write(
        database, BackupFolder::newPath(folder, database.path(), BackupKind::BeforeUpdate, moment));
    return made ? Result<void>() : made.error();
}
