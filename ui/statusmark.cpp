// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusmark.h"

#include <QPainter>

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

QPixmap statusMark(GuidanceStatus status, int side, QColor colour, qreal ratio)
{
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QRectF(0, 0, side, side).adjusted(2, 2, -2, -2), status, colour);
    return pixmap;
}
