// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/eventhead.h"
#include "model/domain/result.h"

#include <memory>

class Database;
class Transaction;

/// The register that stands where a backup is to be restored, whatever its state, until it is kept
/// elsewhere. For who has the register's lock.
class OldRegister
{
public:
    explicit OldRegister(const QString &path);
    ~OldRegister();
    Q_DISABLE_COPY_MOVE(OldRegister)

    [[nodiscard]] bool isThere() const { return m_isThere; }

    /// Undoes what a killed process left unfinished in it, and keeps other programs, which know
    /// nothing of our lock, from beginning to write. What is damaged is not held. RegisterLocked.
    [[nodiscard]] Result<void> hold();
    /// Its last event; number 0 when it cannot be read.
    [[nodiscard]] EventHead head();

    /// Gives it a second name among the backups, or a copy there, on the disk. BackupFailed.
    [[nodiscard]] Result<void> keepAs(const QString &kept);
    /// What SQLite left beside it goes with the kept one: beside the next register of this name it
    /// would be taken for that one's. BackupFailed.
    [[nodiscard]] Result<void> moveCompanions();
    /// Where the system does not replace what is open.
    void letGoToBeReplaced();
    /// As if it had never been kept.
    void takeBack();

private:
    QString m_path;
    bool m_isThere;
    QString m_kept;
    std::unique_ptr<Database> m_connection;
    std::unique_ptr<Transaction> m_hold;
};
