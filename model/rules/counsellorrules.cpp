// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/counsellorrules.h"

#include "model/domain/folding.h"
#include "model/rules/textrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

QString straightApostrophes(const QString &word)
{
    return QString(word).replace(QChar(0x2018), u'\'').replace(QChar(0x2019), u'\'');
}

bool isParticle(const QString &word)
{
    static const QStringList particles{
        QStringLiteral("de"),  QStringLiteral("den"), QStringLiteral("der"), QStringLiteral("van"),
        QStringLiteral("von"), QStringLiteral("ter"), QStringLiteral("ten"), QStringLiteral("te"),
        QStringLiteral("d'"),  QStringLiteral("'t"),  QStringLiteral("le"),  QStringLiteral("la"),
        QStringLiteral("du"),  QStringLiteral("el"),  QStringLiteral("al"),  QStringLiteral("ben")};
    return particles.contains(straightApostrophes(word));
}

/// `d'` may be written against its word: how much of the word it takes.
qsizetype attachedParticleLength(const QString &word)
{
    const QString plain = straightApostrophes(word);
    return plain.size() > 2 && plain.startsWith(QLatin1StringView("d'")) ? 2 : 0;
}

/// The words after the lower-case particles in front.
QStringList withoutParticles(QStringList words)
{
    while (!words.isEmpty() && isParticle(words.constFirst()))
        words.removeFirst();
    if (!words.isEmpty())
        words.first().remove(0, attachedParticleLength(words.constFirst()));
    return words;
}

char32_t firstCodePoint(const QString &word)
{
    return word.size() > 1 && word.at(0).isHighSurrogate()
        ? QChar::surrogateToUcs4(word.at(0), word.at(1))
        : word.at(0).unicode();
}

bool startsWithCapital(const QString &word)
{
    const char32_t c = firstCodePoint(word);
    return QChar::isLetter(c) && !QChar::isLower(c);
}

QString capitalised(const QString &word)
{
    const qsizetype length = word.at(0).isHighSurrogate() ? 2 : 1;
    return QString(word.left(length).toUpper() + word.mid(length));
}

/// Capitals where the rule wants them: the first word after the particles, and the last.
QString corrected(const QStringList &words)
{
    const qsizetype particles = words.size() - withoutParticles(words).size();
    if (words.size() - particles < 2)
        return {};
    QStringList result = words;
    QString &family = result[particles];
    const qsizetype attached = attachedParticleLength(family);
    family = QString(family.left(attached) + capitalised(family.mid(attached)));
    result.last() = capitalised(result.constLast());
    return result.join(u' ');
}

bool isWellFormed(const QStringList &words)
{
    const QStringList rest = withoutParticles(words);
    return rest.size() >= 2 && startsWithCapital(rest.constFirst())
        && startsWithCapital(rest.constLast());
}

/// The known counsellor whose words these are in another order: given name first.
QString swappedName(const QStringList &words, const QStringList &known)
{
    const QString typed = folded(words.join(u' '));
    QString found;
    for (const QString &name : known) {
        if (folded(name) == typed)
            return {};
        QStringList turned = folded(name).split(u' ');
        for (qsizetype i = 1; i < turned.size() && found.isEmpty(); ++i) {
            turned.append(turned.takeFirst());
            if (turned.join(u' ') == typed)
                found = name;
        }
    }
    return found;
}

} // namespace

Findings checkCounsellor(const QString &typed, const QStringList &knownCounsellors,
                         const Policy &policy)
{
    const QString name = normalisedName(typed);
    if (name.isEmpty())
        return {{.rule = Rule::CounsellorMissing, .field = Field::Counsellor}};
    const QStringList words = name.split(u' ');
    Finding wrongForm{.rule = Rule::CounsellorForm, .field = Field::Counsellor, .text = name};
    wrongForm.number = forbiddenInLine(typed);
    if (wrongForm.number > 0 || codePoints(name) > policy.nameLength)
        return {wrongForm};
    if (!isWellFormed(words)) {
        const QString suggestion = corrected(words);
        if (isWellFormed(suggestion.split(u' ', Qt::SkipEmptyParts)))
            wrongForm.suggestion = suggestion;
        return {wrongForm};
    }
    Findings findings;
    if (withoutParticles(words) != words)
        findings.append({.rule = Rule::CounsellorParticle,
                         .severity = Severity::Warning,
                         .field = Field::Counsellor,
                         .text = name});
    if (const QString swapped = swappedName(words, knownCounsellors); !swapped.isEmpty())
        findings.append({.rule = Rule::CounsellorSwapped,
                         .severity = Severity::Warning,
                         .field = Field::Counsellor,
                         .text = name,
                         .suggestion = swapped});
    return findings;
}
