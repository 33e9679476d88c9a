// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/invariants.h"

#include "model/domain/conversationkind.h"
#include "model/rules/chequestate.h"
#include "model/storage/sqlquery.h"

namespace {

using Name = QLatin1StringView;

// Texts are what takes long to read: the database turns them into the numbers of the enumerations.

QString statusAsNumber()
{
    return QStringLiteral("CASE status WHEN 'inUse' THEN 0 WHEN 'closed' THEN 1"
                          " WHEN 'discontinued' THEN 2 WHEN 'available' THEN 3 ELSE -1 END");
}

std::optional<GuidanceStatus> statusOf(int number)
{
    switch (number) {
    case 0:
        return GuidanceStatus::InUse;
    case 1:
        return GuidanceStatus::Closed;
    case 2:
        return GuidanceStatus::Discontinued;
    case 3:
        return GuidanceStatus::Available;
    default:
        return std::nullopt;
    }
}

/// Minutes, type and whether it is deleted in one number, which is quicker to read than three.
QString talkAsNumber()
{
    return QStringLiteral("minutes * 16 + CASE WHEN deleted_at IS NULL THEN 0 ELSE 8 END"
                          " + CASE type WHEN 'synthesis' THEN 2 WHEN 'discontinuation' THEN 3"
                          " WHEN 'aftercare' THEN 4 ELSE 0 END");
}

struct Talk
{
    explicit Talk(qint64 number)
        : minutes(number >> 4)
        , deleted((number & 8) != 0)
        , type(typeOf(number & 7))
    {
    }
    static ConversationType typeOf(qint64 number)
    {
        switch (number) {
        case 2:
            return ConversationType::Synthesis;
        case 3:
            return ConversationType::Discontinuation;
        case 4:
            return ConversationType::Aftercare;
        default:
            return ConversationType::InDepth; // an intake comes to the same
        }
    }

    qint64 minutes;
    bool deleted;
    ConversationType type;
};

} // namespace

Invariants::Invariants(Transaction &transaction, CheckWatch &watch)
    : m_transaction(transaction)
    , m_watch(watch)
{
}

QStringList Invariants::tables()
{
    return {QStringLiteral("guidance"), QStringLiteral("conversation"), QStringLiteral("payout")};
}

void Invariants::examine()
{
    readNames();
    readCheques();
    readGuidances();
    readConversations();
    readPayments();
    readPayouts();
    if (m_watch.isCancelled())
        return;
    judgeGuidances();
    judgeConversations();
    judgePayments();
    judgeCheques();
}

CheckReport Invariants::report() const
{
    const auto guidances = qint64(m_guidances.size());
    const auto registered =
        std::count_if(m_cheques.begin(), m_cheques.end(), [](const std::pair<qint64, Cheque> &row) {
            return row.second.guidances > 0;
        });
    return {m_ledger.asResult(Check::Ledger, m_payouts),
            m_budgets.asResult(Check::Budgets, guidances),
            m_kept.asResult(Check::KeptColumns, guidances),
            m_active.asResult(Check::ActiveGuidances, registered)};
}

void Invariants::readNames()
{
    SqlQuery centres(m_transaction, QStringLiteral("SELECT id FROM centre ORDER BY id"));
    while (centres.next() && m_watch.goesOn())
        m_centres.append(centres.integer(0), {});
    SqlQuery counsellors(m_transaction, QStringLiteral("SELECT id FROM counsellor ORDER BY id"));
    while (counsellors.next() && m_watch.goesOn())
        m_counsellors.append(counsellors.integer(0), {});
}

void Invariants::readCheques()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, minutes, value_cents FROM cheque ORDER BY id"));
    while (rows.next() && m_watch.goesOn())
        m_cheques.append(rows.integer(0),
                         {.minutes = rows.integer(1), .valueCents = rows.integer(2)});
}

void Invariants::readGuidances()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, cheque_id, centre_id, used_minutes,"
                                 " conversation_count, coalesce(last_counsellor_id, 0), ")
                      + statusAsNumber() + QStringLiteral(" FROM guidance ORDER BY id"));
    while (rows.next() && m_watch.goesOn()) {
        const Guidance guidance{.cheque = rows.integer(1),
                                .used = rows.integer(3),
                                .conversations = rows.integer(4),
                                .lastCounsellor = rows.integer(5),
                                .status = statusOf(rows.smallInteger(6))};
        m_guidances.append(rows.integer(0), guidance);
        Cheque *cheque = m_cheques.find(guidance.cheque);
        if (!cheque || !m_centres.find(rows.integer(2))
            || (guidance.lastCounsellor != 0 && !m_counsellors.find(guidance.lastCounsellor)))
            m_references.add(Name("guidance"), rows.integer(0));
        if (!cheque)
            continue;
        ++cheque->guidances;
        if (guidance.status != GuidanceStatus::Available)
            ++cheque->active;
    }
}

void Invariants::readConversations()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, guidance_id, counsellor_id, value_cents, ")
                      + talkAsNumber() + QStringLiteral(" FROM conversation ORDER BY id"));
    while (rows.next() && m_watch.goesOn()) {
        const Talk talk(rows.integer(4));
        const bool payable = isPayable(talk.type);
        const qint64 value = rows.integer(3);
        const qint64 counsellor = rows.integer(2);
        m_conversations.append(rows.integer(0),
                               {.valueCents = value,
                                .minutes = talk.minutes,
                                .deleted = talk.deleted,
                                .payable = payable});
        Guidance *guidance = m_guidances.find(rows.integer(1));
        if (!guidance || !m_counsellors.find(counsellor))
            m_references.add(Name("conversation"), rows.integer(0));
        if (!guidance || talk.deleted)
            continue;
        if (payable)
            guidance->foundUsed += talk.minutes;
        ++guidance->foundConversations;
        guidance->foundLastCounsellor = counsellor;
        guidance->foundValueCents += value;
        if (guidance->foundStatus == GuidanceStatus::Available)
            guidance->foundStatus = GuidanceStatus::InUse;
        guidance->foundStatus = statusAfter(guidance->foundStatus, talk.type);
    }
}

void Invariants::readPayments()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, line_count, total_cents,"
                                 " CASE WHEN undone_at IS NULL THEN 0 ELSE 1 END"
                                 " FROM payment ORDER BY id"));
    while (rows.next() && m_watch.goesOn())
        m_payments.append(rows.integer(0),
                          {.lines = rows.integer(1),
                           .totalCents = rows.integer(2),
                           .undone = rows.integer(3) != 0});
}

void Invariants::readPayouts()
{
    SqlQuery rows(m_transaction,
                  QStringLiteral("SELECT id, conversation_id, cents, minutes * 4"
                                 " + CASE kind WHEN 'payout' THEN 0 WHEN 'correction' THEN 1"
                                 " ELSE 2 END, coalesce(payment_id, 0) FROM payout ORDER BY id"));
    while (rows.next() && m_watch.goesOn()) {
        ++m_payouts;
        const qint64 cents = rows.integer(2);
        const qint64 minutes = rows.integer(3) >> 2;
        const qint64 kind = rows.integer(3) & 3;
        Conversation *of = m_conversations.find(rows.integer(1));
        const bool fits = of && of->payable && cents != 0
            && (kind == 0       ? cents == of->valueCents && minutes == of->minutes
                    : kind == 1 ? of->deleted && cents == -of->valueCents && minutes == -of->minutes
                                : false);
        if (of && !fits)
            m_ledger.add(Name("payout"), rows.integer(0));
        if (fits)
            (kind == 0 ? of->hasPayout : of->hasCorrection) = true;
        const qint64 paidBy = rows.integer(4);
        Payment *payment = m_payments.find(paidBy);
        if (!of || (paidBy != 0 && !payment))
            m_references.add(Name("payout"), rows.integer(0));
        if (payment) {
            ++payment->foundLines;
            payment->foundCents += cents;
        }
    }
}

void Invariants::judgeGuidances()
{
    for (const auto &[id, guidance] : m_guidances) {
        if (guidance.used != guidance.foundUsed
            || guidance.conversations != guidance.foundConversations
            || guidance.lastCounsellor != guidance.foundLastCounsellor
            || guidance.status != guidance.foundStatus)
            m_kept.add(Name("guidance"), id);
        const Cheque *cheque = m_cheques.find(guidance.cheque);
        if (cheque
            && (guidance.foundUsed > cheque->minutes
                || guidance.foundValueCents > cheque->valueCents))
            m_budgets.add(Name("guidance"), id);
    }
}

/// A conversation that is worth nothing has no line.
void Invariants::judgeConversations()
{
    for (const auto &[id, conversation] : m_conversations) {
        if (conversation.valueCents != 0
            && (!conversation.hasPayout || conversation.hasCorrection != conversation.deleted))
            m_ledger.add(Name("conversation"), id);
    }
}

void Invariants::judgePayments()
{
    for (const auto &[id, payment] : m_payments) {
        const bool right = payment.undone
            ? payment.foundLines == 0
            : payment.foundLines == payment.lines && payment.foundCents == payment.totalCents;
        if (!right)
            m_ledger.add(Name("payment"), id);
    }
}

void Invariants::judgeCheques()
{
    for (const auto &[id, cheque] : m_cheques) {
        if (cheque.active > 1)
            m_active.add(Name("cheque"), id);
    }
}
