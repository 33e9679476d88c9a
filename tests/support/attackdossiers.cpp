// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks on what was registered: guidances, conversations, the ledger.
#include "tests/support/attackrows.h"

namespace {

using Attacks::Values;
using Pairs = std::initializer_list<std::pair<const char *, const char *>>;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// A row that is right but for these values.
QString row(const char *table, Pairs pairs)
{
    Values values;
    for (const auto &[column, value] : pairs)
        values.insert(latin(column), latin(value));
    return Attacks::put(latin(table), values);
}

/// Where conversations stand that can be written to.
QString talk(Pairs pairs)
{
    return row("conversation", pairs);
}

} // namespace

QList<Attack> Attacks::ofGuidances()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal) {
        attacks.append({latin(name), sql, latin(refusal), {}});
    };
    // The next event and what the conversations say: only the status is wrong.
    const auto status = [&](const char *name, const char *which, const char *status_,
                            const char *refusal) {
        add(name,
            QStringLiteral("UPDATE guidance SET status = '%2', last_change_event = {nextEvent}"
                           " WHERE id = %1")
                .arg(latin(which), latin(status_)),
            refusal);
    };
    status("reopen closed", "{closed}", "inUse", "1811 notInUse or 1811 statusWithoutConversation");
    status("reopen discontinued", "{discontinued}", "inUse",
           "1811 notInUse or 1811 statusWithoutConversation");
    status("reopen emptied", "{emptied}", "inUse",
           "1811 notInUse or 1811 statusWithoutConversation");
    status("free a closed one", "{closed}", "available",
           "1811 notInUse or 1811 statusWithoutConversation");
    status("close a discontinued one", "{discontinued}", "closed",
           "1811 notInUse or 1811 statusWithoutConversation");
    status("close without synthesis", "{inUse}", "closed", "1811 statusWithoutConversation");
    status("discontinue without talk", "{inUse}", "discontinued", "1811 statusWithoutConversation");
    status("free with conversations", "{inUse}", "available", "1811 statusWithoutConversation");
    status("a status of its own", "{inUse}", "expired",
           "275 guidance_status or 1811 statusWithoutConversation");
    const auto change = [&](const char *set, const char *refusal) {
        attacks.append({QString(u"guidance " + latin(set)),
                        QStringLiteral("UPDATE guidance SET last_change_event = {nextEvent}, %1"
                                       " WHERE id = {inUse}")
                            .arg(latin(set)),
                        latin(refusal),
                        {}});
    };
    change("centre_id = {otherCentre}", "1811 guidanceStays");
    change("cheque_id = {orderedCheque}", "1811 guidanceStays");
    change("registered_on = '2026-01-01'", "1811 guidanceStays");
    change("registered_at = 1", "1811 guidanceStays");
    change("used_minutes = 0", "1811 differsFromConversations");
    change("used_minutes = 240", "1811 differsFromConversations");
    change("conversation_count = 1", "1811 differsFromConversations");
    change("last_counsellor_id = NULL", "1811 differsFromConversations");
    change("last_counsellor_id = {otherCounsellor}", "1811 differsFromConversations");
    add("change without event", QStringLiteral("UPDATE guidance SET last_change_on = '2026-01-01'"),
        "1811 changeWithoutEvent");
    add("change ordered last", QStringLiteral("UPDATE guidance SET last_change_event = 1000000"),
        "1811 changeWithoutEvent");
    return attacks;
}

QList<Attack> Attacks::ofNewGuidances()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal) {
        attacks.append({latin(name), sql, latin(refusal), {}});
    };
    add("second while in use", row("guidance", {{"cheque_id", "{inUseCheque}"}}),
        "1811 chequeNotFree");
    add("second after closing", row("guidance", {{"cheque_id", "{closedCheque}"}}),
        "1811 chequeNotFree");
    add("second here while elsewhere",
        row("guidance", {{"cheque_id", "(SELECT cheque_id FROM guidance WHERE id = {elsewhere})"}}),
        "1811 chequeNotFree");
    for (const char *status_ : {"'closed'", "'discontinued'", "'available'", "'expired'"})
        attacks.append({QString(u"starts " + latin(status_)),
                        row("guidance", {{"status", status_}}),
                        latin("1811 chequeNotFree"),
                        {}});
    add("starts used", row("guidance", {{"used_minutes", "60"}}), "1811 chequeNotFree");
    add("starts with conversations", row("guidance", {{"conversation_count", "1"}}),
        "1811 chequeNotFree");
    add("starts with a counsellor", row("guidance", {{"last_counsellor_id", "{counsellor}"}}),
        "1811 chequeNotFree");
    add("of no cheque", row("guidance", {{"cheque_id", "999"}}), "1811 chequeNotFree");
    add("of no centre", row("guidance", {{"centre_id", "999"}}), "1811 chequeNotFree");
    add("starts without event", row("guidance", {{"last_change_event", "1"}}),
        "1811 changeWithoutEvent");
    return attacks;
}

QList<Attack> Attacks::ofQuestions()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal) {
        attacks.append({latin(name), sql, latin(refusal), {}});
    };
    for (const char *which : {"{closed}", "{discontinued}", "{emptied}", "999"})
        attacks.append({QString(u"question on " + latin(which)),
                        row("career_question", {{"guidance_id", which}}),
                        latin("1811 notInUse"),
                        {}});
    for (const char *set :
         {"text = 'Andere'", "themes = 1", "guidance_id = {closed}", "noted_at = 0", "salt = text"})
        attacks.append({QString(u"question " + latin(set)),
                        QStringLiteral("UPDATE career_question SET %1").arg(latin(set)),
                        latin("1811 careerQuestionStays"),
                        {}});
    add("question without theme", row("career_question", {{"themes", "0"}}),
        "275 career_question_themes");
    add("question of unknown themes", row("career_question", {{"themes", "64"}}),
        "275 career_question_themes");
    add("question without text", row("career_question", {{"text", "''"}}),
        "275 career_question_length");
    add("question too long", row("career_question", {{"text", "hex(zeroblob(501))"}}),
        "275 career_question_length");
    add("question with a hidden tail", row("career_question", {{"text", "'a' || char(0) || 'b'"}}),
        "275 career_question_text");
    return attacks;
}

QList<Attack> Attacks::ofConversations()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal) {
        attacks.append({latin(name), sql, latin(refusal), {}});
    };
    add("second intake", talk({{"type", "'intake'"}}), "1811 typeNotAllowed");
    add("intake after deletion", talk({{"guidance_id", "{emptied}"}, {"type", "'intake'"}}),
        "1811 notInUse or 1811 typeNotAllowed");
    add("intake after closing", talk({{"guidance_id", "{closed}"}, {"type", "'intake'"}}),
        "1811 notInUse or 1811 typeNotAllowed");
    attacks.append({latin("in depth without intake"),
                    talk({{"guidance_id", "(SELECT max(id) FROM guidance)"}}),
                    latin("1811 typeNotAllowed"), row("guidance", {})});
    add("aftercare while in use", talk({{"type", "'aftercare'"}, {"value_cents", "0"}}),
        "1811 notInUse");
    add("aftercare of nothing",
        talk({{"type", "'aftercare'"}, {"value_cents", "0"}, {"guidance_id", "{emptied}"}}),
        "1811 notInUse");
    for (const char *which : {"{closed}", "{discontinued}", "{emptied}", "999"}) {
        for (const char *type : {"'inDepth'", "'synthesis'", "'discontinuation'"})
            attacks.append(
                {QStringLiteral("%1 on %2").arg(latin(type), latin(which)),
                 talk({{"guidance_id", which}, {"type", type}, {"client_agrees", "1"}}),
                 latin("1811 notInUse or 1811 typeNotAllowed or 1811 counsellorElsewhere"),
                 {}});
    }
    add("minutes over the budget", talk({{"guidance_id", "{usedUp}"}, {"value_cents", "0"}}),
        "1811 durationExceedsRemaining");
    add("synthesis over the budget",
        talk({{"guidance_id", "{usedUp}"}, {"value_cents", "0"}, {"type", "'synthesis'"}}),
        "1811 durationExceedsRemaining");
    add("worth more than is left", talk({{"value_cents", "45376"}}), "1811 valueExceedsCheque");
    add("before the request", talk({{"date", "'2026-01-14'"}}), "1811 dateBeforeRequest");
    add("in the future", talk({{"date", "'2026-11-24'"}}), "275 conversation_not_in_future");
    add("too old", talk({{"date", "'2026-01-20'"}, {"registered_on", "'2027-01-22'"}}),
        "275 conversation_not_too_old");
    for (const char *minutes : {"45", "0", "-30", "150"})
        attacks.append({QStringLiteral("of %1 minutes").arg(latin(minutes)),
                        talk({{"minutes", minutes}, {"value_cents", "0"}}),
                        latin("275 conversation_minutes"),
                        {}});
    add("worth less than nothing", talk({{"value_cents", "-1"}}), "275 conversation_value");
    add("aftercare worth something",
        talk({{"type", "'aftercare'"}, {"guidance_id", "{closed}"}, {"value_cents", "1"}}),
        "275 conversation_value");
    add("worth something in no time", talk({{"type", "'synthesis'"}, {"minutes", "0"}}),
        "275 conversation_value");
    add("stopped without agreement", talk({{"type", "'discontinuation'"}}),
        "275 conversation_agreement");
    add("half agreed", talk({{"client_agrees", "2"}}), "275 conversation_agreement");
    add("of an unknown type", talk({{"type", "'kennismaking'"}}), "275 conversation_type");
    add("of an unknown form", talk({{"form", "'telefoon'"}}), "275 conversation_form");
    add("feedback too long", talk({{"feedback", "hex(zeroblob(251))"}}),
        "275 conversation_feedback_length");
    add("feedback with a hidden tail", talk({{"feedback", "'a' || char(0) || 'b'"}}),
        "275 conversation_feedback_text");
    add("short salt", talk({{"salt", "'abc'"}}), "275 conversation_salt");
    add("counsellor of the other centre", talk({{"counsellor_id", "{otherCounsellor}"}}),
        "1811 counsellorElsewhere");
    add("counsellor who does not exist", talk({{"counsellor_id", "999"}}),
        "1811 counsellorElsewhere");
    add("deleted from the start", talk({{"deleted_at", "1"}}), "1811 conversationStays");
    return attacks;
}

QList<Attack> Attacks::ofAlteration()
{
    QList<Attack> attacks;
    const auto mark = [&attacks](const char *name, const char *where, const char *refusal) {
        attacks.append(
            {latin(name),
             QStringLiteral("UPDATE conversation SET deleted_at = 1 WHERE %1").arg(latin(where)),
             latin(refusal),
             {}});
    };
    mark("delete not the latest", "id = {unpaidTalk}", "1811 latestFirst");
    mark("delete all of them", "guidance_id = {inUse} AND deleted_at IS NULL", "1811 latestFirst");
    mark("delete after closing", "guidance_id = {closed} AND type = 'aftercare'", "1811 notInUse");
    mark("delete the synthesis", "guidance_id = {closed} AND type = 'synthesis'",
         "1811 notInUse or 1811 latestFirst");
    mark("delete the stop", "guidance_id = {discontinued} AND type = 'discontinuation'",
         "1811 notInUse");
    mark("delete again", "guidance_id = {inUse} AND deleted_at IS NOT NULL",
         "1811 conversationStays");
    attacks.append({latin("undelete"),
                    latin("UPDATE conversation SET deleted_at = NULL WHERE deleted_at IS NOT NULL"),
                    latin("1811 conversationStays or 1811 notInUse"),
                    {}});
    const QString latest = latin("(SELECT max(id) FROM conversation WHERE guidance_id = {usedUp})");
    for (const char *set :
         {"date = '2026-11-01'", "minutes = 30", "value_cents = 1", "feedback = 'x'",
          "type = 'synthesis'", "form = 'group'", "counsellor_id = {otherCounsellor}",
          "guidance_id = {inUse}", "salt = 'ffffffffffffffffffffffffffffffff'", "client_agrees = 0",
          "registered_at = 1", "registered_on = '2026-11-24'", "id = 1000"}) {
        for (const char *also : {"", ", deleted_at = 1"})
            attacks.append({QString(u"conversation " + latin(set) + latin(also)),
                            QStringLiteral("UPDATE conversation SET %1%2 WHERE id = %3")
                                .arg(latin(set), latin(also), latest),
                            latin("1811 conversationStays"),
                            {}});
    }
    return attacks;
}

QList<Attack> Attacks::ofLedger()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal,
                                const QString &before = {}) {
        attacks.append({latin(name), sql, latin(refusal), before});
    };
    const QString newTalk = talk({});
    const QString differs = latin("1811 payoutDiffersFromConversation");
    const auto line = [&](const char *name, Pairs pairs) {
        attacks.append({latin(name), row("payout", pairs), differs, newTalk});
    };
    line("line of other cents", {{"cents", "9076"}});
    line("line of other minutes", {{"minutes", "60"}});
    line("correction of what stands",
         {{"kind", "'correction'"}, {"cents", "-9075"}, {"minutes", "-30"}});
    line("line that is paid at once", {{"payment_id", "{ourPayment}"}});
    line("line of nothing", {{"conversation_id", "999"}});
    line("line of an unknown kind", {{"kind", "'gift'"}});
    line("line of an aftercare",
         {{"conversation_id", "(SELECT max(id) FROM conversation WHERE type = 'aftercare')"}});
    add("second line of a conversation",
        row("payout", {{"conversation_id", "{unpaidTalk}"}, {"cents", "18150"}, {"minutes", "60"}}),
        "1811 payoutStays");
    add("second correction",
        QStringLiteral("INSERT INTO payout (conversation_id, kind, cents, minutes, registered_at,"
                       " registered_on) SELECT conversation_id, kind, cents, minutes, 0,"
                       " '2026-11-23' FROM payout WHERE kind = 'correction' LIMIT 1"),
        "1811 payoutStays");
    add("correction of no line",
        row("payout",
            {{"kind", "'correction'"},
             {"cents", "-18150"},
             {"minutes", "-60"},
             {"conversation_id", "(SELECT max(id) FROM conversation)"}}),
        "1811 payoutDiffersFromConversation", talk({{"value_cents", "18150"}, {"minutes", "60"}}));
    for (const char *set : {"cents = 1", "minutes = 1", "kind = 'correction'", "registered_at = 1",
                            "registered_on = '2020-01-01'", "conversation_id = 1", "id = 1000"}) {
        for (const char *which : {"payment_id IS NULL", "payment_id = {ourPayment}"})
            attacks.append({QStringLiteral("line %1 where %2").arg(latin(set), latin(which)),
                            QStringLiteral("UPDATE payout SET %1 WHERE id ="
                                           " (SELECT max(id) FROM payout WHERE %2)")
                                .arg(latin(set), latin(which)),
                            latin("1811 payoutStays"),
                            {}});
    }
    return attacks;
}

QList<Attack> Attacks::ofPayments()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const char *name, const QString &sql, const char *refusal,
                                const QString &before = {}) {
        attacks.append({latin(name), sql, latin(refusal), before});
    };
    const auto pay = [&](const char *name, const char *payment, const char *where,
                         const QString &before = {}) {
        add(name,
            QStringLiteral("UPDATE payout SET payment_id = %1 WHERE %2")
                .arg(latin(payment), latin(where)),
            "1811 paidOnce", before);
    };
    pay("paid by an old payment", "{ourPayment}", "id = {unpaidLine}");
    pay("paid by the other centre", "{otherPayment}", "id = {unpaidLine}");
    pay("paid by an undone payment", "{undonePayment}", "id = {unpaidLine}");
    pay("paid by nothing", "999", "id = {unpaidLine}");
    pay("paid twice", "{undonePayment}", "payment_id = {ourPayment}");
    pay("unpaid without undoing", "NULL", "payment_id = {ourPayment}");
    pay("unpaid elsewhere", "NULL", "payment_id = {otherPayment}");
    pay("paid although later", "(SELECT max(id) FROM payment)", "id = {unpaidLine}",
        row("payment", {{"registered_up_to", "'2026-11-22'"}}));
    pay("paid twice by a new one", "(SELECT max(id) FROM payment)", "payment_id = {ourPayment}",
        row("payment", {}));
    for (const char *set :
         {"total_cents = 1", "line_count = 99", "paid_on = '2020-01-01'", "reference = 'x'",
          "registered_up_to = '2020-01-01'", "centre_id = {otherCentre}", "registered_at = 1",
          "event = 1", "registered_on = '2026-11-30'"}) {
        for (const char *also : {"", ", undone_at = 1"})
            attacks.append({QString(u"payment " + latin(set) + latin(also)),
                            QStringLiteral("UPDATE payment SET %1%2 WHERE id = {ourPayment}")
                                .arg(latin(set), latin(also)),
                            latin("1811 paymentStays"),
                            {}});
    }
    add("undo again", latin("UPDATE payment SET undone_at = 1 WHERE id = {undonePayment}"),
        "1811 paymentStays");
    add("undo the undoing", latin("UPDATE payment SET undone_at = NULL WHERE id = {undonePayment}"),
        "1811 paymentStays");
    add("payment undone at once", row("payment", {{"undone_at", "1"}}), "1811 paymentStays");
    add("payment without event", row("payment", {{"event", "1"}}), "1811 changeWithoutEvent");
    add("payment of no centre", row("payment", {{"centre_id", "999"}}), "1811 changeWithoutEvent");
    add("payment in the future", row("payment", {{"paid_on", "'2026-11-24'"}}),
        "275 payment_not_in_future");
    add("payment of no lines", row("payment", {{"line_count", "0"}}), "275 payment_lines");
    add("reference too long", row("payment", {{"reference", "hex(zeroblob(71))"}}),
        "275 payment_reference_length");
    add("reference with a hidden tail", row("payment", {{"reference", "'a' || char(0)"}}),
        "275 payment_reference_text");
    return attacks;
}
