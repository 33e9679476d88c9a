// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

/// The built program, run as a process by somebody who only knows its commands.

/// Its clock is the computer's. By the time zone it is given it is noon for it when the tests
/// start, so that no test meets midnight; it can also be told that it is still the day before.
namespace Noon {

/// Where the program takes its time zone from the computer whatever it is told, days cannot move.
[[nodiscard]] bool canMoveDays();
/// For the variable TZ; `day` is 0 for today, -1 for the day before.
[[nodiscard]] QString zone(int day = 0);
/// What the program then takes for today.
[[nodiscard]] QDate today(int day = 0);

} // namespace Noon

/// How a call ended.
struct Ended
{
    int exitCode = -1; ///< -1: it crashed, hung or could not be started
    QByteArray output;
    QByteArray errors;

    /// Of the whole output; empty when that is no object.
    [[nodiscard]] QJsonObject json() const;
    /// Of each line of the output.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
    [[nodiscard]] QStringList lines() const;
    /// For the message of a test that fails.
    [[nodiscard]] QByteArray all() const;
};

/// The environment of the tests, with the time zone of a day and these variables.
[[nodiscard]] QProcessEnvironment environmentOf(int day,
                                                const QHash<QString, QString> &variables = {});

[[nodiscard]] Ended runProgram(const QStringList &arguments, const QByteArray &input = {},
                               const QProcessEnvironment &environment = environmentOf(0));

[[nodiscard]] QByteArray bytesOf(const QString &path);
/// False when not all could be written.
[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray toLine(const QJsonObject &json);

/// A findings array as short lines: `error dateTooOld date`, in the order of the alphabet.
[[nodiscard]] QStringList outlineOf(const QJsonArray &findings);

/// A folder of its own with a register in it.
class ProgramRegister
{
public:
    explicit ProgramRegister(const QString &name = QStringLiteral("register.sqlite"));

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    /// The bytes of another register, instead of a long preparation; false when that fails.
    [[nodiscard]] bool copyFrom(const ProgramRegister &prepared) const;
    /// `init`, for Loopbaancentrum De Brug and Janssens Thomas; why not, when it failed.
    [[nodiscard]] QByteArray init() const;
    [[nodiscard]] Ended call(const QStringList &arguments, const QByteArray &input = {},
                             const QProcessEnvironment &environment = environmentOf(0)) const;
    /// With its standard output going to a file.
    [[nodiscard]] Ended callInto(const QString &output, const QStringList &arguments) const;
    /// `apply -`.
    [[nodiscard]] Ended apply(const QList<QByteArray> &lines, const QStringList &options = {},
                              int day = 0) const;
    /// `show`; empty when there is no such cheque.
    [[nodiscard]] QJsonObject show(const QString &chequeNumber, int day = 0) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};
