// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "model/storage/filebeside.h"
#include "model/storage/fileidentity.h"
#include "model/storage/registerlock.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <unordered_map>

/// How sure a commit is. Full survives a power cut; None is for tests of what is not storage.
enum class Durability { Full, None };

/// An open register file. It belongs to the thread that opened it; a worker opens its own with
/// `connectBeside`. Everything is asked through Transaction and SqlQuery.
class Database
{
public:
    /// What is done with a register that this program is newer than, before it is touched.
    using BeforeMigration = std::function<Result<void>(Database &)>;

    /// Opens a register for writing, takes its lock, and brings its schema up to date. On any
    /// refusal the file stays as it was. Errors: those of RegisterFile, RegisterNewer,
    /// RegisterLocked, RegisterAltered, DatabaseDamaged, and those of `before`.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const QString &path, Durability durability, const BeforeMigration &before = {});

    /// Opens a register that is only read, beside whoever writes it: no lock, no byte changed. A
    /// newer one, when all that is read here is there; an older one too. Errors: those of
    /// RegisterFile::inspect, RegisterNewer, RegisterAltered, RegisterUnfinished, DatabaseDamaged.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &path);

    /// An empty database that is nowhere.
    [[nodiscard]] static Result<std::unique_ptr<Database>> inMemory();

    /// Makes a register with the newest schema and lets `prepare` fill it: complete, or not there
    /// at all. RegisterExists, FolderMissing, FileNotWritable.
    [[nodiscard]] static Result<void>
    create(const QString &path, Durability durability,
           const std::function<Result<void>(Database &)> &prepare);

    /// A second connection of this process, whose first one holds the lock.
    [[nodiscard]] static Result<std::unique_ptr<Database>> connectBeside(const QString &path,
                                                                         Durability durability);

    /// A further connection to read with, whether this process holds the lock or not. Errors: those
    /// of openToRead.
    [[nodiscard]] static Result<std::unique_ptr<Database>> connectToRead(const QString &path);

    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Durability durability() const { return m_durability; }
    /// Whether this connection holds the register's lock.
    [[nodiscard]] bool holdsLock() const { return m_lock != nullptr; }
    /// Whether the file that was opened is still the one at the path.
    [[nodiscard]] bool isInPlace() const { return identityOf(m_path) == m_identity; }
    /// Which file was opened.
    [[nodiscard]] const FileIdentity &identity() const { return m_identity; }
    /// As the file has it now.
    [[nodiscard]] Result<int> schemaVersion();

    /// Runs one statement outside any transaction.
    [[nodiscard]] Result<void> run(const QString &sql);
    /// The single number a PRAGMA or SELECT gives.
    [[nodiscard]] Result<qint64> number(const QString &sql);
    /// Writes all that is committed into an empty file, outside any transaction. What the errors
    /// are about, this database or that file, SQLite does not say.
    [[nodiscard]] Result<void> copyInto(const QString &emptyFile);

private:
    friend class SqlQuery;

    enum class Mode { ReadWrite, ReadOnly, Memory };

    Database(const QString &path, Durability durability, Mode mode);
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const QString &path, Durability durability, Mode mode);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<void> configure();
    [[nodiscard]] Result<void> runAll(const QStringList &statements);
    [[nodiscard]] Result<void> prepareToWrite(const BeforeMigration &before);
    [[nodiscard]] Result<void> proveWritable();

    /// A statement is prepared once and lent out; nothing when it cannot be prepared.
    [[nodiscard]] Result<QSqlQuery> borrow(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery &&statement);

    QString m_path;
    Durability m_durability;
    Mode m_mode;
    QString m_connectionName;
    FileIdentity m_identity;
    std::unique_ptr<FileBeside::Mark> m_mark; ///< outlives the connection
    std::unique_ptr<RegisterLock> m_lock;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements; ///< QHash wants copies
};
