// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusdelegate.h"

#include "model/domain/status.h"
#include "model/itemmodels/overviewmodel.h"
#include "ui/look.h"

#include <QPainter>
#include <QPixmap>

namespace {

/// In use: a full disc; closed: a ring with a tick's weight; discontinued: a bar; released: a ring.
void paintMark(QPainter &painter, const QRectF &area, GuidanceStatus status, QColor colour)
{
    QPen pen(colour, 1.5);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case GuidanceStatus::InUse:
        painter.setBrush(colour);
        painter.drawEllipse(area);
        break;
    case GuidanceStatus::Closed:
        pen.setWidthF(2.0);
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF{area.topLeft() + QPointF(0, area.height() * 0.55),
                                       area.topLeft() + QPointF(area.width() * 0.4, area.height()),
                                       area.topRight() + QPointF(0, area.height() * 0.1)});
        break;
    case GuidanceStatus::Discontinued:
        painter.setBrush(colour);
        painter.drawRect(area);
        break;
    case GuidanceStatus::Available:
        painter.drawEllipse(area);
        break;
    }
}

} // namespace

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto status = static_cast<GuidanceStatus>(index.data(OverviewModel::StatusRole).toInt());
    const int side = option->fontMetrics.ascent();
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1.0;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool selected = option->state & QStyle::State_Selected;
    const QColor colour = selected        ? option->palette.color(QPalette::HighlightedText)
        : status == GuidanceStatus::InUse ? Look::mainAction(option->palette)
                                          : option->palette.color(QPalette::Text);
    paintMark(painter, QRectF(0, 0, side, side).adjusted(2, 2, -2, -2), status, colour);
    painter.end();
    option->icon = QIcon(pixmap);
    option->decorationSize = QSize(side, side);
    option->features |= QStyleOptionViewItem::HasDecoration;
}
