// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/guidancerepository.h"

#include "model/domain/names.h"
#include "model/storage/chequerepository.h"
#include "model/storage/ledgerrepository.h"
#include "model/storage/sqlquery.h"

namespace {

QList<Guidance> guidancesOf(Transaction &transaction, ChequeId cheque)
{
    SqlQuery query(
        transaction,
        QStringLiteral("SELECT g.id, g.centre_id, c.name, g.status, g.registered_at,"
                       " g.last_change_on FROM guidance g JOIN centre c ON c.id = g.centre_id"
                       " WHERE g.cheque_id = ? ORDER BY g.id"),
        {cheque});
    QList<Guidance> guidances;
    while (query.next()) {
        Guidance guidance;
        guidance.id = query.id<GuidanceId>(0);
        guidance.centre = query.id<CentreId>(1);
        guidance.centreName = query.text(2);
        guidance.status = query.named(Names::guidanceStatuses, 3);
        guidance.registeredAt = query.timestamp(4);
        guidance.changedOn = query.day(5);
        guidances.append(guidance);
    }
    return guidances;
}

QList<CareerQuestion> questionsOf(Transaction &transaction, GuidanceId guidance)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT themes, text, noted_at FROM career_question"
                                  " WHERE guidance_id = ? ORDER BY id"),
                   {guidance});
    QList<CareerQuestion> questions;
    while (query.next())
        questions.append(
            {Themes::fromInt(query.smallInteger(0)), query.text(1), query.timestamp(2)});
    return questions;
}

QList<Conversation> conversationsOf(Transaction &transaction, GuidanceId guidance)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT v.id, v.date, v.type, v.form, v.minutes, b.name,"
                                  " v.feedback, v.value_cents, v.registered_at, v.registered_on,"
                                  " v.deleted_at FROM conversation v"
                                  " JOIN counsellor b ON b.id = v.counsellor_id"
                                  " WHERE v.guidance_id = ? ORDER BY v.id"),
                   {guidance});
    QList<Conversation> conversations;
    while (query.next()) {
        Conversation conversation;
        conversation.id = query.id<ConversationId>(0);
        conversation.date = query.day(1);
        conversation.type = query.named(Names::conversationTypes, 2);
        conversation.form = query.named(Names::conversationForms, 3);
        conversation.minutes = query.minutes(4);
        conversation.counsellor = query.text(5);
        conversation.feedback = query.text(6);
        conversation.value = query.money(7);
        conversation.registeredAt = query.timestamp(8);
        conversation.registeredOn = query.day(9);
        conversation.deleted = !query.isNull(10);
        conversations.append(conversation);
    }
    return conversations;
}

} // namespace

std::optional<Dossier> GuidanceRepository::dossier(Transaction &transaction,
                                                   const ChequeNumber &number)
{
    const std::optional<Cheque> cheque = ChequeRepository::find(transaction, number);
    if (!cheque)
        return std::nullopt;
    Dossier dossier{*cheque, guidancesOf(transaction, cheque->id)};
    for (Guidance &guidance : dossier.guidances) {
        guidance.questions = questionsOf(transaction, guidance.id);
        guidance.conversations = conversationsOf(transaction, guidance.id);
        guidance.payouts = LedgerRepository::payoutsOf(transaction, guidance.id);
    }
    return dossier;
}

std::optional<ChequeNumber> GuidanceRepository::chequeOf(Transaction &transaction,
                                                         GuidanceId guidance)
{
    SqlQuery query(transaction,
                   QStringLiteral("SELECT c.number FROM guidance g"
                                  " JOIN cheque c ON c.id = g.cheque_id WHERE g.id = ?"),
                   {guidance});
    if (!query.next())
        return std::nullopt;
    return query.chequeNumber(0);
}

GuidanceId GuidanceRepository::add(Transaction &transaction, ChequeId cheque, CentreId centre,
                                   const Moment &moment, qint64 event)
{
    SqlQuery query(
        transaction,
        QStringLiteral("INSERT INTO guidance (cheque_id, centre_id, status, registered_at,"
                       " registered_on, used_minutes, conversation_count, last_change_at,"
                       " last_change_on, last_change_event)"
                       " VALUES (?, ?, ?, ?, ?, 0, 0, ?, ?, ?) RETURNING id"),
        {cheque, centre, nameOf(GuidanceStatus::InUse), moment.timestamp, moment.today,
         moment.timestamp, moment.today, event});
    return query.next() ? query.id<GuidanceId>(0) : GuidanceId{};
}

void GuidanceRepository::addQuestion(Transaction &transaction, GuidanceId guidance,
                                     const CareerQuestion &question, const QString &salt)
{
    SqlQuery::run(
        transaction,
        QStringLiteral("INSERT INTO career_question (guidance_id, noted_at, themes, text, salt)"
                       " VALUES (?, ?, ?, ?, ?)"),
        {guidance, question.notedAt, int(question.themes.toInt()), question.text, salt});
}

ConversationId GuidanceRepository::addConversation(Transaction &transaction, GuidanceId guidance,
                                                   const Conversation &conversation,
                                                   CounsellorId counsellor, bool clientAgrees,
                                                   const QString &salt)
{
    SqlQuery query(
        transaction,
        QStringLiteral("INSERT INTO conversation (guidance_id, date, type, form, minutes,"
                       " counsellor_id, feedback, salt, value_cents, client_agrees, registered_at,"
                       " registered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {guidance, conversation.date, nameOf(conversation.type), nameOf(conversation.form),
         conversation.minutes, counsellor, conversation.feedback, salt, conversation.value,
         clientAgrees ? 1 : 0, conversation.registeredAt, conversation.registeredOn});
    return query.next() ? query.id<ConversationId>(0) : ConversationId{};
}

void GuidanceRepository::markDeleted(Transaction &transaction, ConversationId conversation,
                                     Timestamp at)
{
    SqlQuery::run(transaction,
                  QStringLiteral("UPDATE conversation SET deleted_at = ? WHERE id = ?"),
                  {at, conversation});
}

void GuidanceRepository::keep(Transaction &transaction, GuidanceId guidance, GuidanceStatus status,
                              const Moment &moment, qint64 event)
{
    SqlQuery::run(
        transaction,
        QStringLiteral(
            "UPDATE guidance SET status = ?, last_change_at = ?, last_change_on = ?,"
            " last_change_event = ?,"
            " used_minutes = (SELECT coalesce(sum(minutes), 0) FROM conversation"
            "  WHERE guidance_id = guidance.id AND type <> 'aftercare' AND deleted_at IS NULL),"
            " conversation_count = (SELECT count(*) FROM conversation"
            "  WHERE guidance_id = guidance.id AND deleted_at IS NULL),"
            " last_counsellor_id = (SELECT counsellor_id FROM conversation"
            "  WHERE guidance_id = guidance.id AND deleted_at IS NULL"
            "  ORDER BY conversation.id DESC LIMIT 1)"
            " WHERE id = ?"),
        {nameOf(status), moment.timestamp, moment.today, event, guidance});
}

QList<SimilarConversation> GuidanceRepository::registeredOn(Transaction &transaction,
                                                            CentreId centre, QDate day,
                                                            const ChequeNumber &exceptCheque)
{
    if (!centre.isValid())
        return {};
    SqlQuery query(transaction,
                   QStringLiteral("SELECT v.date, b.name, v.minutes, c.family_name, c.given_name,"
                                  " c.number FROM conversation v"
                                  " JOIN counsellor b ON b.id = v.counsellor_id"
                                  " JOIN guidance g ON g.id = v.guidance_id"
                                  " JOIN cheque c ON c.id = g.cheque_id"
                                  " WHERE v.registered_on = ? AND v.deleted_at IS NULL"
                                  " AND v.form <> 'group' AND g.centre_id = ? AND c.number <> ?"
                                  " ORDER BY v.id"),
                   {day, centre, exceptCheque.text()});
    QList<SimilarConversation> found;
    while (query.next())
        found.append({query.day(0), query.text(1), query.minutes(2),
                      QString(query.text(3) + u' ' + query.text(4)), query.text(5)});
    return found;
}
