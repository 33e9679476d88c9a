// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/guidance.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

#include <optional>

/// Ordered cheques, typed in or imported.

/// What can be said of an order by itself: the numbers, the names, the days, the amounts.
[[nodiscard]] Findings checkOrder(const OrderDraft &draft, const QList<Tariff> &tariffs,
                                  const RuleContext &context);

/// What an order leaves open becomes, as far as it can be told yet: nothing while the requested-on
/// day or the hours say nothing.
struct OrderDefaults
{
    QDate validUntil;
    std::optional<Money> value;
    std::optional<Money> clientCost;

    friend bool operator==(const OrderDefaults &, const OrderDefaults &) = default;
};
[[nodiscard]] OrderDefaults orderDefaults(const OrderDraft &draft, const QList<Tariff> &tariffs,
                                          const Policy &policy);

/// The cheque an order without errors stands for. The tariff of the requested-on day gives what
/// the order leaves open, and holds for the cheque's whole life.
[[nodiscard]] Cheque chequeFromOrder(const OrderDraft &draft, const QList<Tariff> &tariffs,
                                     const Policy &policy);

/// The same data, whatever its row in the register.
[[nodiscard]] bool isSameOrder(const Cheque &one, const Cheque &other);

/// orderConflict: the number is taken by an order with other data.
[[nodiscard]] Findings checkAgainstRegister(const Cheque &ordered, const Cheque &stored);
[[nodiscard]] Finding orderConflict(const Cheque &ordered);

/// chequeNotFound, orderRegistered: an order that ever had a guidance is not touched again.
[[nodiscard]] Findings checkOrderIsFree(const std::optional<Dossier> &dossier);
