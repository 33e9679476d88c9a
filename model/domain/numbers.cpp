// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/numbers.h"

#include <algorithm>

namespace {

bool isDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString withoutSeparators(const QString &typed)
{
    QString kept;
    kept.reserve(typed.size());
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'/' && c != u'-' && c != u'.')
            kept.append(c);
    }
    return kept;
}

std::optional<ChequeNumber> ChequeNumber::fromText(const QString &typed)
{
    ChequeNumber number;
    if (typed.size() == length && isDigits(typed)) { // as it is stored, and often read
        number.m_digits = typed;
        return number;
    }
    const QString digits = withoutSeparators(typed);
    if (!isDigits(digits) || digits.size() > length)
        return std::nullopt;
    number.m_digits = digits.rightJustified(length, u'0');
    return number;
}

std::optional<ClientNumber> ClientNumber::fromText(const QString &typed)
{
    const QString digits = withoutSeparators(typed);
    if (!isDigits(digits) || digits.size() != length)
        return std::nullopt;
    ClientNumber number;
    number.m_digits = digits;
    return number;
}
