// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schemamigrator.h"

#include "model/storage/database.h"
#include "model/storage/registerfile.h"

#include <QDir>
#include <QFile>

namespace {

/// Not split at `;`, which also stands inside triggers.
QStringList statementsOf(const QString &sql)
{
    QStringList statements{QString()};
    for (const QString &line : sql.split(u'\n')) {
        if (line == QLatin1StringView("--;"))
            statements.append(QString());
        else
            statements.last() += QString(line + u'\n');
    }
    return statements;
}

QString readResource(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

SchemaMigrator::SchemaMigrator(Database &database)
    : SchemaMigrator(database, ownMigrations())
{
}

SchemaMigrator::SchemaMigrator(Database &database, QList<Migration> migrations)
    : m_database(database)
    , m_migrations(std::move(migrations))
{
}

QList<Migration> SchemaMigrator::ownMigrations()
{
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        migrations.append({name.left(4).toInt(), readResource(folder.filePath(name)), {}});
    return migrations;
}

int SchemaMigrator::newestVersion()
{
    static const int version = ownMigrations().constLast().version;
    return version;
}

Result<void> SchemaMigrator::migrate()
{
    const Result<qint64> version = m_database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (*version > m_migrations.constLast().version)
        return Error{ErrorCode::RegisterNewer, m_database.path(), QString::number(*version)};
    for (const Migration &migration : std::as_const(m_migrations)) {
        if (migration.version <= *version)
            continue;
        if (const Result<void> applied = apply(migration); !applied)
            return applied;
    }
    return {};
}

Result<void> SchemaMigrator::apply(const Migration &migration)
{
    // Tables may be rebuilt while nothing refers to them; the check inside makes up for it.
    const QString foreignKeysOn = QStringLiteral("PRAGMA foreign_keys = ON");
    if (const auto off = m_database.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    Result<void> result = m_database.run(QStringLiteral("BEGIN EXCLUSIVE"));
    if (result) {
        result = applyInside(migration);
        if (result)
            result = m_database.run(QStringLiteral("COMMIT"));
        if (!result)
            (void)m_database.run(QStringLiteral("ROLLBACK"));
    }
    const Result<void> on = m_database.run(foreignKeysOn);
    return result ? on : result;
}

Result<void> SchemaMigrator::applyInside(const Migration &migration)
{
    for (const QString &statement : statementsOf(migration.sql)) {
        if (const Result<void> done = m_database.run(statement); !done)
            return done;
    }
    if (migration.step) {
        if (const Result<void> done = migration.step(m_database); !done)
            return done;
    }
    const Result<qint64> orphans =
        m_database.number(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!orphans)
        return orphans.error();
    if (*orphans > 0)
        return Error{ErrorCode::DatabaseDamaged, m_database.path(),
                     QStringLiteral("foreign keys broken by migration %1").arg(migration.version)};
    if (const auto done = m_database.run(
            QStringLiteral("PRAGMA application_id = %1").arg(RegisterFile::applicationId));
        !done)
        return done;
    return m_database.run(QStringLiteral("PRAGMA user_version = %1").arg(migration.version));
}
