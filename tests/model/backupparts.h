// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of single backups make and look at; for tst_backup.cpp alone.

#include "model/storage/backup.h"
#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/registerfile.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/sqlquery.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"

#include <QDateTime>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using Harm = std::function<void(const QString &path)>;
Q_DECLARE_METATYPE(Harm)
Q_DECLARE_METATYPE(ErrorCode)

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The sample register as a file, and a place for its backup.
struct Sample
{
    Sample() { write(path, SampleRegister::bytes()); }

    [[nodiscard]] QString in(const char *name) const
    {
        return folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto opened = Database::connectBeside(path, Durability::None);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<Database> openToRead() const
    {
        auto opened = Database::openToRead(path);
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("register.db"));
    QString target = folder.filePath(QStringLiteral("kopie.sqlite"));
};

QStringList dumpOf(const QString &path)
{
    PlainConnection connection(path);
    return connection.dump() + connection.rows(QStringLiteral("PRAGMA user_version"))
        + connection.rows(QStringLiteral("PRAGMA application_id"));
}

Harm sql(const char *statement)
{
    return [text = QString::fromUtf8(statement)](const QString &path) {
        PlainConnection connection(path);
        QCOMPARE(connection.run(text), QString());
    };
}

/// Past the triggers, as another program could.
Harm sqlWithout(const char *trigger, const char *statement)
{
    return [name = QString::fromUtf8(trigger),
            text = QString::fromUtf8(statement)](const QString &path) {
        PlainConnection connection(path);
        const QString made = connection.value(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = '%1'").arg(name));
        QCOMPARE(connection.run(QStringLiteral("DROP TRIGGER %1").arg(name)), QString());
        QCOMPARE(connection.run(text), QString());
        QCOMPARE(connection.run(made), QString());
    };
}

Harm cutTo(qsizetype size)
{
    return [size](const QString &path) { write(path, bytesOf(path).left(size)); };
}

/// Junk over the page on which the table begins.
Harm junkOver(const char *table)
{
    return [name = QString::fromUtf8(table)](const QString &path) {
        qsizetype page = 0;
        {
            PlainConnection connection(path);
            page = connection
                       .value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'")
                                  .arg(name))
                       .toInt();
        }
        QByteArray bytes = bytesOf(path);
        bytes.replace((page - 1) * 4096, 4096, QByteArray(4096, '\x5a'));
        write(path, bytes);
    };
}

} // namespace
