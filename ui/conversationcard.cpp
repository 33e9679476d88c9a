// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversationcard.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/accessiblerole.h"
#include "ui/look.h"
#include "ui/offer.h"
#include "ui/tonedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

ConversationCard::ConversationCard(const Conversation &conversation, const QString &centreName,
                                   bool deletable, QWidget *parent)
    : QFrame(parent)
    , m_conversation(conversation)
    , m_centreName(centreName)
    , m_heading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_deleted(new TonedLabel(TonedLabel::Tone::Error, this))
    , m_delete(new QPushButton(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleRole(this, QAccessible::Grouping);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::TabFocus);
    m_heading->setObjectName(QStringLiteral("cardHeading"));
    m_heading->makeHeading(1.1);
    m_heading->setWordWrap(false);
    m_heading->setMinimumHeight(3 * Look::step); // as high as with a bin beside it
    m_deleted->setObjectName(QStringLiteral("deletedLabel"));
    m_deleted->makeHeading(1.0);
    m_deleted->setWordWrap(false);
    m_deleted->setVisible(conversation.deleted);
    m_delete->setObjectName(QStringLiteral("deleteConversation"));
    m_delete->setAutoDefault(false);
    m_delete->setVisible(deletable);
    buildLayout();
    setAutoFillBackground(true);
    // Tells of a change of palette, for which everything must be there.
    setBackgroundRole(conversation.deleted ? QPalette::Window : QPalette::Base);
    connect(m_delete, &QPushButton::clicked, this, &ConversationCard::deletionRequested);
    colour();
    retranslate();
}

void ConversationCard::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Look::step);
    head->addWidget(m_heading);
    head->addWidget(m_deleted);
    head->addStretch(1);
    head->addWidget(m_delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, Look::step * 3 / 2);
    layout->setSpacing(Look::step / 2);
    layout->addLayout(head);
    auto *facts = new QGridLayout;
    layout->addLayout(facts);
    facts->setHorizontalSpacing(2 * Look::step);
    facts->setVerticalSpacing(Look::step / 2);
    facts->setColumnStretch(1, 1);
    facts->setColumnStretch(3, 1);
    m_type = addFact(facts, 0, 0, QStringLiteral("type"));
    m_counsellor =
        addFact(facts, 0, 2, QStringLiteral("counsellor"), ReadingText::Copying::AlsoByKeyboard);
    m_form = addFact(facts, 1, 0, QStringLiteral("form"));
    m_centre = addFact(facts, 1, 2, QStringLiteral("centre"));
    m_duration = addFact(facts, 2, 0, QStringLiteral("duration"));
    m_value = addFact(facts, 2, 2, QStringLiteral("value"));
    m_feedback =
        addFact(facts, 3, 0, QStringLiteral("feedback"), ReadingText::Copying::AlsoByKeyboard);
    facts->addWidget(m_feedback.value, 3, 1, 1, 3, Qt::AlignTop);
    m_feedback.setVisible(!m_conversation.feedback.isEmpty());
}

void ConversationCard::setObstacle(const QString &whyNot)
{
    offer(*m_delete, whyNot);
}

void ConversationCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        colour();
    QFrame::changeEvent(event);
}

void ConversationCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void ConversationCard::retranslate()
{
    const QString day = formatLongDay(m_conversation.date);
    m_heading->setText(tr("Conversation of %1").arg(day));
    m_deleted->setText(tr("DELETED"));
    m_delete->setText(tr("Delete conversation"));
    m_delete->setAccessibleName(tr("Delete conversation of %1").arg(day));
    m_type.tell(tr("Type of conversation"), toWords(m_conversation.type));
    m_form.tell(tr("Form"), toWords(m_conversation.form));
    m_duration.tell(tr("Duration"), formatDuration(m_conversation.minutes));
    m_counsellor.tell(tr("Counsellor"), m_conversation.counsellor);
    m_centre.tell(tr("Career centre"), m_centreName);
    m_value.tell(tr("Value of the conversation"), formatAmount(m_conversation.value));
    m_feedback.tell(tr("Feedback"), m_conversation.feedback);
    setAccessibleName(inOneSentence());
}

void ConversationCard::colour()
{
    const bool deleted = m_conversation.deleted;
    m_heading->setTone(deleted ? TonedLabel::Tone::Quiet : TonedLabel::Tone::Plain);
    for (const Fact &fact :
         {m_type, m_form, m_duration, m_counsellor, m_centre, m_value, m_feedback})
        fact.value->setQuiet(deleted);
    QPalette red = QApplication::palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        red.setColor(group, QPalette::ButtonText, Look::error(red));
    if (red.color(QPalette::ButtonText) != m_delete->palette().color(QPalette::ButtonText))
        m_delete->setPalette(red);
    m_delete->setIcon(Look::mark(Look::Mark::Bin, 2 * Look::step, *m_delete));
}

QString ConversationCard::inOneSentence() const
{
    const QString facts =
        tr("Conversation of %1: %2, %3, %4, counsellor %5, career centre %6, value %7.")
            .arg(formatLongDay(m_conversation.date), toWords(m_conversation.type),
                 toWords(m_conversation.form), formatDuration(m_conversation.minutes),
                 m_conversation.counsellor, m_centreName, formatAmount(m_conversation.value));
    QStringList sentences{facts};
    if (m_conversation.deleted)
        sentences.prepend(tr("Deleted."));
    if (!m_conversation.feedback.isEmpty())
        sentences.append(tr("Feedback: %1").arg(m_conversation.feedback));
    return sentences.join(u' ');
}
