// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationrules.h"

#include "model/domain/folding.h"
#include "model/rules/chequestate.h"
#include "model/rules/counsellorrules.h"
#include "model/rules/erasurerules.h"
#include "model/rules/textrules.h"

#include <algorithm>

namespace {

Finding warning(Rule rule, Field field)
{
    return {.rule = rule, .severity = Severity::Warning, .field = field};
}

/// The rules about the day that need nothing but the calendar.
Findings checkDate(const DayEntry &date, const RuleContext &context)
{
    if (date.isEmpty())
        return {{.rule = Rule::DateMissing, .field = Field::Date}};
    if (!date.value)
        return {{.rule = Rule::DateInvalid, .field = Field::Date, .text = date.text}};
    Findings findings;
    if (*date.value > context.today)
        findings.append({.rule = Rule::DateInFuture, .field = Field::Date});
    if (*date.value < context.today.addYears(-context.policy.oldestConversationYears))
        findings.append({.rule = Rule::DateTooOld, .field = Field::Date});
    return findings;
}

Findings checkDateAgainstRequest(const DayEntry &date, const Cheque &cheque)
{
    if (date.value && *date.value < cheque.requestedOn)
        return {{.rule = Rule::DateBeforeRequest, .field = Field::Date, .day = cheque.requestedOn}};
    return {};
}

Findings checkChronology(const ConversationDraft &draft, const Guidance &guidance,
                         const Policy &policy)
{
    if (!draft.date.value)
        return {};
    Findings findings;
    const QDate date = *draft.date.value;
    const Conversation *last = lastConversation(guidance);
    if (last && date < last->date)
        findings.append(
            {.rule = Rule::DateBeforeLastConversation, .field = Field::Date, .day = last->date});
    const Conversation *closing = closingConversation(guidance);
    if (!closing || draft.type != ConversationType::Aftercare)
        return findings;
    if (date < closing->date)
        findings.append(
            {.rule = Rule::AftercareBeforeClosing, .field = Field::Date, .day = closing->date});
    if (date > closing->date.addMonths(policy.aftercareMonths)) {
        Finding late = warning(Rule::AftercareLate, Field::Date);
        late.day = closing->date;
        late.number = policy.aftercareMonths;
        findings.append(late);
    }
    return findings;
}

Findings checkDuration(const ConversationDraft &draft, std::optional<Minutes> remaining,
                       const Policy &policy)
{
    if (!draft.minutes)
        return {{.rule = Rule::DurationMissing, .field = Field::Minutes}};
    Findings findings;
    const bool allowed = isDurationAllowed(*draft.minutes, draft.type, remaining, policy);
    if (!allowed)
        findings.append({.rule = Rule::DurationNotAllowed, .field = Field::Minutes});
    const bool takesTime = !draft.type || isPayable(*draft.type);
    if (!remaining || !takesTime)
        return findings;
    if (*draft.minutes > remaining->count)
        findings.append({.rule = Rule::DurationExceedsRemaining,
                         .field = Field::Minutes,
                         .minutes = *remaining});
    const bool keepsOpen = draft.type && isPayable(*draft.type) && !isClosing(*draft.type);
    if (keepsOpen && allowed && *draft.minutes == remaining->count)
        findings.append(warning(Rule::NothingLeftForSynthesis, Field::Minutes));
    return findings;
}

Findings checkClosing(const ConversationDraft &draft, Minutes remaining, const Policy &policy)
{
    if (!draft.type || !isClosing(*draft.type))
        return {};
    Findings findings{
        {.rule = Rule::ClosesCheque, .severity = Severity::Confirm, .field = Field::Type}};
    const bool validDuration =
        draft.minutes && isDurationAllowed(*draft.minutes, draft.type, remaining, policy);
    if (validDuration && *draft.minutes < remaining.count)
        findings.append({.rule = Rule::HoursLost,
                         .severity = Severity::Confirm,
                         .field = Field::Type,
                         .minutes = remaining - Minutes{*draft.minutes}});
    return findings;
}

Findings checkAgreement(const ConversationDraft &draft)
{
    if (draft.type == ConversationType::Discontinuation && !draft.clientAgrees)
        return {{.rule = Rule::ClientMustAgree, .field = Field::ClientAgrees}};
    return {};
}

Findings checkSimilar(const ConversationDraft &draft, const RuleContext &context)
{
    if (!draft.date.value || !draft.minutes || draft.form == ConversationForm::Group)
        return {};
    const QString counsellor = folded(normalisedName(draft.counsellor));
    for (const SimilarConversation &other : context.registeredToday) {
        if (other.date == *draft.date.value && other.minutes.count == *draft.minutes
            && folded(other.counsellor) == counsellor) {
            Finding finding = warning(Rule::SameElsewhereToday, Field::Date);
            finding.text = other.clientName;
            finding.otherText = other.chequeNumber;
            return {finding};
        }
    }
    return {};
}

/// What can be said of a conversation without its cheque.
Findings checkPlainFields(const ConversationDraft &draft, const RuleContext &context)
{
    Findings findings = checkDate(draft.date, context);
    findings += checkCounsellor(draft.counsellor, context.knownCounsellors, context.policy);
    if (!draft.type)
        findings.append({.rule = Rule::TypeMissing, .field = Field::Type});
    if (!draft.form)
        findings.append({.rule = Rule::FormMissing, .field = Field::Form});
    findings += checkFeedback(draft.feedback, context.policy);
    findings += checkAgreement(draft);
    findings += checkSimilar(draft, context);
    return findings;
}

enum class Access { Open, AlsoAfterClosing };

/// Whether the latest guidance of the cheque can be written to by the acting centre.
Findings checkAccess(const std::optional<Dossier> &dossier, const RuleContext &context,
                     Access access)
{
    if (!dossier)
        return {{.rule = Rule::ChequeNotFound, .field = Field::ChequeNumber}};
    const Guidance *guidance = dossier->latest();
    if (!guidance)
        return {{.rule = Rule::NotInUse}};
    if (guidance->centre != context.centre)
        return {{.rule = Rule::ChequeInUseElsewhere}};
    const bool writable = guidance->status == GuidanceStatus::InUse
        || (access == Access::AlsoAfterClosing && isClosed(guidance->status));
    if (!writable)
        return {{.rule = Rule::NotInUse}};
    return checkNotErased(dossier);
}

} // namespace

bool isDurationAllowed(int minutes, std::optional<ConversationType> type,
                       std::optional<Minutes> remaining, const Policy &policy)
{
    if (minutes == 0 && type == ConversationType::Discontinuation)
        return true;
    if (minutes == 0 && type == ConversationType::Synthesis)
        return !remaining || remaining->count == 0;
    return std::find(policy.conversationMinutes.cbegin(), policy.conversationMinutes.cend(),
                     minutes)
        != policy.conversationMinutes.cend();
}

Findings checkIntake(const ConversationDraft &draft, const Cheque *cheque,
                     const RuleContext &context)
{
    ConversationDraft intake = draft;
    intake.type = ConversationType::Intake;
    Findings findings = checkPlainFields(intake, context);
    if (!cheque)
        return findings + checkDuration(intake, std::nullopt, context.policy);
    return findings + checkDateAgainstRequest(intake.date, *cheque)
        + checkDuration(intake, cheque->minutes, context.policy);
}

Findings checkConversation(const ConversationDraft &draft, const std::optional<Dossier> &dossier,
                           const RuleContext &context)
{
    Findings findings = checkAccess(dossier, context, Access::AlsoAfterClosing);
    if (contains(findings, Rule::ChequeInUseElsewhere))
        return findings; // the others would tell about somebody else's dossier
    const bool accessible = findings.isEmpty();
    findings += checkPlainFields(draft, context);
    if (!accessible)
        return findings + checkDuration(draft, std::nullopt, context.policy);
    const Guidance &guidance = *dossier->latest();
    const Minutes remaining = remainingMinutes(*dossier);
    const bool typeAllowed = draft.type && allowedTypes(guidance.status).contains(*draft.type);
    if (draft.type && !typeAllowed)
        findings.append({.rule = Rule::TypeNotAllowed, .field = Field::Type});
    findings += checkDateAgainstRequest(draft.date, dossier->cheque);
    findings += checkChronology(draft, guidance, context.policy);
    findings += checkDuration(draft, remaining, context.policy);
    if (typeAllowed)
        findings += checkClosing(draft, remaining, context.policy);
    return findings;
}

Findings checkDeletion(const std::optional<Dossier> &dossier, const RuleContext &context)
{
    return checkAccess(dossier, context, Access::Open);
}

Findings checkRevision(const QuestionDraft &draft, const std::optional<Dossier> &dossier,
                       const RuleContext &context)
{
    Findings findings = checkAccess(dossier, context, Access::Open);
    if (contains(findings, Rule::ChequeInUseElsewhere))
        return findings;
    return findings + checkQuestion(draft, context.policy);
}

bool isPresentQuestion(const QuestionDraft &draft, const Guidance &guidance)
{
    if (guidance.questions.isEmpty())
        return false;
    const CareerQuestion &present = guidance.questions.constLast();
    return present.themes == draft.themes && present.text == normalisedText(draft.text);
}

Findings afterConfirmation(const Findings &findings, const QList<Rule> &confirmed)
{
    Findings left;
    for (Finding finding : findings) {
        if (finding.severity == Severity::Confirm && confirmed.contains(finding.rule)) {
            if (finding.rule != Rule::ClosesCheque)
                continue;
            finding.severity = Severity::Warning;
        }
        left.append(finding);
    }
    return left;
}

bool mayBeStored(const Findings &findings)
{
    return std::all_of(findings.cbegin(), findings.cend(), [](const Finding &finding) {
        return finding.severity == Severity::Warning;
    });
}
