// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageheader.h"

#include "ui/accentbutton.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QHBoxLayout>

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_guidances(new AccentButton(AccentButton::Accent::Here, this))
    , m_financial(new AccentButton(AccentButton::Accent::None, this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->makeHeading(1.5);
    m_title->setWordWrap(false);
    m_guidances->setObjectName(QStringLiteral("showGuidances"));
    m_financial->setObjectName(QStringLiteral("showFinancial"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, 0);
    layout->setSpacing(Look::step / 2);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_guidances);
    layout->addWidget(m_financial);
    connect(m_guidances, &QPushButton::clicked, this, &PageHeader::guidancesRequested);
    connect(m_financial, &QPushButton::clicked, this, &PageHeader::financialRequested);
    setHere(Overview::Guidances);
}

void PageHeader::setHere(Overview overview)
{
    m_here = overview;
    const bool guidances = overview == Overview::Guidances;
    using Accent = AccentButton::Accent;
    m_guidances->setAccent(guidances ? Accent::Here : Accent::None);
    m_financial->setAccent(guidances ? Accent::None : Accent::Here);
    retranslate();
}

void PageHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageHeader::retranslate()
{
    const bool guidances = m_here == Overview::Guidances;
    m_title->setText(guidances ? tr("Overview of guidances") : tr("Financial overview"));
    m_guidances->setText(tr("Overview of guidances"));
    m_financial->setText(tr("Financial overview"));
    // The colour is not the only sign of where somebody is.
    m_guidances->setAccessibleDescription(guidances ? tr("You are here") : QString());
    m_financial->setAccessibleDescription(guidances ? QString() : tr("You are here"));
}
