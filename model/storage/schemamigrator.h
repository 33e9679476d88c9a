// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QList>
#include <QString>

#include <functional>

class Database;

/// One step of the schema: SQL, then, where SQL is not enough, C++ in the same transaction.
struct Migration
{
    int version = 0; ///< the user_version after it
    QString sql; ///< statements, each but the last ended by a line `--;`
    std::function<Result<void>(Database &)> step;
};

/// Brings a register from the version in its header to the newest. Each migration is one exclusive
/// transaction together with its version number: done or not done, never half.
class SchemaMigrator
{
public:
    /// The program's own migrations, from resources/migrations.
    explicit SchemaMigrator(Database &database);
    SchemaMigrator(Database &database, QList<Migration> migrations);

    [[nodiscard]] static int newestVersion();
    [[nodiscard]] static QList<Migration> ownMigrations();

    /// RegisterNewer when the file has a version of which nothing is known here.
    [[nodiscard]] Result<void> migrate();

private:
    [[nodiscard]] Result<void> apply(const Migration &migration);
    [[nodiscard]] Result<void> applyInside(const Migration &migration);

    Database &m_database;
    QList<Migration> m_migrations;
};
