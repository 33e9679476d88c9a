// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/registers.h"

/// What somebody does to a register with another program who covers his tracks: the triggers are
/// taken away and put back as they were, so that the schema says nothing of it.
class RegisterDamage
{
public:
    explicit RegisterDamage(const QString &path)
        : m_path(path)
    {
    }

    /// Runs statements without triggers, constraints or foreign keys. Nothing when it went well.
    [[nodiscard]] QString run(const QStringList &statements)
    {
        PlainConnection connection(m_path);
        const QStringList triggers =
            connection.rows(QStringLiteral("SELECT sql FROM sqlite_schema WHERE type = 'trigger'"));
        const QStringList names = connection.rows(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        QStringList all{
            QStringLiteral("PRAGMA foreign_keys = OFF"),
            QStringLiteral("PRAGMA ignore_check_constraints = ON"),
            QStringLiteral("PRAGMA synchronous = OFF"),
            QStringLiteral("BEGIN"),
        };
        for (const QString &name : names)
            all.append(QString(QStringLiteral("DROP TRIGGER ") + name));
        all += statements + triggers + QStringList{QStringLiteral("COMMIT")};
        return refusals(connection, all);
    }

    /// The same while an index or table is described otherwise than it is.
    [[nodiscard]] QString runWith(const QString &object, const QString &sql,
                                  const QStringList &statements)
    {
        const QString own = describe(object, sql);
        const QString refused = run(statements);
        describe(object, own);
        return refused;
    }

private:
    [[nodiscard]] static QString refusals(PlainConnection &connection, const QStringList &all)
    {
        for (const QString &statement : all) {
            if (const QString refused = connection.run(statement); !refused.isEmpty())
                return QString(statement + QStringLiteral(": ") + refused);
        }
        return {};
    }

    /// Changes what the schema says, but not what is there; gives what it said.
    QString describe(const QString &object, const QString &sql)
    {
        PlainConnection connection(m_path);
        const QString own = connection.value(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(object));
        connection.run(QStringLiteral("PRAGMA writable_schema = ON"));
        connection.run(QStringLiteral("UPDATE sqlite_schema SET sql = '%1' WHERE name = '%2'")
                           .arg(QString(sql).replace(u'\'', QStringLiteral("''")), object));
        return own;
    }

    QString m_path;
};
