// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"

/// One undeleted conversation of a line, as far as the overview can be searched for it.
struct ConversationTrace
{
    QDate date;
    QString counsellor;
    ConversationType type = ConversationType::Intake;
    Money value;

    friend bool operator==(const ConversationTrace &, const ConversationTrace &) = default;
};

/// One line of the first overview. Manual: "Overzicht begeleidingen".
struct GuidanceRow
{
    GuidanceId id;
    ChequeNumber chequeNumber;
    ClientNumber clientNumber;
    QString familyName;
    QString givenName;
    QString counsellor; ///< of the last conversation that is not deleted
    GuidanceStatus status = GuidanceStatus::InUse;
    Minutes chequeMinutes;
    Minutes remaining;
    int conversationCount = 0; ///< not deleted
    QDate requestedOn;
    QDate validUntil;
    QDate changedOn; ///< the local day of the last change
    qint64 changeSequence = 0; ///< grows with every change, whatever the clock says
    QList<ConversationTrace> conversations;
    bool erased = false; ///< the client was erased: no name is left to show

    [[nodiscard]] QString clientName() const { return QString(familyName + u' ' + givenName); }
    friend bool operator==(const GuidanceRow &, const GuidanceRow &) = default;
};

/// One line of the second overview. Manual: "Financieel Overzicht".
struct LedgerRow
{
    PayoutId id;
    GuidanceId guidance;
    ConversationId conversation; ///< a line and its correction have the same
    PayoutKind kind = PayoutKind::Payout;
    QDate registeredOn;
    QDate date;
    ChequeNumber chequeNumber;
    ClientNumber clientNumber;
    QString familyName;
    QString givenName;
    QString counsellor;
    ConversationType type = ConversationType::Intake;
    ConversationForm form = ConversationForm::Individual;
    Minutes minutes; ///< negative for a correction
    Money amount; ///< negative for a correction
    std::optional<Payment> payment;
    bool erased = false; ///< the client was erased: no name is left to show

    [[nodiscard]] QString clientName() const { return QString(familyName + u' ' + givenName); }
    friend bool operator==(const LedgerRow &, const LedgerRow &) = default;
};
