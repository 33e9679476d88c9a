// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"

/// Everything that one centre has about one client, for who asks what is kept about them.
struct ClientFile
{
    ClientNumber number;
    QString centre;
    Timestamp madeAt;
    QDate madeOn; ///< the local day of madeAt
    /// Oldest request first, with the guidances of that centre only; an order that was never
    /// registered has none.
    QList<Dossier> dossiers;

    friend bool operator==(const ClientFile &, const ClientFile &) = default;
};
