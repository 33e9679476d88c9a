// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/registerfacts.h"
#include "model/domain/result.h"

class Database;

/// The facts of an open register, all of one moment.
[[nodiscard]] Result<RegisterFacts> registerFacts(Database &database);
