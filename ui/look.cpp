// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <QAbstractButton>

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void dress(QAbstractButton *button, QColor ground, QColor text)
{
    const QColor pressed = ground.darker(115);
    const QColor over = ground.lighter(110);
    button->setStyleSheet(
        QStringLiteral("QAbstractButton { background: %1; color: %2; border: 1px solid %3;"
                       " border-radius: 4px; padding: 5px 14px; }"
                       "QAbstractButton:hover { background: %4; }"
                       "QAbstractButton:pressed { background: %3; }"
                       "QAbstractButton:focus { border: 2px solid %2; padding: 4px 13px; }")
            .arg(ground.name(), text.name(), pressed.name(), over.name()));
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

void Look::makeMainAction(QAbstractButton *button)
{
    dress(button, mainAction(button->palette()), Qt::white);
}

void Look::markHere(QAbstractButton *button, bool isHere)
{
    if (!isHere) {
        button->setStyleSheet({});
        return;
    }
    const QPalette palette = button->palette();
    dress(button, here(palette), palette.color(QPalette::ButtonText));
}
