// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/attackrows.h"

namespace {

using Attacks::put;
using Attacks::Values;

/// Collects attacks; the SQL of the simple ones is Latin text.
class Table
{
public:
    void add(const QString &name, const QString &sql, const char *refusal,
             const QString &before = {})
    {
        m_attacks.append({name, sql, QString::fromLatin1(refusal), before});
    }
    void add(const char *name, const QString &sql, const char *refusal, const QString &before = {})
    {
        add(QString::fromLatin1(name), sql, refusal, before);
    }
    void add(const char *name, const char *sql, const char *refusal, const QString &before = {})
    {
        add(name, QString::fromLatin1(sql), refusal, before);
    }
    [[nodiscard]] QList<Attack> taken() { return std::move(m_attacks); }

private:
    QList<Attack> m_attacks;
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// One value changed of a row that is right.
QString changed(const char *table, const char *column, const char *value)
{
    return put(latin(table), {{latin(column), latin(value)}});
}

QString replace(const char *table, const Values &changed)
{
    return put(latin(table), changed, QStringLiteral("INSERT OR REPLACE"));
}

QString replace(const char *table, const char *column, const char *value)
{
    return replace(table, {{latin(column), latin(value)}});
}

Values values(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Values made;
    for (const auto &[column, value] : pairs)
        made.insert(latin(column), latin(value));
    return made;
}

} // namespace

QList<Attack> Attacks::ofDeletion()
{
    Table t;
    t.add("delete the centres", "DELETE FROM centre", "1811 centreStays");
    t.add("delete whose it is", "DELETE FROM own_identity", "1811 ownIdentityStays");
    t.add("delete the counsellors", "DELETE FROM counsellor", "1811 counsellorStays");
    t.add("delete the clients", "DELETE FROM client", "1811 clientStays");
    t.add("delete the tariffs", "DELETE FROM tariff", "1811 tariffStays");
    t.add("delete all orders", "DELETE FROM cheque", "1811 orderRegistered");
    t.add("delete the guidances", "DELETE FROM guidance", "1811 guidanceStays");
    for (const char *which :
         {"{inUse}", "{closed}", "{discontinued}", "{emptied}", "{elsewhere}"}) {
        t.add(QString(u"delete guidance " + latin(which)),
              QStringLiteral("DELETE FROM guidance WHERE id = %1").arg(latin(which)),
              "1811 guidanceStays");
        t.add(QString(u"delete order of " + latin(which)),
              QStringLiteral("DELETE FROM cheque WHERE id ="
                             " (SELECT cheque_id FROM guidance WHERE id = %1)")
                  .arg(latin(which)),
              "1811 orderRegistered");
    }
    t.add("delete the questions", "DELETE FROM career_question", "1811 careerQuestionStays");
    t.add("delete the conversations", "DELETE FROM conversation", "1811 conversationStays");
    t.add("delete a deleted one", "DELETE FROM conversation WHERE deleted_at IS NOT NULL",
          "1811 conversationStays");
    t.add("delete the ledger", "DELETE FROM payout", "1811 payoutStays");
    t.add("delete unpaid lines", "DELETE FROM payout WHERE payment_id IS NULL", "1811 payoutStays");
    t.add("delete the payments", "DELETE FROM payment", "1811 paymentStays");
    t.add("delete an undone payment", "DELETE FROM payment WHERE undone_at IS NOT NULL",
          "1811 paymentStays");
    t.add("delete the events", "DELETE FROM event", "1811 eventStays");
    t.add("delete the last event", "DELETE FROM event WHERE id = {nextEvent} - 1",
          "1811 eventStays");
    return t.taken();
}

QList<Attack> Attacks::ofReplacement()
{
    Table t;
    t.add("replace centre", replace("centre", "id", "{centre}"), "1811 centreStays");
    t.add("replace centre by name",
          replace("centre", "name", "(SELECT name FROM centre WHERE id = {otherCentre})"),
          "1811 centreStays");
    t.add("replace counsellor", replace("counsellor", "id", "{counsellor}"),
          "1811 counsellorStays");
    t.add("replace counsellor by name",
          replace("counsellor", "name", "(SELECT name FROM counsellor WHERE id = {counsellor})"),
          "1811 counsellorStays");
    t.add("replace client", replace("client", "id", "{client}"), "1811 clientStays");
    t.add("replace client by number", replace("client", "number", "'60004436'"),
          "1811 clientStays");
    t.add("replace tariff", replace("tariff", "valid_from", "'2024-01-01'"), "1811 tariffStays");
    t.add("replace tariff by row", replace("tariff", "rowid", "1"), "1 rowid");
    t.add("replace order", replace("cheque", "id", "{closedCheque}"), "1811 orderConflict");
    t.add("replace order by number", replace("cheque", "number", "'00000000003'"),
          "1811 orderConflict");
    t.add("replace free order", replace("cheque", "number", "'00000000001'"), "1811 orderConflict");
    t.add("replace guidance", replace("guidance", "id", "{closed}"), "1811 chequeNotFree");
    t.add("replace guidance by cheque", replace("guidance", "cheque_id", "{closedCheque}"),
          "1811 chequeNotFree");
    t.add("replace question", replace("career_question", "id", "1"), "1811 careerQuestionStays");
    t.add("replace conversation", replace("conversation", "id", "{unpaidTalk}"),
          "1811 conversationStays");
    t.add("replace intake", replace("conversation", "type", "'intake'"), "1811 typeNotAllowed");
    t.add("replace closing",
          replace("conversation", values({{"guidance_id", "{closed}"}, {"type", "'synthesis'"}})),
          "1811 notInUse");
    t.add("replace payment", replace("payment", "id", "{ourPayment}"), "1811 paymentStays");
    t.add("replace line", replace("payout", "id", "{unpaidLine}"),
          "1811 payoutStays or 1811 payoutDiffersFromConversation");
    t.add("replace line by kind", replace("payout", "conversation_id", "{unpaidTalk}"),
          "1811 payoutStays or 1811 payoutDiffersFromConversation");
    t.add("replace event", replace("event", "id", "1"), "1811 eventBreaksChain");
    const auto update = [&t](const char *table, const char *set, const char *where,
                             const char *refusal) {
        t.add(QStringLiteral("update %1 to %2").arg(latin(table), latin(set)),
              QStringLiteral("UPDATE OR REPLACE %1 SET %2 WHERE %3")
                  .arg(latin(table), latin(set), latin(where)),
              refusal);
    };
    update("centre", "id = {otherCentre}", "id = {centre}", "1811 centreStays");
    update("centre", "name = (SELECT name FROM centre WHERE id = {otherCentre})", "id = {centre}",
           "1811 centreStays");
    update("counsellor", "id = {otherCounsellor}", "id = {counsellor}", "1811 counsellorStays");
    update("counsellor", "name = 'Iemand Anders'", "id = {counsellor}", "1811 counsellorStays");
    update("client", "number = '60004437'", "id = {client}", "1811 clientStays");
    update("tariff", "valid_from = '2013-07-01'", "valid_from = '2024-01-01'", "1811 tariffStays");
    update("tariff", "milli_euro_per_hour = 1", "1", "1811 tariffStays");
    update("cheque", "id = {closedCheque}", "id = {orderedCheque}", "1811 orderRegistered");
    update("cheque", "number = '00000000003'", "id = {orderedCheque}", "1811 orderConflict");
    update("cheque", "number = '00000000008'", "id = {orderedCheque}", "1811 orderConflict");
    update("guidance", "id = {closed}, last_change_event = {nextEvent}", "id = {inUse}",
           "1811 guidanceStays");
    update("guidance", "cheque_id = {closedCheque}, last_change_event = {nextEvent}",
           "id = {inUse}", "1811 guidanceStays");
    update("career_question", "id = 1", "id = 2", "1811 careerQuestionStays");
    update("conversation", "id = 1", "id = {unpaidTalk}",
           "1811 conversationStays or 1811 latestFirst");
    update("payment", "id = {undonePayment}", "id = {ourPayment}", "1811 paymentStays");
    update("payout", "id = 1", "id = {unpaidLine}", "1811 payoutStays");
    update("payout", "conversation_id = 1", "id = {unpaidLine}", "1811 payoutStays");
    update("event", "id = 1", "id = 2", "1811 eventStays");
    t.add("upsert a centre",
          "INSERT INTO centre (id, name) VALUES ({centre}, 'x')"
          " ON CONFLICT DO UPDATE SET name = excluded.name",
          "1811 centreStays");
    t.add("a second identity",
          "INSERT INTO own_identity (id, centre_id, user_name) VALUES (2, {otherCentre}, 'x')",
          "275 own_identity_is_one");
    return t.taken();
}

QList<Attack> Attacks::ofOrder()
{
    Table t;
    const QString talk = put(latin("conversation"));
    for (const char *id : {"9223372036854775807", "1000000", "0", "-7"}) {
        const auto add = [&t, id](const char *table, const char *refusal,
                                  const QString &before = {}) {
            t.add(QStringLiteral("%1 numbered %2").arg(latin(table), latin(id)),
                  changed(table, "id", id), refusal, before);
        };
        add("guidance", "1811 guidanceOutOfOrder");
        add("career_question", "1811 careerQuestionOutOfOrder");
        add("conversation", "1811 conversationOutOfOrder");
        add("payout", "1811 payoutOutOfOrder", talk);
        add("payment", "1811 paymentOutOfOrder");
        add("event", "1811 eventBreaksChain");
    }
    for (const char *table : {"centre", "counsellor", "client", "cheque"}) {
        const QByteArray refusal = QByteArray("275 ") + table + "_id";
        t.add(QStringLiteral("%1 numbered -1").arg(latin(table)), changed(table, "id", "-1"),
              refusal.constData());
    }
    return t.taken();
}

QList<Attack> Attacks::ofEvents()
{
    Table t;
    for (const char *column : {"happened_at = 1", "happened_on = '2020-01-01'", "centre = 'x'",
                               "user_name = 'x'", "kind = 'x'", "cheque_number = NULL",
                               "payload = '{}'", "previous_hash = hash", "hash = previous_hash"})
        t.add(QString(u"event " + latin(column)),
              QStringLiteral("UPDATE event SET %1 WHERE id = 5").arg(latin(column)),
              "1811 eventStays");
    t.add("event after a gap", changed("event", "id", "{nextEvent} + 1"), "1811 eventBreaksChain");
    t.add("event without a number", changed("event", "id", "NULL"), "1811 eventBreaksChain");
    t.add("event before the first", changed("event", "id", "0"), "1811 eventBreaksChain");
    t.add("event out of the chain",
          changed("event", "previous_hash", "(SELECT hash FROM event WHERE id = 1)"),
          "1811 eventBreaksChain");
    t.add("event that begins anew", changed("event", "previous_hash", "hex(zeroblob(32))"),
          "1811 eventBreaksChain");
    t.add("event with a short seal", changed("event", "hash", "'abc'"), "275 event_hashes");
    t.add("event with a hidden tail", changed("event", "hash", "{head} || char(0) || 'x'"),
          "275 event_hashes");
    t.add("event of no kind", changed("event", "kind", "''"), "275 event_kind");
    t.add("event of an empty number", changed("event", "cheque_number", "''"),
          "275 event_cheque_number");
    t.add("event of a word", changed("event", "cheque_number", "'Peeters An!'"),
          "275 event_cheque_number");
    return t.taken();
}

QList<Attack> Attacks::ofCheques()
{
    Table t;
    for (const char *which :
         {"{inUse}", "{closed}", "{discontinued}", "{emptied}", "{elsewhere}"}) {
        for (const char *set : {"family_name = 'X'", "valid_until = '2030-01-01'",
                                "value_cents = 1, milli_euro_per_hour = NULL, vat_percent = NULL",
                                "minutes = 600", "number = '00000000098'"})
            t.add(QStringLiteral("%1 of %2").arg(latin(set), latin(which)),
                  QStringLiteral("UPDATE cheque SET %1 WHERE id ="
                                 " (SELECT cheque_id FROM guidance WHERE id = %2)")
                      .arg(latin(set), latin(which)),
                  "1811 orderRegistered");
    }
    const auto row = [&t](const char *table, const char *column, const char *value,
                          const char *refusal) {
        t.add(QStringLiteral("%1 %2").arg(latin(column), latin(value)),
              changed(table, column, value), refusal);
    };
    for (const char *number :
         {"'0000000009'", "'000000000099'", "'0000000009A'", "' 0000000099'", "''", "99",
          "'00000000003' || char(0) || 'x'", "'0000000009' || char(0)", "'٠٠٠٠٠٠٠٠٠٩٩'"})
        t.add(QStringLiteral("cheque number %1").arg(QString::fromUtf8(number)),
              put(QStringLiteral("cheque"), {{latin("number"), QString::fromUtf8(number)}}),
              "275 cheque_number_digits");
    for (const char *number :
         {"'6000443'", "'600044366'", "'6000443A'", "'-6000443'", "'60004436' || char(0)"})
        row("client", "number", number, "275 client_number_digits");
    for (const char *minutes : {"0", "30", "90", "660", "-60"})
        t.add(QStringLiteral("cheque of %1 minutes").arg(latin(minutes)),
              put(latin("cheque"),
                  values({{"minutes", minutes},
                          {"milli_euro_per_hour", "NULL"},
                          {"vat_percent", "NULL"}})),
              "275 cheque_minutes");
    row("cheque", "value_cents", "72601", "275 cheque_rate");
    row("cheque", "milli_euro_per_hour", "150100", "275 cheque_rate");
    row("cheque", "vat_percent", "NULL", "275 cheque_rate");
    row("cheque", "milli_euro_per_hour", "NULL", "275 cheque_rate");
    row("cheque", "client_cost_cents", "-1", "275 cheque_amounts");
    row("cheque", "valid_until", "'2026-09-30'", "275 cheque_valid_after_request");
    row("cheque", "family_name", "''", "275 cheque_name_length");
    row("cheque", "given_name", "hex(zeroblob(51))", "275 cheque_name_length");
    row("cheque", "family_name", "'Peeters' || char(0) || 'x'", "275 cheque_name_text");
    row("cheque", "given_name", "'An' || char(0)", "275 cheque_name_text");
    row("cheque", "name_salt", "'abc'", "275 cheque_salt");
    row("cheque", "client_id", "999", "1811 clientUnknown");
    t.add("free order of nobody", "UPDATE cheque SET client_id = 999 WHERE id = {orderedCheque}",
          "1811 clientUnknown");
    row("centre", "name", "''", "275 centre_name_length");
    row("centre", "name", "'a' || char(0)", "275 centre_name_text");
    row("counsellor", "name", "'a' || char(0)", "275 counsellor_name_text");
    row("tariff", "hours_first_cheque", "0", "275 tariff_hours");
    row("tariff", "vat_percent", "101", "275 tariff_amounts");
    return t.taken();
}
