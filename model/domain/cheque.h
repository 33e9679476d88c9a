// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/id.h"
#include "model/domain/numbers.h"
#include "model/domain/tariff.h"

/// A loopbaancheque as it was ordered. Manual: "Detail van een geregistreerde loopbaancheque".
struct Cheque
{
    ChequeId id;
    ChequeNumber number;
    ClientNumber clientNumber;
    QString familyName; ///< as on this order; another order of the client may spell it differently
    QString givenName;
    QDate requestedOn;
    QDate validUntil; ///< that day itself still counts
    Minutes minutes;
    Money value;
    Money clientCost;
    std::optional<Rate> rate; ///< nothing when the value is not the tariff's
    bool erased = false; ///< its client was erased: no name is left to show

    /// `Familienaam Voornaam`
    [[nodiscard]] QString clientName() const { return QString(familyName + u' ' + givenName); }
    friend bool operator==(const Cheque &, const Cheque &) = default;
};
