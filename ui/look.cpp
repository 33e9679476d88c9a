// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void paintExclamation(QPainter &painter, QColor colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 5), QPointF(8, 8.6));
    painter.drawPoint(QPointF(8, 11.6));
}

/// Everything on a ground of 16 × 16.
void paintMark(QPainter &painter, Look::Mark mark, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    painter.setPen(Qt::NoPen);
    switch (mark) {
    case Look::Mark::Error:
        painter.setBrush(Look::error(palette));
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        paintExclamation(painter, ground);
        break;
    case Look::Mark::Warning: {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF{QPointF(8, 1), QPointF(15.5, 14.5), QPointF(0.5, 14.5)});
        triangle.closeSubpath();
        painter.setBrush(Look::warning(palette));
        painter.drawPath(triangle);
        paintExclamation(painter, ground);
        break;
    }
    case Look::Mark::Bin:
        painter.setPen(QPen(Look::error(palette), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(2, 4), QPointF(14, 4));
        painter.drawPolyline(
            QPolygonF{QPointF(6, 4), QPointF(6, 2), QPointF(10, 2), QPointF(10, 4)});
        painter.drawPolyline(
            QPolygonF{QPointF(3.5, 4), QPointF(4.3, 14.2), QPointF(11.7, 14.2), QPointF(12.5, 4)});
        painter.drawLine(QPointF(6.6, 6.6), QPointF(6.8, 11.6));
        painter.drawLine(QPointF(9.4, 6.6), QPointF(9.2, 11.6));
        break;
    case Look::Mark::Tick:
        painter.setPen(QPen(palette.color(QPalette::WindowText), 2, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{QPointF(2.5, 8.5), QPointF(6.2, 12.5), QPointF(13.5, 3.5)});
        break;
    }
}

} // namespace

QColor Look::error(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

QColor Look::warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xff, 0xb7, 0x4d) : QColor(0xa8, 0x55, 0x00);
}

QColor Look::mainAction(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2f, 0x6f, 0xb5) : QColor(0x1b, 0x4f, 0x8a);
}

QColor Look::here(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x2b, 0x4a, 0x6b) : QColor(0xcf, 0xe3, 0xf7);
}

QColor Look::quiet(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xb4, 0xb8, 0xbd) : QColor(0x55, 0x5b, 0x61);
}

QPixmap Look::mark(Mark mark, int side, const QWidget &widget)
{
    const qreal ratio = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 16.0, side / 16.0);
    paintMark(painter, mark, widget.palette());
    return pixmap;
}
