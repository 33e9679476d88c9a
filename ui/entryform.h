// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QHash>
#include <QWidget>

class FieldMessage;
class FindingBoard;
class QGridLayout;
class QLabel;
class TonedLabel;

/// A form whose fields stand under each other, each with its name left of it and what the rules
/// find below it. On top is room for what concerns no field.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /// What the rules say of the entry as it stands now.
    void setFindings(const Findings &findings);
    /// Somebody wanted to save and could not: everything is said, and the first error gets the
    /// focus. False when no field has an error.
    bool goToFirstError();
    /// A new entry begins.
    void forgetFindings();

Q_SIGNALS:
    /// Something was filled in otherwise.
    void changed();

protected:
    explicit EntryForm(QWidget *parent);

    /// `hint` stands over the field, or is null. The label's text is for retranslate().
    QLabel *addField(Field field, QWidget *editor, TonedLabel *hint = nullptr);
    /// A line over the whole width.
    void addLine(QWidget *line);
    /// A widget in the column of the fields, without a name.
    void addToField(QWidget *widget);
    [[nodiscard]] FieldMessage *messageOf(Field field) const { return m_messages.value(field); }
    [[nodiscard]] FindingBoard *board() const { return m_board; }

    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    FindingBoard *m_board;
    QGridLayout *m_rows;
    QHash<Field, FieldMessage *> m_messages;
};
