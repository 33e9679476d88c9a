// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"
#include "model/rules/finding.h"

#include <QString>

/// What is asked before something is stored that cannot be taken back.

/// `Opgepast!`: the title over these questions. Manual: screen 15.
[[nodiscard]] QString questionTitle();

/// The one question for what must be confirmed when a conversation closes the cheque: that it
/// closes, what is lost, and whether to save. Empty when the findings hold no such confirmation.
/// Manual: "Gesprekken registreren op een geregistreerde cheque" (screens 14 to 16).
[[nodiscard]] QString closingQuestion(const Findings &findings);

/// Whose dossier a question is about: `Peeters An · klantnummer 60004436 · cheque 00007788152`.
/// Manual: "Hoe vermijd je onterechte afsluiting van de loopbaancheque?".
[[nodiscard]] QString whoseDossier(const Cheque &cheque);

/// What deleting the latest conversation brings about.
struct Deletion
{
    Money takenBack; ///< the conversation's value; 0 when nothing was to be paid
    bool lastOne = false; ///< the cheque becomes available again
    bool validityPassed = false; ///< then nobody can register the cheque any more
};

/// Manual: "Correcties en rechtzettingen".
[[nodiscard]] QString deletionQuestion(const Deletion &deletion);
