// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orderpanel.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/hoursbar.h"
#include "ui/linkbutton.h"
#include "ui/look.h"
#include "ui/statusmark.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

OrderPanel::OrderPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_mark(new QLabel(this))
    , m_status(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_bar(new HoursBar(this))
    , m_remaining(new ReadingText(ReadingText::Copying::ByMouse, this))
    , m_relatedHeading(new TonedLabel(TonedLabel::Tone::Plain, this))
    , m_relatedLayout(new QVBoxLayout)
{
    m_heading->makeHeading(1.2);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->makeHeading(1.1);
    m_bar->setObjectName(QStringLiteral("hoursBar"));
    m_remaining->setObjectName(QStringLiteral("remaining"));
    m_relatedHeading->setObjectName(QStringLiteral("relatedHeading"));
    m_relatedHeading->makeHeading(1.0);
    m_relatedLayout->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, Look::step, 0);
    layout->setSpacing(Look::step);
    layout->addWidget(m_heading);
    auto *facts = new QGridLayout;
    layout->addLayout(facts);
    buildFacts(facts);
    layout->addSpacing(Look::step);
    layout->addWidget(m_relatedHeading);
    layout->addLayout(m_relatedLayout);
    layout->addStretch(1);
    retranslate();
}

void OrderPanel::buildFacts(QGridLayout *facts)
{
    const auto byKeyboard = ReadingText::Copying::AlsoByKeyboard;
    facts->setHorizontalSpacing(2 * Look::step);
    facts->setVerticalSpacing(Look::step);
    facts->setColumnStretch(1, 1);
    m_requestedOn = addFact(facts, 0, 0, QStringLiteral("requestedOn"));
    m_statusName = addFactName(facts, 1, 0);
    auto *status = new QHBoxLayout;
    status->setSpacing(Look::step / 2);
    status->addWidget(m_mark, 0, Qt::AlignTop);
    status->addWidget(m_status, 1);
    facts->addLayout(status, 1, 1);
    m_value = addFact(facts, 2, 0, QStringLiteral("chequeValue"));
    m_cost = addFact(facts, 3, 0, QStringLiteral("clientCost"));
    m_hours = addFact(facts, 4, 0, QStringLiteral("hours"));
    m_remainingName = addFactName(facts, 5, 0);
    m_remainingName->setBuddy(m_remaining);
    auto *remaining = new QHBoxLayout;
    remaining->setSpacing(Look::step);
    remaining->addWidget(m_bar, 0, Qt::AlignTop);
    remaining->addWidget(m_remaining, 1, Qt::AlignTop);
    facts->addLayout(remaining, 5, 1);
    m_number = addFact(facts, 6, 0, QStringLiteral("chequeNumber"), byKeyboard);
    m_client = addFact(facts, 7, 0, QStringLiteral("client"), byKeyboard);
    m_clientNumber = addFact(facts, 8, 0, QStringLiteral("clientNumber"), byKeyboard);
    m_validUntil = addFact(facts, 9, 0, QStringLiteral("validUntil"));
}

void OrderPanel::setDossier(const OpenedDossier &dossier)
{
    m_dossier = dossier;
    m_bar->setHours(dossier.view.remaining, dossier.view.cheque.minutes);
    rebuildRelated();
    showMark();
    retranslate();
}

void OrderPanel::rebuildRelated()
{
    for (LinkButton *button : std::as_const(m_related)) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_related.clear();
    QWidget *before = m_clientNumber.value;
    for (const GuidanceRow &row : std::as_const(m_dossier.related)) {
        auto *button = new LinkButton(this);
        button->setObjectName(QStringLiteral("relatedCheque"));
        connect(button, &QPushButton::clicked, this,
                [this, row] { Q_EMIT openRequested(row.id, row.chequeNumber); });
        m_relatedLayout->addWidget(button, 0, Qt::AlignLeft);
        button->show(); // a layout that is on the screen already would do so only later
        setTabOrder(before, button);
        before = button;
        m_related.append(button);
    }
    m_relatedHeading->setVisible(!m_related.isEmpty());
}

void OrderPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showMark();
    QWidget::changeEvent(event);
}

void OrderPanel::retranslate()
{
    m_heading->setText(tr("Order"));
    m_relatedHeading->setText(tr("Other cheques of this client"));
    tellOrder();
    tellRelated();
}

void OrderPanel::tellOrder()
{
    const Cheque &cheque = m_dossier.view.cheque;
    const QString status = toWords(m_dossier.view.guidance.status);
    m_requestedOn.tell(tr("Requested on"), formatLongDay(cheque.requestedOn));
    m_statusName->setText(tr("Status"));
    m_status->setText(status.toUpper());
    // In capitals some screen readers would spell it.
    m_status->setAccessibleName(QString(tr("Status") + QStringLiteral(": ") + status));
    m_value.tell(tr("Worth"), formatWholeEuro(cheque.value));
    m_value.value->setToolTip(formatAmount(cheque.value));
    m_cost.tell(tr("Cost to the client"), formatWholeEuro(cheque.clientCost));
    m_cost.value->setToolTip(formatAmount(cheque.clientCost));
    m_hours.tell(tr("Good for"), tr("%1 of guidance").arg(formatDuration(cheque.minutes)));
    m_remainingName->setText(tr("Remaining"));
    m_remaining->setAccessibleName(tr("Remaining"));
    m_remaining->tell(formatDuration(m_dossier.view.remaining));
    m_number.tell(tr("Cheque number"), cheque.number.text());
    m_client.tell(tr("Client"), clientInWords(cheque));
    m_clientNumber.tell(tr("Client number"), cheque.clientNumber.text());
    m_validUntil.tell(tr("Valid until"), formatLongDay(cheque.validUntil));
}

void OrderPanel::tellRelated()
{
    for (qsizetype i = 0; i < m_related.size(); ++i) {
        const GuidanceRow &row = m_dossier.related.at(i);
        const QString number = row.chequeNumber.text();
        const QString status = toWords(row.status);
        const QString day = formatLongDay(row.requestedOn);
        LinkButton *button = m_related.at(i);
        button->setText(QString(number + QStringLiteral(" · ") + status));
        button->setToolTip(
            tr("Requested on %1, last changed on %2").arg(day, formatLongDay(row.changedOn)));
        button->setAccessibleName(
            tr("Open the dossier of cheque %1, %2, requested on %3").arg(number, status, day));
    }
}

void OrderPanel::showMark()
{
    const GuidanceStatus status = m_dossier.view.guidance.status;
    const QColor colour = status == GuidanceStatus::InUse ? Look::mainAction(palette())
                                                          : palette().color(QPalette::WindowText);
    m_mark->setPixmap(statusMark(status, 2 * Look::step, colour, devicePixelRatioF()));
}
