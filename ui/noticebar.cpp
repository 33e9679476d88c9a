// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticebar.h"

#include "ui/accessiblerole.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_mark(new QLabel(this))
    , m_text(new TonedLabel(TonedLabel::Tone::Plain, this))
{
    setAccessibleRole(this, QAccessible::Notification);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, Look::step);
    m_layout->setSpacing(Look::step);
    m_layout->addWidget(m_mark);
    m_layout->addWidget(m_text, 1);
    hide();
}

void NoticeBar::tell(Weight weight, const QString &sentence)
{
    if (weight == m_weight && sentence == m_text->text())
        return; // said once is enough
    m_weight = weight;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    dress();
    setVisible(!sentence.isEmpty());
    announce(this, text());
}

QPushButton *NoticeBar::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_layout->addWidget(button);
    return button;
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void NoticeBar::dress()
{
    m_mark->setVisible(m_weight != Weight::Quiet);
    m_text->setTone(m_weight == Weight::Quiet ? TonedLabel::Tone::Quiet : TonedLabel::Tone::Plain);
    if (m_weight == Weight::Quiet)
        return;
    const auto form = m_weight == Weight::Error ? Look::Mark::Error : Look::Mark::Warning;
    m_mark->setPixmap(Look::mark(form, 2 * Look::step, *this));
}
