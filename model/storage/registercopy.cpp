// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/registercopy.h"

#include "model/storage/bytecopy.h"
#include "model/storage/database.h"
#include "model/storage/disk.h"
#include "model/storage/eventlog.h"
#include "model/storage/filebeside.h"
#include "model/storage/sqlquery.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <atomic>

namespace {

Error damaged(const QString &path, const QString &detail)
{
    return {ErrorCode::DatabaseDamaged, path, detail};
}

Result<void> checkIn(Transaction &transaction)
{
    const QString path = transaction.database().path();
    {
        SqlQuery structure(transaction, QStringLiteral("PRAGMA quick_check(1)"));
        if (!structure.next() && !transaction.failure())
            return damaged(path, QStringLiteral("quick_check says nothing"));
        // What it says can hold values of the row: only that it says something.
        if (!transaction.failure() && structure.text(0) != QLatin1StringView("ok"))
            return damaged(path, QStringLiteral("quick_check"));
    }
    SqlQuery orphans(transaction, QStringLiteral("PRAGMA foreign_key_check"));
    const bool found = orphans.next();
    if (transaction.failure())
        return *transaction.failure();
    return found ? damaged(path, QStringLiteral("foreign_key_check")) : Result<void>();
}

/// The hash of one event; empty without such an event.
QString hashOf(Transaction &transaction, qint64 event)
{
    SqlQuery query(transaction, QStringLiteral("SELECT hash FROM event WHERE id = ?"), {event});
    return query.next() ? query.text(0) : QString();
}

Result<RegisterTrace> traceIn(Transaction &transaction)
{
    const Result<int> version = transaction.database().schemaVersion();
    if (!version)
        return version.error();
    RegisterTrace trace{*version, hashOf(transaction, 1), {EventLog::head(transaction), {}, {}}};
    SqlQuery query(transaction,
                   QStringLiteral("SELECT happened_at, happened_on FROM event WHERE id = ?"),
                   {trace.last.head.number});
    if (query.next()) {
        trace.last.at = query.timestamp(0);
        trace.last.on = query.day(1);
    }
    if (transaction.failure())
        return *transaction.failure();
    return trace;
}

/// A file whose bytes are all there is of a register, for as long as the transaction lasts.
struct WholeFile
{
    std::unique_ptr<FileBeside> file;
    qint64 bytes = 0;
};

/// Nothing when there is no such file. The transaction has read already: it holds SQLite's lock, so
/// that nobody writes the file, and a journal that was left behind has been undone.
std::optional<WholeFile> wholeFile(Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<qint64> pageSize = database.number(QStringLiteral("PRAGMA page_size"));
    const Result<qint64> pages = database.number(QStringLiteral("PRAGMA page_count"));
    auto file = FileBeside::open(database.path());
    if (!pageSize || !pages || !file || (*file)->identity() != database.identity())
        return std::nullopt;
    const qint64 bytes = *pageSize * *pages;
    // Where the header says how the file is written and read: 1 is with a journal, after which
    // nothing is left elsewhere; 2 is with a log beside it, which may hold the newest pages.
    std::array<char, 2> ways = {};
    constexpr qint64 waysOffset = 18;
    if ((*file)->read(ways.data(), ways.size(), waysOffset) != ways.size() || ways[0] != 1
        || ways[1] != 1 || (*file)->size() != bytes)
        return std::nullopt;
    return WholeFile{std::move(*file), bytes};
}

/// The source is looked at while it is copied; the one who reads first spares the other the disk.
Result<void> copyAndCheck(Transaction &transaction, const WholeFile &source, const QString &target,
                          const ByteCopy::GoesOn &goesOn)
{
    std::atomic_bool isSound = true;
    Result<void> copied;
    const std::unique_ptr<QThread> copier(QThread::create([&] {
        copied =
            ByteCopy::make(*source.file, source.bytes, target, [&] { return isSound && goesOn(); });
    }));
    copier->start();
    const Result<void> sound = checkIn(transaction);
    isSound = bool(sound);
    copier->wait();
    return sound ? copied : sound;
}

/// Nothing when the bytes cannot be had.
std::optional<Result<MadeBackup>> fillWithBytes(Database &from, const QString &emptyFile,
                                                const RegisterCopy::Wishes &wishes)
{
    Transaction transaction(from, Transaction::Kind::Read);
    const Result<RegisterTrace> trace = traceIn(transaction);
    if (!trace)
        return trace.error();
    const std::optional<WholeFile> source = wholeFile(transaction);
    if (!source)
        return std::nullopt;
    const ByteCopy::GoesOn goesOn = wishes.goesOn ? wishes.goesOn : [] { return true; };
    const Result<void> copied = wishes.proof == RegisterCopy::Proof::Sound
        ? copyAndCheck(transaction, *source, emptyFile, goesOn)
        : ByteCopy::make(*source->file, source->bytes, emptyFile, goesOn);
    if (!copied && copied.error().code == ErrorCode::RegisterUnreadable)
        return std::nullopt;
    if (!copied)
        return copied.error();
    // And it is a register, to whoever opens it.
    const Result<std::unique_ptr<Database>> copy = Database::openToRead(emptyFile);
    if (!copy)
        return copy.error();
    const Result<RegisterTrace> made = RegisterCopy::traceOf(**copy);
    if (!made)
        return made.error();
    if (*made != *trace)
        return damaged(emptyFile, QStringLiteral("another chain of events"));
    return MadeBackup{emptyFile, source->bytes, *made};
}

Result<MadeBackup> readWhole(const QString &path, const EventHead &holds)
{
    const Result<std::unique_ptr<Database>> database = Database::openToRead(path);
    if (!database)
        return database.error();
    if (const Result<void> sound = RegisterCopy::checkSound(**database); !sound)
        return sound.error();
    if (holds.number > 0) {
        Transaction transaction(**database, Transaction::Kind::Read);
        const QString hash = hashOf(transaction, holds.number);
        if (transaction.failure())
            return *transaction.failure();
        if (hash != holds.hash)
            return damaged(path, QStringLiteral("another chain of events"));
    }
    const Result<RegisterTrace> trace = RegisterCopy::traceOf(**database);
    if (!trace)
        return trace.error();
    return MadeBackup{path, QFileInfo(path).size(), *trace};
}

Result<MadeBackup> rewrite(Database &from, const QString &emptyFile)
{
    const Result<RegisterTrace> before = RegisterCopy::traceOf(from);
    if (!before)
        return before.error();
    if (const Result<void> copied = from.copyInto(emptyFile); !copied)
        return copied.error();
    Result<MadeBackup> made = readWhole(emptyFile, before->last.head);
    if (!made)
        return made;
    if (const Result<void> synced = Disk::sync(emptyFile); !synced)
        return synced.error();
    return made;
}

} // namespace

Result<MadeBackup> RegisterCopy::fill(Database &from, const QString &emptyFile,
                                      const Wishes &wishes)
{
    if (wishes.content == Content::Bytes) {
        if (const auto filled = fillWithBytes(from, emptyFile, wishes))
            return *filled;
        if (!QFile::resize(emptyFile, 0)) // of some bytes that could be had
            return Error{ErrorCode::FileNotWritable, emptyFile, {}};
    }
    return rewrite(from, emptyFile);
}

Result<RegisterTrace> RegisterCopy::traceOf(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    return traceIn(transaction);
}

Result<void> RegisterCopy::checkSound(Database &database)
{
    Transaction transaction(database, Transaction::Kind::Read);
    return checkIn(transaction);
}

Result<MadeBackup> RegisterCopy::readBack(const QString &path)
{
    return readWhole(path, {});
}
