// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/guidance.h"
#include "model/rules/finding.h"
#include "model/rules/rulecontext.h"

/// Erasing what is kept about one client: names, career questions and feedback. The manual leaves
/// it to the issuer's system.

/// `dossiers` is all that the register has under the number, of every centre; those that are erased
/// already stand in the way of nothing. clientNumberMissing, clientNumberForm, clientNotFound;
/// chequeInUseElsewhere alone when another centre has a dossier of the client;
/// notErasableWhileInUse with the cheque number, retentionNotOver with the day from which on.
[[nodiscard]] Findings checkErasure(const QString &clientNumber, const QList<Dossier> &dossiers,
                                    const RuleContext &context);

/// The last day on which something happened to a dossier; for a cheque that could still be
/// registered its valid-until day, if that is later.
[[nodiscard]] QDate lastDay(const Dossier &dossier);

/// clientErased: what was erased stays as it is.
[[nodiscard]] Findings checkNotErased(const std::optional<Dossier> &dossier);
