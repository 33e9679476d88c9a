// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursdelegate.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/hoursbar.h"
#include "ui/look.h"

namespace {

constexpr int barWidth = 6 * Look::step;
constexpr int gap = Look::step;

} // namespace

void HoursDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem words(option);
    HitDelegate::paint(painter, words, index);
    if (option.rect.width() < sizeHint(option, index).width())
        return; // the words say it too, and come first
    const double share = index.data(OverviewModel::ShareRole).toDouble();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour = selected ? option.palette.color(QPalette::HighlightedText)
                                   : Look::mainAction(option.palette);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF bar(option.rect.left() + gap,
                     option.rect.center().y() + 0.5 - HoursBar::thickness / 2.0, barWidth,
                     HoursBar::thickness);
    HoursBar::paint(painter, bar, share, colour, text);
}

QSize HoursDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return HitDelegate::sizeHint(option, index) + QSize(barWidth + 2 * gap, 0);
}
