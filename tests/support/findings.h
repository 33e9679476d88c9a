// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QStringList>

/// Findings as short lines, so that a row of a table can say what it expects and a failing one
/// shows both sides: `error dateBeforeRequest date day=2026-10-01`. Facts that are not set are
/// left out; so are the texts, which a test compares by itself where they matter.
[[nodiscard]] inline QString outline(const Finding &finding)
{
    QString line =
        nameOf(finding.severity) + u' ' + nameOf(finding.rule) + u' ' + nameOf(finding.field);
    if (finding.day.isValid())
        line += QStringLiteral(" day=") + finding.day.toString(Qt::ISODate);
    if (finding.minutes.count != 0)
        line += QStringLiteral(" minutes=") + QString::number(finding.minutes.count);
    if (finding.number != 0)
        line += QStringLiteral(" number=") + QString::number(finding.number);
    return line;
}

/// In the order of the alphabet: the order of findings is nobody's rule.
[[nodiscard]] inline QStringList outline(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(outline(finding));
    lines.sort();
    return lines;
}

/// The lines of a row, which are separated by `; `.
[[nodiscard]] inline QStringList expectedLines(const QString &expected)
{
    QStringList lines = expected.split(QStringLiteral("; "), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}
[[nodiscard]] inline QStringList expectedLines(const char *expected)
{
    return expectedLines(QString::fromLatin1(expected));
}
