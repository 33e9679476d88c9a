// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/money.h"
#include "model/domain/policy.h"

#include <QDate>
#include <QStringList>

/// A conversation registered today on another dossier.
struct SimilarConversation
{
    QDate date;
    QString counsellor;
    Minutes minutes;
    QString clientName;
    QString chequeNumber;
};

/// What the rules must know besides the draft and the dossier.
struct RuleContext
{
    QDate today; ///< the local day
    CentreId centre; ///< the centre that acts; invalid while it is not stored yet
    QStringList knownCounsellors; ///< of that centre, `Familienaam Voornaam`
    Policy policy;
    /// Registered today on other dossiers; left empty where nobody can be asked.
    QList<SimilarConversation> registeredToday;
};
