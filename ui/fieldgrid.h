// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QHash>
#include <QWidget>

class FieldMessage;
class FindingBoard;
class QGridLayout;
class QLabel;

/// A form as most of ours are: a name, its field, a hint under it where there is one, and what the
/// rules find there.
class FieldGrid : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// What is to be known before the field is filled in stands above it.
    enum class Hint { Below, Above };
    /// `editor` can have its focus given by the name; `hint` may be null. Both become the grid's.
    void addField(Field field, QWidget *editor, QWidget *hint = nullptr, Hint place = Hint::Below);
    /// In the column of the fields, without a name.
    void addBeside(QWidget *widget);
    /// Something over all columns, between the fields.
    void addWide(QWidget *wide);
    /// A place for what belongs to none of the fields.
    void addGeneralMessage();

    /// The name of a field, with its `&`; screen readers get it without.
    void setFieldName(Field field, const QString &name);
    void setFieldVisible(Field field, bool visible);
    /// Tab goes from field to field as they stand, also to parts that were made later.
    void orderTabs();

    [[nodiscard]] FindingBoard *board() const { return m_board; }
    [[nodiscard]] FieldMessage *message(Field field) const { return m_messages.value(int(field)); }

private:
    struct NamedField
    {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
    };

    FieldMessage *addMessage(Field field, QWidget *editor);

    QGridLayout *m_layout;
    FindingBoard *m_board;
    QHash<int, NamedField> m_named; ///< by field
    QHash<int, FieldMessage *> m_messages;
    QList<QWidget *> m_editors; ///< from the top
};
