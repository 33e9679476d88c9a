// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"

#include "model/chequeregister/backups.h"

#include <QFile>

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

} // namespace

Result<void> benchBackup(const BenchRegister &bench, int runs)
{
    const QString copy = bench.besides(QStringLiteral("copy.sqlite"));
    Samples bytes;
    Samples whole;
    for (int i = 0; i < runs; ++i) {
        QFile::remove(copy);
        if (const auto done = timeOnce(bytes, [&] { return copyBytes(bench.path(), copy); }); !done)
            return done;
        QFile::remove(copy);
        const auto verified = timeOnce(whole, [&]() -> Result<void> {
            const Result<MadeBackup> made = Backups::backUpTo(bench.path(), copy);
            return made ? Result<void>() : made.error();
        });
        if (!verified)
            return verified;
    }
    QFile::remove(copy);
    BenchTable::row(QStringLiteral("the same bytes copied"), bytes);
    BenchTable::row(
        QStringLiteral("a verified backup"), whole,
        {bytes.median(), bench.isLarge() ? std::optional(promisedBackup) : std::nullopt});
    return {};
}
