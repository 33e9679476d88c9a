// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossierpage.h"

#include "model/wording/words.h"
#include "ui/formarea.h"
#include "ui/guidancepanel.h"
#include "ui/linkbutton.h"
#include "ui/look.h"
#include "ui/orderpanel.h"
#include "ui/readingtext.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace {

constexpr int orderWidth = 42 * Look::step;

QFrame *newLine(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Sunken);
    return line;
}

} // namespace

DossierPage::DossierPage(QWidget *parent)
    : QWidget(parent)
    , m_back(new LinkButton(this))
    , m_heading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_client(new ReadingText(ReadingText::Copying::AlsoByKeyboard, this))
    , m_order(new OrderPanel(this))
    , m_guidance(new GuidancePanel(this))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_heading->setObjectName(QStringLiteral("pageTitle"));
    m_heading->makeHeading(1.4);
    m_heading->setWordWrap(false);
    m_client->setObjectName(QStringLiteral("clientTitle"));
    m_client->setTextAlignment(Qt::AlignRight);
    buildLayout();
    connect(m_back, &QPushButton::clicked, this, &DossierPage::backRequested);
    connect(m_order, &OrderPanel::openRequested, this, &DossierPage::openRequested);
    connect(m_guidance, &GuidancePanel::conversationRequested, this,
            [this] { Q_EMIT conversationRequested(m_dossier.view.cheque.number); });
    connect(m_guidance, &GuidancePanel::revisionRequested, this,
            [this] { Q_EMIT revisionRequested(m_dossier.view.cheque.number); });
    connect(m_guidance, &GuidancePanel::deletionRequested, this,
            [this] { Q_EMIT deletionRequested(m_dossier.view); });
    retranslate();
}

void DossierPage::buildLayout()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * Look::step);
    head->addWidget(m_back);
    head->addWidget(m_heading);
    head->addWidget(m_client, 1, Qt::AlignVCenter);
    auto *order = new FormArea(this);
    order->setWidget(m_order);
    order->setFixedWidth(orderWidth);
    auto *body = new QHBoxLayout;
    body->setSpacing(2 * Look::step);
    body->addWidget(order);
    body->addWidget(newLine(QFrame::VLine, this));
    body->addWidget(m_guidance, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, Look::step, 2 * Look::step, Look::step);
    layout->setSpacing(Look::step);
    layout->addLayout(head);
    layout->addWidget(newLine(QFrame::HLine, this));
    layout->addLayout(body, 1);
}

void DossierPage::setDossier(const OpenedDossier &dossier)
{
    m_dossier = dossier;
    retranslate();
    m_order->setDossier(dossier);
    m_guidance->setView(dossier.view);
}

void DossierPage::setObstacle(const QString &whyNot)
{
    m_guidance->setObstacle(whyNot);
}

void DossierPage::setOrigin(Origin origin)
{
    m_origin = origin;
    retranslate();
}

void DossierPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DossierPage::retranslate()
{
    const Cheque &cheque = m_dossier.view.cheque;
    const bool guidances = m_origin == Origin::Guidances;
    m_back->setText(guidances ? tr("‹ Overview of guidances") : tr("‹ Financial overview"));
    m_back->setAccessibleName(guidances ? tr("Back to the overview of guidances")
                                        : tr("Back to the financial overview"));
    m_heading->setText(tr("Order and guidance in detail"));
    m_client->tell(
        QString(clientInWords(cheque) + QStringLiteral(" · ") + cheque.clientNumber.text()));
    m_client->setAccessibleName(tr("Client"));
}
