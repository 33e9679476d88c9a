// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/tariff.h"

std::optional<Tariff> tariffOn(QDate requestedOn, const QList<Tariff> &tariffs)
{
    std::optional<Tariff> found;
    for (const Tariff &tariff : tariffs) {
        if (tariff.validFrom <= requestedOn)
            found = tariff;
    }
    return found;
}
