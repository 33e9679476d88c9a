// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

/// Type gesprek. Manual: "Type gesprek" and "Gesprekken registreren op een geregistreerde cheque".
enum class ConversationType {
    Intake, ///< the first conversation, registered together with the cheque
    InDepth, ///< Verdiepingsgesprek
    Synthesis, ///< closes the cheque
    Discontinuation, ///< ends the guidance early, with the client's agreement
    Aftercare, ///< only after closing; costs no time, is worth nothing
};

/// Vorm gesprek. Manual: "Vorm gesprek".
enum class ConversationForm {
    Individual,
    ECoaching,
    Group,
};

/// Every type but Aftercare takes time from the cheque and has a value.
[[nodiscard]] constexpr bool isPayable(ConversationType type)
{
    return type != ConversationType::Aftercare;
}

[[nodiscard]] constexpr bool isClosing(ConversationType type)
{
    return type == ConversationType::Synthesis || type == ConversationType::Discontinuation;
}
