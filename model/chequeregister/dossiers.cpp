// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ChequeRegister that write in a dossier.
#include "model/chequeregister/eventpayloads.h"
#include "model/chequeregister/usecase.h"
#include "model/rules/chequestate.h"
#include "model/rules/conversationrules.h"
#include "model/rules/registrationrules.h"
#include "model/rules/textrules.h"
#include "model/rules/valuation.h"
#include "model/storage/centrerepository.h"
#include "model/storage/guidancerepository.h"
#include "model/storage/ledgerrepository.h"
#include "model/storage/salt.h"

namespace {

/// Stores a checked conversation with its ledger line; gives what the event says of it.
QJsonObject storeConversation(Act &act, const Cheque &cheque, const Guidance &guidance,
                              const ConversationDraft &draft, Conversation &stored)
{
    stored.date = *draft.date.value;
    stored.type = *draft.type;
    stored.form = *draft.form;
    stored.minutes = {*draft.minutes};
    stored.counsellor = normalisedName(draft.counsellor);
    stored.feedback = normalisedText(draft.feedback);
    stored.registeredAt = act.moment().timestamp;
    stored.registeredOn = act.moment().today;
    if (isPayable(stored.type))
        stored.value = conversationValue(cheque, usedMinutes(guidance), stored.minutes);
    const CounsellorId counsellor = CentreRepository::findOrAddCounsellor(
        act.transaction(), act.context().centre, stored.counsellor);
    if (act.transaction().failure())
        return {};
    const QString salt = newSalt();
    stored.id = GuidanceRepository::addConversation(act.transaction(), guidance.id, stored,
                                                    counsellor, draft.clientAgrees, salt);
    if (act.transaction().failure())
        return {};
    LedgerRepository::add(act.transaction(), stored, PayoutKind::Payout, act.moment());
    return EventPayload::conversation(stored, salt);
}

QJsonObject storeQuestion(Act &act, GuidanceId guidance, const QuestionDraft &draft)
{
    const CareerQuestion question{draft.themes, normalisedText(draft.text), act.moment().timestamp};
    const QString salt = newSalt();
    GuidanceRepository::addQuestion(act.transaction(), guidance, question, salt);
    return EventPayload::question(question, salt);
}

} // namespace

Result<Outcome<GuidanceId>> ChequeRegister::registerCheque(const ChequeRegistration &draft)
{
    return write<GuidanceId>([&](Act &act) -> Outcome<GuidanceId> {
        const std::optional<Dossier> dossier = act.dossier(draft.chequeNumber);
        Findings findings = checkRegistration(draft, dossier, act.context());
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<GuidanceId>(findings);
        const CentreId centre = act.ensureCentre();
        if (act.transaction().failure())
            return {};
        Guidance guidance;
        guidance.id = GuidanceRepository::add(act.transaction(), dossier->cheque.id, centre,
                                              act.moment(), act.nextEvent());
        if (act.transaction().failure())
            return {};
        ConversationDraft intake = draft.intake;
        intake.type = ConversationType::Intake;
        Conversation stored;
        const QJsonObject question = storeQuestion(act, guidance.id, draft.question);
        const QJsonObject conversation =
            storeConversation(act, dossier->cheque, guidance, intake, stored);
        if (act.transaction().failure())
            return {};
        GuidanceRepository::keep(act.transaction(), guidance.id, GuidanceStatus::InUse,
                                 act.moment(), act.nextEvent());
        act.record(EventKind::chequeRegistered, dossier->cheque.number.text(),
                   EventPayload::chequeRegistered(guidance.id, question, conversation));
        noteGuidanceChange(act, guidance.id, stored.id);
        return {guidance.id, std::move(findings)};
    });
}

Result<Outcome<ConversationId>> ChequeRegister::registerConversation(const QString &chequeNumber,
                                                                     const ConversationDraft &draft,
                                                                     const QList<Rule> &confirmed)
{
    return write<ConversationId>([&](Act &act) -> Outcome<ConversationId> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        Findings findings =
            afterConfirmation(checkConversation(draft, dossier, act.context()), confirmed);
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<ConversationId>(findings);
        const Guidance &guidance = *dossier->latest();
        Conversation stored;
        const QJsonObject conversation =
            storeConversation(act, dossier->cheque, guidance, draft, stored);
        if (act.transaction().failure())
            return {};
        const GuidanceStatus status = statusAfter(guidance.status, stored.type);
        GuidanceRepository::keep(act.transaction(), guidance.id, status, act.moment(),
                                 act.nextEvent());
        act.record(EventKind::conversationRegistered, dossier->cheque.number.text(),
                   EventPayload::conversationRegistered(guidance.id, status, conversation));
        noteGuidanceChange(act, guidance.id, stored.id);
        return {stored.id, std::move(findings)};
    });
}

Result<Outcome<ConversationId>>
ChequeRegister::deleteLatestConversation(const QString &chequeNumber)
{
    return write<ConversationId>([&](Act &act) -> Outcome<ConversationId> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        const Findings findings = checkDeletion(dossier, act.context());
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<ConversationId>(findings);
        const Guidance &guidance = *dossier->latest();
        const Conversation *deleted = deletableConversation(guidance);
        if (!deleted) {
            act.transaction().fail({ErrorCode::DatabaseDamaged, m_path,
                                    QStringLiteral("a guidance in use without conversation")});
            return {};
        }
        GuidanceRepository::markDeleted(act.transaction(), deleted->id, act.moment().timestamp);
        LedgerRepository::add(act.transaction(), *deleted, PayoutKind::Correction, act.moment());
        const bool emptied = conversationCount(guidance) == 1;
        const GuidanceStatus status = emptied ? GuidanceStatus::Available : guidance.status;
        GuidanceRepository::keep(act.transaction(), guidance.id, status, act.moment(),
                                 act.nextEvent());
        act.record(EventKind::conversationDeleted, dossier->cheque.number.text(),
                   EventPayload::conversationDeleted(guidance.id, status, *deleted));
        noteGuidanceChange(act, guidance.id, deleted->id);
        return {deleted->id, findings};
    });
}

Result<Outcome<GuidanceId>> ChequeRegister::reviseCareerQuestion(const QString &chequeNumber,
                                                                 const QuestionDraft &draft)
{
    return write<GuidanceId>([&](Act &act) -> Outcome<GuidanceId> {
        const std::optional<Dossier> dossier = act.dossier(chequeNumber);
        Findings findings = checkRevision(draft, dossier, act.context());
        if (!mayBeStored(findings) || act.transaction().failure())
            return refused<GuidanceId>(findings);
        const Guidance &guidance = *dossier->latest();
        if (isPresentQuestion(draft, guidance))
            return {guidance.id, std::move(findings)};
        const QJsonObject question = storeQuestion(act, guidance.id, draft);
        GuidanceRepository::keep(act.transaction(), guidance.id, guidance.status, act.moment(),
                                 act.nextEvent());
        act.record(EventKind::careerQuestionRevised, dossier->cheque.number.text(),
                   EventPayload::careerQuestionRevised(guidance.id, question));
        noteGuidanceChange(act, guidance.id, {});
        return {guidance.id, std::move(findings)};
    });
}
