// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/domain/conversationkind.h"
#include "model/domain/moment.h"
#include "model/domain/payout.h"
#include "model/domain/status.h"
#include "model/domain/theme.h"

#include <QList>

/// Beginvraag or loopbaanvraag: one version of it.
struct CareerQuestion
{
    Themes themes;
    QString text;
    Timestamp notedAt;

    friend bool operator==(const CareerQuestion &, const CareerQuestion &) = default;
};

/// Gesprek: one registered talk.
struct Conversation
{
    ConversationId id;
    QDate date;
    ConversationType type = ConversationType::Intake;
    ConversationForm form = ConversationForm::Individual;
    Minutes minutes;
    QString counsellor; ///< `Familienaam Voornaam`
    QString feedback;
    Money value; ///< fixed when it was registered
    Timestamp registeredAt;
    QDate registeredOn; ///< the local day of registeredAt
    bool deleted = false;

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// Begeleiding: one registration of a cheque at a centre, from its intake to its closing.
struct Guidance
{
    GuidanceId id;
    CentreId centre;
    QString centreName;
    GuidanceStatus status = GuidanceStatus::InUse;
    Timestamp registeredAt;
    QDate changedOn; ///< the local day of the last change
    QList<CareerQuestion> questions; ///< oldest first; the last one holds
    QList<Conversation> conversations; ///< in the order they were registered, deleted ones too
    QList<Payout> payouts; ///< in the order they were written

    friend bool operator==(const Guidance &, const Guidance &) = default;
};

/// A cheque and everything that was registered on it, oldest guidance first.
struct Dossier
{
    Cheque cheque;
    QList<Guidance> guidances;

    [[nodiscard]] const Guidance *latest() const
    {
        return guidances.isEmpty() ? nullptr : &guidances.constLast();
    }
    friend bool operator==(const Dossier &, const Dossier &) = default;
};
