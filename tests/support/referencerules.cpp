// SPDX-License-Identifier: GPL-3.0-or-later
// What the reference model allows, rule by rule as the domain words it.
#include "tests/support/referencemodel.h"

namespace {

/// A duration that is not allowed has no consequences to speak of: it cannot be stored.
bool mayLast(int minutes, std::optional<ConversationType> type, int left)
{
    if (minutes == 0)
        return type == ConversationType::Discontinuation
            || (type == ConversationType::Synthesis && left == 0);
    return minutes == 30 || minutes == 60 || minutes == 90 || minutes == 120;
}

bool isClosed(GuidanceStatus status)
{
    return status == GuidanceStatus::Closed || status == GuidanceStatus::Discontinued;
}

/// The findings of the step that are errors unless they say otherwise.
class Noted
{
public:
    void error(bool broken, Rule rule)
    {
        if (broken)
            m_findings.insert({rule, Severity::Error});
    }
    void warning(bool broken, Rule rule)
    {
        if (broken)
            m_findings.insert({rule, Severity::Warning});
    }
    void confirm(bool open, Rule rule)
    {
        if (open)
            m_findings.insert({rule, Severity::Confirm});
    }
    void add(FindingSet findings) { m_findings.merge(findings); }
    [[nodiscard]] const FindingSet &findings() const { return m_findings; }

private:
    FindingSet m_findings;
};

FindingSet numberFindings(const QString &chequeNumber, const QString &clientNumber)
{
    Noted noted;
    noted.error(chequeNumber.isEmpty(), Rule::ChequeNumberMissing);
    noted.error(!chequeNumber.isEmpty() && Reference::chequeNumber(chequeNumber).isEmpty(),
                Rule::ChequeNumberForm);
    noted.error(clientNumber.isEmpty(), Rule::ClientNumberMissing);
    noted.error(!clientNumber.isEmpty() && Reference::clientNumber(clientNumber).isEmpty(),
                Rule::ClientNumberForm);
    return noted.findings();
}

void noteDay(Noted &noted, const DayEntry &entry)
{
    noted.error(!entry.value && entry.text.isEmpty(), Rule::DateMissing);
    noted.error(!entry.value && !entry.text.isEmpty(), Rule::DateInvalid);
}

/// The names and texts of the sequences are of a few plain kinds.
void noteText(Noted &noted, const QString &text, int length, Rule tooLong)
{
    noted.error(text.trimmed().size() > length, tooLong);
    noted.warning(text.contains(u'@'), Rule::PrivacyHint);
}

void noteCounsellor(Noted &noted, const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    noted.error(words.isEmpty(), Rule::CounsellorMissing);
    if (words.isEmpty())
        return;
    const bool particle = words.first() == QStringLiteral("de");
    const QStringList rest = particle ? words.mid(1) : words;
    const bool formed =
        rest.size() >= 2 && rest.first().at(0).isUpper() && rest.last().at(0).isUpper();
    noted.error(!formed, Rule::CounsellorForm);
    noted.warning(formed && particle, Rule::CounsellorParticle);
}

} // namespace

FindingSet ReferenceModel::lookUpFindings(const Step &step) const
{
    Noted noted;
    noted.add(numberFindings(step.chequeNumber, step.clientNumber));
    if (!noted.findings().empty())
        return noted.findings();
    const ReferenceOrder *found = order(step.chequeNumber);
    if (!found || found->client != Reference::clientNumber(step.clientNumber)) {
        noted.error(true, Rule::ChequeNotFound);
        return noted.findings();
    }
    const ChequeStatus standing = status(*found, ReferenceDay::of(step.moment.today));
    noted.error(standing == ChequeStatus::Expired, Rule::ChequeNotFound);
    noted.error(standing == ChequeStatus::Closed, Rule::ChequeClosed);
    noted.error(standing == ChequeStatus::Discontinued, Rule::ChequeDiscontinued);
    if (standing == ChequeStatus::InUse) {
        const bool here = latest(found->number)->centre == step.centre;
        noted.error(here, Rule::ChequeInUseHere);
        noted.error(!here, Rule::ChequeInUseElsewhere);
    }
    return noted.findings();
}

FindingSet ReferenceModel::orderFindings(const Step &step) const
{
    const OrderDraft &draft = step.order;
    Noted noted;
    noted.add(numberFindings(draft.chequeNumber, draft.clientNumber));
    noted.error(draft.familyName.isEmpty() || draft.givenName.isEmpty(), Rule::NameMissing);
    noted.error(draft.familyName.size() > 100 || draft.givenName.size() > 100, Rule::NameTooLong);
    noted.error(!draft.requestedOn.value, Rule::DateInvalid);
    noted.error(!draft.validUntil.value && !draft.validUntil.text.isEmpty(), Rule::DateInvalid);
    if (draft.requestedOn.value) {
        const ReferenceDay requested = ReferenceDay::of(*draft.requestedOn.value);
        noted.error(requested > ReferenceDay::of(step.moment.today), Rule::RequestedInFuture);
        noted.error(requested < ReferenceDay{2013, 7, 1}, Rule::NoTariff);
        noted.error(draft.validUntil.value && ReferenceDay::of(*draft.validUntil.value) < requested,
                    Rule::ValidBeforeRequested);
    }
    noted.error(!draft.hours.value || *draft.hours.value < 1 || *draft.hours.value > 10,
                Rule::HoursInvalid);
    noted.error(!draft.value.value && !draft.value.text.isEmpty(), Rule::AmountInvalid);
    noted.error(!draft.clientCost.value && !draft.clientCost.text.isEmpty(), Rule::AmountInvalid);
    return noted.findings();
}

FindingSet ReferenceModel::freeFindings(const Step &step) const
{
    const ReferenceOrder *found = order(step.chequeNumber);
    Noted noted;
    noted.error(!found, Rule::ChequeNotFound);
    noted.error(found && guidanceCount(found->number) > 0, Rule::OrderRegistered);
    return noted.findings();
}

FindingSet ReferenceModel::dossierFindings(const Step &step,
                                           const std::set<GuidanceStatus> &needed) const
{
    const ReferenceOrder *found = order(step.chequeNumber);
    const ReferenceGuidance *guidance = found ? latest(found->number) : nullptr;
    Noted noted;
    if (!found)
        noted.error(true, Rule::ChequeNotFound);
    else if (guidance && guidance->centre != step.centre)
        noted.error(true, Rule::ChequeInUseElsewhere);
    else
        noted.error(!guidance || !needed.contains(status(*guidance)), Rule::NotInUse);
    return noted.findings();
}

FindingSet ReferenceModel::registrationFindings(const Step &step) const
{
    const FindingSet lookUp = lookUpFindings(step);
    const ReferenceOrder *found = lookUp.empty() ? order(step.chequeNumber) : nullptr;
    Noted noted;
    noted.add(lookUp);
    noted.add(questionFindings(step.question));
    noted.add(talkFindings(step, ConversationType::Intake, found, nullptr));
    return noted.findings();
}

FindingSet ReferenceModel::questionFindings(const QuestionDraft &draft) const
{
    Noted noted;
    noted.error(draft.themes.toInt() == 0, Rule::ThemeMissing);
    noted.error(draft.text.trimmed().isEmpty(), Rule::QuestionMissing);
    noteText(noted, draft.text, 1000, Rule::QuestionTooLong);
    return noted.findings();
}

FindingSet ReferenceModel::conversationFindings(const Step &step) const
{
    FindingSet standing = dossierFindings(
        step, {GuidanceStatus::InUse, GuidanceStatus::Closed, GuidanceStatus::Discontinued});
    if (standing.contains({Rule::ChequeInUseElsewhere, Severity::Error}))
        return standing;
    const std::optional<ConversationType> type = step.conversation.type;
    Noted noted;
    noted.add(standing);
    noted.error(!type, Rule::TypeMissing);
    if (!standing.empty()) {
        noted.add(talkFindings(step, type, nullptr, nullptr));
        return noted.findings();
    }
    const ReferenceOrder *found = order(step.chequeNumber);
    const ReferenceGuidance *guidance = latest(found->number);
    noted.add(talkFindings(step, type, found, guidance));
    const bool aftercare = type == ConversationType::Aftercare;
    if (isClosed(status(*guidance)))
        noted.error(type && !aftercare, Rule::TypeNotAllowed);
    else
        noted.error(aftercare || type == ConversationType::Intake, Rule::TypeNotAllowed);
    noted.add(closingFindings(step, status(*guidance), remaining(*found)));
    return noted.findings();
}

FindingSet ReferenceModel::closingFindings(const Step &step, GuidanceStatus status, int left) const
{
    const std::optional<ConversationType> type = step.conversation.type;
    Noted noted;
    if (status == GuidanceStatus::InUse
        && (type == ConversationType::Synthesis || type == ConversationType::Discontinuation)) {
        const bool sure = step.confirmed.contains(Rule::ClosesCheque);
        noted.warning(sure, Rule::ClosesCheque);
        noted.confirm(!sure, Rule::ClosesCheque);
        const std::optional<int> minutes = step.conversation.minutes;
        const bool lost = minutes && mayLast(*minutes, type, left) && left - *minutes > 0;
        noted.confirm(lost && !step.confirmed.contains(Rule::HoursLost), Rule::HoursLost);
    }
    return noted.findings();
}

FindingSet ReferenceModel::talkFindings(const Step &step, std::optional<ConversationType> type,
                                        const ReferenceOrder *order,
                                        const ReferenceGuidance *guidance) const
{
    const ConversationDraft &draft = step.conversation;
    Noted noted;
    noted.add(dayFindings(step, type == ConversationType::Aftercare, order, guidance));
    noteCounsellor(noted, draft.counsellor);
    noted.error(!draft.form, Rule::FormMissing);
    noted.error(!draft.minutes, Rule::DurationMissing);
    if (draft.minutes) {
        const int minutes = *draft.minutes;
        const int left = order ? remaining(*order) : 0;
        const bool allowed = mayLast(minutes, type, left);
        noted.error(!allowed, Rule::DurationNotAllowed);
        noted.error(order && type != ConversationType::Aftercare && minutes > left,
                    Rule::DurationExceedsRemaining);
        noted.warning(
            order && allowed && minutes == left
                && (type == ConversationType::Intake || type == ConversationType::InDepth),
            Rule::NothingLeftForSynthesis);
    }
    noted.error(type == ConversationType::Discontinuation && !draft.clientAgrees,
                Rule::ClientMustAgree);
    noteText(noted, draft.feedback, 500, Rule::FeedbackTooLong);
    return noted.findings();
}

FindingSet ReferenceModel::dayFindings(const Step &step, bool aftercare,
                                       const ReferenceOrder *order,
                                       const ReferenceGuidance *guidance) const
{
    Noted noted;
    noteDay(noted, step.conversation.date);
    if (!step.conversation.date.value)
        return noted.findings();
    const ReferenceDay date = ReferenceDay::of(*step.conversation.date.value);
    const ReferenceDay today = ReferenceDay::of(step.moment.today);
    noted.error(date > today, Rule::DateInFuture);
    noted.error(date < today.plusMonths(-12), Rule::DateTooOld);
    noted.error(order && date < order->requestedOn, Rule::DateBeforeRequest);
    if (!guidance)
        return noted.findings();
    const ReferenceConversation *before = last(*guidance);
    noted.error(before && date < before->date, Rule::DateBeforeLastConversation);
    const ReferenceConversation *closed = closing(*guidance);
    if (aftercare && closed) {
        noted.error(date < closed->date, Rule::AftercareBeforeClosing);
        noted.warning(date > closed->date.plusMonths(12), Rule::AftercareLate);
    }
    return noted.findings();
}

FindingSet ReferenceModel::paymentFindings(const Step &step) const
{
    Noted noted;
    if (step.use == UseCase::UndoPayment) {
        const bool known = step.paymentIndex >= 0 && step.paymentIndex < int(m_payments.size())
            && m_payments[std::size_t(step.paymentIndex)].centre == step.centre;
        noted.error(!known, Rule::PaymentNotFound);
        noted.error(known && m_payments[std::size_t(step.paymentIndex)].undoneStep != 0,
                    Rule::PaymentUndone);
        return noted.findings();
    }
    noteDay(noted, step.payment.registeredUpTo);
    noteDay(noted, step.payment.paidOn);
    noted.error(step.payment.paidOn.value
                    && ReferenceDay::of(*step.payment.paidOn.value)
                        > ReferenceDay::of(step.moment.today),
                Rule::PaidInFuture);
    return noted.findings();
}
