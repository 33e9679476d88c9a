// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accentbutton.h"

#include "ui/look.h"

#include <QApplication>
#include <QEvent>

namespace {

QString sheet(QColor ground, QColor text, const QPalette &palette)
{
    const QColor edge = ground.darker(115);
    const QColor off = palette.color(QPalette::Disabled, QPalette::ButtonText);
    return QStringLiteral("QPushButton { background: %1; color: %2; border: 1px solid %3;"
                          " border-radius: 4px; padding: 5px 14px; }"
                          "QPushButton:hover { background: %4; }"
                          "QPushButton:pressed { background: %3; }"
                          "QPushButton:focus { border: 2px solid %2; padding: 4px 13px; }"
                          "QPushButton:disabled { background: transparent; color: %5;"
                          " border-color: %5; }")
        .arg(ground.name(), text.name(), edge.name(), ground.lighter(110).name(), off.name());
}

} // namespace

AccentButton::AccentButton(Accent accent, QWidget *parent)
    : QPushButton(parent)
    , m_accent(accent)
{
    dress();
}

void AccentButton::setAccent(Accent accent)
{
    m_accent = accent;
    dress();
}

void AccentButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QPushButton::changeEvent(event);
}

void AccentButton::dress()
{
    // The program's palette: the sheet changes that of the button itself.
    const QPalette palette = QApplication::palette();
    QString wanted;
    if (m_accent == Accent::MainAction)
        wanted = sheet(Look::mainAction(palette), Qt::white, palette);
    else if (m_accent == Accent::Here)
        wanted = sheet(Look::here(palette), palette.color(QPalette::ButtonText), palette);
    if (wanted != styleSheet())
        setStyleSheet(wanted);
}
