// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventlog.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <initializer_list>
#include <limits>

namespace {

QString firstHash()
{
    return QString(64, u'0');
}

/// Each field with its length before it, so that no two events read the same.
QString sealOf(std::initializer_list<QString> fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(QByteArrayLiteral(":"));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// The event of that number; no head at all when there is none.
EventLog::Head headOf(Transaction &transaction, qint64 number)
{
    if (number == 0)
        return {0, firstHash()};
    SqlQuery query(transaction, QStringLiteral("SELECT hash FROM event WHERE id = ?"), {number});
    return query.next() ? EventLog::Head{number, query.text(0)} : EventLog::Head{};
}

} // namespace

EventLog::Head EventLog::head(Transaction &transaction)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT id, hash FROM event ORDER BY id DESC LIMIT 1"));
    if (!query.next())
        return {0, firstHash()};
    return {query.integer(0), query.text(1)};
}

EventLog::Head EventLog::append(Transaction &transaction, const Head &previous, const Event &event)
{
    const Timestamp at = event.moment.timestamp;
    const QString payload =
        QString::fromUtf8(QJsonDocument(event.what).toJson(QJsonDocument::Compact));
    Head head{previous.number + 1, {}};
    head.hash =
        sealOf({previous.hash, QString::number(head.number), QString::number(at.utcMilliseconds),
                event.moment.today.toString(Qt::ISODate), event.centre, event.user, event.kind,
                event.chequeNumber, payload});
    SqlQuery::run(
        transaction,
        QStringLiteral("INSERT INTO event (id, happened_at, happened_on, centre, user_name,"
                       " kind, cheque_number, payload, previous_hash, hash)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {head.number, at, event.moment.today, event.centre, event.user, event.kind,
         event.chequeNumber.isEmpty() ? std::nullopt : std::optional(event.chequeNumber), payload,
         previous.hash, head.hash});
    return head;
}

std::optional<qint64> EventLog::firstBroken(Transaction &transaction)
{
    Reader reader(transaction);
    while (reader.next()) {
        if (!reader.isWhole())
            return reader.event().head.number;
    }
    return std::nullopt;
}

EventLog::Reader::Reader(Transaction &transaction)
    : Reader(transaction, std::numeric_limits<qint64>::min(), {0, firstHash()})
{
}

EventLog::Reader::Reader(Transaction &transaction, qint64 after)
    : Reader(transaction, after, headOf(transaction, after))
{
}

EventLog::Reader::Reader(Transaction &transaction, qint64 after, const Head &last)
    : m_query(transaction,
              QStringLiteral("SELECT id, happened_at, happened_on, centre, user_name, kind,"
                             " cheque_number, payload, previous_hash, hash FROM event"
                             " WHERE id > ? ORDER BY id"),
              {after})
    , m_last(last)
{
}

bool EventLog::Reader::next()
{
    if (!m_query.next())
        return false;
    m_event = {{m_query.integer(0), m_query.text(9)},
               m_query.text(8),
               m_query.timestamp(1),
               m_query.text(2),
               m_query.text(3),
               m_query.text(4),
               m_query.text(5),
               m_query.text(6),
               m_query.text(7)};
    const QString seal =
        sealOf({m_last.hash, QString::number(m_event.head.number),
                QString::number(m_event.happenedAt.utcMilliseconds), m_event.happenedOn,
                m_event.centre, m_event.user, m_event.kind, m_event.chequeNumber, m_event.payload});
    const bool emptyText =
        m_event.chequeNumber.isEmpty() && !m_query.isNull(6); // sealed as nothing
    m_whole = m_event.head.number == m_last.number + 1 && m_event.previousHash == m_last.hash
        && m_event.head.hash == seal && !emptyText;
    m_last = m_event.head;
    return true;
}
