// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <QJsonObject>
#include <QString>

/// How a command without a window ended.
enum class ExitCode {
    Done = 0,
    Refused = 1, ///< done in part, or refused by a rule
    Impossible = 2, ///< wrong use, or the register cannot be opened
};

/// Standard output and error as UTF-8, whatever the locale.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    /// The result is wanted as one JSON object.
    [[nodiscard]] bool json() const { return m_json; }

    /// A line for people; not printed when JSON is wanted.
    void say(const QString &line) const;
    /// A line of JSON, in any case.
    void print(const QJsonObject &object) const;
    /// A sentence on standard error; what was asked goes on.
    void warn(const QString &sentence) const;
    /// A sentence on standard error, and as the JSON result when one is wanted.
    [[nodiscard]] ExitCode fail(ExitCode code, const QString &sentence) const;
    /// The sentence for an error; it always is Impossible.
    [[nodiscard]] ExitCode fail(const Error &error) const;

    /// The code of the whole call; Impossible, with a sentence, when a line could not be printed: a
    /// result that goes to a full disk must not look complete.
    [[nodiscard]] ExitCode finish(ExitCode code) const;

private:
    bool m_json;
};
