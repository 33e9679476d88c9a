// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/restorepreview.h"

#include "model/domain/names.h"
#include "model/storage/backup.h"
#include "model/storage/database.h"
#include "model/storage/eventlog.h"
#include "model/storage/sqlquery.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace {

/// A cheque as one side has it.
struct ChequeState
{
    QString clientName;
    QStringList order; ///< everything that was ordered
    std::optional<DossierDifference::Side> dossier; ///< nothing while it was never registered
};

/// Register or backup, read in one transaction.
class Side
{
public:
    explicit Side(Database &database)
        : m_transaction(database, Transaction::Kind::Read)
        , m_last(EventLog::head(m_transaction).number)
    {
    }

    [[nodiscard]] const std::optional<Error> &failure() const { return m_transaction.failure(); }
    [[nodiscard]] qint64 last() const { return m_last; }

    [[nodiscard]] QString hashOf(qint64 event)
    {
        SqlQuery query(m_transaction, QStringLiteral("SELECT hash FROM event WHERE id = ?"),
                       {event});
        return query.next() ? query.text(0) : QString();
    }

    /// Cheques with an event after this one, and those that an order was before its correction.
    [[nodiscard]] QSet<QString> changedAfter(qint64 event)
    {
        SqlQuery query(m_transaction,
                       QStringLiteral("SELECT DISTINCT cheque_number FROM event"
                                      " WHERE id > ? AND cheque_number IS NOT NULL"),
                       {event});
        QSet<QString> numbers;
        while (query.next())
            numbers.insert(query.text(0));
        SqlQuery corrections(m_transaction,
                             QStringLiteral("SELECT payload FROM event"
                                            " WHERE id > ? AND kind = 'orderChanged'"),
                             {event});
        while (corrections.next()) {
            const QJsonObject what = QJsonDocument::fromJson(corrections.text(0).toUtf8()).object();
            numbers.insert(what.value(QStringLiteral("formerNumber")).toString());
        }
        numbers.remove(QString());
        return numbers;
    }

    /// Payments marked or taken back after this event.
    [[nodiscard]] qint64 paymentsAfter(qint64 event)
    {
        SqlQuery query(m_transaction,
                       QStringLiteral("SELECT count(*) FROM event WHERE id > ?"
                                      " AND kind IN ('markedPaid', 'paymentUndone')"),
                       {event});
        return query.next() ? query.integer(0) : 0;
    }

    [[nodiscard]] std::optional<ChequeState> state(const QString &number)
    {
        SqlQuery query(m_transaction,
                       QStringLiteral("SELECT c.family_name, c.given_name, k.number,"
                                      " c.requested_on, c.valid_until, c.minutes, c.value_cents,"
                                      " c.client_cost_cents, g.status, g.last_change_on"
                                      " FROM cheque c JOIN client k ON k.id = c.client_id"
                                      " LEFT JOIN guidance g ON g.id = (SELECT max(id)"
                                      "  FROM guidance WHERE cheque_id = c.id)"
                                      " WHERE c.number = ?"),
                       {number});
        if (!query.next())
            return std::nullopt;
        constexpr int orderColumns = 8;
        ChequeState state{QString(query.text(0) + u' ' + query.text(1)), {}, std::nullopt};
        for (int column = 0; column < orderColumns; ++column)
            state.order.append(query.text(column));
        if (!query.isNull(orderColumns))
            state.dossier = {query.named(Names::guidanceStatuses, orderColumns),
                             query.day(orderColumns + 1)};
        return state;
    }

private:
    Transaction m_transaction;
    qint64 m_last;
};

/// The last event that both have: up to it the chains are the same, after it nothing is.
qint64 lastInCommon(Side &current, Side &backup)
{
    qint64 common = 0;
    qint64 beyond = std::min(current.last(), backup.last()) + 1;
    while (beyond - common > 1) {
        const qint64 middle = common + (beyond - common) / 2;
        (current.hashOf(middle) == backup.hashOf(middle) ? common : beyond) = middle;
    }
    return common;
}

BackupRelation relationOf(const Side &current, const Side &backup, qint64 common)
{
    if (common == current.last() && common == backup.last())
        return BackupRelation::Same;
    if (common == 0)
        return BackupRelation::OtherRegister;
    if (common == backup.last())
        return BackupRelation::Earlier;
    return common == current.last() ? BackupRelation::Later : BackupRelation::Diverged;
}

/// Counts what becomes of an order that neither side has registered.
void countOrder(RestorePreview &preview, const std::optional<ChequeState> &current,
                const std::optional<ChequeState> &backup)
{
    if (current && backup && current->order == backup->order)
        return;
    preview.orders.lost += current ? 1 : 0;
    preview.orders.comesBack += backup ? 1 : 0;
}

DossierChange changeOf(bool here, bool there, bool changedHere, bool changedThere)
{
    if (!there)
        return DossierChange::Lost;
    if (!here)
        return DossierChange::ComesBack;
    if (changedHere && changedThere)
        return DossierChange::Replaced;
    return changedHere ? DossierChange::GoesBack : DossierChange::GoesForward;
}

class Comparison
{
public:
    Comparison(Side &current, Side &backup)
        : m_current(current)
        , m_backup(backup)
        , m_common(lastInCommon(current, backup))
        , m_changedHere(current.changedAfter(m_common))
        , m_changedThere(backup.changedAfter(m_common))
    {
    }

    void describe(RestorePreview &preview)
    {
        preview.relation = relationOf(m_current, m_backup, m_common);
        preview.events = {m_current.last() - m_common, m_backup.last() - m_common};
        preview.payments = {m_current.paymentsAfter(m_common), m_backup.paymentsAfter(m_common)};
        QStringList numbers = (m_changedHere + m_changedThere).values();
        std::sort(numbers.begin(), numbers.end());
        for (const QString &number : std::as_const(numbers))
            compare(number, preview);
    }

private:
    void compare(const QString &number, RestorePreview &preview)
    {
        const std::optional<ChequeState> current = m_current.state(number);
        const std::optional<ChequeState> backup = m_backup.state(number);
        const bool here = current && current->dossier;
        const bool there = backup && backup->dossier;
        if (!here && !there) {
            countOrder(preview, current, backup);
            return;
        }
        DossierDifference difference;
        difference.chequeNumber = ChequeNumber::fromText(number).value_or(ChequeNumber());
        difference.clientName = current ? current->clientName : backup->clientName;
        difference.change =
            changeOf(here, there, m_changedHere.contains(number), m_changedThere.contains(number));
        difference.current = current ? current->dossier : std::nullopt;
        difference.backup = backup ? backup->dossier : std::nullopt;
        preview.dossiers.append(difference);
    }

    Side &m_current;
    Side &m_backup;
    qint64 m_common;
    QSet<QString> m_changedHere;
    QSet<QString> m_changedThere;
};

} // namespace

Result<RestorePreview> restorePreview(Database *current, const QString &backupPath)
{
    const Result<MadeBackup> verified = Backup::verify(backupPath);
    if (!verified)
        return verified.error();
    RestorePreview preview;
    preview.backup = verified->trace;
    if (!current) {
        preview.relation = BackupRelation::CurrentUnreadable;
        return preview;
    }
    const Result<RegisterTrace> trace = Backup::traceOf(*current);
    if (!trace)
        return trace.error();
    preview.current = *trace;
    const Result<std::unique_ptr<Database>> copy = Database::openToRead(backupPath);
    if (!copy)
        return Error{ErrorCode::BackupUnusable, backupPath, copy.error().detail};
    Side here(*current);
    Side there(**copy);
    Comparison(here, there).describe(preview);
    if (there.failure())
        return Error{ErrorCode::BackupUnusable, backupPath, there.failure()->detail};
    if (here.failure())
        return *here.failure();
    return preview;
}
