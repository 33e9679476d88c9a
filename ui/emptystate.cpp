// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
    , m_row(new QHBoxLayout)
{
    m_reason->setObjectName(QStringLiteral("emptyReason"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_row->setSpacing(Look::step);
    m_row->addStretch(1);
    m_row->addStretch(1);
    addButton();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Look::step);
    layout->addStretch(2);
    layout->addWidget(m_reason);
    layout->addLayout(m_row);
    layout->addStretch(3);
}

void EmptyState::addButton()
{
    const auto number = int(m_actions.size());
    auto *button = new QPushButton(this);
    button->setObjectName(number == 0 ? QStringLiteral("emptyAction")
                                      : QStringLiteral("emptyAction%1").arg(number));
    connect(button, &QPushButton::clicked, this,
            [this, number] { Q_EMIT actionRequested(number); });
    m_row->insertWidget(m_row->count() - 1, button);
    m_actions.append(button);
}

void EmptyState::tell(const QString &reason, const QString &action)
{
    tellChoices(reason, action.isEmpty() ? QStringList() : QStringList{action});
}

void EmptyState::tellChoices(const QString &reason, const QStringList &actions)
{
    m_reason->setText(reason);
    while (m_actions.size() < actions.size())
        addButton();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setText(actions.value(i));
        m_actions.at(i)->setVisible(i < actions.size());
    }
}
