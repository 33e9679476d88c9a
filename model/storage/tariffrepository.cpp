// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/tariffrepository.h"

#include "model/storage/sqlquery.h"

QList<Tariff> TariffRepository::all(Transaction &transaction)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT valid_from, hours_first_cheque, hours_second_cheque,"
                                  " milli_euro_per_hour, vat_percent, client_cost_cents"
                                  " FROM tariff ORDER BY valid_from"));
    QList<Tariff> tariffs;
    while (query.next())
        tariffs.append({.validFrom = query.day(0),
                        .hoursFirstCheque = query.smallInteger(1),
                        .hoursSecondCheque = query.smallInteger(2),
                        .rate = {query.integer(3), query.smallInteger(4)},
                        .clientCost = query.money(5)});
    return tariffs;
}
