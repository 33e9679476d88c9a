// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

class QSqlError;

/// What SQLite's extended result code means for a person.
[[nodiscard]] ErrorCode errorCodeFor(int sqliteCode);

/// Detail: the code and, unless the file is damaged, SQLite's message, which names constraints and
/// triggers but holds no values.
[[nodiscard]] Error errorFrom(const QSqlError &error);
