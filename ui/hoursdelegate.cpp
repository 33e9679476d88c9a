// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursdelegate.h"

#include "model/itemmodels/overviewmodel.h"
#include "ui/look.h"

#include <QPainter>

namespace {

constexpr int barWidth = 6 * Look::step;
constexpr int gap = Look::step;

} // namespace

void HoursDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem words(option);
    QStyledItemDelegate::paint(painter, words, index);
    const double share = index.data(OverviewModel::ShareRole).toDouble();
    const bool selected = option.state & QStyle::State_Selected;
    const QColor colour = selected ? option.palette.color(QPalette::HighlightedText)
                                   : Look::mainAction(option.palette);
    QRectF bar(option.rect.left() + gap, option.rect.center().y() - 2.5, barWidth, 6);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ground = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    ground.setAlphaF(0.18F);
    painter->setBrush(ground);
    painter->drawRoundedRect(bar, 3, 3);
    bar.setWidth(barWidth * share);
    painter->setBrush(colour);
    painter->drawRoundedRect(bar, 3, 3);
    painter->restore();
}

QSize HoursDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(barWidth + 2 * gap, 0);
}
