// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where one registration of a cheque stands. Manual: "Zoeken en filteren" (Status).
enum class GuidanceStatus {
    InUse, ///< Cheque in gebruik: active
    Closed, ///< by a synthesis
    Discontinued, ///< by a discontinuation
    Available, ///< Cheque vrijgegeven: all conversations were deleted
};

/// Where a cheque stands. Expired is derived from the day, never stored.
enum class ChequeStatus {
    Available,
    InUse,
    Closed,
    Discontinued,
    Expired,
};
