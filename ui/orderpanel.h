// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/openeddossier.h"
#include "ui/fact.h"

#include <QWidget>

class HoursBar;
class LinkButton;
class QGridLayout;
class QLabel;
class QVBoxLayout;

/// *Bestelling*: the cheque as it was ordered, what is left of it, and the client's other cheques.
/// Manual: "Detail bestelling en begeleiding".
class OrderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OrderPanel(QWidget *parent = nullptr);

    void setDossier(const OpenedDossier &dossier);

Q_SIGNALS:
    /// One of the client's other guidances.
    void openRequested(GuidanceId guidance, const ChequeNumber &cheque);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFacts(QGridLayout *facts);
    void rebuildRelated();
    void retranslate();
    void tellOrder();
    void tellRelated();
    void showMark();

    OpenedDossier m_dossier;
    TonedLabel *m_heading;
    TonedLabel *m_statusName = nullptr;
    QLabel *m_mark;
    TonedLabel *m_status;
    TonedLabel *m_remainingName = nullptr;
    HoursBar *m_bar;
    ReadingText *m_remaining;
    Fact m_requestedOn;
    Fact m_value;
    Fact m_cost;
    Fact m_hours;
    Fact m_number;
    Fact m_client;
    Fact m_clientNumber;
    Fact m_validUntil;
    TonedLabel *m_relatedHeading;
    QVBoxLayout *m_relatedLayout;
    QList<LinkButton *> m_related;
};
