// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

/// What the keys in a table's vocabularies say: see Vocabulary.
namespace ValueFormats {

/// Julian days.
[[nodiscard]] QString day(qint64 key);
/// Minutes.
[[nodiscard]] QString duration(qint64 key);
/// Hours.
[[nodiscard]] QString hours(qint64 key);
[[nodiscard]] QString count(qint64 key);
/// Cents.
[[nodiscard]] QString amount(qint64 key);
[[nodiscard]] QString plainAmount(qint64 key);
// Enumerators.
[[nodiscard]] QString status(qint64 key);
[[nodiscard]] QString type(qint64 key);
[[nodiscard]] QString form(qint64 key);

/// Whether a julian day lies between two days, both included; each may be open.
[[nodiscard]] std::function<bool(qint64 key)> within(const std::optional<QDate> &from,
                                                     const std::optional<QDate> &to);

} // namespace ValueFormats
