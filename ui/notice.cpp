// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice.h"

#include "ui/accessiblerole.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace {

TonedLabel::Tone toneOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return TonedLabel::Tone::Warning;
    case Notice::Kind::Error:
        return TonedLabel::Tone::Error;
    default:
        return TonedLabel::Tone::Plain;
    }
}

Look::Mark markOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Warning:
        return Look::Mark::Warning;
    case Notice::Kind::Error:
        return Look::Mark::Error;
    default:
        return Look::Mark::Tick;
    }
}

} // namespace

Notice::Notice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_text(new TonedLabel(TonedLabel::Tone::Plain, this))
{
    setAccessibleRole(this, QAccessible::Notification);
    m_text->setObjectName(name);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void Notice::tell(Kind kind, const QString &text)
{
    const bool isNews = text != m_text->text();
    m_kind = kind;
    m_text->setTone(toneOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    showMark();
    setVisible(!text.isEmpty());
    if (isNews)
        announce(this, text);
}

void Notice::makeHeading(double factor)
{
    m_text->makeHeading(factor);
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMark();
    QWidget::changeEvent(event);
}

void Notice::showMark()
{
    m_mark->setVisible(m_kind != Kind::Plain);
    m_mark->setPixmap(Look::mark(markOf(m_kind), 2 * Look::step, *this));
}
