// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/rules/conversationoffer.h"
#include "ui/formdialog.h"

class ChequeRegister;
class ConversationFields;

/// *Registreer gesprek*: a conversation on a registered cheque. One that closes the cheque is asked
/// about before it is stored. Manual: "Gesprekken registreren op een geregistreerde cheque".
class ConversationDialog : public FormDialog
{
    Q_OBJECT

public:
    ConversationDialog(ChequeRegister &cheques, const ConversationOffer &offer, QWidget *parent);

protected:
    [[nodiscard]] bool hasInput() const override;
    void save() override;
    void retranslate() override;

private:
    void check();
    void store(const QList<Rule> &confirmed);
    void confirm(const Findings &findings);

    ChequeRegister &m_cheques;
    Cheque m_cheque;
    ConversationFields *m_fields;
    ConversationDraft m_untouched;
};
