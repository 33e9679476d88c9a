// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_reason(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_reason->setObjectName(QStringLiteral("emptyReason"));
    m_reason->setAlignment(Qt::AlignCenter);
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * Look::step);
    layout->addStretch(2);
    layout->addWidget(m_reason);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::tell(const QString &reason, const QString &action)
{
    m_reason->setText(reason);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}
