// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"
#include "tests/benchmark/registerprofile.h"

/// Makes a register as years of work leave it behind: the rows and events that the use cases write,
/// through the same repositories and with all constraints and triggers, but many acts in one
/// transaction. Complete, or not there. Errors: those of making and writing a register.
[[nodiscard]] Result<void> generateRegister(const QString &path, const RegisterProfile &profile);

/// The path of such a register in `folder`, where it is made unless an earlier run has left it.
/// Not to be written to: a copy is.
[[nodiscard]] Result<QString> keptRegister(const QString &folder, const RegisterProfile &profile);
