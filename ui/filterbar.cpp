// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_keyword(new QLineEdit(this))
    , m_search(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_keyword->setObjectName(QStringLiteral("keyword"));
    m_keyword->setMinimumWidth(28 * Look::step);
    m_label->setBuddy(m_keyword);
    m_search->setObjectName(QStringLiteral("search"));
    m_clear->setObjectName(QStringLiteral("clear"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_keyword),
                            static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_clear)})
        layout->addWidget(widget);
    layout->addSpacing(2 * Look::step);
    layout->addStretch(1);
    const auto search = [this] { Q_EMIT keywordChanged(m_keyword->text()); };
    connect(m_keyword, &QLineEdit::textChanged, this, search);
    connect(m_keyword, &QLineEdit::returnPressed, this, search);
    connect(m_search, &QPushButton::clicked, this, search);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearRequested);
    retranslate();
}

QString FilterBar::keyword() const
{
    return m_keyword->text();
}

void FilterBar::setKeyword(const QString &keyword)
{
    m_keyword->setText(keyword);
}

void FilterBar::focusKeyword()
{
    m_keyword->setFocus();
    m_keyword->selectAll();
}

void FilterBar::addFilter(QWidget *filter)
{
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, filter);
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterBar::retranslate()
{
    m_label->setText(tr("&Keyword"));
    m_keyword->setAccessibleName(tr("Keyword"));
    m_keyword->setToolTip(tr("Date, amount, counsellor, type of conversation, name or number"));
    m_search->setText(tr("&Search"));
    m_clear->setText(tr("&Clear"));
}
