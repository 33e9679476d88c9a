// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldgrid.h"

#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/look.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_board(new FindingBoard(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(2 * Look::step);
    m_layout->setVerticalSpacing(Look::step);
    m_layout->setColumnStretch(1, 1);
}

void FieldGrid::addField(Field field, QWidget *editor, QWidget *hint)
{
    auto *label = new QLabel(this);
    label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    const int row = m_layout->rowCount();
    // One cell for the three, so that the name stands beside the field and not beside the middle.
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Look::step / 2);
    cell->addWidget(editor);
    if (hint)
        cell->addWidget(hint);
    cell->addWidget(addMessage(field, editor));
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addLayout(cell, row, 1);
    label->setMinimumHeight(editor->sizeHint().height());
    m_named.insert(int(field), {label, editor});
}

void FieldGrid::addWide(QWidget *wide)
{
    m_layout->addWidget(wide, m_layout->rowCount(), 0, 1, 2);
}

void FieldGrid::addGeneralMessage()
{
    addWide(addMessage(Field::None, nullptr));
}

void FieldGrid::setFieldName(Field field, const QString &name)
{
    const Named named = m_named.value(int(field));
    named.label->setText(name);
    QWidget *reader = named.editor->focusProxy() ? named.editor->focusProxy() : named.editor;
    reader->setAccessibleName(QString(name).remove(u'&'));
}

FieldMessage *FieldGrid::addMessage(Field field, QWidget *editor)
{
    auto *message = new FieldMessage(this);
    m_board->place(field, message, editor);
    m_messages.insert(int(field), message);
    return message;
}
