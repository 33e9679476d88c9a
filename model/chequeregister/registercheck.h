// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"
#include "model/domain/registerfacts.h"
#include "model/domain/result.h"

#include <atomic>
#include <functional>

/// *Controleer register*: looks at everything, with a connection of its own that only reads, also
/// beside whoever writes, this process or another. `progressed` hears of rows and events done and
/// in all. Errors: why it cannot be opened to read, and Cancelled when `cancelled` becomes true.
[[nodiscard]] Result<CheckedRegister>
checkRegister(const QString &path, const std::atomic_bool &cancelled,
              const std::function<void(qint64, qint64)> &progressed);

/// *Over dit register*: what can be told of it, in the same way. Errors: why it cannot be opened to
/// read.
[[nodiscard]] Result<RegisterFacts> registerFacts(const QString &path);
