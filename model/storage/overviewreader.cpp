// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/overviewreader.h"

#include "model/storage/fixedtext.h"
#include "model/storage/rowsbyid.h"
#include "model/storage/salt.h"
#include "model/storage/sqlquery.h"

#include <QHash>
#include <QThread>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace {

/// Some 10 ms each.
constexpr int conversationsAPage = 10'000;
constexpr int guidancesAPage = 4'000;
constexpr int linesAPage = 8'000;

/// Runs one short transaction after the other, until one read less than a page.
template <typename ReadPage>
Result<void> eachPage(Database &database, const std::atomic_bool &cancelled, ReadPage readPage)
{
    bool more = true;
    while (more && !cancelled) {
        Transaction transaction(database, Transaction::Kind::Read);
        more = readPage(transaction);
        if (transaction.failure())
            return *transaction.failure();
    }
    return {};
}

/// The name of each counsellor, one string for all lines.
class CounsellorNames
{
public:
    /// Empty for 0. One who was added meanwhile is looked up.
    [[nodiscard]] QString nameOf(Transaction &transaction, qint64 id)
    {
        if (id == 0)
            return {};
        if (!m_names.contains(id)) {
            SqlQuery query(transaction, QStringLiteral("SELECT id, name FROM counsellor"));
            while (query.next())
                m_names.insert(query.integer(0), query.text(1));
        }
        return known(id);
    }
    /// Of one whose name was asked for before.
    [[nodiscard]] QString known(qint64 id) const { return m_names.value(id); }

private:
    QHash<qint64, QString> m_names;
};

/// Undeleted conversations, by guidance.
class Traces
{
public:
    [[nodiscard]] Result<void> read(Database &database, const std::atomic_bool &cancelled)
    {
        qint64 last = 0;
        const Result<void> done = eachPage(database, cancelled, [&](Transaction &transaction) {
            int rows = 0;
            SqlQuery query(transaction,
                           QStringLiteral("SELECT id, guidance_id, date || type, counsellor_id,"
                                          " value_cents, deleted_at IS NULL FROM conversation"
                                          " WHERE id > ? ORDER BY id LIMIT ?"),
                           {last, conversationsAPage});
            while (query.next()) {
                ++rows;
                last = query.integer(0);
                if (query.integer(5) == 0)
                    continue;
                FixedText text(query, 2);
                const QDate date = text.day();
                const auto type = text.rest(Names::conversationTypes);
                const qint64 counsellor = query.integer(3);
                (void)m_names.nameOf(transaction, counsellor);
                m_traces.push_back({query.integer(1), date, counsellor, query.money(4), type});
            }
            return rows == conversationsAPage;
        });
        std::stable_sort(m_traces.begin(), m_traces.end(),
                         [](const Trace &a, const Trace &b) { return a.guidance < b.guidance; });
        return done;
    }

    /// Of guidances in the order of their ids.
    void giveTo(GuidanceRow &row)
    {
        while (m_next < m_traces.size() && m_traces[m_next].guidance < row.id.value)
            ++m_next;
        for (; m_next < m_traces.size() && m_traces[m_next].guidance == row.id.value; ++m_next) {
            const Trace &trace = m_traces[m_next];
            row.conversations.append(
                {trace.date, m_names.known(trace.counsellor), trace.type, trace.value});
        }
    }

private:
    /// Plain, for there can be a million to sort.
    struct Trace
    {
        qint64 guidance = 0;
        QDate date;
        qint64 counsellor = 0;
        Money value;
        ConversationType type = ConversationType::Intake;
    };

    CounsellorNames m_names;
    std::vector<Trace> m_traces;
    std::size_t m_next = 0;
};

/// The same, read at the same time as something else where there are many: by another connection in
/// another thread.
class TracesBeside
{
public:
    TracesBeside(Database &database, const std::atomic_bool &cancelled)
    {
        if (!hasMany(database)) {
            m_outcome = m_traces.read(database, cancelled);
            return;
        }
        m_thread.reset(QThread::create([this, path = database.path(), &cancelled] {
            const Result<std::unique_ptr<Database>> beside = Database::connectToRead(path);
            m_outcome = beside ? m_traces.read(**beside, cancelled) : beside.error();
        }));
        m_thread->start();
    }
    ~TracesBeside() { (void)wait(); }
    Q_DISABLE_COPY_MOVE(TracesBeside)

    [[nodiscard]] bool isThere() const { return !m_thread || m_thread->isFinished(); }
    [[nodiscard]] const Result<void> &wait()
    {
        if (m_thread)
            m_thread->wait();
        return m_outcome;
    }
    /// Once they are there.
    void giveTo(GuidanceRow &row) { m_traces.giveTo(row); }

private:
    [[nodiscard]] static bool hasMany(Database &database)
    {
        constexpr qint64 many = 50'000;
        const auto last =
            database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM conversation"));
        return last && *last > many && !database.path().isEmpty();
    }

    Traces m_traces;
    Result<void> m_outcome;
    std::unique_ptr<QThread> m_thread;
};

QString selectGuidances()
{
    return QString(QStringLiteral("SELECT g.id, c.number || k.number || c.requested_on ||"
                                  " c.valid_until || g.last_change_on || g.status,"
                                  " c.family_name, c.given_name, g.last_counsellor_id, c.minutes,"
                                  " g.used_minutes, g.conversation_count, g.last_change_event, ")
                   + erasedInSql()
                   + QStringLiteral(" FROM guidance g"
                                    " JOIN cheque c ON c.id = g.cheque_id"
                                    " JOIN client k ON k.id = c.client_id"
                                    // Not by its index: in the order of ids
                                    " WHERE +g.centre_id = ? AND g.id > ? ORDER BY g.id LIMIT ?"));
}

GuidanceRow readGuidance(Transaction &transaction, SqlQuery &query, CounsellorNames &names)
{
    FixedText text(query, 1);
    GuidanceRow row;
    row.id = query.id<GuidanceId>(0);
    row.chequeNumber = text.chequeNumber();
    row.clientNumber = text.clientNumber();
    row.requestedOn = text.day();
    row.validUntil = text.day();
    row.changedOn = text.day();
    row.status = text.rest(Names::guidanceStatuses);
    row.familyName = query.text(2);
    row.givenName = query.text(3);
    row.counsellor = names.nameOf(transaction, query.integer(4));
    row.chequeMinutes = query.minutes(5);
    row.remaining = row.chequeMinutes - query.minutes(6);
    row.conversationCount = query.smallInteger(7);
    row.changeSequence = query.integer(8);
    row.erased = query.integer(9) != 0;
    return row;
}

Result<void> readGuidances(Database &database, CentreId centre, CounsellorNames &names,
                           const std::function<void(GuidanceRow &)> &take,
                           const std::atomic_bool &cancelled)
{
    qint64 last = 0;
    return eachPage(database, cancelled, [&](Transaction &transaction) {
        int rows = 0;
        SqlQuery query(transaction, selectGuidances(), {centre, last, guidancesAPage});
        while (query.next()) {
            ++rows;
            GuidanceRow row = readGuidance(transaction, query, names);
            last = row.id.value;
            if (!transaction.failure())
                take(row);
        }
        return rows == guidancesAPage;
    });
}

/// What lines of the ledger say of their guidance, and of what was paid.
struct Background
{
    RowsById<LedgerRow> guidances;
    QHash<qint64, Payment> payments;
};

Result<void> readPayments(Database &database, CentreId centre, Background &background)
{
    Transaction transaction(database, Transaction::Kind::Read);
    SqlQuery query(transaction,
                   QStringLiteral("SELECT id, paid_on, reference FROM payment WHERE centre_id = ?"),
                   {centre});
    while (query.next())
        background.payments.insert(query.integer(0),
                                   {query.id<PaymentId>(0), query.day(1), query.text(2)});
    return transaction.failure() ? Result<void>(*transaction.failure()) : Result<void>();
}

Result<void> readLines(Database &database, const Background &background, CounsellorNames &names,
                       const std::function<void(const LedgerRow &)> &take,
                       const std::atomic_bool &cancelled)
{
    qint64 last = 0;
    return eachPage(database, cancelled, [&](Transaction &transaction) {
        int rows = 0;
        SqlQuery query(transaction,
                       QStringLiteral("SELECT o.id, v.guidance_id, o.conversation_id,"
                                      " o.registered_on || v.date || v.type || ' ' || v.form,"
                                      " v.counsellor_id, o.minutes, o.cents, o.payment_id"
                                      " FROM payout o JOIN conversation v"
                                      " ON v.id = o.conversation_id"
                                      " WHERE o.id > ? ORDER BY o.id LIMIT ?"),
                       {last, linesAPage});
        while (query.next()) {
            ++rows;
            last = query.integer(0);
            const LedgerRow *guidance = background.guidances.find(query.integer(1));
            if (!guidance)
                continue; // of another centre, or newer than this reading
            LedgerRow row = *guidance;
            FixedText text(query, 3);
            row.id = {last};
            row.conversation = query.id<ConversationId>(2);
            row.registeredOn = text.day();
            row.date = text.day();
            row.type = text.word(Names::conversationTypes);
            row.form = text.rest(Names::conversationForms);
            row.counsellor = names.nameOf(transaction, query.integer(4));
            row.minutes = query.minutes(5);
            row.amount = query.money(6);
            row.kind = row.amount < Money{} ? PayoutKind::Correction : PayoutKind::Payout;
            if (const auto payment = background.payments.constFind(query.integer(7));
                payment != background.payments.constEnd())
                row.payment = *payment;
            if (!transaction.failure())
                take(row);
        }
        return rows == linesAPage;
    });
}

} // namespace

Result<void> OverviewReader::guidances(Database &database, CentreId centre,
                                       const std::function<void(const GuidanceRow &)> &take,
                                       const std::atomic_bool &cancelled)
{
    if (!centre.isValid())
        return {};
    TracesBeside traces(database, cancelled);
    std::vector<GuidanceRow> waiting; // for the conversations to be there
    const auto give = [&](GuidanceRow &row) {
        traces.giveTo(row);
        take(row);
    };
    const auto giveWaiting = [&] {
        for (GuidanceRow &row : waiting)
            give(row);
        waiting.clear();
    };
    CounsellorNames names;
    const Result<void> read = readGuidances(
        database, centre, names,
        [&](GuidanceRow &row) {
            if (!traces.isThere()) {
                waiting.push_back(std::move(row));
                return;
            }
            giveWaiting();
            give(row);
        },
        cancelled);
    if (const Result<void> all = traces.wait(); !read || !all)
        return read ? all : read;
    giveWaiting();
    return {};
}

Result<void> OverviewReader::ledger(Database &database, CentreId centre,
                                    const std::function<void(const LedgerRow &)> &take,
                                    const std::atomic_bool &cancelled)
{
    if (!centre.isValid())
        return {};
    CounsellorNames names;
    Background background;
    const auto keep = [&background](const GuidanceRow &guidance) {
        LedgerRow row;
        row.guidance = guidance.id;
        row.chequeNumber = guidance.chequeNumber;
        row.clientNumber = guidance.clientNumber;
        row.familyName = guidance.familyName;
        row.givenName = guidance.givenName;
        row.erased = guidance.erased;
        background.guidances.append(guidance.id.value, row);
    };
    if (const Result<void> read = readGuidances(database, centre, names, keep, cancelled); !read)
        return read;
    if (const Result<void> read = readPayments(database, centre, background); !read)
        return read;
    return readLines(database, background, names, take, cancelled);
}

int OverviewReader::guidanceCount(Database &database, CentreId centre)
{
    Transaction transaction(database, Transaction::Kind::Read);
    SqlQuery query(transaction, QStringLiteral("SELECT count(*) FROM guidance WHERE centre_id = ?"),
                   {centre.value});
    return query.next() ? query.smallInteger(0) : 0;
}

int OverviewReader::ledgerCount(Database &database)
{
    // Those of other centres are few, and counting costs.
    const auto last = database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM payout"));
    return last && *last < std::numeric_limits<int>::max() ? int(*last) : 0;
}
