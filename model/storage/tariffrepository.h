// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/tariff.h"

class Transaction;

namespace TariffRepository {

/// All tariffs in ascending order of their first day.
[[nodiscard]] QList<Tariff> all(Transaction &transaction);

} // namespace TariffRepository
