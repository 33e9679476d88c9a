// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

/// Many texts by number, from 0, each kept as it is shown and as people search it: see folded().
/// All of them share a few arrays, so that a copy costs nothing and a search reads on and on.
class TextArena
{
public:
    void append(const QString &text);
    [[nodiscard]] int count() const { return int(m_ends.size()); }
    [[nodiscard]] QString text(int number) const { return QString::fromUtf8(bytes(number)); }
    /// UTF-8, good until the next append().
    [[nodiscard]] QByteArrayView bytes(int number) const;

    /// Sets to 1 what stands in `found` at the number of each text that has the word in it. `word`
    /// is folded UTF-8 without white space. Whether there was one.
    bool find(const QByteArray &word, QByteArray &found) const;

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
    QByteArray m_folded; ///< a line each
    QList<quint32> m_foldedEnds; ///< behind the line's end
};
