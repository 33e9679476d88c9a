// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/valueformats.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"

#include <limits>

QString ValueFormats::day(qint64 key)
{
    return formatDay(QDate::fromJulianDay(key));
}

QString ValueFormats::duration(qint64 key)
{
    return formatDuration({int(key)});
}

QString ValueFormats::hours(qint64 key)
{
    return formatDuration({int(60 * key)});
}

QString ValueFormats::count(qint64 key)
{
    return QString::number(key);
}

QString ValueFormats::amount(qint64 key)
{
    return formatAmount({key});
}

QString ValueFormats::plainAmount(qint64 key)
{
    return formatPlainAmount({key});
}

QString ValueFormats::status(qint64 key)
{
    return toWords(static_cast<GuidanceStatus>(key));
}

QString ValueFormats::type(qint64 key)
{
    return toWords(static_cast<ConversationType>(key));
}

QString ValueFormats::form(qint64 key)
{
    return toWords(static_cast<ConversationForm>(key));
}

std::function<bool(qint64)> ValueFormats::within(const std::optional<QDate> &from,
                                                 const std::optional<QDate> &to)
{
    const qint64 first = from ? from->toJulianDay() : std::numeric_limits<qint64>::min();
    const qint64 last = to ? to->toJulianDay() : std::numeric_limits<qint64>::max();
    return [first, last](qint64 key) { return first <= key && key <= last; };
}
