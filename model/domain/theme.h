// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

/// Reden loopbaanbegeleiding. Manual: "Reden loopbaanbegeleiding aanvinken" (screens 8 and 10).
/// The values are stored.
enum class Theme {
    WorkableWork = 0x01, ///< Werkbaar werk
    WorkRelations = 0x02, ///< Relaties in de werkcontext
    JobTarget = 0x04, ///< Jobdoelwit
    Meaning = 0x08, ///< Zingeving
    QualityReflection = 0x10, ///< Kwaliteitsreflectie
    GrowthAndChallenge = 0x20, ///< Groei en uitdaging
};
Q_DECLARE_FLAGS(Themes, Theme)
Q_DECLARE_OPERATORS_FOR_FLAGS(Themes)
