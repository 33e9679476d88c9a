// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/textarena.h"

#include "model/domain/folding.h"

#include <string_view>

void TextArena::append(const QString &text)
{
    m_bytes += text.toUtf8();
    m_ends.append(quint32(m_bytes.size()));
    m_folded += folded(text).toUtf8();
    m_folded += '\n';
    m_foldedEnds.append(quint32(m_folded.size()));
}

QByteArrayView TextArena::bytes(int number) const
{
    const quint32 begin = number == 0 ? 0 : m_ends.at(number - 1);
    return QByteArrayView(m_bytes).sliced(begin, m_ends.at(number) - begin);
}

bool TextArena::find(const QByteArray &word, QByteArray &found) const
{
    const std::string_view all(m_folded.constData(), std::size_t(m_folded.size()));
    const std::string_view wanted(word.constData(), std::size_t(word.size()));
    bool any = false;
    char *marks = found.data();
    qsizetype number = 0;
    for (std::size_t at = all.find(wanted); at < all.size(); at = all.find(wanted, at)) {
        while (m_foldedEnds.at(number) <= at)
            ++number;
        marks[number] = 1;
        any = true;
        at = m_foldedEnds.at(number); // once is enough
    }
    return any;
}
