// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/overviewrows.h"

/// A line of the first overview; fields that a test does not care about get likely values.
inline GuidanceRow guidanceRow(qint64 id, const QString &family, GuidanceStatus status,
                               qint64 changeSequence)
{
    GuidanceRow row;
    row.id = {id};
    row.chequeNumber = *ChequeNumber::fromText(QString::number(7'788'000 + id));
    row.clientNumber = *ClientNumber::fromText(QString::number(60'004'000 + id));
    row.familyName = family;
    row.givenName = QStringLiteral("An");
    row.counsellor = QStringLiteral("Janssens Thomas");
    row.status = status;
    row.chequeMinutes = {240};
    row.remaining = {180};
    row.conversationCount = 1;
    row.requestedOn = QDate(2026, 3, 3);
    row.validUntil = QDate(2026, 6, 3);
    row.changedOn = QDate(2026, 3, 10);
    row.changeSequence = changeSequence;
    row.conversations = {{QDate(2026, 3, 10), row.counsellor, ConversationType::Intake, {18150}}};
    return row;
}

/// A line of the second one.
inline LedgerRow ledgerRow(qint64 id, const QString &family, Money amount)
{
    LedgerRow row;
    row.id = {id};
    row.guidance = {id};
    row.conversation = {id};
    row.kind = amount < Money{} ? PayoutKind::Correction : PayoutKind::Payout;
    row.registeredOn = QDate(2026, 3, 11);
    row.date = QDate(2026, 3, 10);
    row.chequeNumber = *ChequeNumber::fromText(QString::number(7'788'000 + id));
    row.clientNumber = *ClientNumber::fromText(QString::number(60'004'000 + id));
    row.familyName = family;
    row.givenName = QStringLiteral("An");
    row.counsellor = QStringLiteral("Janssens Thomas");
    row.minutes = amount < Money{} ? Minutes{-60} : Minutes{60};
    row.amount = amount;
    return row;
}
