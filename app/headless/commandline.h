// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/identity.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What was asked on the command line.
struct CommandLine
{
    QString registerPath;
    bool usualPlace = false; ///< no --register: the one of this user
    Identity identity; ///< empty fields: the register's own
    QString language;
    bool json = false;
    QString command; ///< empty: the window
    QStringList arguments; ///< of the command
    // Options of single commands
    bool dryRun = false;
    bool stopOnError = false;
    bool all = false;
    std::optional<QString> keyword;
    std::optional<QString> status;
    std::optional<QString> sort;

    bool wantsHelp = false;
    bool wantsVersion = false;
    /// Why the command line cannot be followed; empty when it can.
    QString problem;

    [[nodiscard]] bool wantsWindow() const
    {
        return command.isEmpty() && problem.isEmpty() && !wantsHelp && !wantsVersion;
    }
};

/// Where this user's register is when nobody says otherwise.
[[nodiscard]] QString usualRegister();

/// The file, in INI form, of what the window remembers and of what this user wants of backups, see
/// readBackupPlan().
[[nodiscard]] QString settingsFile();

/// `arguments` with the program's name first.
[[nodiscard]] CommandLine readCommandLine(const QStringList &arguments);

/// How to use the commands, in the language that is installed.
[[nodiscard]] QString helpText();

/// That there are no sentences in this language.
[[nodiscard]] QString unknownLanguage(const QString &code);
