// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tonedlabel.h"

#include "ui/look.h"

#include <QApplication>
#include <QEvent>

TonedLabel::TonedLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setWordWrap(true);
    // What people typed can be part of a sentence: never take it for markup.
    setTextFormat(Qt::PlainText);
    colour();
}

void TonedLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

void TonedLabel::makeHeading(double factor)
{
    QFont larger = font();
    larger.setPointSizeF(QApplication::font().pointSizeF() * factor);
    larger.setBold(true);
    setFont(larger);
}

void TonedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QLabel::changeEvent(event);
}

QColor TonedLabel::toneOn(const QPalette &palette) const
{
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        return Look::quiet(palette);
    case Tone::Warning:
        return Look::warning(palette);
    case Tone::Error:
        return Look::error(palette);
    }
    return palette.color(QPalette::WindowText);
}

void TonedLabel::colour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    const QColor tone = toneOn(around);
    QPalette own = around;
    // On the ground of a window labels are written in the one, on that of a card in the other.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        own.setColor(role, tone);
    // Telling the same again would be a change of palette again.
    if (tone != palette().color(QPalette::Text) || tone != palette().color(QPalette::WindowText))
        setPalette(own);
}
