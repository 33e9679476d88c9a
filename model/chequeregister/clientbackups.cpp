// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/clientbackups.h"

#include "model/chequeregister/backups.h"
#include "model/storage/clientrepository.h"
#include "model/storage/database.h"

#include <QFile>

namespace {

bool mayHold(const QString &path, const ClientNumber &client)
{
    const Result<std::unique_ptr<Database>> backup = Database::openToRead(path);
    if (!backup)
        return true;
    const Result<bool> holds = ClientRepository::holds(**backup, client);
    return !holds || *holds;
}

} // namespace

QStringList Backups::holdingClient(const QString &registerPath, const BackupPlan &plan,
                                   const ClientNumber &client)
{
    QStringList paths;
    for (const BackupFile &backup : listBackups(registerPath, plan)) {
        if (mayHold(backup.path, client))
            paths.append(backup.path);
    }
    return paths;
}

Result<void> Backups::replace(const QString &registerPath, const BackupPlan &plan,
                              const Moment &moment, const QStringList &paths)
{
    const SessionBackup made = backUpSession(registerPath, plan, moment);
    if (const std::optional<Error> failure = made.failure())
        return *failure;
    for (const QString &path : paths) {
        if (QFile::exists(path) && !QFile::remove(path)) // thinning may have been first
            return Error{ErrorCode::FileNotWritable, path, {}};
    }
    return {};
}
