// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QString>

#include <optional>

/// The name of every rule. With a small first letter it is the rule's name in results that
/// machines read, so a name never changes.
namespace Rules {
Q_NAMESPACE

enum class Rule {
    // Step 1 of 3, orders
    ChequeNumberMissing,
    ChequeNumberForm,
    ClientNumberMissing,
    ClientNumberForm,
    ChequeNotFound,
    ChequeInUseHere,
    ChequeInUseElsewhere,
    ChequeClosed,
    ChequeDiscontinued,
    // Step 2 of 3
    ThemeMissing,
    QuestionMissing,
    QuestionTooLong,
    // Conversations
    TypeMissing,
    FormMissing,
    DurationMissing,
    DateMissing,
    DateInvalid,
    DateInFuture,
    DateTooOld,
    DateBeforeRequest,
    DateBeforeLastConversation,
    CounsellorMissing,
    CounsellorForm,
    CounsellorParticle,
    CounsellorSwapped,
    TypeNotAllowed,
    DurationNotAllowed,
    DurationExceedsRemaining,
    NothingLeftForSynthesis,
    ClosesCheque,
    HoursLost,
    ClientMustAgree,
    AftercareBeforeClosing,
    AftercareLate,
    FeedbackTooLong,
    TextForbiddenCharacter,
    SameElsewhereToday,
    PrivacyHint,
    NotInUse,
    // Orders
    NameMissing,
    NameTooLong,
    NameForbiddenCharacter,
    RequestedInFuture,
    NoTariff,
    ValidBeforeRequested,
    HoursInvalid,
    AmountInvalid,
    DuplicateInFile,
    FieldsMissing,
    OrderConflict,
    OrderRegistered,
    CellTooLong,
    FieldsSurplus,
    QuoteNotClosed,
    // Payments
    PaidInFuture,
    ReferenceTooLong,
    PaymentNotFound,
    PaymentUndone,
    // Erasing a client
    ClientNotFound,
    ClientErased,
    NotErasableWhileInUse,
    RetentionNotOver,
};
Q_ENUM_NS(Rule)

enum class Severity {
    Error, ///< red at the field, cannot be stored
    Warning, ///< orange at the field
    Confirm, ///< must be confirmed before it is stored
};
Q_ENUM_NS(Severity)

/// Where a finding belongs on the screen and in a command.
enum class Field {
    None,
    ChequeNumber,
    ClientNumber,
    FamilyName,
    GivenName,
    RequestedOn,
    ValidUntil,
    Hours,
    Value,
    ClientCost,
    Themes,
    Question,
    Date,
    Counsellor,
    Type,
    Form,
    Minutes,
    Feedback,
    ClientAgrees,
    RegisteredUpTo,
    PaidOn,
    Reference,
    Centre,
    User,
};
Q_ENUM_NS(Field)

} // namespace Rules

using Rules::Field;
using Rules::Rule;
using Rules::Severity;

/// The name outside the program: `dateTooOld`, `warning`, `clientNumber`.
[[nodiscard]] QString nameOf(Rule rule);
[[nodiscard]] QString nameOf(Severity severity);
[[nodiscard]] QString nameOf(Field field);
/// True for what is only not filled in yet.
[[nodiscard]] bool saysMissing(Rule rule);
/// The rule with that name, if there is one.
[[nodiscard]] std::optional<Rule> ruleFromName(const QString &name);
