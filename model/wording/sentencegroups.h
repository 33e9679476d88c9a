// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/finding.h"

#include <QString>

/// The sentences by subject, for sentences.cpp, which knows which rule belongs to which group.
/// Each is empty for a rule of another group.

[[nodiscard]] QString numberSentence(const Finding &finding); ///< step 1 of 3
[[nodiscard]] QString textSentence(const Finding &finding); ///< step 2 of 3, names, free text
[[nodiscard]] QString dateSentence(const Finding &finding);
[[nodiscard]] QString conversationSentence(const Finding &finding);
[[nodiscard]] QString orderSentence(const Finding &finding);
[[nodiscard]] QString paymentSentence(const Finding &finding);
[[nodiscard]] QString erasureSentence(const Finding &finding); ///< of a client's data
