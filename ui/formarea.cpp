// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formarea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

FormArea::FormArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize FormArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const QSize hint = widget()->sizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->sizeHint().width();
    // Text that breaks over lines is as high as the width it gets makes it.
    const int width = qMax(hint.width() + bar, minimumWidth());
    const int height =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(width - bar) : hint.height();
    return {width, height};
}

QSize FormArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    if (!widget())
        return least;
    const int bar = verticalScrollBar()->sizeHint().width();
    const QSize form = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    return {qMax(least.width(), form.width() + bar), least.height()};
}

bool FormArea::eventFilter(QObject *watched, QEvent *event)
{
    // A message came or went: the window may want another size.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void FormArea::grow(QWidget *window)
{
    const QSize room = window->screen()->availableSize() * 0.92;
    window->resize(window->sizeHint().boundedTo(room).expandedTo(window->size()));
    if (!window->isVisible())
        return;
    // What has grown past an edge of the screen would take its buttons along.
    const QRect screen = window->screen()->availableGeometry();
    const QRect frame = window->frameGeometry();
    const QPoint hidden(qMax(0, frame.right() - screen.right()),
                        qMax(0, frame.bottom() - screen.bottom()));
    if (!hidden.isNull())
        window->move(window->pos() - hidden);
}
