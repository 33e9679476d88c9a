// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/registergenerator.h"

#include "model/chequeregister/chequeregister.h"
#include "model/storage/database.h"
#include "model/storage/schemamigrator.h"
#include "model/storage/transaction.h"
#include "tests/benchmark/registerwriter.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

namespace {

/// Goes up when the same profile gives other rows than before.
constexpr int generation = 1;

/// Each version and text of the schema has registers of its own.
QString schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Migration &migration : SchemaMigrator::ownMigrations())
        hash.addData(migration.sql.toUtf8());
    return QStringLiteral("v%1-%2").arg(QString::number(SchemaMigrator::newestVersion()),
                                        QString::fromLatin1(hash.result().toHex().left(8)));
}

QString fileName(const RegisterProfile &profile)
{
    return QStringLiteral("%1-%2-%3-%4-g%5-%6.sqlite")
        .arg(profile.name, QString::number(profile.cheques), QString::number(profile.conversations),
             QString::number(profile.seed), QString::number(generation), schemaMark());
}

/// Nothing here has to survive anything: what is not finished is thrown away.
Result<void> hurry(Database &database)
{
    for (const QString &setting :
         {QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA temp_store = MEMORY"),
          QStringLiteral("PRAGMA cache_size = -1000000")}) {
        if (const Result<void> done = database.run(setting); !done)
            return done;
    }
    return {};
}

Result<void> fill(const QString &path, const RegisterPlan &plan)
{
    const auto database = Database::connectBeside(path, Durability::None);
    if (!database)
        return database.error();
    if (const Result<void> hurrying = hurry(**database); !hurrying)
        return hurrying;
    Transaction transaction(**database, Transaction::Kind::Write);
    RegisterWriter(transaction, plan).writeAll();
    return transaction.commit();
}

Result<void> make(const QString &path, const RegisterProfile &profile)
{
    const Clock clock = [day = profile.firstDay] {
        return Moment{{QDateTime(day, QTime(6, 0), Qt::UTC).toMSecsSinceEpoch()}, day};
    };
    if (const auto created = ChequeRegister::create(path, RegisterWriter::ours(), clock,
                                                    {.policy = {}, .durable = false});
        !created)
        return created;
    return fill(path, RegisterPlan(profile));
}

} // namespace

Result<void> generateRegister(const QString &path, const RegisterProfile &profile)
{
    const QString unfinished = QString(path + QStringLiteral(".unfinished"));
    QFile::remove(unfinished);
    Result<void> made = make(unfinished, profile);
    if (made && !QFile::rename(unfinished, path))
        made = Error{ErrorCode::FileNotWritable, path, {}};
    if (!made)
        QFile::remove(unfinished);
    return made;
}

Result<QString> keptRegister(const QString &folder, const RegisterProfile &profile)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::FolderMissing, folder, {}};
    const QString path = QDir(folder).filePath(fileName(profile));
    if (QFile::exists(path))
        return path;
    if (const Result<void> made = generateRegister(path, profile); !made)
        return made.error();
    return path;
}
