// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formarea.h"

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
    const QSize hint = widget()->sizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    // Text that breaks over lines is as high as the width it gets makes it.
    const int width = qMax(hint.width() + bar, minimumWidth());
    const int height =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(width - bar) : hint.height();
    return {width, height};
}

void FormArea::fit(QWidget *window)
{
    const QSize room = window->screen()->availableSize() * 0.92;
    window->resize(
        window->sizeHint().boundedTo(room).expandedTo(window->minimumSizeHint().boundedTo(room)));
}
