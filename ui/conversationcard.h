// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "ui/fact.h"

#include <QFrame>

class QPushButton;

/// One conversation of a guidance. A deleted one stays, greyed, with the red label VERWIJDERD.
/// Manual: "Detail bestelling en begeleiding", screens 17 and 18.
class ConversationCard : public QFrame
{
    Q_OBJECT

public:
    /// `deletable`: it gets the red bin, *Verwijder gesprek*.
    ConversationCard(const Conversation &conversation, const QString &centreName, bool deletable,
                     QWidget *parent = nullptr);

    /// Why nothing can be written now, or nothing.
    void setObstacle(const QString &whyNot);

Q_SIGNALS:
    void deletionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void colour();
    [[nodiscard]] QString inOneSentence() const;

    Conversation m_conversation;
    QString m_centreName;
    TonedLabel *m_heading;
    TonedLabel *m_deleted;
    QPushButton *m_delete;
    Fact m_type;
    Fact m_form;
    Fact m_duration;
    Fact m_counsellor;
    Fact m_centre;
    Fact m_value;
    Fact m_feedback;
};
