// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"
#include "model/rules/finding.h"

#include <QString>

/// What went against a rule or went wrong, and what to do about it, for the window and for the
/// commands without one. Whatever somebody typed appears shortened and without characters that
/// cannot be seen, so a sentence is always one line.

[[nodiscard]] QString sentence(const Finding &finding);
[[nodiscard]] QString sentence(const Error &error);
/// Why a register can only be read, and what to do about it.
[[nodiscard]] QString readOnlySentence(const Error &obstacle);
/// Who holds the lock, from the subject of RegisterLocked.
[[nodiscard]] QString holderInWords(const QString &holder);

/// The line that stands under the sentence, or nothing.
/// Manual: "Loopbaancheque controleren en registreren" (2.2).
[[nodiscard]] QString advice(const Finding &finding);
