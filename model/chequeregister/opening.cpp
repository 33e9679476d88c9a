// SPDX-License-Identifier: GPL-3.0-or-later
// How a ChequeRegister is opened: reading at once, writing once its checks have passed; and how one
// that cannot be written follows its writer.
#include "model/chequeregister/chequeregister.h"
#include "model/chequeregister/openingwork.h"
#include "model/storage/backup.h"
#include "model/storage/backupfolder.h"
#include "model/storage/centrerepository.h"
#include "model/storage/database.h"
#include "model/storage/registerplace.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sessionbackup.h"
#include "model/storage/transaction.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto lookEvery = 1s;

Durability durabilityOf(const RegisterOptions &options)
{
    return options.durable ? Durability::Full : Durability::None;
}

/// What keeps a register from being written but not from being read.
bool leavesReading(ErrorCode code)
{
    return code == ErrorCode::RegisterLocked || code == ErrorCode::RegisterReadOnly
        || code == ErrorCode::RegisterNewer;
}

/// A register that a newer version brings up to date is kept as it was.
Result<std::unique_ptr<Database>> openToWrite(const QString &path, const Moment &moment,
                                              const RegisterOptions &options)
{
    return Database::open(path, durabilityOf(options), [moment](Database &database) {
        return BackupSession::keepBeforeUpdate(database, moment);
    });
}

/// Whether one was made today already, as its name says.
bool isBackedUpOn(QDate day, const QString &path)
{
    const QList<BackupFile> backups = BackupFolder::list(BackupFolder::ownFolder(path), path);
    return std::any_of(backups.cbegin(), backups.cend(), [day](const BackupFile &backup) {
        return backup.kind == BackupKind::Session && backup.whole && backup.day == day;
    });
}

} // namespace

Result<std::unique_ptr<ChequeRegister>>
ChequeRegister::adopt(Result<std::unique_ptr<Database>> database, const Clock &clock,
                      const RegisterOptions &options)
{
    if (!database)
        return database.error();
    std::unique_ptr<ChequeRegister> opened(
        new ChequeRegister(std::move(*database), clock, options));
    if (const Result<void> read = opened->readIdentity(); !read)
        return read.error();
    return opened;
}

Result<void> ChequeRegister::readIdentity()
{
    Transaction transaction(*m_database, Transaction::Kind::Read);
    const auto own = CentreRepository::ownIdentity(transaction);
    if (transaction.failure())
        return *transaction.failure();
    if (own)
        m_identity = {own->centre, own->user};
    return {};
}

Result<std::unique_ptr<ChequeRegister>>
ChequeRegister::open(const QString &path, const Clock &clock, const RegisterOptions &options)
{
    const Moment moment = clock();
    auto opened = adopt(openToWrite(path, moment, options), clock, options);
    if (!opened)
        return opened;
    // One a day: calls that follow each other would drive those of former days out.
    const bool backsUp = options.backups && !isBackedUpOn(moment.today, path);
    const OpeningWork work = OpeningWork::done(
        *(*opened)->m_database, backsUp ? options.backups : std::nullopt, moment, false);
    if (!work.sound)
        return work.sound.error();
    (*opened)->m_sessionBackup = work.backup;
    return opened;
}

Result<std::unique_ptr<ChequeRegister>>
ChequeRegister::openToRead(const QString &path, const Clock &clock, const RegisterOptions &options)
{
    Result<std::unique_ptr<Database>> database = Database::openToRead(path);
    if (!database && database.error().code == ErrorCode::RegisterUnfinished) {
        // Whoever was killed in the midst of a change does not come back to undo it.
        if (const auto undone = openToWrite(path, clock(), options); !undone)
            return undone.error();
        database = Database::openToRead(path);
    }
    auto opened = adopt(std::move(database), clock, options);
    if (!opened)
        return opened;
    // Nobody sees there that some of it may be missing here.
    const Result<int> version = (*opened)->m_database->schemaVersion();
    if (!version)
        return version.error();
    if (*version > SchemaMigrator::newestVersion())
        return Error{ErrorCode::RegisterNewer, path, QString::number(*version)};
    (*opened)->m_obstacle = Error{ErrorCode::RegisterReadOnly, path, {}};
    return opened;
}

Result<std::unique_ptr<ChequeRegister>> ChequeRegister::openInStages(const QString &path,
                                                                     const Clock &clock,
                                                                     const RegisterOptions &options)
{
    Result<std::unique_ptr<Database>> database = openToWrite(path, clock(), options);
    if (database) {
        auto opened = adopt(std::move(database), clock, options);
        if (opened) {
            (*opened)->keepLooking();
            (*opened)->startChecks();
        }
        return opened;
    }
    const Error obstacle = database.error();
    if (!leavesReading(obstacle.code))
        return obstacle;
    auto opened = adopt(Database::openToRead(path), clock, options);
    if (opened) {
        (*opened)->m_obstacle = obstacle;
        (*opened)->keepLooking();
    }
    return opened;
}

RegisterPlace ChequeRegister::place() const
{
    return m_options.placeOf ? m_options.placeOf(m_path) : registerPlace(m_path);
}

std::optional<Error> ChequeRegister::obstacle() const
{
    if (m_import)
        return Error{ErrorCode::ImportRunning, {}, {}};
    if (m_worker && !m_obstacle)
        return Error{ErrorCode::BackupRunning, {}, {}};
    return m_obstacle;
}

bool ChequeRegister::isChecking() const
{
    return m_obstacle && m_obstacle->code == ErrorCode::ChecksRunning;
}

Result<Worker *> ChequeRegister::readAside(const Worker::Work &work)
{
    if (m_import)
        return Error{ErrorCode::ImportRunning, {}, {}};
    if (m_worker)
        return Error{isChecking() ? ErrorCode::ChecksRunning : ErrorCode::BackupRunning, {}, {}};
    m_worker = new Worker(this);
    connect(m_worker, &Worker::finished, this, &ChequeRegister::endWorker);
    m_worker->start(work);
    Q_EMIT obstacleChanged();
    return m_worker;
}

void ChequeRegister::endWorker()
{
    m_worker->deleteLater();
    m_worker = nullptr;
    Q_EMIT obstacleChanged();
}

void ChequeRegister::setObstacle(const std::optional<Error> &obstacle)
{
    if (m_obstacle == obstacle)
        return;
    m_obstacle = obstacle;
    Q_EMIT obstacleChanged();
}

void ChequeRegister::noteFailure(const Error &error)
{
    // What will be so the next time too; a full disk may have room by then.
    if (error.code == ErrorCode::RegisterMoved || error.code == ErrorCode::RegisterReadOnly
        || error.code == ErrorCode::DatabaseDamaged)
        setObstacle(error);
}

void ChequeRegister::startChecks()
{
    setObstacle(Error{ErrorCode::ChecksRunning, {}, {}});
    m_worker = new Worker(this);
    const auto opening = std::make_shared<OpeningWork>();
    connect(m_worker, &Worker::finished, this, [this, opening] { finishChecks(*opening); });
    m_worker->start([opening, path = m_path, options = m_options,
                     moment = m_clock()](const std::atomic_bool &cancelled) {
        const auto database = Database::connectBeside(path, durabilityOf(options));
        *opening = database ? OpeningWork::done(**database, options.backups, moment, cancelled)
                            : OpeningWork{database.error(), {}};
    });
}

void ChequeRegister::finishChecks(const OpeningWork &opening)
{
    endWorker();
    m_sessionBackup = opening.backup;
    setObstacle(opening.sound ? std::nullopt : std::optional(opening.sound.error()));
    if (m_sessionBackup)
        Q_EMIT sessionBackedUp();
}

void ChequeRegister::tryToWrite()
{
    if (!m_obstacle || m_worker || m_import)
        return;
    if (m_database->holdsLock())
        return retryOwnFile();
    Result<std::unique_ptr<Database>> database = openToWrite(m_path, m_clock(), m_options);
    if (!database)
        return setObstacle(database.error());
    m_database = std::move(*database);
    followWriter(); // it may have written since it was looked at last
    startChecks();
}

void ChequeRegister::retryOwnFile()
{
    if (!m_database->isInPlace())
        return setObstacle(Error{ErrorCode::RegisterMoved, m_path, {}});
    if (m_obstacle->code == ErrorCode::RegisterMoved)
        return setObstacle(std::nullopt); // somebody put it back
    startChecks();
}

void ChequeRegister::keepLooking()
{
    if (const auto version = m_database->number(QStringLiteral("PRAGMA data_version")); version)
        m_dataVersion = *version;
    m_look = new QTimer(this);
    connect(m_look, &QTimer::timeout, this, &ChequeRegister::lookAround);
    m_look->start(lookEvery);
}

void ChequeRegister::lookAround()
{
    if (m_worker || m_import)
        return;
    const bool inPlace = m_database->isInPlace();
    if (m_database->holdsLock()) {
        if (!inPlace || (m_obstacle && m_obstacle->code == ErrorCode::RegisterMoved))
            retryOwnFile();
        return;
    }
    if (!inPlace) {
        // The writer has put another file in its place: a backup, perhaps.
        Result<std::unique_ptr<Database>> database = Database::openToRead(m_path);
        if (!database)
            return setObstacle(Error{ErrorCode::RegisterMoved, m_path, {}});
        m_database = std::move(*database);
        m_dataVersion = -1;
    }
    const auto version = m_database->number(QStringLiteral("PRAGMA data_version"));
    if (version && *version != m_dataVersion) {
        m_dataVersion = *version;
        followWriter();
    }
    // Of a program that does not know the lock file nobody knows when it is done.
    if (m_obstacle && m_obstacle->code == ErrorCode::RegisterLocked
        && !m_obstacle->subject.isEmpty())
        tryToWrite();
}

void ChequeRegister::followWriter()
{
    Q_EMIT overviewOutdated();
    Q_EMIT ordersChanged();
    Q_EMIT changedElsewhere();
}

Result<void> ChequeRegister::saveCopy(const QString &path)
{
    // With this connection: where the file is gone, nobody else can still read it.
    const Result<MadeBackup> made = Backup::write(*m_database, path, Backup::Existing::Replace);
    return made ? Result<void>() : made.error();
}
