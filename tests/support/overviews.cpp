// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/overviews.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>

namespace {

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1StringView(name)).toString();
}

QString numberOf(const QJsonObject &object, const char *name)
{
    return QString::number(object.value(QLatin1StringView(name)).toInt());
}

QList<QJsonObject> listOf(const QJsonObject &object, const char *name)
{
    QList<QJsonObject> list;
    for (const QJsonValue item : object.value(QLatin1StringView(name)).toArray())
        list.append(item.toObject());
    return list;
}

/// The word on the screen for a name in JSON.
QString word(const QString &name)
{
    static const QHash<QString, QString> words{
        {QStringLiteral("available"), QStringLiteral("Cheque vrijgegeven")},
        {QStringLiteral("inUse"), QStringLiteral("Cheque in gebruik")},
        {QStringLiteral("closed"), QStringLiteral("Cheque afgesloten")},
        {QStringLiteral("discontinued"), QStringLiteral("Cheque stopgezet")},
        {QStringLiteral("intake"), QStringLiteral("Intake gesprek")},
        {QStringLiteral("inDepth"), QStringLiteral("Verdiepingsgesprek")},
        {QStringLiteral("synthesis"), QStringLiteral("Synthese gesprek")},
        {QStringLiteral("discontinuation"), QStringLiteral("Stopzetting van de begeleiding")},
        {QStringLiteral("aftercare"), QStringLiteral("Nazorggesprek")},
        {QStringLiteral("individual"), QStringLiteral("Individueel gesprek")},
        {QStringLiteral("eCoaching"), QStringLiteral("E-coaching")},
        {QStringLiteral("group"), QStringLiteral("Begeleiding in groep")},
    };
    return words.value(name, QStringLiteral("no word for ") + name);
}

/// As a text cell must stand in a file for spreadsheets.
QString guarded(const QString &text)
{
    static const QRegularExpression dangerous(QStringLiteral("\\A'*[=+@\\t\\r\\n-]"));
    return dangerous.match(text).hasMatch() ? QString(u'\'' + text) : text;
}

QString clientOf(const QJsonObject &dossier)
{
    return guarded(QString(textOf(dossier, "familyName") + u' ' + textOf(dossier, "givenName")));
}

QString isoToScreen(const QString &day)
{
    return screenDay(QDate::fromString(day, Qt::ISODate));
}

QStringList guidanceRow(const QJsonObject &dossier, const QJsonObject &guidance)
{
    QString counsellor;
    int count = 0;
    int remaining = dossier.value(QStringLiteral("minutes")).toInt();
    for (const QJsonObject &conversation : listOf(guidance, "conversations")) {
        if (conversation.value(QStringLiteral("deleted")).toBool())
            continue;
        ++count;
        counsellor = textOf(conversation, "counsellor");
        if (textOf(conversation, "type") != QLatin1StringView("aftercare"))
            remaining -= conversation.value(QStringLiteral("minutes")).toInt();
    }
    return {textOf(dossier, "chequeNumber"),
            textOf(dossier, "clientNumber"),
            clientOf(dossier),
            guarded(counsellor),
            word(textOf(guidance, "status")),
            QString::number(remaining),
            QString::number(count),
            isoToScreen(textOf(dossier, "requestedOn")),
            isoToScreen(textOf(dossier, "validUntil")),
            QString()};
}

QString paymentOf(const QJsonObject &payout)
{
    const QString paidOn = textOf(payout, "paidOn");
    if (paidOn.isEmpty())
        return QStringLiteral("Te betalen");
    const QString reference = textOf(payout, "reference");
    const QString paid = QString(QStringLiteral("Uitbetaald op ") + isoToScreen(paidOn));
    return reference.isEmpty() ? paid : QString(paid + u" (" + reference + u')');
}

/// Which conversation each line of the ledger is about: lines are made in the order in which
/// conversations are registered, and a correction takes back the last that is still there.
Table ledgerRows(const QJsonObject &dossier, const QJsonObject &guidance, const DayOfTime &dayOf)
{
    QList<QJsonObject> paid;
    for (const QJsonObject &conversation : listOf(guidance, "conversations")) {
        if (conversation.value(QStringLiteral("valueCents")).toInt() != 0)
            paid.append(conversation);
    }
    Table rows;
    QList<QJsonObject> standing;
    for (const QJsonObject &payout : listOf(guidance, "payouts")) {
        const bool correction = textOf(payout, "kind") == QLatin1StringView("correction");
        QList<QJsonObject> &from = correction ? standing : paid;
        if (from.isEmpty())
            return {{QStringLiteral("a payout without a conversation")}};
        const QJsonObject conversation = correction ? from.takeLast() : from.takeFirst();
        if (!correction)
            standing.append(conversation);
        const QString minutes = numberOf(conversation, "minutes");
        rows.append(
            {screenDay(dayOf(textOf(payout, "registeredAt"))),
             isoToScreen(textOf(conversation, "date")), textOf(dossier, "chequeNumber"),
             textOf(dossier, "clientNumber"), clientOf(dossier),
             guarded(textOf(conversation, "counsellor")), word(textOf(conversation, "type")),
             word(textOf(conversation, "form")), correction ? QString(u'-' + minutes) : minutes,
             plainAmount(payout.value(QStringLiteral("cents")).toInt()), paymentOf(payout)});
    }
    return rows;
}

template <typename Function>
void forEachGuidance(const QList<QJsonObject> &dossiers, const QString &centre, Function function)
{
    for (const QJsonObject &dossier : dossiers) {
        for (const QJsonObject &guidance : listOf(dossier, "guidances")) {
            if (textOf(guidance, "centre") == centre)
                function(dossier, guidance);
        }
    }
}

} // namespace

Table exported(const ProgramRegister &file, const QString &what, const QStringList &options)
{
    const QString path = file.inFolder(QStringLiteral("overview.csv"));
    QFile::remove(path);
    const Ended ended = file.call(QStringList{QStringLiteral("export"), what, path} + options);
    return ended.exitCode == 0 ? readByPython(path) : Table();
}

QDate utcDay(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs).toUTC().date();
}

Table guidancesOf(const QList<QJsonObject> &dossiers, const QString &centre)
{
    Table table;
    forEachGuidance(dossiers, centre,
                    [&table](const QJsonObject &dossier, const QJsonObject &guidance) {
                        table.append(guidanceRow(dossier, guidance));
                    });
    return table;
}

Table ledgerOf(const QList<QJsonObject> &dossiers, const QString &centre, const DayOfTime &dayOf)
{
    Table table;
    forEachGuidance(dossiers, centre, [&](const QJsonObject &dossier, const QJsonObject &guidance) {
        table += ledgerRows(dossier, guidance, dayOf);
    });
    return table;
}

QString screenDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

QString plainAmount(int cents)
{
    return QStringLiteral("%1%2,%3")
        .arg(cents < 0 ? QStringLiteral("-") : QString())
        .arg(std::abs(cents) / 100)
        .arg(std::abs(cents) % 100, 2, 10, QChar(u'0'));
}

Table sorted(Table table)
{
    std::sort(table.begin(), table.end());
    return table;
}

QString toText(const Table &table)
{
    QStringList lines;
    for (const QStringList &row : table)
        lines.append(row.join(QStringLiteral(" | ")));
    return lines.join(u'\n');
}
