// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/dossierjson.h"

#include "model/domain/names.h"
#include "model/rules/chequestate.h"

#include <QDateTime>
#include <QJsonArray>

namespace {

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString isoTime(Timestamp timestamp)
{
    return QDateTime::fromMSecsSinceEpoch(timestamp.utcMilliseconds, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonArray namesOf(Themes themes)
{
    QJsonArray names;
    for (const Named<Theme> &theme : Names::themes) {
        if (themes.testFlag(theme.value))
            names.append(QString(theme.name));
    }
    return names;
}

QJsonObject toJson(const CareerQuestion &question)
{
    return {{QStringLiteral("notedAt"), isoTime(question.notedAt)},
            {QStringLiteral("themes"), namesOf(question.themes)},
            {QStringLiteral("text"), question.text}};
}

QJsonObject toJson(const Conversation &conversation)
{
    return {{QStringLiteral("date"), isoDay(conversation.date)},
            {QStringLiteral("type"), nameOf(conversation.type)},
            {QStringLiteral("form"), nameOf(conversation.form)},
            {QStringLiteral("minutes"), conversation.minutes.count},
            {QStringLiteral("counsellor"), conversation.counsellor},
            {QStringLiteral("feedback"), conversation.feedback},
            {QStringLiteral("valueCents"), conversation.value.cents},
            {QStringLiteral("deleted"), conversation.deleted}};
}

QJsonObject toJson(const Payout &payout)
{
    const bool referred = payout.payment && !payout.payment->reference.isEmpty();
    return {{QStringLiteral("cents"), payout.amount.cents},
            {QStringLiteral("kind"), nameOf(payout.kind)},
            {QStringLiteral("registeredAt"), isoTime(payout.registeredAt)},
            {QStringLiteral("paidOn"),
             payout.payment ? QJsonValue(isoDay(payout.payment->paidOn)) : QJsonValue()},
            {QStringLiteral("reference"),
             referred ? QJsonValue(payout.payment->reference) : QJsonValue()}};
}

QJsonObject toJson(const Guidance &guidance);

template <typename T> QJsonArray listed(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject toJson(const Guidance &guidance)
{
    return {{QStringLiteral("centre"), guidance.centreName},
            {QStringLiteral("registeredAt"), isoTime(guidance.registeredAt)},
            {QStringLiteral("status"), nameOf(guidance.status)},
            {QStringLiteral("questions"), listed(guidance.questions)},
            {QStringLiteral("conversations"), listed(guidance.conversations)},
            {QStringLiteral("payouts"), listed(guidance.payouts)}};
}

} // namespace

QJsonObject toJson(const Dossier &dossier, QDate today)
{
    const Cheque &cheque = dossier.cheque;
    return {{QStringLiteral("chequeNumber"), cheque.number.text()},
            {QStringLiteral("clientNumber"), cheque.clientNumber.text()},
            {QStringLiteral("familyName"), cheque.familyName},
            {QStringLiteral("givenName"), cheque.givenName},
            {QStringLiteral("requestedOn"), isoDay(cheque.requestedOn)},
            {QStringLiteral("validUntil"), isoDay(cheque.validUntil)},
            {QStringLiteral("minutes"), cheque.minutes.count},
            {QStringLiteral("remainingMinutes"), remainingMinutes(dossier).count},
            {QStringLiteral("valueCents"), cheque.value.cents},
            {QStringLiteral("clientCostCents"), cheque.clientCost.cents},
            {QStringLiteral("status"), nameOf(chequeStatus(dossier, today))},
            {QStringLiteral("guidances"), listed(dossier.guidances)}};
}
