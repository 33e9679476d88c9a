// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entryform.h"

#include "ui/fieldmessage.h"
#include "ui/findingboard.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_board(new FindingBoard(this))
    , m_rows(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Look::step, 0);
    layout->addLayout(m_rows);
    layout->addStretch(1);
    m_rows->setHorizontalSpacing(2 * Look::step);
    m_rows->setVerticalSpacing(Look::step);
    m_rows->setColumnStretch(1, 1);
    auto *general = new FieldMessage(this);
    m_messages.insert(Field::None, general);
    m_board->place(Field::None, general, nullptr);
    m_rows->addWidget(general, 0, 0, 1, 2);
}

void EntryForm::setFindings(const Findings &findings)
{
    m_board->setFindings(findings);
}

bool EntryForm::goToFirstError()
{
    m_board->revealAll();
    return m_board->goToFirstError();
}

void EntryForm::forgetFindings()
{
    m_board->forget();
}

QLabel *EntryForm::addField(Field field, QWidget *editor, TonedLabel *hint)
{
    auto *label = new QLabel(this);
    label->setBuddy(editor);
    // Level with the first line of the field beside it.
    label->setContentsMargins(0, Look::step / 2, 0, 0);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(Look::step / 2);
    if (hint)
        cell->addWidget(hint);
    cell->addWidget(editor);
    auto *message = new FieldMessage(this);
    cell->addWidget(message);
    m_messages.insert(field, message);
    m_board->place(field, message, editor);
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addLayout(cell, row, 1);
    return label;
}

void EntryForm::addLine(QWidget *line)
{
    m_rows->addWidget(line, m_rows->rowCount(), 0, 1, 2);
}

void EntryForm::addToField(QWidget *widget)
{
    m_rows->addWidget(widget, m_rows->rowCount(), 1);
}

void EntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
