// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/database.h"

#include "model/storage/registerfile.h"
#include "model/storage/schema.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace {

/// SQLite's own form of a file name: percent-encoded, so that `?`, `#` and `%` stay part of it;
/// with the modes rw and ro it never makes a file.
QString uriOf(const QString &path, const QString &mode)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return QString(QString::fromLatin1(url.toEncoded(QUrl::FullyEncoded)) + QStringLiteral("?mode=")
                   + mode);
}

Error withPath(Error error, const QString &path)
{
    error.subject = path;
    return error;
}

/// Another program holds SQLite's lock; who that is nobody knows.
Error lockedIfBusy(const Error &error, const QString &path)
{
    if (error.code == ErrorCode::DatabaseBusy)
        return {ErrorCode::RegisterLocked, {}, path};
    return error;
}

} // namespace

Database::Database(const QString &path, Durability durability, Mode mode)
    : m_path(path)
    , m_durability(durability)
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_statements.clear();
    m_connection.close();
    m_connection = {}; // removeDatabase wants no other handle
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Durability durability,
                                                 const BeforeMigration &before)
{
    // Nobody else has it; what is told of it is who that is.
    if (RegisterLock::isHeldHere(path))
        return RegisterLock::refusal(path);
    const Result<int> version = RegisterFile::inspect(path);
    if (!version)
        return version.error();
    if (*version > SchemaMigrator::newestVersion())
        return Error{ErrorCode::RegisterNewer, path, QString::number(*version)};
    if (const Result<void> writable = RegisterFile::checkWritable(path); !writable)
        return writable.error();
    Result<std::unique_ptr<RegisterLock>> lock = RegisterLock::take(path);
    if (!lock)
        return lock.error();
    Result<std::unique_ptr<Database>> database = connectBeside(path, durability);
    if (!database)
        return lockedIfBusy(database.error(), path);
    (*database)->m_lock = std::move(*lock);
    if (const Result<void> prepared = (*database)->prepareToWrite(before); !prepared)
        return lockedIfBusy(withPath(prepared.error(), path), path);
    return database;
}

Result<void> Database::prepareToWrite(const BeforeMigration &before)
{
    if (const Result<void> writable = proveWritable(); !writable)
        return writable;
    const Result<int> version = schemaVersion();
    if (!version)
        return version.error();
    if (const Result<void> ours = Schema::verify(*this, *version); !ours)
        return ours;
    if (*version == SchemaMigrator::newestVersion())
        return {};
    if (before) {
        if (const Result<void> done = before(*this); !done)
            return done;
    }
    return SchemaMigrator(*this).migrate();
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &path)
{
    if (RegisterLock::isHeldHere(path))
        return RegisterLock::refusal(path);
    const Result<int> found = RegisterFile::inspect(path);
    if (!found)
        return found.error();
    Result<std::unique_ptr<Database>> database = connect(path, Durability::Full, Mode::ReadOnly);
    if (!database)
        return database;
    const Result<int> version = (*database)->schemaVersion();
    if (!version)
        return withPath(version.error(), path);
    const bool newer = *version > SchemaMigrator::newestVersion();
    const Result<void> usable =
        newer ? Schema::verifyReadable(**database) : Schema::verify(**database, *version);
    if (!usable)
        return withPath(usable.error(), path);
    return database;
}

Result<std::unique_ptr<Database>> Database::inMemory()
{
    return connect({}, Durability::None, Mode::Memory);
}

Result<void> Database::create(const QString &path, Durability durability,
                              const std::function<Result<void>(Database &)> &prepare)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::RegisterExists, path, {}};
    const QString unfinished = QString(path + QStringLiteral(".new-")
                                       + QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const Result<void> made = RegisterFile::createEmpty(unfinished); !made)
        return withPath(made.error(), path);
    Result<void> result;
    {
        const Result<std::unique_ptr<Database>> database = connectBeside(unfinished, durability);
        result = database ? SchemaMigrator(**database).migrate() : database.error();
        if (result)
            result = prepare(**database);
    }
    if (result && !QFile::rename(unfinished, path))
        result = Error{ErrorCode::FileNotWritable, path, {}};
    if (!result) {
        QFile::remove(unfinished);
        return withPath(result.error(), path);
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::connectBeside(const QString &path,
                                                          Durability durability)
{
    return connect(path, durability, Mode::ReadWrite);
}

Result<std::unique_ptr<Database>> Database::connectToRead(const QString &path)
{
    return RegisterLock::isHeldHere(path) ? connectBeside(path, Durability::Full)
                                          : openToRead(path);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Durability durability,
                                                    Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, durability, mode));
    if (const Result<void> connected = database->connect(); !connected)
        return withPath(connected.error(), path);
    if (const Result<void> configured = database->configure(); !configured)
        return withPath(configured.error(), path);
    return database;
}

Result<void> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"));
    switch (m_mode) {
    case Mode::ReadWrite:
        m_connection.setDatabaseName(uriOf(m_path, QStringLiteral("rw")));
        break;
    case Mode::ReadOnly:
        m_connection.setDatabaseName(uriOf(m_path, QStringLiteral("ro")));
        break;
    case Mode::Memory:
        m_connection.setDatabaseName(QStringLiteral(":memory:"));
        break;
    }
    if (!m_connection.open())
        return errorFrom(m_connection.lastError());
    m_identity = identityOf(m_path);
    if (m_mode != Mode::Memory) // before it has any lock
        m_mark = std::make_unique<FileBeside::Mark>(m_identity);
    return {};
}

Result<void> Database::configure()
{
    // The journal and every sync, the folder's too: no confirmed commit is lost in a power cut.
    QStringList settings{
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA mmap_size = 0"),
        QStringLiteral("PRAGMA secure_delete = ON"),
        QStringLiteral("PRAGMA recursive_triggers = ON"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        m_durability == Durability::Full ? QStringLiteral("PRAGMA synchronous = EXTRA")
                                         : QStringLiteral("PRAGMA synchronous = OFF"),
    };
    if (m_mode == Mode::ReadWrite)
        settings.append(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (m_mode == Mode::ReadOnly)
        settings.append(QStringLiteral("PRAGMA query_only = ON"));
    if (const Result<void> done = runAll(settings); !done)
        return done;
    const Result<qint64> foreignKeys = number(QStringLiteral("PRAGMA foreign_keys"));
    if (!foreignKeys)
        return foreignKeys.error();
    if (*foreignKeys != 1)
        return Error{ErrorCode::DatabaseFailed, {}, QStringLiteral("no foreign keys")};
    return {};
}

Result<void> Database::proveWritable()
{
    // Takes SQLite's write lock and lets it go: another program may hold it.
    Result<void> began = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (began)
        return run(QStringLiteral("ROLLBACK"));
    return withPath(began.error(), m_path);
}

Result<int> Database::schemaVersion()
{
    const Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    return version ? Result<int>(int(*version)) : version.error();
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return errorFrom(query.lastError());
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql) || !query.next())
        return errorFrom(query.lastError());
    return query.value(0).toLongLong();
}

Result<void> Database::copyInto(const QString &emptyFile)
{
    // The copy is brought to the disk once, by whoever wanted it, and not page by page. And a
    // connection that only reads would refuse to write it; its own file stays out of reach.
    QStringList during{QStringLiteral("PRAGMA synchronous = OFF")};
    QStringList after{m_durability == Durability::Full
                          ? QStringLiteral("PRAGMA synchronous = EXTRA")
                          : QStringLiteral("PRAGMA synchronous = OFF")};
    if (m_mode == Mode::ReadOnly) {
        during.append(QStringLiteral("PRAGMA query_only = OFF"));
        after.append(QStringLiteral("PRAGMA query_only = ON"));
    }
    Result<void> copied = runAll(during);
    if (copied) {
        QSqlQuery query(m_connection);
        const bool prepared = query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(QFileInfo(emptyFile).absoluteFilePath()); // else a file: would be a URI
        if (!prepared || !query.exec())
            copied = errorFrom(query.lastError());
    }
    const Result<void> asBefore = runAll(after);
    return copied ? asBefore : copied;
}

Result<void> Database::runAll(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const Result<void> done = run(statement); !done)
            return done;
    }
    return {};
}

Result<QSqlQuery> Database::borrow(const QString &sql)
{
    if (const auto found = m_statements.find(sql); found != m_statements.end()) {
        QSqlQuery statement = std::move(found->second);
        m_statements.erase(found);
        return statement;
    }
    QSqlQuery statement(m_connection);
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        return errorFrom(statement.lastError());
    return statement;
}

void Database::giveBack(const QString &sql, QSqlQuery &&statement)
{
    m_statements.insert_or_assign(sql, std::move(statement));
}
