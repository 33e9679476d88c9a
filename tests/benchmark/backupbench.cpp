// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"
#include "tests/support/registers.h"

#include <optional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr double promisedBackup = 4000; // ms, at 1,000,000 conversations

Result<void> failed(const QString &why)
{
    return Error{ErrorCode::DatabaseFailed, {}, why};
}

bool reachesDisk(const QFile &file)
{
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return file.isOpen();
#endif
}

/// What no backup can be quicker than: the bytes, and the disk has them.
Result<void> copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 pieceSize = 1 << 20;
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !target.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(to);
    for (QByteArray piece = source.read(pieceSize); !piece.isEmpty();
         piece = source.read(pieceSize)) {
        if (target.write(piece) != piece.size())
            return failed(target.errorString());
    }
    return reachesDisk(target) ? Result<void>() : failed(to);
}

Result<void> vacuumInto(const QString &from, const QString &to)
{
    PlainConnection connection(from);
    const QString refusal = connection.run(QStringLiteral("PRAGMA synchronous = EXTRA"))
        + connection.run(QStringLiteral("VACUUM INTO '%1'").arg(to));
    return refusal.isEmpty() ? Result<void>() : failed(refusal);
}

/// Of the structure: a connection that only reads leaves the CHECK constraints out.
Result<void> quickCheck(const QString &path)
{
    PlainConnection connection(path, QStringLiteral("QSQLITE_OPEN_READONLY"));
    const QString found = connection.value(QStringLiteral("PRAGMA quick_check"));
    return found == QStringLiteral("ok") ? Result<void>() : failed(found);
}

} // namespace

Result<void> benchBackup(const BenchRegister &bench, int runs)
{
    const QString copy = bench.besides(QStringLiteral("copy.sqlite"));
    Samples bytes;
    Samples whole;
    Samples checked;
    for (int i = 0; i < runs; ++i) {
        QFile::remove(copy);
        if (const auto done = timeOnce(bytes, [&] { return copyBytes(bench.path(), copy); }); !done)
            return done;
        QFile::remove(copy);
        const auto verified = timeOnce(whole, [&] {
            const Result<void> copied = vacuumInto(bench.path(), copy);
            return copied ? timeOnce(checked, [&] { return quickCheck(copy); }) : copied;
        });
        if (!verified)
            return verified;
    }
    QFile::remove(copy);
    BenchTable::row(QStringLiteral("the same bytes copied"), bytes);
    BenchTable::row(
        QStringLiteral("VACUUM INTO and quick_check of the copy"), whole,
        {bytes.median(), bench.isLarge() ? std::optional(promisedBackup) : std::nullopt});
    BenchTable::row(QStringLiteral("  quick_check of the copy alone"), checked);
    return {};
}
