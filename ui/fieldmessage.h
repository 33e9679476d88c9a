// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QWidget>

class QVBoxLayout;

/// What the rules find at one field, under that field: red or orange, with a mark of its own form,
/// the sentence, and one click to take a corrected text over. Hidden when there is nothing to say.
/// Manual: "Let extra op bij waarschuwingen".
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldMessage(QWidget *parent = nullptr);

    void setFindings(const Findings &findings);
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    /// Every sentence, for screen readers.
    [[nodiscard]] QString text() const;
    /// A button behind the sentence of this rule; one rule has one.
    void offerAction(Rule rule, const QString &text);

Q_SIGNALS:
    /// The corrected text of a finding was chosen.
    void suggestionTaken(const QString &text);
    /// The button of offerAction() was pressed.
    void actionRequested(const Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLine(const Finding &finding);

    QVBoxLayout *m_layout;
    QList<QWidget *> m_lines;
    Findings m_findings;
    Rule m_actionRule = Rule::ChequeNotFound;
    QString m_action;
};
