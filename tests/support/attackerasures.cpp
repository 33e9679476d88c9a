// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks by way of the one change that is let through: erasing a client.
#include "tests/support/attackrows.h"

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString zeros()
{
    return latin("'00000000000000000000000000000000'");
}

/// Erases the names of a cheque, as the register does; `also` changes more than that.
QString eraseCheque(const QString &where, const QString &also = {})
{
    return QStringLiteral("UPDATE cheque SET family_name = '*', given_name = '*', name_salt = %1%2"
                          " WHERE %3")
        .arg(zeros(), also, where);
}
QString eraseClosed(const QString &also = {})
{
    return eraseCheque(latin("id = {closedCheque}"), also);
}

QString eraseQuestions(const QString &which, const QString &also = {})
{
    return QStringLiteral("UPDATE career_question SET text = '*', salt = %1%2"
                          " WHERE guidance_id = %3")
        .arg(zeros(), also, which);
}

QString eraseTalks(const QString &which, const QString &also = {})
{
    return QStringLiteral("UPDATE conversation SET feedback = '', salt = %1%2"
                          " WHERE guidance_id = %3")
        .arg(zeros(), also, which);
}

QString and_(const char *set)
{
    return QString(latin(", ") + latin(set));
}

void addCheques(QList<Attack> &attacks)
{
    const QString registered = latin("1811 orderRegistered");
    for (const char *set :
         {"number = '00000000099'", "requested_on = '2026-01-16'", "valid_until = '2026-12-30'",
          "minutes = 180", "value_cents = 1", "client_cost_cents = 1", "vat_percent = 6", "id = 99",
          "milli_euro_per_hour = 1", "family_name = 'X'"})
        attacks.append({QString(latin("erase cheque and ") + latin(set)),
                        eraseClosed(and_(set)),
                        registered,
                        {}});
    const auto half = [&](const char *set, const char *which, const QString &before = {}) {
        attacks.append({QStringLiteral("%1 of %2").arg(latin(set), latin(which)),
                        QStringLiteral("UPDATE cheque SET %1 WHERE id = %2")
                            .arg(latin(set).replace(latin("zeros"), zeros()), latin(which)),
                        registered, before});
    };
    half("name_salt = zeros", "{closedCheque}");
    half("family_name = '*', given_name = '*'", "{closedCheque}");
    half("family_name = '*', name_salt = zeros", "{closedCheque}");
    half("name_salt = zeros", "{orderedCheque}");
    half("family_name = 'Peeters'", "{closedCheque}", eraseClosed());
    half("name_salt = 'ffffffffffffffffffffffffffffffff'", "{closedCheque}", eraseClosed());
    half("family_name = 'Peeters', name_salt = 'ffffffffffffffffffffffffffffffff'",
         "{orderedCheque}", eraseCheque(latin("id = {orderedCheque}")));
    attacks.append({latin("erase cheque and give it to another"),
                    eraseClosed(and_("client_id = (SELECT max(id) FROM client)")), registered,
                    latin("INSERT INTO client (number) VALUES ('69999999')")});
    attacks.append({latin("erase in use"),
                    eraseCheque(latin("id = {inUseCheque}")),
                    latin("1811 notErasableWhileInUse"),
                    {}});
    attacks.append({latin("erase everybody"),
                    eraseCheque(latin("1")),
                    latin("1811 notErasableWhileInUse"),
                    {}});
}

void addTexts(QList<Attack> &attacks)
{
    const QString question = latin("1811 careerQuestionStays");
    const QString talk = latin("1811 conversationStays");
    for (const char *which : {"{closed}", "{inUse}", "{emptied}"}) {
        attacks.append({QString(latin("question before its cheque, ") + latin(which)),
                        eraseQuestions(latin(which)),
                        question,
                        {}});
        attacks.append({QString(latin("feedback before its cheque, ") + latin(which)),
                        eraseTalks(latin(which)),
                        talk,
                        {}});
    }
    for (const char *set : {"text = 'x'", "themes = 63", "noted_at = 1", "guidance_id = {inUse}",
                            "salt = 'ffffffffffffffffffffffffffffffff'", "id = 99"})
        attacks.append({QString(latin("erase question and ") + latin(set)),
                        eraseQuestions(latin("{closed}"), and_(set)), question, eraseClosed()});
    for (const char *set :
         {"feedback = 'x'", "date = '2026-11-01'", "type = 'synthesis'", "form = 'group'",
          "minutes = 30", "counsellor_id = {otherCounsellor}", "value_cents = 1",
          "client_agrees = 0", "registered_at = 1", "registered_on = '2026-11-24'",
          "guidance_id = {inUse}", "salt = 'ffffffffffffffffffffffffffffffff'", "id = 999"})
        attacks.append(
            {QString(latin("erase talk and ") + latin(set)),
             QString(eraseTalks(latin("{closed}"), and_(set)) + latin(" AND type = 'aftercare'")),
             talk, eraseClosed()});
    attacks.append(
        {latin("erase talk and delete it"), eraseTalks(latin("{closed}"), and_("deleted_at = 1")),
         latin("1811 conversationStays or 1811 notInUse or 1811 latestFirst"), eraseClosed()});
    attacks.append({latin("erase talk and undelete it"),
                    eraseTalks(latin("{emptied}"), and_("deleted_at = NULL")),
                    latin("1811 conversationStays or 1811 notInUse"),
                    eraseCheque(latin("id = (SELECT cheque_id FROM guidance"
                                      " WHERE id = {emptied})"))});
}

void addAfterwards(QList<Attack> &attacks)
{
    attacks.append({latin("aftercare once erased"),
                    Attacks::put(latin("conversation"),
                                 {{latin("guidance_id"), latin("{closed}")},
                                  {latin("type"), latin("'aftercare'")},
                                  {latin("value_cents"), latin("0")}}),
                    latin("1811 clientErased"), eraseClosed()});
    const QString emptied = latin("(SELECT cheque_id FROM guidance WHERE id = {emptied})");
    attacks.append({latin("guidance once erased"),
                    Attacks::put(latin("guidance"), {{latin("cheque_id"), emptied}}),
                    latin("1811 clientErased"), eraseCheque(QString(latin("id = ") + emptied))});
}

} // namespace

QList<Attack> Attacks::ofErasure()
{
    QList<Attack> attacks;
    addCheques(attacks);
    addTexts(attacks);
    addAfterwards(attacks);
    return attacks;
}
