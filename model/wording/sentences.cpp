// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/sentences.h"

#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

} // namespace

// Without a default: a rule that has no words does not compile.
QString sentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::ChequeNumberMissing:
    case Rule::ChequeNumberForm:
    case Rule::ClientNumberMissing:
    case Rule::ClientNumberForm:
    case Rule::ChequeNotFound:
    case Rule::ChequeInUseHere:
    case Rule::ChequeClosed:
    case Rule::ChequeDiscontinued:
    case Rule::NotInUse:
        return numberSentence(finding);
    case Rule::ChequeInUseElsewhere:
        return finding.field == Field::ClientNumber ? erasureSentence(finding)
                                                    : numberSentence(finding);
    case Rule::ThemeMissing:
    case Rule::QuestionMissing:
    case Rule::QuestionTooLong:
    case Rule::FeedbackTooLong:
    case Rule::TextForbiddenCharacter:
    case Rule::PrivacyHint:
    case Rule::NameMissing:
    case Rule::NameTooLong:
    case Rule::NameForbiddenCharacter:
        return textSentence(finding);
    case Rule::DateMissing:
    case Rule::DateInvalid:
    case Rule::DateInFuture:
    case Rule::DateTooOld:
    case Rule::DateBeforeRequest:
    case Rule::DateBeforeLastConversation:
    case Rule::AftercareBeforeClosing:
    case Rule::AftercareLate:
    case Rule::SameElsewhereToday:
        return dateSentence(finding);
    case Rule::TypeMissing:
    case Rule::FormMissing:
    case Rule::DurationMissing:
    case Rule::CounsellorMissing:
    case Rule::CounsellorForm:
    case Rule::CounsellorParticle:
    case Rule::CounsellorSwapped:
    case Rule::TypeNotAllowed:
    case Rule::DurationNotAllowed:
    case Rule::DurationExceedsRemaining:
    case Rule::NothingLeftForSynthesis:
    case Rule::ClosesCheque:
    case Rule::HoursLost:
    case Rule::ClientMustAgree:
        return conversationSentence(finding);
    case Rule::RequestedInFuture:
    case Rule::NoTariff:
    case Rule::ValidBeforeRequested:
    case Rule::HoursInvalid:
    case Rule::AmountInvalid:
    case Rule::DuplicateInFile:
    case Rule::FieldsMissing:
    case Rule::OrderConflict:
    case Rule::OrderRegistered:
    case Rule::CellTooLong:
    case Rule::FieldsSurplus:
    case Rule::QuoteNotClosed:
        return orderSentence(finding);
    case Rule::PaidInFuture:
    case Rule::ReferenceTooLong:
    case Rule::PaymentNotFound:
    case Rule::PaymentUndone:
        return paymentSentence(finding);
    case Rule::ClientNotFound:
    case Rule::ClientErased:
    case Rule::NotErasableWhileInUse:
    case Rule::RetentionNotOver:
        return erasureSentence(finding);
    }
    return {};
}

QString advice(const Finding &finding)
{
    // Not when something is written on a number that the register does not know
    if (finding.rule != Rule::ChequeNotFound || finding.text.isEmpty())
        return {};
    return Sentences::tr("The validity of the cheque may have passed: ask your client to order a "
                         "new cheque.");
}
