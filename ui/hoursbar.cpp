// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hoursbar.h"

#include "ui/look.h"

#include <QPainter>

HoursBar::HoursBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HoursBar::setHours(Minutes remaining, Minutes all)
{
    m_share = all.count > 0 ? qBound(0.0, double(remaining.count) / all.count, 1.0) : 0.0;
    update();
}

void HoursBar::paint(QPainter *painter, const QRectF &area, double share, QColor full, QColor text)
{
    const double radius = area.height() / 2;
    QColor ground = text;
    ground.setAlphaF(0.18F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(area, radius, radius);
    QRectF left = area;
    left.setWidth(area.width() * share);
    painter->setBrush(full);
    painter->drawRoundedRect(left, radius, radius);
    painter->restore();
}

QSize HoursBar::sizeHint() const
{
    return {12 * Look::step, 2 * Look::step};
}

QSize HoursBar::minimumSizeHint() const
{
    return {6 * Look::step, 2 * Look::step};
}

void HoursBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paint(&painter, QRectF(0, (height() - thickness) / 2.0, width(), thickness), m_share,
          Look::mainAction(palette()), palette().color(QPalette::WindowText));
}
