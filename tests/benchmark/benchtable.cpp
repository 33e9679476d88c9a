// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benchtable.h"

#include "tests/support/registers.h"

#include <QFile>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

namespace {

constexpr int whatWidth = 46;
constexpr int cellWidth = 9;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString cell(const QString &text)
{
    return text.rightJustified(cellWidth);
}

QString cell(std::optional<double> milliseconds)
{
    if (!milliseconds)
        return cell(QString());
    return cell(QString::number(*milliseconds, 'f', *milliseconds < 100 ? 2 : 0));
}

/// Other programs' work makes every figure worse: say how much there was.
QString load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QStringLiteral(", load %1").arg(QString::fromLatin1(file.readAll()).section(u' ', 0, 0));
}

QString judged(const Samples &samples, const BenchAgainst &against)
{
    if (!against.limit)
        return {};
    const double figure = against.limitIsForP95 ? samples.p95() : samples.median();
    const QString of = against.limitIsForP95 ? QStringLiteral(" p95") : QString();
    const QString verdict =
        figure <= *against.limit ? QStringLiteral("  held") : QStringLiteral("  MISSED");
    return QString(cell(against.limit) + of + verdict);
}

QString judgedRatio(const Samples &samples, const BenchAgainst &against)
{
    if (!against.ratioLimit || !against.floor)
        return {};
    const bool held = samples.median() <= *against.ratioLimit * *against.floor;
    return QStringLiteral("  at most %1x%2")
        .arg(QString::number(*against.ratioLimit, 'f', 1),
             held ? QStringLiteral(" held") : QStringLiteral(" MISSED"));
}

} // namespace

void BenchTable::begin()
{
    out() << QSysInfo::prettyProductName() << ", " << QThread::idealThreadCount() << " cores"
          << load() << ", Qt " << qVersion() << ", SQLite "
          << PlainConnection(QStringLiteral(":memory:"))
                 .value(QStringLiteral("SELECT sqlite_version()"))
          << '\n';
#ifndef NDEBUG
    out() << "Built with assertions: these figures say nothing about what people get.\n";
#endif
    out() << "Milliseconds. Cold: the system was made to forget the file. Warm: it has just been "
             "read.\n\n"
          << QStringLiteral("what").leftJustified(whatWidth);
    for (const char *name :
         {"runs", "median", "p95", "floor", "ratio", "stock Qt", "quicker", "limit"})
        out() << cell(QString::fromLatin1(name));
    out() << Qt::endl;
}

void BenchTable::heading(const QString &text)
{
    out() << '\n' << text << Qt::endl;
}

void BenchTable::row(const QString &what, const Samples &samples, const BenchAgainst &against)
{
    const QString ratio = against.floor && *against.floor > 0
        ? QString(QString::number(samples.median() / *against.floor, 'f', 2) + u'x')
        : QString();
    const QString quicker = against.stock && samples.median() > 0
        ? QString(QString::number(*against.stock / samples.median(), 'f', 0) + u'x')
        : QString();
    out() << QString(QStringLiteral("  ") + what).leftJustified(whatWidth)
          << cell(QString::number(samples.count())) << cell(samples.median()) << cell(samples.p95())
          << cell(against.floor) << cell(ratio) << cell(against.stock) << cell(quicker)
          << judged(samples, against) << judgedRatio(samples, against) << Qt::endl;
}

void BenchTable::figure(const QString &what, double value, double limit)
{
    out() << QString(QStringLiteral("  ") + what).leftJustified(whatWidth) << cell(QString())
          << cell(value) << QString(qsizetype(5) * cellWidth, u' ') << cell(limit)
          << (value <= limit ? "  held" : "  MISSED") << Qt::endl;
}

void BenchTable::note(const QString &text)
{
    QTextStream(stderr) << "bench: " << text << Qt::endl;
}
