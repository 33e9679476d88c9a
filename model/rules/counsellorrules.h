// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/policy.h"
#include "model/rules/finding.h"

#include <QStringList>

/// counsellorMissing, counsellorParticle, and with the corrected name as suggestion, where there is
/// one, counsellorForm and counsellorSwapped. counsellorForm also stands for a name that is too
/// long and, with the position in `number`, for a character that no name may hold. Manual: "Naam
/// begeleider": `Familienaam Voornaam`, in that order, each with a capital.
[[nodiscard]] Findings checkCounsellor(const QString &typed, const QStringList &knownCounsellors,
                                       const Policy &policy);
