// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"

/// How many faults there are, and where the first one is.
struct FaultCount
{
    qint64 count = 0;
    QString first;

    /// `what` is a table, or `page`.
    void add(QLatin1StringView what, qint64 number)
    {
        if (count++ == 0)
            first = QString(what + u' ' + QString::number(number));
    }
    void add(const QString &where)
    {
        if (count++ == 0)
            first = where;
    }
    void add(const FaultCount &more)
    {
        if (count == 0)
            first = more.first;
        count += more.count;
    }

    [[nodiscard]] CheckResult asResult(Check check, qint64 examined) const
    {
        return {check, examined, count, first};
    }
};
