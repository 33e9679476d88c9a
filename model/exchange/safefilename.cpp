// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/safefilename.h"

#include "model/rules/textrules.h"

#include <QRegularExpression>

namespace {

/// In bytes of UTF-8. Systems take 255; the rest is for the endings of unfinished files.
constexpr qsizetype longestName = 200;

/// Separates folders, or means something else than itself on some system; and what no text may
/// hold.
bool isUnsafe(const QString &character)
{
    return QStringLiteral("/\\:*?\"<>|").contains(character)
        || forbiddenPosition(character, LineBreaks::Forbidden) > 0;
}

QString withoutUnsafe(const QString &text)
{
    QString safe;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const QString character = text.sliced(i, isPair ? 2 : 1);
        safe += isUnsafe(character) ? QStringLiteral("-") : character;
        i += character.size();
    }
    return safe;
}

/// A dot in front hides a file or leads to another folder, a dash makes an option of it; Windows
/// drops dots and blanks at the end.
QString withoutOuterDots(const QString &text)
{
    static const QRegularExpression outer(QStringLiteral("\\A[. -]+|[. -]+\\z"));
    return QString(text).remove(outer);
}

/// Names that are devices on Windows, whatever their ending.
bool isDevice(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(con|prn|aux|nul|clock\\$|conin\\$|conout\\$"
                       "|(com|lpt)[0-9\\x{b9}\\x{b2}\\x{b3}]) *(\\.|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

/// As much of the text as fits, up to the end of a character.
QString firstBytes(const QString &text, qsizetype count)
{
    QString first = text.left(count); // a unit is a byte or more
    while (first.toUtf8().size() > count)
        first.chop(first.back().isLowSurrogate() ? 2 : 1);
    if (!first.isEmpty() && first.back().isHighSurrogate())
        first.chop(1);
    return first;
}

} // namespace

QString safeFileName(const QString &wished, const QString &ending)
{
    QString name = withoutUnsafe(normalisedName(wished));
    name = withoutOuterDots(firstBytes(withoutOuterDots(name), longestName - ending.size()));
    if (name.isEmpty() || isDevice(name))
        name.prepend(u'_');
    return QString(name + ending);
}
