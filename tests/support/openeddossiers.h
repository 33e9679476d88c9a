// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/openeddossier.h"
#include "tests/support/dossiers.h"
#include "tests/support/overviewrows.h"

/// What the page of a dossier is given: the only guidance of testCheque(), opened by our centre.
/// Its conversations get the ids 1, 2, … and what an hour is worth by the tariff of 2024.
[[nodiscard]] inline OpenedDossier openedWith(QList<Conversation> conversations,
                                              const Cheque &cheque = testCheque())
{
    qint64 id = 0;
    for (Conversation &conversation : conversations) {
        conversation.id = {++id};
        if (isPayable(conversation.type))
            conversation.value = {qint64{conversation.minutes.count} * 181'50 / 60};
    }
    Guidance guidance = guidanceWith(conversations);
    guidance.id = {1};
    guidance.centreName = QStringLiteral("Loopbaancentrum Leie");
    // Noon of 5 October 2026: the same day in Europe, Africa and the Americas.
    guidance.questions = {
        {Theme::GrowthAndChallenge | Theme::QualityReflection,
         QStringLiteral("Ik wil doorgroeien."),
         {QDate(1970, 1, 1).daysTo(QDate(2026, 10, 5)) * 86'400'000 + 43'200'000}}};
    OpenedDossier opened;
    opened.view = *dossierView({cheque, {guidance}}, guidance.id, testContext());
    return opened;
}
