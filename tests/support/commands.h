// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

/// Lines for `apply`, as the centre's other programs write them. All of them can be changed before
/// they are sent; days are relative to the program's today.
namespace Commands {

/// Four hours, requested forty days ago.
[[nodiscard]] inline QJsonObject addOrder(const QString &chequeNumber)
{
    return {{QStringLiteral("use"), QStringLiteral("addOrder")},
            {QStringLiteral("chequeNumber"), chequeNumber},
            {QStringLiteral("clientNumber"), QStringLiteral("60004436")},
            {QStringLiteral("familyName"), QStringLiteral("Maes")},
            {QStringLiteral("givenName"), QStringLiteral("Zoë")},
            {QStringLiteral("requestedOn"), Noon::today().addDays(-40).toString(Qt::ISODate)},
            {QStringLiteral("hours"), 4}};
}

[[nodiscard]] inline QJsonObject lookUp(const QString &chequeNumber)
{
    return {{QStringLiteral("use"), QStringLiteral("lookUp")},
            {QStringLiteral("chequeNumber"), chequeNumber},
            {QStringLiteral("clientNumber"), QStringLiteral("60004436")}};
}

/// An hour, so many days ago.
[[nodiscard]] inline QJsonObject intake(int daysAgo)
{
    return {{QStringLiteral("date"), Noon::today().addDays(-daysAgo).toString(Qt::ISODate)},
            {QStringLiteral("counsellor"), QStringLiteral("Janssens Thomas")},
            {QStringLiteral("form"), QStringLiteral("individual")},
            {QStringLiteral("minutes"), 60}};
}

/// Twenty days ago.
[[nodiscard]] inline QJsonObject registerCheque(const QString &chequeNumber)
{
    return {{QStringLiteral("use"), QStringLiteral("registerCheque")},
            {QStringLiteral("chequeNumber"), chequeNumber},
            {QStringLiteral("clientNumber"), QStringLiteral("60004436")},
            {QStringLiteral("themes"), QJsonArray{QStringLiteral("meaning")}},
            {QStringLiteral("question"), QStringLiteral("Wat past bij mij?")},
            {QStringLiteral("intake"), intake(20)}};
}

/// An hour, ten days ago; whatever would close the cheque is confirmed.
[[nodiscard]] inline QJsonObject registerConversation(const QString &chequeNumber,
                                                      const QString &type)
{
    QJsonObject line = intake(10);
    line.insert(QStringLiteral("use"), QStringLiteral("registerConversation"));
    line.insert(QStringLiteral("chequeNumber"), chequeNumber);
    line.insert(QStringLiteral("type"), type);
    line.insert(QStringLiteral("clientAgrees"), true);
    line.insert(QStringLiteral("confirmed"),
                QJsonArray{QStringLiteral("closesCheque"), QStringLiteral("hoursLost")});
    return line;
}

[[nodiscard]] inline QJsonObject deleteLatestConversation(const QString &chequeNumber)
{
    return {{QStringLiteral("use"), QStringLiteral("deleteLatestConversation")},
            {QStringLiteral("chequeNumber"), chequeNumber}};
}

[[nodiscard]] inline QJsonObject reviseCareerQuestion(const QString &chequeNumber)
{
    return {{QStringLiteral("use"), QStringLiteral("reviseCareerQuestion")},
            {QStringLiteral("chequeNumber"), chequeNumber},
            {QStringLiteral("themes"),
             QJsonArray{QStringLiteral("workableWork"), QStringLiteral("jobTarget")}},
            {QStringLiteral("question"), QStringLiteral("Welke opleiding helpt mij?")}};
}

/// All that was registered up to `day`, counted from today, paid today.
[[nodiscard]] inline QJsonObject markPaid(int day = 0)
{
    return {{QStringLiteral("use"), QStringLiteral("markPaid")},
            {QStringLiteral("registeredUpTo"), Noon::today(day).toString(Qt::ISODate)},
            {QStringLiteral("paidOn"), Noon::today().toString(Qt::ISODate)},
            {QStringLiteral("reference"), QStringLiteral("2026-11 nr. 7")}};
}

/// The line with another value in one field.
[[nodiscard]] inline QJsonObject with(QJsonObject line, const QString &field,
                                      const QJsonValue &value)
{
    line.insert(field, value);
    return line;
}
[[nodiscard]] inline QJsonObject without(QJsonObject line, const QString &field)
{
    line.remove(field);
    return line;
}

} // namespace Commands
