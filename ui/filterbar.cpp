// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"

#include "ui/flowlayout.h"
#include "ui/look.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

/// Widgets that a row never breaks between.
QWidget *joined(const QList<QWidget *> &parts, QWidget *parent)
{
    auto *together = new QWidget(parent);
    auto *row = new QHBoxLayout(together);
    row->setContentsMargins({});
    row->setSpacing(Look::step);
    for (QWidget *part : parts)
        row->addWidget(part);
    return together;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(2 * Look::step, this))
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
    m_flow->setContentsMargins({});
    m_flow->setSpacing(Look::step);
    m_flow->addWidget(joined({m_label, m_keyword, m_search, m_clear}, this));
    const auto search = [this] { Q_EMIT keywordChanged(m_keyword->text()); };
    connect(m_keyword, &QLineEdit::textChanged, this, search);
    connect(m_keyword, &QLineEdit::returnPressed, this, search);
    connect(m_search, &QPushButton::clicked, this, search);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clearRequested);
    FilterBar::retranslate();
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

void FilterBar::addFilter(QLabel *label, QWidget *field)
{
    insertFilter(filterCount(), label, field);
}

void FilterBar::insertFilter(int place, QLabel *label, QWidget *field)
{
    if (label)
        label->setBuddy(field);
    QWidget *both = label ? joined({label, field}, this) : field;
    m_flow->insertWidget(place + 1, both); // behind the keyword
    m_filters.insert(place, field);
}

QList<QWidget *> FilterBar::stops() const
{
    return QList<QWidget *>{m_keyword, m_search, m_clear} + m_filters;
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
