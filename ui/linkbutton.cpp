// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include <QApplication>
#include <QEvent>

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    dress();
}

void LinkButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QPushButton::changeEvent(event);
}

void LinkButton::dress()
{
    // The program's palette: the sheet changes that of the button itself.
    const QString colour = QApplication::palette().color(QPalette::Link).name();
    const QString wanted =
        QStringLiteral("QPushButton { border: 1px solid transparent; border-radius: 3px;"
                       " background: transparent; color: %1; padding: 3px 2px; text-align: left; }"
                       "QPushButton:hover { text-decoration: underline; }"
                       "QPushButton:focus { border-color: %1; }")
            .arg(colour);
    if (wanted != styleSheet())
        setStyleSheet(wanted);
}
