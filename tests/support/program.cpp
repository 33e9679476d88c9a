// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>

#include <cstdlib>

namespace {

/// Minutes to add to UTC, from 0 to 24 hours, so that it is noon; fixed when it is first asked.
int minutesToNoon()
{
    static const int minutes = [] {
        const int now = QDateTime::currentDateTimeUtc().time().msecsSinceStartOfDay() / 60'000;
        return (12 * 60 - now + 24 * 60) % (24 * 60);
    }();
    return minutes;
}

Ended endOf(QProcess &process)
{
    // Far above what any call needs: only a program that hangs meets it.
    constexpr int milliseconds = 120'000;
    const bool finished = process.waitForFinished(milliseconds);
    const bool whole = finished && process.exitStatus() == QProcess::NormalExit;
    return {whole ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

bool Noon::canMoveDays()
{
#ifdef Q_OS_WIN
    return false;
#else
    return true;
#endif
}

QString Noon::zone(int day)
{
    // POSIX counts westwards
    const int minutes = minutesToNoon() + day * 24 * 60;
    return QStringLiteral("<NOON>%1%2:%3")
        .arg(minutes > 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(minutes) / 60)
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

QDate Noon::today(int day)
{
    if (!canMoveDays())
        return QDate::currentDate();
    static const QDate today =
        QDateTime::currentDateTimeUtc().addSecs(qint64(minutesToNoon()) * 60).date();
    return today.addDays(day);
}

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QList<QJsonObject> Ended::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const QString &line : lines())
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

QStringList Ended::lines() const
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray Ended::all() const
{
    return "exit code " + QByteArray::number(exitCode) + "\nstandard output: " + output
        + "\nstandard error: " + errors;
}

QProcessEnvironment environmentOf(int day, const QHash<QString, QString> &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), Noon::zone(day));
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        environment.insert(variable.key(), variable.value());
    return environment;
}

Ended runProgram(const QStringList &arguments, const QByteArray &input,
                 const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    return endOf(process);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QByteArray toLine(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList outlineOf(const QJsonArray &findings)
{
    QStringList lines;
    for (const QJsonValue value : findings) {
        const QJsonObject finding = value.toObject();
        QString line = QString(finding.value(QStringLiteral("severity")).toString() + u' '
                               + finding.value(QStringLiteral("rule")).toString());
        if (const QJsonValue field = finding.value(QStringLiteral("field")); field.isString())
            line += u' ' + field.toString();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

ProgramRegister::ProgramRegister(const QString &name)
    : m_path(m_folder.filePath(name))
{
}

bool ProgramRegister::copyFrom(const ProgramRegister &prepared) const
{
    return QFile::copy(prepared.path(), m_path);
}

QByteArray ProgramRegister::init() const
{
    const Ended ended =
        call({QStringLiteral("--centre"), QStringLiteral("Loopbaancentrum De Brug"),
              QStringLiteral("--user"), QStringLiteral("Janssens Thomas"), QStringLiteral("init")});
    return ended.exitCode == 0 ? QByteArray() : ended.all();
}

Ended ProgramRegister::call(const QStringList &arguments, const QByteArray &input,
                            const QProcessEnvironment &environment) const
{
    return runProgram(QStringList{QStringLiteral("--register"), m_path} + arguments, input,
                      environment);
}

Ended ProgramRegister::callInto(const QString &output, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environmentOf(0));
    process.setStandardOutputFile(output);
    process.start(QStringLiteral(PROGRAM),
                  QStringList{QStringLiteral("--register"), m_path} + arguments);
    return endOf(process);
}

Ended ProgramRegister::apply(const QList<QByteArray> &lines, const QStringList &options,
                             int day) const
{
    return call(options + QStringList{QStringLiteral("apply"), QStringLiteral("-")},
                lines.join('\n') + '\n', environmentOf(day));
}

QJsonObject ProgramRegister::show(const QString &chequeNumber, int day) const
{
    return call({QStringLiteral("show"), chequeNumber}, {}, environmentOf(day)).json();
}
