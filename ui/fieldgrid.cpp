// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fieldgrid.h"

#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/look.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// What the label names: of an editor with one line in it the line, of a group of choices the
/// group.
QWidget *readerOf(QWidget *editor)
{
    QWidget *inside = editor->focusProxy();
    return inside && !qobject_cast<QAbstractButton *>(inside) ? inside : editor;
}

} // namespace

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout)
    , m_board(new FindingBoard(this))
{
    // Where there is more room than the fields need, it stays below them.
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_layout);
    layout->addStretch(1);
    m_layout->setHorizontalSpacing(2 * Look::step);
    m_layout->setVerticalSpacing(Look::step);
    m_layout->setColumnStretch(1, 1);
}

void FieldGrid::addField(Field field, QWidget *editor, QWidget *hint, Hint place)
{
    auto *label = new QLabel(this);
    label->setBuddy(readerOf(editor));
    const int row = m_layout->rowCount();
    // One cell for the three, so that the name stands beside the field and not beside the middle.
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Look::step / 2);
    cell->addWidget(editor);
    if (hint)
        cell->insertWidget(place == Hint::Above ? 0 : 1, hint);
    cell->addWidget(addMessage(field, editor));
    m_layout->addWidget(label, row, 0, Qt::AlignTop);
    m_layout->addLayout(cell, row, 1);
    // Level with what stands first beside it: a line of text, or the middle of a field.
    const QWidget *first = hint && place == Hint::Above ? hint : editor;
    label->setMinimumHeight(std::min(first->sizeHint().height(), 4 * Look::step));
    if (m_named.isEmpty())
        m_board->readGeneralAt(editor);
    m_named.insert(int(field), {label, editor});
    m_editors.append(editor);
}

void FieldGrid::addBeside(QWidget *widget)
{
    m_layout->addWidget(widget, m_layout->rowCount(), 1);
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
    const NamedField named = m_named.value(int(field));
    named.label->setText(name);
    QString spoken = name;
    readerOf(named.editor)->setAccessibleName(spoken.remove(u'&').replace(u'\n', u' '));
}

void FieldGrid::setFieldVisible(Field field, bool visible)
{
    const NamedField named = m_named.value(int(field));
    named.label->setVisible(visible);
    named.editor->setVisible(visible);
}

void FieldGrid::orderTabs()
{
    QWidget *before = nullptr;
    for (QWidget *editor : std::as_const(m_editors)) {
        QList<QWidget *> parts = editor->findChildren<QWidget *>();
        parts.prepend(editor);
        for (QWidget *part : std::as_const(parts)) {
            if (part->focusProxy() || !(part->focusPolicy() & Qt::TabFocus))
                continue;
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
}

FieldMessage *FieldGrid::addMessage(Field field, QWidget *editor)
{
    auto *message = new FieldMessage(this);
    m_board->place(field, message, editor);
    m_messages.insert(int(field), message);
    return message;
}
