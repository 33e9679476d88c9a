// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/chainhead.h"
#include "model/domain/moment.h"

#include <QJsonObject>
#include <QString>

#include <optional>

class Transaction;

/// Who did what and when. `what` holds no text about a client: numbers, days, amounts, digests.
struct Event
{
    Moment moment;
    QString centre;
    QString user;
    QString kind;
    QString chequeNumber; ///< empty when it concerns no single cheque
    QJsonObject what;
};

/// The append-only chain of events: each row is sealed with the SHA-256 of the one before and of
/// its own fields.
namespace EventLog {

using Head = ChainHead;

/// The last event; number 0 and a hash of zeros when there is none yet.
[[nodiscard]] Head head(Transaction &transaction);

/// Adds an event after `previous` and gives the new head.
Head append(Transaction &transaction, const Head &previous, const Event &event);

/// The number of the first event whose hash or link is not right; nothing when all are.
[[nodiscard]] std::optional<qint64> firstBroken(Transaction &transaction);

} // namespace EventLog
