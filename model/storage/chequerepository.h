// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/cheque.h"

#include <optional>

class Transaction;

/// Ordered cheques and the clients they belong to.
namespace ChequeRepository {

[[nodiscard]] std::optional<Cheque> find(Transaction &transaction, const ChequeNumber &number);

/// `nameSalt` as newSalt() gives it.
[[nodiscard]] ChequeId add(Transaction &transaction, const Cheque &cheque, const QString &nameSalt);
/// Replaces everything but the row number, which `cheque.id` tells.
void change(Transaction &transaction, const Cheque &cheque, const QString &nameSalt);
/// The client goes with its last cheque.
void remove(Transaction &transaction, ChequeId id);

/// Free cheques, newest request first: ordered, without any guidance.
[[nodiscard]] QList<Cheque> withoutGuidance(Transaction &transaction);

} // namespace ChequeRepository
