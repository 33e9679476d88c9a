// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/printable.h"

#include <QList>

namespace {

QString fromCharacters(const QList<uint> &characters)
{
    QString text;
    for (const uint c : characters)
        text.append(QChar::fromUcs4(QChar::isPrint(c) ? c : uint{QChar::ReplacementCharacter}));
    return text;
}

} // namespace

QString printable(const QString &text)
{
    return fromCharacters(text.simplified().toUcs4());
}

QString excerpt(const QString &text)
{
    constexpr qsizetype longest = 40;
    // Not all of a pasted book
    const QList<uint> characters = text.trimmed().left(1000).simplified().toUcs4();
    if (characters.size() <= longest)
        return fromCharacters(characters);
    return QString(fromCharacters(characters.first(longest - 1)) + QChar(0x2026));
}
