// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/steppage.h"

#include "ui/dossierbanner.h"
#include "ui/formarea.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

StepPage::StepPage(int number, RegistrationWork &work, QWidget *parent)
    : QWizardPage(parent)
    , m_work(work)
    , m_number(number)
    , m_title(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_step(new TonedLabel(TonedLabel::Tone::Quiet, this))
    , m_question(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_banner(new DossierBanner(this))
    , m_area(new FormArea(this))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_title->makeHeading(1.5);
    m_step->setObjectName(QStringLiteral("step"));
    m_question->setObjectName(QStringLiteral("pageQuestion"));
    m_question->makeHeading(1.2);
    m_banner->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_title);
    layout->addWidget(m_step);
    layout->addWidget(m_question);
    layout->addWidget(m_banner);
    layout->addSpacing(Look::step);
    layout->addWidget(m_area, 1);
}

void StepPage::setForm(QWidget *form)
{
    m_area->setWidget(form);
}

void StepPage::initializePage()
{
    // Each time, for another cheque may have been found since.
    m_banner->setVisible(m_work.found.has_value());
    if (m_work.found)
        m_banner->setCheque(*m_work.found);
}

void StepPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizardPage::changeEvent(event);
}

void StepPage::retranslate()
{
    m_title->setText(tr("Register cheque"));
    m_step->setText(tr("Step %1 of 3").arg(m_number));
    m_question->setText(question());
}
