// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"

#include <QJsonObject>

/// A cheque with its guidances, oldest first, as `show` has it. Days are ISO, points in time UTC.
/// `today` is the local day, for the status.
[[nodiscard]] QJsonObject toJson(const Dossier &dossier, QDate today);
