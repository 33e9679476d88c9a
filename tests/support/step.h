// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/drafts.h"
#include "model/domain/moment.h"
#include "model/rules/rule.h"

#include <QList>

/// The use cases that a random sequence is made of.
enum class UseCase {
    LookUp,
    AddOrder,
    ChangeOrder,
    RemoveOrder,
    RegisterCheque,
    RegisterConversation,
    DeleteLatestConversation,
    ReviseCareerQuestion,
    MarkPaid,
    UndoPayment,
};
inline constexpr int useCaseCount = 10;

/// One use case with all it is given, as a value: the same steps can be played again, and fewer of
/// them too. Which fields count depends on the use case.
struct Step
{
    UseCase use = UseCase::LookUp;
    Moment moment;
    QString centre;
    QString chequeNumber;
    QString clientNumber;
    OrderDraft order;
    QuestionDraft question;
    ConversationDraft conversation;
    QList<Rule> confirmed;
    PaymentDraft payment;
    int paymentIndex = -1; ///< which payment of the sequence; -1: one that nobody made
};

using Sequence = QList<Step>;

[[nodiscard]] QString nameOf(UseCase use);
/// The step on one line, for whoever has to find out why it failed.
[[nodiscard]] QString describe(const Step &step);
