// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/openingwork.h"

#include "model/domain/names.h"
#include "model/storage/database.h"
#include "model/storage/registerchecks.h"
#include "model/storage/sessionbackup.h"

#include <QThread>

namespace {

Result<void> check(Database &database, const std::atomic_bool &cancelled)
{
    const Result<CheckReport> report = RegisterChecks::checkAtOpening(database, cancelled);
    if (!report)
        return report.error();
    for (const CheckResult &result : *report) {
        if (result.faults > 0)
            return Error{ErrorCode::DatabaseDamaged, database.path(),
                         QString(nameOf(result.check) + u' ' + result.first)};
    }
    return {};
}

/// SQLite's number of what this connection sees, which is another one once somebody has written.
qint64 contentOf(Database &database)
{
    const Result<qint64> version = database.number(QStringLiteral("PRAGMA data_version"));
    return version ? *version : -1;
}

SessionBackup failed(const Error &why)
{
    SessionBackup backup;
    backup.own.failure = why;
    return backup;
}

} // namespace

OpeningWork OpeningWork::done(Database &database, const std::optional<BackupPlan> &plan,
                              const Moment &moment, const std::atomic_bool &cancelled)
{
    if (!plan || !plan->enabled)
        return {check(database, cancelled), {}};
    const qint64 content = contentOf(database);
    std::atomic_bool isSound = true;
    std::unique_ptr<BackupSession::Copies> copies;
    std::optional<Error> failure;
    const std::unique_ptr<QThread> copier(QThread::create([&] {
        const auto own = Database::connectBeside(database.path(), database.durability());
        if (!own) {
            failure = own.error();
            return;
        }
        RegisterCopy::Wishes wishes;
        wishes.proof = RegisterCopy::Proof::Same; // the checks say whether that is sound
        wishes.goesOn = [&] { return isSound && !cancelled; };
        copies = std::make_unique<BackupSession::Copies>(**own, *plan, moment, wishes);
    }));
    copier->start();
    const Result<void> sound = check(database, cancelled);
    isSound = bool(sound);
    copier->wait();
    if (!sound || cancelled)
        return {sound, {}};
    if (failure)
        return {sound, failed(*failure)};
    if (content >= 0 && contentOf(database) == content)
        return {sound, copies->keep()};
    // A program that does not know the lock file has written: what was copied need not be what was
    // checked.
    copies.reset();
    return {sound, BackupSession::make(database, *plan, moment)};
}
