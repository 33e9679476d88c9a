// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/numbers.h"
#include "model/domain/result.h"

#include <QList>

class Database;
class Transaction;

/// What the register has of one client, as a whole.
namespace ClientRepository {

/// The client's cheques, oldest request first.
[[nodiscard]] QList<ChequeNumber> chequesOf(Transaction &transaction, const ClientNumber &client);

/// Overwrites the names, career questions, feedback and salts of the client's cheques; numbers,
/// days and amounts stay. compact() comes before it.
void erase(Transaction &transaction, const ClientNumber &client);

/// Writes the file anew, without what SQLite leaves of a row that it once moved to another page:
/// secure_delete does not reach that. Then what erase() overwrites stands nowhere else.
[[nodiscard]] Result<void> compact(Database &database);

/// Whether the register, or a copy of it of any version, still has a name of the client.
[[nodiscard]] Result<bool> holds(Database &database, const ClientNumber &client);

} // namespace ClientRepository
