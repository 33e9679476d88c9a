// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that are right, and what can be wrong with the form of each of their columns.
#include "tests/support/attackrows.h"

#include <algorithm>

namespace {

struct Row
{
    QString table;
    QList<std::pair<QString, QString>> values; ///< in the order of the columns
};

Row row(const char *table, const char *values)
{
    Row made{QString::fromLatin1(table), {}};
    for (const QString &pair : QString::fromLatin1(values).split(QStringLiteral(", ")))
        made.values.append({pair.section(u' ', 0, 0), pair.section(u' ', 1)});
    return made;
}

const QList<Row> &rows()
{
    static const QList<Row> made{
        row("centre", "id NULL, name 'Nieuw'"),
        row("counsellor", "id NULL, centre_id {centre}, name 'Nieuw An'"),
        row("client", "id NULL, number '69999999'"),
        row("tariff",
            "valid_from '2030-01-01', hours_first_cheque 4, hours_second_cheque 3, "
            "milli_euro_per_hour 150000, vat_percent 21, client_cost_cents 4500"),
        row("cheque",
            "id NULL, number '00000000099', client_id {client}, family_name 'Peeters', "
            "given_name 'An', name_salt '0123456789abcdef0123456789abcdef', "
            "requested_on '2026-10-01', valid_until '2027-01-01', minutes 240, "
            "value_cents 72600, client_cost_cents 4500, milli_euro_per_hour 150000, vat_percent "
            "21"),
        row("guidance",
            "id NULL, cheque_id {orderedCheque}, centre_id {centre}, status 'inUse', "
            "registered_at 0, registered_on '2026-11-23', used_minutes 0, conversation_count 0, "
            "last_counsellor_id NULL, last_change_at 0, last_change_on '2026-11-23', "
            "last_change_event {nextEvent}"),
        row("career_question",
            "id NULL, guidance_id {inUse}, noted_at 0, themes 1, text 'Vraag', "
            "salt '0123456789abcdef0123456789abcdef'"),
        row("conversation",
            "id NULL, guidance_id {inUse}, date '2026-11-23', type 'inDepth', form 'individual', "
            "minutes 30, counsellor_id {counsellor}, feedback '', "
            "salt '0123456789abcdef0123456789abcdef', value_cents 9075, client_agrees 0, "
            "registered_at 0, registered_on '2026-11-23', deleted_at NULL"),
        row("payment",
            "id NULL, centre_id {centre}, registered_up_to '2026-11-23', paid_on '2026-11-23', "
            "reference '', line_count 1, total_cents 100, registered_at 0, "
            "registered_on '2026-11-23', event {nextEvent}, undone_at NULL"),
        row("event",
            "id {nextEvent}, happened_at 0, happened_on '2026-11-23', centre 'c', user_name 'u', "
            "kind 'k', cheque_number NULL, payload '{}', previous_hash {head}, hash {head}"),
        // Right only after a conversation that has no line yet.
        row("payout",
            "id NULL, conversation_id (SELECT max(id) FROM conversation), kind 'payout', "
            "cents 9075, minutes 30, registered_at 0, registered_on '2026-11-23', "
            "payment_id NULL"),
    };
    return made;
}

QString beforeOf(const QString &table)
{
    return table == QStringLiteral("payout") ? Attacks::put(QStringLiteral("conversation"))
                                             : QString();
}

/// `mayBeNull`: left out by the program too.
bool mayBeNull(const QString &column)
{
    static const QStringList columns{
        QStringLiteral("id"),         QStringLiteral("last_counsellor_id"),
        QStringLiteral("deleted_at"), QStringLiteral("undone_at"),
        QStringLiteral("payment_id"), QStringLiteral("cheque_number")};
    return columns.contains(column);
}

bool isText(const QString &value)
{
    return value.startsWith(u'\'') || value == QStringLiteral("{head}");
}

} // namespace

QString Attacks::put(const QString &table, const Values &changed, const QString &how)
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(), [&table](const Row &candidate) {
        return candidate.table == table;
    });
    QStringList columns;
    QStringList values;
    for (const auto &[column, value] : found->values) {
        columns.append(column);
        values.append(changed.value(column, value));
    }
    for (auto extra = changed.cbegin(); extra != changed.cend(); ++extra) {
        if (!columns.contains(extra.key())) {
            columns.append(extra.key());
            values.append(extra.value());
        }
    }
    return QStringLiteral("%1 INTO %2 (%3) VALUES (%4)")
        .arg(how, table, columns.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")));
}

QStringList Attacks::openTables()
{
    QStringList tables;
    for (const Row &candidate : rows()) {
        if (beforeOf(candidate.table).isEmpty())
            tables.append(candidate.table);
    }
    return tables;
}

QList<Attack> Attacks::ofDays()
{
    QList<Attack> attacks;
    const auto add = [&attacks](const QString &table, const QString &column, const QString &day,
                                const QString &constraint) {
        attacks.append({QStringLiteral("%1.%2 is %3").arg(table, column, day),
                        put(table, {{column, QString(u'\'' + day + u'\'')}}),
                        QString(QStringLiteral("275 ") + constraint), beforeOf(table)});
    };
    const auto february = [&add](const char *table, const char *column, int year,
                                 const char *constraint) {
        add(QString::fromLatin1(table), QString::fromLatin1(column),
            QStringLiteral("%1-02-30").arg(year), QString::fromLatin1(constraint));
    };
    february("tariff", "valid_from", 2030, "tariff_day");
    february("cheque", "requested_on", 2026, "cheque_requested_on");
    february("cheque", "valid_until", 2027, "cheque_valid_until");
    february("guidance", "registered_on", 2026, "guidance_registered_on");
    february("guidance", "last_change_on", 2026, "guidance_last_change_on");
    february("conversation", "date", 2026, "conversation_date");
    february("conversation", "registered_on", 2027, "conversation_registered_on");
    february("payment", "registered_up_to", 2026, "payment_registered_up_to");
    february("payment", "paid_on", 2026, "payment_paid_on");
    february("payment", "registered_on", 2027, "payment_registered_on");
    february("payout", "registered_on", 2026, "payout_registered_on");
    february("event", "happened_on", 2026, "event_happened_on");
    for (const char *day : {"2026-02-29", "2026-13-01", "2026-06-31", "26-06-30", "2026-6-3", "now",
                            "2026-06-03 12:00", "20260603", "2461195.5", "03/06/2026"})
        add(QStringLiteral("conversation"), QStringLiteral("date"), QString::fromLatin1(day),
            QStringLiteral("conversation_date or 275 conversation_not_in_future"
                           " or 275 conversation_not_too_old or 1811 dateBeforeRequest"
                           " or 1 non-deterministic use of date() in a CHECK constraint"));
    return attacks;
}

/// A column that may not be empty, text where numbers stand, bytes where text stands, half minutes.
/// Where a trigger compares the value, it may be the one that refuses.
QList<Attack> Attacks::ofTypes()
{
    QList<Attack> attacks;
    for (const Row &right : rows()) {
        for (const auto &pair : right.values) {
            const QString &column = pair.first;
            const QString &value = pair.second;
            const QString place = QString(right.table + u'.' + column);
            const auto add = [&](const char *what, const QString &wrong, const QString &refusal) {
                attacks.append({QStringLiteral("%1 in %2").arg(QString::fromLatin1(what), place),
                                put(right.table, {{column, wrong}}), refusal,
                                beforeOf(right.table)});
            };
            const QString type = QStringLiteral("3091 %1 or 20 mismatch or 1811 ").arg(place);
            if (!mayBeNull(column))
                add("nothing", QStringLiteral("NULL"),
                    QStringLiteral("1299 %1 or 1811 or 275 ").arg(place));
            if (isText(value) || column == QStringLiteral("cheque_number")) {
                add("bytes", QStringLiteral("x'3132'"), type);
                continue;
            }
            add("text", QStringLiteral("'een'"), type);
            add("a fraction", QStringLiteral("30.5"), type);
        }
    }
    return attacks;
}
