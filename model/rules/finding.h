// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"
#include "model/rules/rule.h"

#include <QDate>
#include <QList>

#include <algorithm>

/// A rule that does not hold, where, and the facts its sentence needs. wording/ makes the sentence.
struct Finding
{
    Rule rule = Rule::ChequeNotFound;
    Severity severity = Severity::Error;
    Field field = Field::None;
    QDate day; ///< the day the rule compares with
    Minutes minutes; ///< what is left, or lost
    int number = 0; ///< a limit, a position (from 1), a count
    QString text; ///< what was typed, or whom it concerns
    QString otherText; ///< a second of these
    QString suggestion; ///< the corrected text, offered as one click

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

[[nodiscard]] inline bool contains(const Findings &findings, Rule rule)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [rule](const Finding &finding) { return finding.rule == rule; });
}

/// True for what is only not filled in yet.
[[nodiscard]] inline bool saysMissing(const Finding &finding)
{
    // Orders have one rule for nothing and for nonsense.
    const bool orNonsense = finding.rule == Rule::DateInvalid || finding.rule == Rule::HoursInvalid;
    return saysMissing(finding.rule) || (orNonsense && finding.text.isEmpty());
}

[[nodiscard]] inline bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}
