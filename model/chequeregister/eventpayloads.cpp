// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/eventpayloads.h"

#include "model/domain/names.h"
#include "model/storage/salt.h"

#include <QJsonArray>

QJsonObject EventPayload::centre(CentreId centre)
{
    return {{QStringLiteral("centre"), centre.value}};
}

QJsonObject EventPayload::order(const Cheque &cheque, const QString &nameSalt)
{
    return {{QStringLiteral("clientNumber"), cheque.clientNumber.text()},
            {QStringLiteral("nameDigest"), saltedDigest(nameSalt, cheque.clientName())},
            {QStringLiteral("requestedOn"), cheque.requestedOn.toString(Qt::ISODate)},
            {QStringLiteral("validUntil"), cheque.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("minutes"), cheque.minutes.count},
            {QStringLiteral("valueCents"), cheque.value.cents},
            {QStringLiteral("clientCostCents"), cheque.clientCost.cents}};
}

QJsonObject EventPayload::orderChanged(const Cheque &cheque, const QString &nameSalt,
                                       const ChequeNumber &formerNumber)
{
    QJsonObject what = order(cheque, nameSalt);
    what.insert(QStringLiteral("formerNumber"), formerNumber.text());
    return what;
}

QJsonObject EventPayload::ordersImported(int taken, int unchanged, int refused)
{
    return {{QStringLiteral("taken"), taken},
            {QStringLiteral("unchanged"), unchanged},
            {QStringLiteral("refused"), refused}};
}

QJsonObject EventPayload::question(const CareerQuestion &question, const QString &salt)
{
    QJsonArray themes;
    for (const Named<Theme> &theme : Names::themes) {
        if (question.themes.testFlag(theme.value))
            themes.append(QString(theme.name));
    }
    return {{QStringLiteral("themes"), themes},
            {QStringLiteral("textDigest"), saltedDigest(salt, question.text)}};
}

QJsonObject EventPayload::conversation(const Conversation &conversation, const QString &salt)
{
    return {{QStringLiteral("id"), conversation.id.value},
            {QStringLiteral("date"), conversation.date.toString(Qt::ISODate)},
            {QStringLiteral("type"), nameOf(conversation.type)},
            {QStringLiteral("form"), nameOf(conversation.form)},
            {QStringLiteral("minutes"), conversation.minutes.count},
            {QStringLiteral("counsellor"), conversation.counsellor},
            {QStringLiteral("valueCents"), conversation.value.cents},
            {QStringLiteral("feedbackDigest"), saltedDigest(salt, conversation.feedback)}};
}

QJsonObject EventPayload::chequeRegistered(GuidanceId guidance, const QJsonObject &question,
                                           const QJsonObject &conversation)
{
    return {{QStringLiteral("guidance"), guidance.value},
            {QStringLiteral("question"), question},
            {QStringLiteral("conversation"), conversation}};
}

QJsonObject EventPayload::conversationRegistered(GuidanceId guidance, GuidanceStatus status,
                                                 const QJsonObject &conversation)
{
    return {{QStringLiteral("guidance"), guidance.value},
            {QStringLiteral("status"), nameOf(status)},
            {QStringLiteral("conversation"), conversation}};
}

QJsonObject EventPayload::conversationDeleted(GuidanceId guidance, GuidanceStatus status,
                                              const Conversation &conversation)
{
    return {{QStringLiteral("guidance"), guidance.value},
            {QStringLiteral("status"), nameOf(status)},
            {QStringLiteral("conversation"), conversation.id.value},
            {QStringLiteral("valueCents"), conversation.value.cents}};
}

QJsonObject EventPayload::careerQuestionRevised(GuidanceId guidance, const QJsonObject &question)
{
    return {{QStringLiteral("guidance"), guidance.value}, {QStringLiteral("question"), question}};
}

QJsonObject EventPayload::markedPaid(const Payment &payment, QDate registeredUpTo, int lines,
                                     Money total)
{
    return {{QStringLiteral("payment"), payment.id.value},
            {QStringLiteral("registeredUpTo"), registeredUpTo.toString(Qt::ISODate)},
            {QStringLiteral("paidOn"), payment.paidOn.toString(Qt::ISODate)},
            {QStringLiteral("reference"), payment.reference},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("totalCents"), total.cents}};
}

QJsonObject EventPayload::paymentUndone(PaymentId payment)
{
    return {{QStringLiteral("payment"), payment.value}};
}
