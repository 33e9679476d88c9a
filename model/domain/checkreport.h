// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/eventhead.h"

#include <QList>

#include <algorithm>

/// What is looked at in a register as a whole.
enum class Check {
    Schema, ///< tables, indexes and triggers are this program's
    Structure, ///< what SQLite says of the file
    ForeignKeys, ///< nothing refers to what is not there
    EventChain, ///< each event continues the one before
    Dossiers, ///< what is stored of a cheque is what its events say
    Ledger, ///< a line for each payable conversation, its negative for a deleted one
    Budgets, ///< no cheque was used or paid for more than it is good for
    KeptColumns, ///< what a guidance keeps beside its conversations is what they say
    ActiveGuidances, ///< a cheque is in use, closed or discontinued once
};

/// What one check came to.
struct CheckResult
{
    Check check = Check::Schema;
    qint64 examined = 0; ///< rows, pages or events
    qint64 faults = 0;
    /// Where the first fault is, `conversation 12`; nothing about a client. Empty when sound.
    QString first;

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};
using CheckReport = QList<CheckResult>;

/// What was found when everything was looked at, and how far the events went then.
struct CheckedRegister
{
    CheckReport report;
    EventHead head;
};

[[nodiscard]] inline bool isSound(const CheckReport &report)
{
    return std::all_of(report.cbegin(), report.cend(),
                       [](const CheckResult &result) { return result.faults == 0; });
}
