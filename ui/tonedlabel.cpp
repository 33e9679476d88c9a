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

void TonedLabel::colour()
{
    const QPalette around = parentWidget() ? parentWidget()->palette() : QApplication::palette();
    QPalette own = around;
    switch (m_tone) {
    case Tone::Plain:
        break;
    case Tone::Quiet:
        own.setColor(QPalette::WindowText, Look::quiet(around));
        break;
    case Tone::Warning:
        own.setColor(QPalette::WindowText, Look::warning(around));
        break;
    case Tone::Error:
        own.setColor(QPalette::WindowText, Look::error(around));
        break;
    }
    // Telling the same again would be a change of palette again.
    if (own.color(QPalette::WindowText) != palette().color(QPalette::WindowText))
        setPalette(own);
}
