// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <QString>

#include <memory>

class Database;

/// Whether tables, indexes and triggers are the ones this program made. `quick_check` finds nothing
/// wrong with a planted trigger, a view that never ends or a constraint that lets more through.
namespace Schema {

/// SHA-256 over type, name, table and SQL of all of them, in hexadecimal digits.
[[nodiscard]] Result<QString> fingerprint(Database &database);
/// What the migrations up to a version make.
[[nodiscard]] Result<QString> expectedFingerprint(int version);

/// A register in memory as the migrations up to a version make it, without anybody's dossiers.
[[nodiscard]] Result<std::unique_ptr<Database>> model(int version);

/// RegisterAltered unless the fingerprint is that of the version.
[[nodiscard]] Result<void> verify(Database &database, int version);
/// For a version that is newer than this program: RegisterNewer unless every table with every
/// column of today is there, as an ordinary table.
[[nodiscard]] Result<void> verifyReadable(Database &database);

} // namespace Schema
