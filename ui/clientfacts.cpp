// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientfacts.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"
#include "ui/look.h"
#include "ui/tonedlabel.h"

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace {

int guidancesOf(const ClientFile &client)
{
    qsizetype count = 0;
    for (const Dossier &dossier : client.dossiers)
        count += dossier.guidances.size();
    return int(count);
}

int ordersOf(const ClientFile &client)
{
    return int(std::count_if(client.dossiers.cbegin(), client.dossiers.cend(),
                             [](const Dossier &dossier) { return !dossier.latest(); }));
}

QDate lastChangeOf(const ClientFile &client)
{
    QDate last;
    for (const Dossier &dossier : client.dossiers) {
        for (const Guidance &guidance : dossier.guidances)
            last = std::max(last, guidance.changedOn);
    }
    return last;
}

} // namespace

ClientFacts::ClientFacts(QWidget *parent)
    : QWidget(parent)
{
    auto *facts = new QGridLayout(this);
    facts->setContentsMargins({});
    facts->setHorizontalSpacing(2 * Look::step);
    facts->setVerticalSpacing(Look::step);
    facts->setColumnStretch(1, 1);
    m_names = addFact(facts, 0, 0, QStringLiteral("clientNames"));
    m_dossiers = addFact(facts, 1, 0, QStringLiteral("dossierCount"));
    m_orders = addFact(facts, 2, 0, QStringLiteral("orderCount"));
    m_lastChange = addFact(facts, 3, 0, QStringLiteral("lastChange"));
    retranslate();
}

QString ClientFacts::namesOf(const ClientFile &client)
{
    QStringList names;
    for (const Dossier &dossier : client.dossiers)
        names.append(clientInWords(dossier.cheque));
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

void ClientFacts::setClient(const std::optional<ClientFile> &client)
{
    m_client = client;
    retranslate();
}

void ClientFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientFacts::retranslate()
{
    const QString nothing = QStringLiteral("–");
    const QDate changed = m_client ? lastChangeOf(*m_client) : QDate();
    m_names.tell(tr("Name"), m_client ? namesOf(*m_client) : nothing);
    m_dossiers.tell(tr("Dossiers"), m_client ? QString::number(guidancesOf(*m_client)) : nothing);
    m_orders.tell(tr("Orders never registered"),
                  m_client ? QString::number(ordersOf(*m_client)) : nothing);
    m_lastChange.tell(tr("Last change"), changed.isValid() ? formatLongDay(changed) : nothing);
}
