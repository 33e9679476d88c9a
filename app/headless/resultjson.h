// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QJsonArray>

/// What the commands answer, for other programs: each with `rule`, `severity`, `field` and
/// `message`, the sentence.
[[nodiscard]] QJsonArray toJson(const Findings &findings);
