// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QDate>
#include <QString>
#include <QTime>

/// Days, amounts and durations as people read them. None of these asks the computer's locale: the
/// same value reads the same on every machine.

/// `03/03/2026`; empty for a day that is none. The same in every language.
[[nodiscard]] QString formatDay(QDate day);
/// `3 maart 2026`; empty for a day that is none. Manual: "Detail bestelling en begeleiding".
[[nodiscard]] QString formatLongDay(QDate day);
/// `maart 2026`: the month of the day; empty for a day that is none.
[[nodiscard]] QString formatMonth(QDate day);
/// `maandag`; empty for a day that is none.
[[nodiscard]] QString formatWeekday(QDate day);
/// `17.40`; empty for a time that is none. The same in every language.
[[nodiscard]] QString formatTime(QTime time);
/// `3 maart 2026 om 17.40`; without a time only the day.
[[nodiscard]] QString formatMoment(QDate day, QTime time);

/// `84,85 euro`, `-84,85 euro`; thousands are not grouped.
[[nodiscard]] QString formatAmount(Money amount);
/// `679 euro`: the nearest euro, a half away from zero. For a cheque's value and cost.
[[nodiscard]] QString formatWholeEuro(Money amount);
/// `84,85` and `-84,85`: without a unit, for files and for the search. The same in every language.
[[nodiscard]] QString formatPlainAmount(Money amount);

/// `3 uur`, `2 uur 30 min`, `30 min`, `0 min`, `-30 min`.
[[nodiscard]] QString formatDuration(Minutes minutes);

/// Of a file: `312 kB`, `1,4 MB`; in thousands, never less than 1 kB unless it is empty.
[[nodiscard]] QString formatSize(qint64 bytes);
