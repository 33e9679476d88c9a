// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/discreet.h"

#include <QRegularExpression>

namespace {

/// Whether its text is what somebody typed for something that is written in digits.
bool quotesDigits(Rule rule)
{
    return rule == Rule::ChequeNumberForm || rule == Rule::ClientNumberForm
        || rule == Rule::DateInvalid || rule == Rule::HoursInvalid || rule == Rule::AmountInvalid;
}

/// One letter is a slip of the finger, or the E of a spreadsheet.
bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}\\p{M}*\\p{L}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(text).hasMatch();
}

} // namespace

Finding discreet(Finding finding)
{
    if (quotesDigits(finding.rule) && hasWords(finding.text))
        finding.text = QChar(0x2026);
    return finding;
}
