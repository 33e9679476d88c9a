// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/normalisation.h"

#include <QList>

#include <algorithm>

namespace {

/// In code units. Up to here Qt is quick whatever the text; above it texts are done in pieces.
constexpr qsizetype pieceLength = 512;
/// Swapping the marks of a piece takes the square of its length.
constexpr qsizetype apartLength = 64;

/// Where the code point that begins at `i` ends.
qsizetype after(const QString &text, qsizetype i)
{
    const bool isPair =
        text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    return i + (isPair ? 2 : 1);
}

char32_t codePointAt(const QString &text, qsizetype i)
{
    return after(text, i) == i + 2 ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                   : text.at(i).unicode();
}

/// Never becomes one character with what stands before it.
bool standsAlone(char32_t c)
{
    const bool isLaterJamo = c >= 0x1160 && c <= 0x11ff;
    return !isLaterJamo && !QChar::isMark(c);
}

/// Each piece on its own: letters come apart wherever they stand.
QString apartInPieces(const QString &text, QString::NormalizationForm form)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = std::min(start + apartLength, text.size());
        if (text.at(end - 1).isHighSurrogate())
            end = after(text, end - 1);
        result += text.sliced(start, end - start).normalized(form);
        start = end;
    }
    return result;
}

/// The marks of each letter in their canonical order, which Qt finds by swapping neighbours.
QString withMarksInOrder(const QString &text)
{
    QString result;
    result.reserve(text.size());
    QList<char32_t> marks;
    const auto flush = [&result, &marks] {
        std::stable_sort(marks.begin(), marks.end(), [](char32_t one, char32_t other) {
            return QChar::combiningClass(one) < QChar::combiningClass(other);
        });
        for (const char32_t mark : std::as_const(marks))
            result += QChar::fromUcs4(mark);
        marks.clear();
    };
    for (qsizetype i = 0; i < text.size(); i = after(text, i)) {
        const char32_t c = codePointAt(text, i);
        if (QChar::combiningClass(c) != 0) {
            marks.append(c);
            continue;
        }
        flush();
        result += QChar::fromUcs4(c);
    }
    flush();
    return result;
}

/// Pieces that begin with a character that stands alone, so that none of them changes another.
QString composedInPieces(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size()
               && (end - start < pieceLength || !standsAlone(codePointAt(text, end))))
            end = after(text, end);
        result += text.sliced(start, end - start).normalized(QString::NormalizationForm_C);
        start = end;
    }
    return result;
}

} // namespace

QString composed(const QString &text)
{
    if (text.size() <= pieceLength)
        return text.normalized(QString::NormalizationForm_C);
    return composedInPieces(withMarksInOrder(apartInPieces(text, QString::NormalizationForm_D)));
}

QString takenApart(const QString &text)
{
    if (text.size() <= pieceLength)
        return text.normalized(QString::NormalizationForm_KD);
    return withMarksInOrder(apartInPieces(text, QString::NormalizationForm_KD));
}
