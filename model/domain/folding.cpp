// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/folding.h"

#include "model/domain/normalisation.h"

#include <algorithm>

namespace {

/// Letters that Unicode does not take apart into a base letter and a mark.
void appendFolded(QString &out, QChar c)
{
    switch (c.unicode()) {
    case 0x0142: // ł
        out.append(u'l');
        break;
    case 0x0111: // đ
    case 0x00f0: // ð
        out.append(u'd');
        break;
    case 0x00f8: // ø
        out.append(u'o');
        break;
    case 0x0131: // ı
        out.append(u'i');
        break;
    case 0x00df: // ß
        out.append(QLatin1StringView("ss"));
        break;
    case 0x0153: // œ
        out.append(QLatin1StringView("oe"));
        break;
    case 0x00e6: // æ
        out.append(QLatin1StringView("ae"));
        break;
    case 0x00fe: // þ
        out.append(QLatin1StringView("th"));
        break;
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x02bc: // ʼ
        out.append(u'\'');
        break;
    default:
        out.append(c);
    }
}

} // namespace

QString folded(const QString &text)
{
    // Most texts have nothing to take apart.
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower();
    const QString decomposed = takenApart(text).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (!c.isMark())
            appendFolded(result, c);
    }
    return result;
}
