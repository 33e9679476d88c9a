// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/keywords.h"

#include "model/domain/folding.h"

#include <QStringList>
#include <QTextBoundaryFinder>

QList<QByteArray> keywordsOf(const QString &keyword)
{
    QStringList words = folded(keyword).simplified().split(u' ', Qt::SkipEmptyParts);
    // A page that was pasted says some words a thousand times; once is enough to look for.
    words.removeDuplicates();
    QList<QByteArray> bytes;
    bytes.reserve(words.size());
    for (const QString &word : std::as_const(words))
        bytes.append(word.toUtf8());
    return bytes;
}

QList<KeywordHit> keywordHits(const QString &text, const QList<QByteArray> &words)
{
    if (words.isEmpty())
        return {};
    // Letter by letter, so that what stands in the folded text can be found back.
    QByteArray plain;
    QList<qsizetype> letterOf; // by byte of `plain`: where its letter begins in the text
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype begin = 0, end = letters.toNextBoundary(); end > begin;
         begin = end, end = letters.toNextBoundary()) {
        plain += folded(text.mid(begin, end - begin)).toUtf8();
        letterOf.resize(plain.size(), begin);
    }
    letterOf.append(text.size());
    QByteArray marked(text.size(), 0);
    for (const QByteArray &word : words) {
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            const qsizetype begin = letterOf.at(at);
            qsizetype last = at + word.size();
            while (last < plain.size() && letterOf.at(last) == letterOf.at(last - 1))
                ++last; // half of a letter that became two
            for (qsizetype i = begin; i < letterOf.at(last); ++i)
                marked[i] = 1;
        }
    }
    QList<KeywordHit> hits;
    for (qsizetype begin = marked.indexOf(1); begin >= 0; begin = marked.indexOf(1, begin)) {
        qsizetype end = marked.indexOf('\0', begin);
        end = end < 0 ? marked.size() : end;
        hits.append({begin, end - begin});
        begin = end;
    }
    return hits;
}
