// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/finding.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the commands answer, for other programs.

/// Each with `rule`, `severity`, `field` and `message`, the sentence.
[[nodiscard]] QJsonArray toJson(const Findings &findings);

/// A cheque with every centre's guidances, oldest first. Days are ISO, points in time UTC.
[[nodiscard]] QJsonObject toJson(const Dossier &dossier, QDate today);
