// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/rowcomparison.h"

#include "model/rules/valuation.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace {

using Name = QLatin1StringView;

/// What stands where something about a client was erased; a text that may be empty is empty.
QString erasedText()
{
    return QStringLiteral("*");
}
QString erasedSalt()
{
    return QString(32, u'0');
}

bool matches(const Digest &digest, const QString &salt, const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toUtf8());
    hash.addData(text.toUtf8());
    const QByteArray found = hash.result();
    return std::equal(found.cbegin(), found.cend(), digest.cbegin(), digest.cend());
}

bool isNumber(std::optional<qint64> expected, const SqlQuery &row, int column)
{
    return expected ? !row.isNull(column) && row.integer(column) == *expected : row.isNull(column);
}

bool isAt(const EventMoment &moment, const SqlQuery &row, int column)
{
    return row.integer(column) == moment.at;
}

} // namespace

RowComparison::RowComparison(Transaction &transaction, const ExpectedRegister &expected,
                             QList<Tariff> tariffs, CheckWatch &watch)
    : m_transaction(transaction)
    , m_expected(expected)
    , m_tariffs(std::move(tariffs))
    , m_watch(watch)
{
}

void RowComparison::compareAll()
{
    compareCentres();
    compareOwnIdentity();
    compareCounsellors();
    compareClients();
    compareCheques();
    compareGuidances();
    compareQuestions();
    compareConversations();
    comparePayments();
    comparePayouts();
}

bool RowComparison::next(SqlQuery &rows)
{
    if (!rows.next() || !m_watch.goesOn())
        return false;
    ++m_rows;
    return true;
}

void RowComparison::addMissing(std::vector<qint64> events)
{
    std::sort(events.begin(), events.end());
    for (const qint64 event : events)
        m_faults.add(Name("event"), event);
}

bool RowComparison::isText(Word word, const SqlQuery &row, int column) const
{
    return !row.isNull(column) && row.text(column) == m_expected.words.text(word);
}

bool RowComparison::isCentre(Word name, const SqlQuery &row, int column) const
{
    return row.integer(column) == m_expected.centres.value(name, -1);
}

/// Whether what an event wrote in a guidance was erased since.
bool RowComparison::isErased(qint64 event, qint64 guidance) const
{
    const ExpectedGuidance *of = m_expected.guidances.find(guidance);
    return of && m_expected.cheques.value(of->cheque).erasedBy > event;
}

/// Both sides in the order of their numbers.
template <typename Row>
void RowComparison::compareInOrder(const QString &sql, Name table, const RowsById<Row> &expected)
{
    SqlQuery rows(m_transaction, sql);
    auto left = expected.begin();
    const auto skipTo = [&](qint64 id) {
        for (; left != expected.end() && left->first < id; ++left)
            m_faults.add(Name("event"), left->second.registered.event);
    };
    while (next(rows)) {
        const qint64 id = rows.integer(0);
        skipTo(id);
        const bool known = left != expected.end() && left->first == id;
        if (!known || !isSame(left->second, rows))
            m_faults.add(table, id);
        if (known)
            ++left;
    }
    if (!m_watch.isCancelled())
        skipTo(std::numeric_limits<qint64>::max());
}

void RowComparison::compareCentres()
{
    SqlQuery rows(m_transaction, QStringLiteral("SELECT id, name FROM centre ORDER BY id"));
    qint64 known = 0;
    while (next(rows)) {
        const auto name = m_expected.words.find(rows.text(1));
        if (name && m_expected.centres.value(*name, -1) == rows.integer(0))
            ++known;
        else
            m_faults.add(Name("centre"), rows.integer(0));
    }
    // Events do not tell which one made a centre that is gone.
    for (; known < m_expected.centres.size(); ++known)
        m_faults.add(QStringLiteral("centre"));
}

void RowComparison::compareOwnIdentity()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, centre_id, user_name FROM own_identity"));
    bool found = false;
    while (next(rows)) {
        found = true;
        const bool same = m_expected.own && isCentre(m_expected.own->centre, rows, 1)
            && isText(m_expected.own->user, rows, 2);
        if (!same)
            m_faults.add(Name("own_identity"), rows.integer(0));
    }
    if (!found && m_expected.own)
        m_faults.add(Name("event"), m_expected.own->since.event);
}

void RowComparison::compareCounsellors()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT b.id, b.name, c.name FROM counsellor b"
                                 " LEFT JOIN centre c ON c.id = b.centre_id"
                                 " ORDER BY b.id"));
    qint64 known = 0;
    while (next(rows)) {
        const auto name = m_expected.words.find(rows.text(1));
        const auto centre = m_expected.words.find(rows.text(2));
        if (name && centre && m_expected.counsellors.contains({*centre, *name}))
            ++known;
        else
            m_faults.add(Name("counsellor"), rows.integer(0));
    }
    for (; known < m_expected.counsellors.size(); ++known)
        m_faults.add(QStringLiteral("counsellor"));
}

/// A client is there as long as a cheque is.
void RowComparison::compareClients()
{
    QSet<Word> clients;
    for (const ExpectedCheque &cheque : m_expected.cheques)
        clients.insert(cheque.client);
    SqlQuery rows(m_transaction, QStringLiteral("SELECT id, number FROM client ORDER BY id"));
    qint64 known = 0;
    while (next(rows)) {
        const auto number = m_expected.words.find(rows.text(1));
        if (number && clients.contains(*number))
            ++known;
        else
            m_faults.add(Name("client"), rows.integer(0));
    }
    for (; known < clients.size(); ++known)
        m_faults.add(QStringLiteral("client"));
}

void RowComparison::compareCheques()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT c.id, c.number, k.number, c.family_name, c.given_name,"
                                 " c.name_salt, c.requested_on, c.valid_until, c.minutes,"
                                 " c.value_cents, c.client_cost_cents, c.milli_euro_per_hour,"
                                 " c.vat_percent FROM cheque c"
                                 " LEFT JOIN client k ON k.id = c.client_id ORDER BY c.id"));
    QSet<Word> found;
    qint64 ordinal = 0;
    while (next(rows)) {
        const auto number = m_expected.words.find(rows.text(1));
        const auto cheque =
            number ? m_expected.cheques.constFind(*number) : m_expected.cheques.constEnd();
        // The first that was ordered stands first.
        if (cheque == m_expected.cheques.constEnd() || cheque->ordinal <= ordinal
            || !isSame(*cheque, rows))
            m_faults.add(Name("cheque"), rows.integer(0));
        if (cheque == m_expected.cheques.constEnd())
            continue;
        found.insert(*number);
        ordinal = cheque->ordinal;
    }
    if (m_watch.isCancelled())
        return;
    std::vector<qint64> missing;
    for (auto cheque = m_expected.cheques.cbegin(); cheque != m_expected.cheques.cend(); ++cheque) {
        if (!found.contains(cheque.key()))
            missing.push_back(cheque->ordered.event);
    }
    addMissing(std::move(missing));
}

std::optional<Rate> RowComparison::rateOf(const ExpectedCheque &cheque) const
{
    const QDate day = QDate::fromString(m_expected.words.text(cheque.requestedOn), Qt::ISODate);
    const std::optional<Tariff> tariff = tariffOn(day, m_tariffs);
    constexpr qint64 longest = 10'000; // beyond what any cheque is good for
    if (!tariff || cheque.minutes < 0 || cheque.minutes > longest)
        return std::nullopt;
    const Money value = valueOf(tariff->rate, {int(cheque.minutes)});
    return value.cents == cheque.valueCents ? std::optional(tariff->rate) : std::nullopt;
}

bool RowComparison::isSame(const ExpectedCheque &cheque, const SqlQuery &row) const
{
    const QString family = row.text(3);
    const QString given = row.text(4);
    const QString salt = row.text(5);
    const bool sameName = cheque.nameErased
        ? family == erasedText() && given == erasedText() && salt == erasedSalt()
        : matches(cheque.nameDigest, salt, QString(family + u' ' + given));
    const std::optional<Rate> rate = rateOf(cheque);
    return sameName && isText(cheque.client, row, 2) && isText(cheque.requestedOn, row, 6)
        && isText(cheque.validUntil, row, 7) && row.integer(8) == cheque.minutes
        && row.integer(9) == cheque.valueCents && row.integer(10) == cheque.clientCostCents
        && isNumber(rate ? std::optional(rate->milliEuroPerHour) : std::nullopt, row, 11)
        && isNumber(rate ? std::optional(qint64{rate->vatPercent}) : std::nullopt, row, 12);
}

void RowComparison::compareGuidances()
{
    compareInOrder(QStringLiteral("SELECT g.id, c.number, g.centre_id, g.status, g.registered_at,"
                                  " g.registered_on, g.last_change_at, g.last_change_on,"
                                  " g.last_change_event FROM guidance g"
                                  " LEFT JOIN cheque c ON c.id = g.cheque_id ORDER BY g.id"),
                   Name("guidance"), m_expected.guidances);
}

bool RowComparison::isSame(const ExpectedGuidance &guidance, const SqlQuery &row) const
{
    return isText(guidance.cheque, row, 1) && isCentre(guidance.centre, row, 2)
        && isText(guidance.status, row, 3) && isAt(guidance.registered, row, 4)
        && isText(guidance.registered.on, row, 5) && isAt(guidance.changed, row, 6)
        && isText(guidance.changed.on, row, 7) && row.integer(8) == guidance.changed.event;
}

void RowComparison::compareQuestions()
{
    compareInOrder(QStringLiteral("SELECT id, guidance_id, noted_at, themes, text, salt"
                                  " FROM career_question ORDER BY id"),
                   Name("career_question"), m_expected.questions);
}

bool RowComparison::isSame(const ExpectedQuestion &question, const SqlQuery &row) const
{
    const QString text = row.text(4);
    const QString salt = row.text(5);
    const bool sameText = isErased(question.registered.event, question.guidance)
        ? text == erasedText() && salt == erasedSalt()
        : matches(question.textDigest, salt, text);
    return sameText && row.integer(1) == question.guidance && isAt(question.registered, row, 2)
        && row.integer(3) == question.themes;
}

void RowComparison::compareConversations()
{
    compareInOrder(QStringLiteral("SELECT v.id, v.guidance_id, v.date, v.type, v.form, v.minutes,"
                                  " b.name, b.centre_id, v.feedback, v.salt, v.value_cents,"
                                  " v.registered_at, v.registered_on, v.deleted_at"
                                  " FROM conversation v"
                                  " LEFT JOIN counsellor b ON b.id = v.counsellor_id"
                                  " ORDER BY v.id"),
                   Name("conversation"), m_expected.conversations);
}

bool RowComparison::isSame(const ExpectedConversation &conversation, const SqlQuery &row) const
{
    const QString feedback = row.text(8);
    const QString salt = row.text(9);
    const bool sameFeedback = isErased(conversation.registered.event, conversation.guidance)
        ? feedback.isEmpty() && salt == erasedSalt()
        : matches(conversation.feedbackDigest, salt, feedback);
    const ExpectedGuidance *guidance = m_expected.guidances.find(conversation.guidance);
    return sameFeedback && guidance && row.integer(1) == conversation.guidance
        && isText(conversation.date, row, 2) && isText(conversation.type, row, 3)
        && isText(conversation.form, row, 4) && row.integer(5) == conversation.minutes
        && isText(conversation.counsellor, row, 6) && isCentre(guidance->centre, row, 7)
        && row.integer(10) == conversation.valueCents && isAt(conversation.registered, row, 11)
        && isText(conversation.registered.on, row, 12) && isNumber(conversation.deletedAt, row, 13);
}

void RowComparison::comparePayments()
{
    compareInOrder(QStringLiteral("SELECT id, centre_id, registered_up_to, paid_on, reference,"
                                  " line_count, total_cents, registered_at, registered_on, event,"
                                  " undone_at FROM payment ORDER BY id"),
                   Name("payment"), m_expected.payments);
}

bool RowComparison::isSame(const ExpectedPayment &payment, const SqlQuery &row) const
{
    return isCentre(payment.centre, row, 1) && isText(payment.registeredUpTo, row, 2)
        && isText(payment.paidOn, row, 3) && isText(payment.reference, row, 4)
        && row.integer(5) == payment.lines && row.integer(6) == payment.totalCents
        && isAt(payment.registered, row, 7) && isText(payment.registered.on, row, 8)
        && row.integer(9) == payment.registered.event && isNumber(payment.undoneAt, row, 10);
}

void RowComparison::comparePayouts()
{
    compareInOrder(QStringLiteral("SELECT id, conversation_id, kind, cents, minutes, registered_at,"
                                  " registered_on, payment_id FROM payout ORDER BY id"),
                   Name("payout"), m_expected.payouts);
}

bool RowComparison::isSame(const ExpectedPayout &payout, const SqlQuery &row) const
{
    return row.integer(1) == payout.conversation && isText(payout.kind, row, 2)
        && row.integer(3) == payout.cents && row.integer(4) == payout.minutes
        && isAt(payout.registered, row, 5) && isText(payout.registered.on, row, 6)
        && isNumber(payout.payment > 0 ? std::optional(payout.payment) : std::nullopt, row, 7);
}
