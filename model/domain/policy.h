// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <array>

/// Every limit the rules know, in one value that they are given.
struct Policy
{
    int oldestConversationYears = 1; ///< manual: "Datum"
    std::array<int, 4> conversationMinutes{30, 60, 90, 120}; ///< manual: "Duur van het gesprek"
    int validityMonths = 3; ///< an order without a valid-until day
    int aftercareMonths = 12; ///< later is only warned about
    int leastHours = 1; ///< hours of a cheque
    int mostHours = 10;
    int questionLength = 1000; ///< code points after NFC and trimming
    int feedbackLength = 500; ///< the same
    int nameLength = 100; ///< family name, given name, counsellor, centre: code points
    int referenceLength = 140; ///< of a payment: code points
    Money largestAmount{100'000'00}; ///< of an order
    int backupReminderDays = 7; ///< without a good backup
    int retentionYears = 10; ///< before that a client cannot be erased
};
