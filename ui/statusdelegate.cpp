// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusdelegate.h"

#include "model/domain/status.h"
#include "model/itemmodels/overviewmodel.h"
#include "ui/look.h"
#include "ui/statusmark.h"

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    HitDelegate::initStyleOption(option, index);
    const auto status = static_cast<GuidanceStatus>(index.data(OverviewModel::StatusRole).toInt());
    const int side = option->fontMetrics.ascent();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    const bool selected = option->state & QStyle::State_Selected;
    const QColor colour = selected        ? option->palette.color(QPalette::HighlightedText)
        : status == GuidanceStatus::InUse ? Look::mainAction(option->palette)
                                          : option->palette.color(QPalette::Text);
    option->icon = QIcon(statusMark(status, side, colour, ratio));
    option->decorationSize = QSize(side, side);
    option->features |= QStyleOptionViewItem::HasDecoration;
}
