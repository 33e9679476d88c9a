// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damages.h"

// The sample's guidances: 1 closed, 2 emptied and 3 in use elsewhere on one cheque, 4 in use,
// 5 discontinued, 6 emptied, 7 used up.

namespace {

class Table
{
public:
    void add(const char *name, const char *sql, const char *opening, const char *all)
    {
        m_rows.append({QString::fromUtf8(name), QString::fromUtf8(sql),
                       QString::fromLatin1(opening), QString::fromLatin1(all)});
    }
    [[nodiscard]] QList<Damage> taken() const { return m_rows; }

private:
    QList<Damage> m_rows;
};

} // namespace

QList<Damage> Damages::ofGuidances()
{
    Table t;
    t.add("used minutes", "UPDATE guidance SET used_minutes = 0 WHERE id = 4", "keptColumns",
          "keptColumns");
    t.add("number of conversations",
          "UPDATE guidance SET conversation_count = conversation_count + 1 WHERE id = 1",
          "keptColumns", "keptColumns");
    t.add("last counsellor", "UPDATE guidance SET last_counsellor_id = NULL WHERE id = 4",
          "keptColumns", "keptColumns");
    t.add("last counsellor of an emptied one",
          "UPDATE guidance SET last_counsellor_id = 1 WHERE id = 6", "keptColumns", "keptColumns");
    t.add("closed is discontinued", "UPDATE guidance SET status = 'discontinued' WHERE id = 1",
          "keptColumns", "dossiers keptColumns");
    t.add("closed is in use again", "UPDATE guidance SET status = 'inUse' WHERE id = 1",
          "keptColumns", "dossiers keptColumns");
    t.add("in use is free", "UPDATE guidance SET status = 'available' WHERE id = 4", "keptColumns",
          "dossiers keptColumns");
    t.add("its last change", "UPDATE guidance SET last_change_event = 5 WHERE id = 4", "",
          "dossiers");
    t.add("day of its last change",
          "UPDATE guidance SET last_change_on = '2026-01-01' WHERE id = 4", "", "dossiers");
    t.add("time of its last change", "UPDATE guidance SET last_change_at = 5 WHERE id = 4", "",
          "dossiers");
    t.add("its registration", "UPDATE guidance SET registered_at = 5 WHERE id = 4", "", "dossiers");
    t.add("day of its registration",
          "UPDATE guidance SET registered_on = '2026-01-01' WHERE id = 4", "", "dossiers");
    t.add("its centre", "UPDATE guidance SET centre_id = 2 WHERE id = 4", "", "dossiers");
    t.add("its cheque", "UPDATE guidance SET cheque_id = 1 WHERE id = 4", "", "dossiers");
    return t.taken();
}

QList<Damage> Damages::ofConversations()
{
    Table t;
    t.add("value", "UPDATE conversation SET value_cents = value_cents - 1 WHERE id = 1", "ledger",
          "dossiers ledger");
    t.add("value with its line",
          "UPDATE conversation SET value_cents = value_cents - 1 WHERE guidance_id = 5 AND id ="
          " (SELECT min(id) FROM conversation WHERE guidance_id = 5);"
          "UPDATE payout SET cents = cents - 1 WHERE conversation_id ="
          " (SELECT min(id) FROM conversation WHERE guidance_id = 5)",
          "", "dossiers");
    t.add("date", "UPDATE conversation SET date = date(date, '-1 day') WHERE id = 1", "",
          "dossiers");
    t.add("form", "UPDATE conversation SET form = 'group' WHERE id = 1", "", "dossiers");
    t.add("type",
          "UPDATE conversation SET type = 'inDepth' WHERE guidance_id = 1 AND type = 'intake'", "",
          "dossiers");
    t.add("closing type", "UPDATE conversation SET type = 'inDepth' WHERE type = 'synthesis'",
          "keptColumns", "dossiers keptColumns");
    t.add("minutes", "UPDATE conversation SET minutes = 30 WHERE id = 1", "ledger keptColumns",
          "dossiers ledger keptColumns");
    t.add("its guidance",
          "UPDATE conversation SET guidance_id = 7 WHERE guidance_id = 1 AND type = 'aftercare'",
          "keptColumns", "dossiers keptColumns");
    t.add("its counsellor",
          "INSERT INTO counsellor (centre_id, name) VALUES (1, 'Iemand Anders');"
          "UPDATE conversation SET counsellor_id = (SELECT max(id) FROM counsellor) WHERE id = 1",
          "", "dossiers");
    t.add("time of registration", "UPDATE conversation SET registered_at = 1 WHERE id = 1", "",
          "dossiers");
    t.add("day of registration",
          "UPDATE conversation SET registered_on = date(registered_on, '+1 day') WHERE id = 1", "",
          "dossiers");
    t.add("feedback", "UPDATE conversation SET feedback = 'Anders' WHERE id = 1", "", "dossiers");
    t.add("feedback longer by a space",
          "UPDATE conversation SET feedback = feedback || ' ' WHERE id = 1", "", "dossiers");
    t.add("salt of feedback",
          "UPDATE conversation SET salt = '00000000000000000000000000000001' WHERE id = 1", "",
          "dossiers");
    t.add("undeleted", "UPDATE conversation SET deleted_at = NULL WHERE guidance_id = 4",
          "ledger keptColumns", "dossiers ledger keptColumns");
    t.add("deleted at another time",
          "UPDATE conversation SET deleted_at = deleted_at + 1 WHERE deleted_at IS NOT NULL", "",
          "dossiers");
    t.add("deleted without an event", "UPDATE conversation SET deleted_at = 1 WHERE id = 1",
          "ledger keptColumns", "dossiers ledger keptColumns");
    t.add("gone", "DELETE FROM conversation WHERE type = 'aftercare'", "keptColumns",
          "dossiers keptColumns");
    t.add("gone with its line",
          "DELETE FROM payout WHERE conversation_id IN"
          " (SELECT id FROM conversation WHERE guidance_id = 4);"
          "DELETE FROM conversation WHERE guidance_id = 4",
          "keptColumns", "dossiers keptColumns");
    return t.taken();
}

QList<Damage> Damages::ofQuestions()
{
    Table t;
    t.add("question", "UPDATE career_question SET text = 'Iets anders?' WHERE id = 1", "",
          "dossiers");
    t.add("salt of a question",
          "UPDATE career_question SET salt = '00000000000000000000000000000001' WHERE id = 1", "",
          "dossiers");
    t.add("themes", "UPDATE career_question SET themes = 63 WHERE id = 1", "", "dossiers");
    t.add("when it was noted", "UPDATE career_question SET noted_at = 1 WHERE id = 1", "",
          "dossiers");
    t.add("question of another", "UPDATE career_question SET guidance_id = 1 WHERE id = 2", "",
          "dossiers");
    t.add("latest question gone",
          "DELETE FROM career_question WHERE id = (SELECT max(id) FROM career_question)", "",
          "dossiers");
    t.add("a question more",
          "INSERT INTO career_question (guidance_id, noted_at, themes, text, salt)"
          " VALUES (4, 1, 1, 'x', '00000000000000000000000000000001')",
          "", "dossiers");
    return t.taken();
}

QList<Damage> Damages::ofCheques()
{
    Table t;
    t.add("family name", "UPDATE cheque SET family_name = 'Anders' WHERE id = 2", "", "dossiers");
    t.add("given name", "UPDATE cheque SET given_name = 'Anders' WHERE id = 1", "", "dossiers");
    t.add("salt of a name",
          "UPDATE cheque SET name_salt = '00000000000000000000000000000001' WHERE id = 1", "",
          "dossiers");
    t.add("cheque number", "UPDATE cheque SET number = '00000000099' WHERE id = 1", "", "dossiers");
    t.add("numbers of two cheques",
          "UPDATE cheque SET number = '00000000099' WHERE id = 1;"
          "UPDATE cheque SET number = '00000000001' WHERE id = 8;"
          "UPDATE cheque SET number = '00000000008' WHERE id = 1",
          "", "dossiers");
    t.add("client number", "UPDATE client SET number = '60000000'", "", "dossiers");
    t.add("requested on", "UPDATE cheque SET requested_on = '2026-01-16' WHERE id = 1", "",
          "dossiers");
    t.add("valid until", "UPDATE cheque SET valid_until = '2026-12-30' WHERE id = 1", "",
          "dossiers");
    t.add("cost", "UPDATE cheque SET client_cost_cents = 0 WHERE id = 1", "", "dossiers");
    t.add("rate", "UPDATE cheque SET milli_euro_per_hour = NULL, vat_percent = NULL WHERE id = 1",
          "", "dossiers");
    t.add("fewer minutes", "UPDATE cheque SET minutes = 120 WHERE number = '00000000007'",
          "budgets", "structure dossiers budgets");
    t.add("less value",
          "UPDATE cheque SET value_cents = 100, milli_euro_per_hour = NULL, vat_percent = NULL"
          " WHERE number = '00000000007'",
          "budgets", "dossiers budgets");
    t.add("an order more",
          "INSERT INTO cheque (number, client_id, family_name, given_name, name_salt, requested_on,"
          " valid_until, minutes, value_cents, client_cost_cents) VALUES ('00000000099', 1, 'A',"
          " 'B', '00000000000000000000000000000001', '2026-01-01', '2026-12-31', 60, 1, 1)",
          "", "dossiers");
    t.add("an order less", "DELETE FROM cheque WHERE id = 1", "", "dossiers");
    t.add("a client more", "INSERT INTO client (number) VALUES ('60000000')", "", "dossiers");
    t.add("cheque that is not there", "UPDATE guidance SET cheque_id = 999 WHERE id = 6",
          "foreignKeys", "foreignKeys dossiers");
    t.add("constraint", "UPDATE cheque SET family_name = '' WHERE id = 1", "",
          "structure dossiers");
    return t.taken();
}

QList<Damage> Damages::ofMoney()
{
    Table t;
    t.add("line gone", "DELETE FROM payout WHERE id = 1", "ledger", "dossiers ledger");
    t.add("last line gone", "DELETE FROM payout WHERE id = (SELECT max(id) FROM payout)", "ledger",
          "dossiers ledger");
    t.add("correction gone",
          "DELETE FROM payout WHERE id = (SELECT max(id) FROM payout WHERE kind = 'correction')",
          "ledger", "dossiers ledger");
    t.add("a cent less", "UPDATE payout SET cents = cents - 1 WHERE id = 1", "ledger",
          "dossiers ledger");
    t.add("time of a line", "UPDATE payout SET registered_at = 1 WHERE id = 1", "", "dossiers");
    t.add("day of a line", "UPDATE payout SET registered_on = '2026-01-01' WHERE id = 1", "",
          "dossiers");
    t.add("order of two lines",
          "UPDATE payout SET id = 1000 WHERE id = 1; UPDATE payout SET id = 1 WHERE id = 2;"
          "UPDATE payout SET id = 2 WHERE id = 1000",
          "", "dossiers");
    t.add("no longer paid", "UPDATE payout SET payment_id = NULL WHERE id = 1", "ledger",
          "dossiers ledger");
    t.add("paid by an undone payment", "UPDATE payout SET payment_id = 1 WHERE payment_id IS NULL",
          "ledger", "dossiers ledger");
    t.add("total of a payment", "UPDATE payment SET total_cents = 1 WHERE id = 2", "ledger",
          "dossiers ledger");
    t.add("lines of a payment", "UPDATE payment SET line_count = 9 WHERE id = 2", "ledger",
          "dossiers ledger");
    t.add("day of a payment", "UPDATE payment SET paid_on = '2026-01-01' WHERE id = 2", "",
          "dossiers");
    t.add("reference of a payment", "UPDATE payment SET reference = 'oktober' WHERE id = 2", "",
          "dossiers");
    t.add("reach of a payment", "UPDATE payment SET registered_up_to = '2027-01-01' WHERE id = 2",
          "", "dossiers");
    t.add("payment no longer undone", "UPDATE payment SET undone_at = NULL WHERE id = 1", "ledger",
          "dossiers ledger");
    t.add(
        "payment gone",
        "UPDATE payout SET payment_id = NULL WHERE payment_id = 2; DELETE FROM payment WHERE id = "
        "2",
        "", "dossiers");
    t.add("payment that is not there",
          "UPDATE payout SET payment_id = 999 WHERE payment_id IS NULL", "foreignKeys",
          "foreignKeys dossiers");
    return t.taken();
}

QList<Damage> Damages::ofNames()
{
    Table t;
    t.add("a centre's name", "UPDATE centre SET name = 'Anders' WHERE id = 1", "", "dossiers");
    t.add("a centre more", "INSERT INTO centre (name) VALUES ('Anders')", "", "dossiers");
    t.add("whose it is", "UPDATE own_identity SET centre_id = 2", "", "dossiers");
    t.add("who writes", "UPDATE own_identity SET user_name = 'Anders Iemand'", "", "dossiers");
    t.add("nobody's", "DELETE FROM own_identity", "", "dossiers");
    t.add("a counsellor's name", "UPDATE counsellor SET name = 'Anders Iemand' WHERE id = 1", "",
          "dossiers");
    t.add("a counsellor more", "INSERT INTO counsellor (centre_id, name) VALUES (1, 'Anders Jan')",
          "", "dossiers");
    t.add("tariff", "UPDATE tariff SET milli_euro_per_hour = 1 WHERE valid_from = '2024-01-01'",
          "schema", "schema");
    t.add("tariff gone", "DELETE FROM tariff WHERE valid_from = '2013-07-01'", "schema", "schema");
    return t.taken();
}

QList<Damage> Damages::ofEvents()
{
    Table t;
    t.add("an event's payload",
          "UPDATE event SET payload = replace(payload, '\"minutes\":60', '\"minutes\":90')"
          " WHERE kind = 'conversationRegistered'",
          "", "eventChain dossiers");
    t.add("an event's time", "UPDATE event SET happened_at = 1 WHERE id = 2", "", "eventChain");
    t.add("an event's user", "UPDATE event SET user_name = 'x' WHERE id = 5", "", "eventChain");
    t.add("an event's hash", "UPDATE event SET hash = previous_hash WHERE id = 5", "",
          "eventChain");
    t.add("an event's link",
          "UPDATE event SET previous_hash = (SELECT hash FROM event WHERE id = 1) WHERE id = 5", "",
          "eventChain");
    t.add("an event that is no JSON",
          "UPDATE event SET payload = '{' WHERE id = (SELECT max(id) FROM event"
          " WHERE kind = 'conversationDeleted')",
          "", "eventChain dossiers");
    t.add("the last event's payload",
          "UPDATE event SET payload = '{}' WHERE id = (SELECT max(id) FROM event)", "eventChain",
          "eventChain dossiers");
    t.add("an event gone", "DELETE FROM event WHERE kind = 'careerQuestionRevised'", "",
          "eventChain dossiers");
    t.add("all events gone", "DELETE FROM event", "eventChain", "eventChain dossiers");
    return t.taken();
}
