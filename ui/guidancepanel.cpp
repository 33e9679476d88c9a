// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidancepanel.h"

#include "model/wording/words.h"
#include "ui/accentbutton.h"
#include "ui/conversationcard.h"
#include "ui/formarea.h"
#include "ui/linkbutton.h"
#include "ui/look.h"
#include "ui/offer.h"
#include "ui/questionhistory.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollBar>

namespace {

/// A question of 1000 characters fits on a screen of 1280 × 800; one of many short lines scrolls.
constexpr int mostQuestionLines = 12;

} // namespace

GuidancePanel::GuidancePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_revise(new QPushButton(this))
    , m_earlier(new LinkButton(this))
    , m_note(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_register(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_area(new FormArea(this))
    , m_cardsLayout(new QVBoxLayout)
{
    m_heading->makeHeading(1.2);
    m_revise->setObjectName(QStringLiteral("revise"));
    m_earlier->setObjectName(QStringLiteral("earlierQuestions"));
    m_note->setObjectName(QStringLiteral("closedNote"));
    m_register->setObjectName(QStringLiteral("registerConversation"));
    m_area->setObjectName(QStringLiteral("conversations"));
    buildLayout();
    connect(m_revise, &QPushButton::clicked, this, &GuidancePanel::revisionRequested);
    connect(m_earlier, &QPushButton::clicked, this, &GuidancePanel::showEarlierQuestions);
    connect(m_register, &QPushButton::clicked, this, &GuidancePanel::conversationRequested);
    retranslate();
}

void GuidancePanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_heading);
    auto *facts = new QGridLayout;
    layout->addLayout(facts);
    facts->setHorizontalSpacing(2 * Look::step);
    facts->setVerticalSpacing(Look::step);
    facts->setColumnStretch(1, 1);
    m_themes = addFact(facts, 0, 0, QStringLiteral("themes"));
    m_question =
        addFact(facts, 1, 0, QStringLiteral("question"), ReadingText::Copying::AlsoByKeyboard);
    m_question.value->setMostLines(mostQuestionLines);
    auto *beside = new QVBoxLayout;
    beside->setSpacing(Look::step / 2);
    beside->addWidget(m_revise, 0, Qt::AlignRight);
    beside->addWidget(m_earlier, 0, Qt::AlignRight);
    beside->addStretch(1);
    facts->addLayout(beside, 0, 2, 2, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_register, 0, Qt::AlignLeft);
    auto *cards = new QWidget;
    cards->setLayout(m_cardsLayout);
    m_cardsLayout->setContentsMargins(0, 0, 0, 0);
    m_cardsLayout->setSpacing(Look::step);
    m_cardsLayout->addStretch(1);
    m_area->setWidget(cards);
    layout->addWidget(m_area, 1);
}

void GuidancePanel::setView(const DossierView &view)
{
    const bool same = view.guidance.id == m_view.guidance.id;
    const int place = same ? m_area->verticalScrollBar()->value() : 0;
    // Of this window, also while a question stands in front of it.
    const QWidget *focus = window()->focusWidget();
    const bool focusInCards = focus && m_area->isAncestorOf(focus);
    m_view = view;
    retranslate();
    rebuildCards();
    orderTabs();
    // The scroll bar must know the new height before it is put back.
    layout()->activate();
    m_cardsLayout->activate();
    m_area->verticalScrollBar()->setValue(place);
    if (focusInCards && !m_cards.isEmpty())
        m_cards.constFirst()->setFocus(Qt::OtherFocusReason);
}

void GuidancePanel::setObstacle(const QString &whyNot)
{
    m_obstacle = whyNot;
    tellWhatIsPossible();
    for (ConversationCard *card : std::as_const(m_cards))
        card->setObstacle(whyNot);
}

void GuidancePanel::rebuildCards()
{
    for (ConversationCard *card : std::as_const(m_cards)) {
        m_cardsLayout->removeWidget(card);
        card->hide();
        card->setParent(nullptr);
        card->deleteLater(); // its button may be the one that was pressed
    }
    m_cards.clear();
    const QList<Conversation> &conversations = m_view.guidance.conversations;
    for (qsizetype older = conversations.size() - 1; older >= 0; --older) // newest first
        addCard(conversations.at(older));
}

void GuidancePanel::addCard(const Conversation &conversation)
{
    const bool deletable = m_view.deletable.isValid() && conversation.id == m_view.deletable;
    auto *card =
        new ConversationCard(conversation, m_view.guidance.centreName, deletable, m_area->widget());
    connect(card, &ConversationCard::deletionRequested, this, &GuidancePanel::deletionRequested);
    card->setObstacle(m_obstacle);
    m_cardsLayout->insertWidget(int(m_cards.size()), card); // before the stretch
    card->show();
    m_cards.append(card);
}

void GuidancePanel::orderTabs()
{
    setTabOrder(m_question.value, m_revise);
    setTabOrder(m_revise, m_earlier);
    setTabOrder(m_earlier, m_register);
}

void GuidancePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GuidancePanel::retranslate()
{
    m_heading->setText(tr("Guidance"));
    m_revise->setText(tr("&Revise"));
    m_revise->setAccessibleName(tr("Revise the reason for guidance and the career question"));
    m_register->setText(tr("Register &conversation"));
    m_area->setAccessibleName(tr("Conversations, newest first"));
    tellQuestion();
    tellWhatIsPossible();
}

void GuidancePanel::tellQuestion()
{
    const QList<CareerQuestion> &questions = m_view.guidance.questions;
    const CareerQuestion present = questions.isEmpty() ? CareerQuestion() : questions.constLast();
    m_themes.tell(tr("Reason for guidance"), toWords(present.themes).join(QStringLiteral(" · ")));
    m_question.tell(tr("More information"), present.text);
    const int earlier = qMax(0, int(questions.size()) - 1);
    m_earlier->setText(tr("%n earlier version(s)…", nullptr, earlier));
    m_earlier->setVisible(earlier > 0);
}

void GuidancePanel::tellWhatIsPossible()
{
    QString note;
    switch (m_view.guidance.status) {
    case GuidanceStatus::InUse:
        break;
    case GuidanceStatus::Closed:
        note = tr("This cheque is closed: only an aftercare conversation can still be registered.");
        break;
    case GuidanceStatus::Discontinued:
        note = tr("This guidance was discontinued: only an aftercare conversation can still be "
                  "registered.");
        break;
    case GuidanceStatus::Available:
        note = tr("All conversations were deleted and the cheque was released: this dossier can "
                  "only be read.");
        break;
    }
    if (m_view.cheque.erased)
        note = tr("The data of this client were erased: this dossier can only be read.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    offer(*m_revise, m_view.mayRevise ? m_obstacle : note);
    offer(*m_register, m_view.offeredTypes.isEmpty() ? note : m_obstacle);
}

void GuidancePanel::showEarlierQuestions()
{
    auto *history = new QuestionHistory(m_view, this);
    history->setAttribute(Qt::WA_DeleteOnClose);
    history->open();
}
