// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossierbanner.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/accessiblerole.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

DossierBanner::DossierBanner(QWidget *parent)
    : QFrame(parent)
    , m_name(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_numbers(new TonedLabel(TonedLabel::Tone::Plain, this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_name->setObjectName(QStringLiteral("dossierName"));
    m_name->makeHeading(1.15);
    m_numbers->setObjectName(QStringLiteral("dossierNumbers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, Look::step);
    layout->setSpacing(Look::step / 4);
    layout->addWidget(m_name);
    layout->addWidget(m_numbers);
}

void DossierBanner::setCheque(const Cheque &cheque)
{
    m_cheque = cheque;
    retranslate();
}

void DossierBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DossierBanner::retranslate()
{
    m_name->setText(clientInWords(m_cheque));
    m_numbers->setText(tr("Client number %1 · Cheque number %2 · %3 of guidance · valid until %4")
                           .arg(m_cheque.clientNumber.text(), m_cheque.number.text(),
                                formatDuration(m_cheque.minutes),
                                formatLongDay(m_cheque.validUntil)));
    setAccessibleName(QString(m_name->text() + u' ' + m_numbers->text()));
}
