// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/eventhead.h"
#include "model/domain/moment.h"
#include "model/storage/sqlquery.h"

#include <QJsonObject>

#include <optional>

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

using Head = EventHead;

/// The last event; number 0 and a hash of zeros when there is none yet.
[[nodiscard]] Head head(Transaction &transaction);

/// Adds an event after `previous` and gives the new head.
Head append(Transaction &transaction, const Head &previous, const Event &event);

/// The number of the first event whose hash or link is not right; nothing when all are.
[[nodiscard]] std::optional<qint64> firstBroken(Transaction &transaction);

/// An event as it stands in the register, its texts as they were sealed.
struct StoredEvent
{
    Head head; ///< its own number and hash
    QString previousHash;
    Timestamp happenedAt;
    QString happenedOn;
    QString centre;
    QString user;
    QString kind;
    QString chequeNumber; ///< empty when it concerns no single cheque
    QString payload;
};

/// Reads the events one after the other.
class Reader
{
public:
    explicit Reader(Transaction &transaction);
    /// Only those after an event.
    Reader(Transaction &transaction, qint64 after);

    /// Goes to the next event; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] const StoredEvent &event() const { return m_event; }
    /// Whether it follows the one before, and its hash is that of its fields.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    Reader(Transaction &transaction, qint64 after, const Head &last);

    SqlQuery m_query;
    Head m_last;
    StoredEvent m_event;
    bool m_whole = false;
};

} // namespace EventLog
