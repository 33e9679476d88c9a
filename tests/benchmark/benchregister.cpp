// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benchregister.h"

#include "tests/benchmark/benchtable.h"
#include "tests/benchmark/registergenerator.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

BenchRegister::BenchRegister(const QString &folder, const RegisterProfile &profile)
    : m_profile(profile)
    , m_folder(QDir(folder).filePath(QStringLiteral("work-XXXXXX")))
{
}

Result<std::unique_ptr<BenchRegister>> BenchRegister::make(const QString &folder,
                                                           const RegisterProfile &profile)
{
    BenchTable::note(QStringLiteral("register %1: %2 cheques, %3 conversations")
                         .arg(profile.name, QString::number(profile.cheques),
                              QString::number(profile.conversations)));
    const Result<QString> kept = keptRegister(folder, profile);
    if (!kept)
        return kept.error();
    std::unique_ptr<BenchRegister> made(new BenchRegister(folder, profile));
    if (!made->m_folder.isValid() || !QFile::copy(*kept, made->path()))
        return Error{ErrorCode::FileNotWritable, made->path(), {}};
    return made;
}

Clock BenchRegister::clock() const
{
    const QDate today = m_profile.lastDay.addDays(1);
    const qint64 morning = QDateTime(today, QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();
    return [today, morning, looks = qint64{0}]() mutable {
        return Moment{{morning + ++looks}, today};
    };
}

bool BenchRegister::forget() const
{
#ifdef Q_OS_LINUX
    const int file = ::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    // Only what is on the disk can be forgotten.
    const bool forgotten =
        ::fsync(file) == 0 && ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) == 0;
    ::close(file);
    return forgotten;
#else
    return false;
#endif
}
