// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// The words that a keyword asks for, folded, each once: see folded(). UTF-8.
[[nodiscard]] QList<QByteArray> keywordsOf(const QString &keyword);

/// Where in a text, as it is shown, the words stand.
struct KeywordHit
{
    qsizetype begin = 0;
    qsizetype length = 0; ///< in the text, not in its folded form

    friend bool operator==(const KeywordHit &, const KeywordHit &) = default;
};
/// In order; hits that touch or overlap are one.
[[nodiscard]] QList<KeywordHit> keywordHits(const QString &text, const QList<QByteArray> &words);
