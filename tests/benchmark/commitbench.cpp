// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/benches.h"
#include "tests/benchmark/benchtable.h"
#include "tests/support/registers.h"

namespace {

constexpr double promisedCommit = 10; // ms, 95 of 100
constexpr double promisedRatio = 1.5; // to a bare INSERT

/// A table with one text, in a file of its own on the same disk, as safe as the register.
class BareTable
{
public:
    explicit BareTable(const QString &path)
        : m_connection(path)
    {
        for (const char *sql :
             {"PRAGMA journal_mode = DELETE", "PRAGMA synchronous = EXTRA",
              "CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"})
            m_refusal += m_connection.run(QString::fromLatin1(sql));
    }

    [[nodiscard]] Result<void> insert()
    {
        for (const char *sql :
             {"BEGIN IMMEDIATE", "INSERT INTO plain (text) VALUES ('gesprek')", "COMMIT"})
            m_refusal += m_connection.run(QString::fromLatin1(sql));
        return m_refusal.isEmpty() ? Result<void>()
                                   : Result<void>(Error{ErrorCode::DatabaseFailed, {}, m_refusal});
    }

private:
    PlainConnection m_connection;
    QString m_refusal;
};

/// Cheques in use with time left, spread over the years.
QStringList chequesToTalkOn(const QString &path)
{
    PlainConnection connection(path);
    QStringList numbers = connection.rows(
        QStringLiteral("SELECT c.number FROM guidance g JOIN cheque c ON c.id = g.cheque_id"
                       " WHERE g.status = 'inUse' AND g.centre_id = 1"
                       " AND c.minutes - g.used_minutes >= 60 ORDER BY c.id * 7919 % 1009"));
    return numbers.mid(0, 200);
}

template <typename T> Result<void> doneBy(const Result<Outcome<T>> &outcome)
{
    const QString refusal = refusalOf(outcome);
    if (refusal.isEmpty())
        return {};
    return Error{ErrorCode::DatabaseFailed, {}, refusal};
}

/// Ordered on the day before, so that it can be registered; not part of what is measured.
Result<ChequeRegistration> orderedCheque(ChequeRegister &cheques, int which)
{
    OrderDraft order = orderOf(QString::number(99'000'000'000 + which));
    order.requestedOn = dayEntry(cheques.today().addDays(-1));
    order.validUntil = {};
    if (const Result<void> ordered = doneBy(cheques.addOrder(order)); !ordered)
        return ordered.error();
    ChequeRegistration registration = registrationOf(order.chequeNumber);
    registration.clientNumber = order.clientNumber;
    registration.intake.date = dayEntry(cheques.today());
    return registration;
}

ConversationDraft halfHour(QDate day)
{
    ConversationDraft draft = talkOf(ConversationType::InDepth, 30);
    draft.date = dayEntry(day);
    draft.feedback = QStringLiteral("Actieplan overlopen en bijgestuurd.");
    return draft;
}

} // namespace

Result<void> benchCommits(const BenchRegister &bench, int runs)
{
    const QStringList numbers = chequesToTalkOn(bench.path());
    if (numbers.isEmpty())
        return Error{ErrorCode::DatabaseFailed, bench.path(), QStringLiteral("no cheque in use")};
    auto opened = ChequeRegister::open(bench.path(), bench.clock(), {});
    if (!opened)
        return opened.error();
    BareTable bare(bench.besides(QStringLiteral("bare.sqlite")));
    const ConversationDraft draft = halfHour((*opened)->today());
    Samples cheques;
    Samples registered;
    Samples deleted;
    Samples floor;
    // Turn about, so that the disk's moods meet all of them.
    for (int i = 0; i < runs; ++i) {
        const QString &number = numbers.at(i % numbers.size());
        const Result<void> done[] = {
            timeOnce(floor, [&] { return bare.insert(); }),
            timeOnce(registered,
                     [&] { return doneBy((*opened)->registerConversation(number, draft, {})); }),
            timeOnce(deleted, [&] { return doneBy((*opened)->deleteLatestConversation(number)); }),
        };
        const Result<ChequeRegistration> next = orderedCheque(**opened, i);
        if (!next)
            return next.error();
        const auto begun =
            timeOnce(cheques, [&] { return doneBy((*opened)->registerCheque(*next)); });
        if (!begun)
            return begun;
        for (const Result<void> &one : done) {
            if (!one)
                return one;
        }
    }
    BenchAgainst against{floor.median(), promisedCommit, true};
    against.ratioLimit = promisedRatio;
    BenchTable::row(QStringLiteral("bare INSERT, as durable"), floor);
    BenchTable::row(QStringLiteral("cheque registered"), cheques, against);
    BenchTable::row(QStringLiteral("conversation registered"), registered, against);
    BenchTable::row(QStringLiteral("conversation deleted"), deleted, against);
    return {};
}
