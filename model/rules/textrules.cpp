// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/textrules.h"

#include "model/domain/normalisation.h"

#include <QRegularExpression>

namespace {

bool isForbidden(char32_t c, LineBreaks lineBreaks)
{
    if (c == U'\n' || c == U'\t')
        return lineBreaks == LineBreaks::Forbidden;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional and zero-width characters, the byte order mark
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Not characters at all, and blanks that are not in a category of their own
    return QChar::isNonCharacter(c) || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
}

/// A national number's last two digits are 97 minus the others modulo 97; from 2000 on with a 2
/// before them.
bool isNationalNumber(const QString &digits)
{
    const qint64 body = digits.left(9).toLongLong();
    const qint64 check = digits.mid(9).toLongLong();
    return check == 97 - body % 97 || check == 97 - (2'000'000'000 + body) % 97;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    return digits;
}

bool holdsNationalNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "(?<![0-9])[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{2}[. /-]?[0-9]{3}[. /-]?[0-9]{2}(?![0-9])"));
    for (auto match = form.globalMatch(text); match.hasNext();) {
        if (isNationalNumber(digitsOf(match.next().captured())))
            return true;
    }
    return false;
}

bool holdsEmailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}"));
    return form.match(text).hasMatch();
}

bool holdsTelephoneNumber(const QString &text)
{
    static const QRegularExpression dates(
        QStringLiteral("(?<![0-9])[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}(?![0-9])"));
    // Not from the middle of something longer, such as 2026-03-03 or 85.07.30-033.28
    static const QRegularExpression form(
        QStringLiteral("(?<![0-9+])(?<![0-9][./-])[0+](?:[ ./()-]{0,2}[0-9])+"));
    const QString withoutDates = QString(text).replace(dates, QStringLiteral("|"));
    for (auto match = form.globalMatch(withoutDates); match.hasNext();) {
        const qsizetype digits = digitsOf(match.next().captured()).size();
        if (digits >= 9 && digits <= 12)
            return true;
    }
    return false;
}

Findings checkText(const QString &typed, Field field, Rule tooLong, int longest)
{
    Findings findings;
    const QString text = normalisedText(typed);
    if (codePoints(text) > longest)
        findings.append({.rule = tooLong, .field = field, .number = longest});
    if (const int position = forbiddenPosition(text, LineBreaks::Allowed); position > 0)
        findings.append({.rule = Rule::TextForbiddenCharacter, .field = field, .number = position});
    if (holdsPersonalData(text))
        findings.append({.rule = Rule::PrivacyHint, .severity = Severity::Warning, .field = field});
    return findings;
}

} // namespace

QString normalisedText(const QString &typed)
{
    QString text = composed(typed);
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    return text.trimmed();
}

QString normalisedName(const QString &typed)
{
    return composed(typed).simplified();
}

int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar c : text) {
        if (!c.isLowSurrogate())
            ++count;
    }
    return count;
}

int forbiddenPosition(const QString &text, LineBreaks lineBreaks)
{
    int position = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        ++position;
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        if (isForbidden(c, lineBreaks))
            return position;
    }
    return 0;
}

int forbiddenInLine(const QString &typed)
{
    return forbiddenPosition(composed(typed).trimmed(), LineBreaks::Forbidden);
}

bool holdsPersonalData(const QString &text)
{
    return holdsNationalNumber(text) || holdsEmailAddress(text) || holdsTelephoneNumber(text);
}

Findings checkQuestion(const QuestionDraft &draft, const Policy &policy)
{
    Findings findings;
    if (!draft.themes)
        findings.append({.rule = Rule::ThemeMissing, .field = Field::Themes});
    if (normalisedText(draft.text).isEmpty())
        findings.append({.rule = Rule::QuestionMissing, .field = Field::Question});
    return findings
        + checkText(draft.text, Field::Question, Rule::QuestionTooLong, policy.questionLength);
}

Findings checkFeedback(const QString &feedback, const Policy &policy)
{
    return checkText(feedback, Field::Feedback, Rule::FeedbackTooLong, policy.feedbackLength);
}

Findings checkName(const QString &name, Field field, const Policy &policy)
{
    Findings findings;
    const QString stored = normalisedName(name);
    if (stored.isEmpty())
        findings.append({.rule = Rule::NameMissing, .field = field});
    if (codePoints(stored) > policy.nameLength)
        findings.append({.rule = Rule::NameTooLong, .field = field, .number = policy.nameLength});
    if (const int position = forbiddenInLine(name); position > 0)
        findings.append({.rule = Rule::NameForbiddenCharacter, .field = field, .number = position});
    return findings;
}
