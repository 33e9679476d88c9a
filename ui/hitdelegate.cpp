// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hitdelegate.h"

#include "model/itemmodels/keywords.h"
#include "model/itemmodels/overviewmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace {

// Of the highlight, so that text stays readable on it.
constexpr double behindDarkText = 0.35;
constexpr double behindLightText = 0.55;
constexpr double overSelection = 0.25; ///< of the selection's text colour
constexpr double lineWidth = 2;
constexpr double rounding = 2;

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

/// Where the style puts the text of an item, and nothing else.
QRectF textPlace(const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    const QRect place = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    // As QCommonStyle draws it.
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return place.adjusted(margin, 0, -margin, 0);
}

QList<QRectF> rectsOf(const QList<KeywordHit> &hits, const QStyleOptionViewItem &option)
{
    const QRectF place = textPlace(option);
    const QString shown =
        option.fontMetrics.elidedText(option.text, option.textElideMode, int(place.width()));
    const bool cut = shown != option.text;
    const qsizetype whole = cut ? shown.size() - 1 : shown.size();
    QTextLayout layout(shown, option.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    const QRect there = QStyle::alignedRect(
        option.direction, option.displayAlignment,
        QSize(qCeil(line.naturalTextWidth()), qCeil(line.height())), place.toRect());
    QList<QRectF> rects;
    for (const KeywordHit &hit : hits) {
        const qsizetype begin = std::min(hit.begin, whole);
        const qsizetype end = std::min(hit.begin + hit.length, whole);
        // What is cut off, wholly or in part, stands behind the dots.
        const qsizetype last = hit.begin + hit.length > whole ? shown.size() : end;
        const double left = line.cursorToX(int(begin));
        const double right = line.cursorToX(int(last));
        rects.append(QRectF(there.left() + std::min(left, right), there.top(),
                            std::abs(right - left), there.height()));
    }
    return rects;
}

} // namespace

QList<QRectF> HitDelegate::marksOf(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *model = qobject_cast<const OverviewModel *>(index.model());
    if (!model || model->words().isEmpty())
        return {};
    const QList<KeywordHit> hits = keywordHits(index.data().toString(), model->words());
    if (hits.isEmpty())
        return {};
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    return rectsOf(hits, cell);
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const QList<QRectF> marks = marksOf(option, index);
    const bool selected = option.state & QStyle::State_Selected;
    const auto fill = [&](QPalette::ColorRole role, double share) {
        QColor colour = option.palette.color(role);
        colour.setAlphaF(float(share));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        for (const QRectF &mark : marks)
            painter->drawRoundedRect(mark, rounding, rounding);
        painter->restore();
    };
    // A selection is painted with the cell, and would hide what is behind it.
    if (!selected && !marks.isEmpty())
        fill(QPalette::Highlight,
             option.palette.color(QPalette::Base).lightness() < 128 ? behindLightText
                                                                    : behindDarkText);
    QStyledItemDelegate::paint(painter, option, index);
    if (!selected || marks.isEmpty())
        return;
    fill(QPalette::HighlightedText, overSelection);
    for (const QRectF &mark : marks)
        painter->fillRect(QRectF(mark.left(), mark.bottom() - lineWidth, mark.width(), lineWidth),
                          option.palette.color(QPalette::HighlightedText));
}
