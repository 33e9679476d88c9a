// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/eventlog.h"

#include "model/storage/sqlquery.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <initializer_list>

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
    SqlQuery query(transaction,
                   QStringLiteral("SELECT id, happened_at, happened_on, centre, user_name, kind,"
                                  " cheque_number, payload, previous_hash, hash FROM event"
                                  " ORDER BY id"));
    Head last{0, firstHash()};
    while (query.next()) {
        const qint64 number = query.integer(0);
        const QString hash = sealOf(
            {last.hash, QString::number(number), QString::number(query.integer(1)), query.text(2),
             query.text(3), query.text(4), query.text(5), query.text(6), query.text(7)});
        const bool emptyText = query.text(6).isEmpty() && !query.isNull(6); // sealed as nothing
        if (number != last.number + 1 || query.text(8) != last.hash || query.text(9) != hash
            || emptyText)
            return number;
        last = {number, hash};
    }
    return std::nullopt;
}
