// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"
#include "model/rules/dossierview.h"

/// A dossier of the acting centre, and where else its client stands.
/// Manual: "Detail bestelling en begeleiding".
struct OpenedDossier
{
    DossierView view;
    /// The acting centre's other guidances of the same client number, latest change first.
    QList<GuidanceRow> related;

    friend bool operator==(const OpenedDossier &, const OpenedDossier &) = default;
};
