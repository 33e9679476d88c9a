// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/csvbypython.h"
#include "tests/support/program.h"

#include <functional>

/// Both overviews, told twice: as the program writes them, read back by another CSV reader than its
/// own, and as they follow from the dossiers.

/// `export WHAT` with these options; nothing when it failed.
[[nodiscard]] Table exported(const ProgramRegister &file, const QString &what,
                             const QStringList &options = {});

/// Which day a point in time was for the program that noted it.
using DayOfTime = std::function<QDate(const QString &)>;
/// By UTC, as the demo register has it.
[[nodiscard]] QDate utcDay(const QString &time);

/// What the dossiers make of an overview of one centre, without a header, in no particular order.
/// The last column of the first overview, the day of the last change, is not in a dossier: empty.
[[nodiscard]] Table guidancesOf(const QList<QJsonObject> &dossiers, const QString &centre);
[[nodiscard]] Table ledgerOf(const QList<QJsonObject> &dossiers, const QString &centre,
                             const DayOfTime &dayOf);

/// `dd/MM/yyyy` and `-84,85`, as both overviews have them.
[[nodiscard]] QString screenDay(QDate day);
[[nodiscard]] QString plainAmount(int cents);

[[nodiscard]] Table sorted(Table table);
/// The rows as text, for a message.
[[nodiscard]] QString toText(const Table &table);
