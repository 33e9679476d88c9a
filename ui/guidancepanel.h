// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/dossierview.h"
#include "ui/fact.h"

#include <QWidget>

class AccentButton;
class ConversationCard;
class FormArea;
class LinkButton;
class QPushButton;
class QVBoxLayout;

/// *Begeleiding*: why the client came, and the conversations, newest first.
/// Manual: "Detail bestelling en begeleiding", screens 10, 13, 17 and 18.
class GuidancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    /// The same guidance again keeps its place in the list of conversations.
    void setView(const DossierView &view);
    /// Why nothing can be written now, or nothing.
    void setObstacle(const QString &whyNot);

Q_SIGNALS:
    void conversationRequested();
    void revisionRequested();
    void deletionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void rebuildCards();
    void addCard(const Conversation &conversation);
    void orderTabs();
    void retranslate();
    void tellQuestion();
    void tellWhatIsPossible();
    void showEarlierQuestions();

    DossierView m_view;
    QString m_obstacle;
    TonedLabel *m_heading;
    Fact m_themes;
    Fact m_question;
    QPushButton *m_revise;
    LinkButton *m_earlier;
    TonedLabel *m_note;
    AccentButton *m_register;
    FormArea *m_area;
    QVBoxLayout *m_cardsLayout;
    QList<ConversationCard *> m_cards;
};
