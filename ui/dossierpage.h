// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/openeddossier.h"

#include <QWidget>

class GuidancePanel;
class LinkButton;
class OrderPanel;
class ReadingText;
class TonedLabel;

/// Detail bestelling en begeleiding: everything about one guidance, and what can be done with it.
/// Shows what it is given and says upwards what somebody wants. Manual: "Detail bestelling en
/// begeleiding", screens 10, 13, 17 and 18.
class DossierPage : public QWidget
{
    Q_OBJECT

public:
    explicit DossierPage(QWidget *parent = nullptr);

    /// Also to show the same guidance after a change; it then keeps its scroll position.
    void setDossier(const OpenedDossier &dossier);
    /// Why nothing can be written now, or nothing.
    void setObstacle(const QString &whyNot);
    /// The overview that *back* leads to.
    enum class Origin { Guidances, Financial };
    void setOrigin(Origin origin);
    [[nodiscard]] const OpenedDossier &dossier() const { return m_dossier; }

Q_SIGNALS:
    void backRequested();
    void conversationRequested(const ChequeNumber &cheque);
    void revisionRequested(const ChequeNumber &cheque);
    /// For the question to ask first: whose dossier it is, which conversation, and what follows.
    void deletionRequested(const DossierView &view);
    /// Another dossier of the same client.
    void openRequested(GuidanceId guidance, const ChequeNumber &cheque);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();

    OpenedDossier m_dossier;
    Origin m_origin = Origin::Guidances;
    LinkButton *m_back;
    TonedLabel *m_heading;
    ReadingText *m_client;
    OrderPanel *m_order;
    GuidancePanel *m_guidance;
};
