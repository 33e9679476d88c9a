// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/step.h"

#include "model/domain/names.h"

#include <QStringList>

#include <array>

namespace {

template <typename T> QString shown(const Entry<T> &entry)
{
    return entry.value ? entry.text : QString(u'"' + entry.text + u'"');
}

QString shown(const QString &text)
{
    const QString start =
        text.size() > 40 ? QString(text.left(20) + u'…' + QString::number(text.size())) : text;
    return QString(u'"' + start + u'"');
}

QString describe(const ConversationDraft &draft)
{
    return QStringList{draft.type ? nameOf(*draft.type) : QStringLiteral("no type"),
                       shown(draft.date),
                       draft.minutes ? QString::number(*draft.minutes) + u'\''
                                     : QStringLiteral("no minutes"),
                       draft.form ? nameOf(*draft.form) : QStringLiteral("no form"),
                       shown(draft.counsellor),
                       shown(draft.feedback),
                       draft.clientAgrees ? QStringLiteral("agrees") : QStringLiteral("-")}
        .join(u' ');
}

QString describe(const QuestionDraft &draft)
{
    return QString(QStringLiteral("themes ") + QString::number(draft.themes.toInt()) + u' '
                   + shown(draft.text));
}

QString describe(const OrderDraft &draft)
{
    return QStringList{
        shown(draft.chequeNumber), shown(draft.clientNumber), shown(draft.familyName),
        shown(draft.givenName),    shown(draft.requestedOn),  QStringLiteral("until"),
        shown(draft.validUntil),   QStringLiteral("hours"),   shown(draft.hours),
        QStringLiteral("value"),   shown(draft.value),        QStringLiteral("cost"),
        shown(draft.clientCost)}
        .join(u' ');
}

QString details(const Step &step)
{
    switch (step.use) {
    case UseCase::LookUp:
        return shown(step.clientNumber);
    case UseCase::AddOrder:
    case UseCase::ChangeOrder:
        return describe(step.order);
    case UseCase::RegisterCheque:
        return QStringList{shown(step.clientNumber), describe(step.question),
                           describe(step.conversation)}
            .join(u' ');
    case UseCase::RegisterConversation: {
        QStringList words{describe(step.conversation)};
        for (const Rule rule : step.confirmed)
            words.append(QStringLiteral("confirmed ") + nameOf(rule));
        return words.join(u' ');
    }
    case UseCase::ReviseCareerQuestion:
        return describe(step.question);
    case UseCase::MarkPaid:
        return QStringList{QStringLiteral("up to"), shown(step.payment.registeredUpTo),
                           QStringLiteral("on"), shown(step.payment.paidOn),
                           shown(step.payment.reference)}
            .join(u' ');
    case UseCase::UndoPayment:
        return QString(QStringLiteral("payment ") + QString::number(step.paymentIndex));
    case UseCase::RemoveOrder:
    case UseCase::DeleteLatestConversation:
        break;
    }
    return {};
}

} // namespace

QString nameOf(UseCase use)
{
    static const std::array<QString, useCaseCount> names{
        QStringLiteral("lookUp"),
        QStringLiteral("addOrder"),
        QStringLiteral("changeOrder"),
        QStringLiteral("removeOrder"),
        QStringLiteral("registerCheque"),
        QStringLiteral("registerConversation"),
        QStringLiteral("deleteLatestConversation"),
        QStringLiteral("reviseCareerQuestion"),
        QStringLiteral("markPaid"),
        QStringLiteral("undoPayment"),
    };
    return names.at(std::size_t(use));
}

QString describe(const Step &step)
{
    return QStringList{step.moment.today.toString(Qt::ISODate), step.centre, nameOf(step.use),
                       shown(step.chequeNumber), details(step)}
        .join(u' ');
}
