// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"
#include "model/storage/checkwatch.h"

class Transaction;

/// What SQLite itself says of a register.
namespace Structure {

/// Check::Structure, as far as a fault would lead a reader astray: pages, rows and their kinds of
/// values. Without the constraints and without comparing indexes with their tables, which take
/// several times as long.
[[nodiscard]] CheckResult ofPages(Transaction &transaction);
/// Check::Structure, all of it.
[[nodiscard]] CheckResult ofEverything(Transaction &transaction);
/// Check::ForeignKeys, but for the tables of which somebody else follows the references.
[[nodiscard]] CheckResult ofReferences(Transaction &transaction, const CheckWatch &watch,
                                       const QStringList &leftOut = {});

/// Tables, indexes and triggers.
[[nodiscard]] qint64 partCount(Transaction &transaction);
/// Rows of all tables together.
[[nodiscard]] qint64 rowCount(Transaction &transaction);

} // namespace Structure
