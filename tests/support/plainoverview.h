// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/folding.h"
#include "model/domain/overviewrows.h"
#include "model/itemmodels/overviewfilter.h"
#include "model/wording/formats.h"
#include "model/wording/words.h"

#include <QCollator>
#include <QLocale>
#include <QMap>
#include <QVariant>

#include <algorithm>

/// An overview told in the plainest way: texts that contain a word, values that a stable sort
/// compares. Shares nothing with the models but how a text is folded and a value is worded.
struct PlainLine
{
    qint64 id = 0;
    qint64 age = 0; ///< the higher, the newer
    QStringList texts; ///< whatever the line can be found by
    QVariantList keys; ///< by column: a number, or a name
    QStringList counsellors;
    GuidanceStatus status = GuidanceStatus::InUse;
    bool paid = false;
    QDate inPeriod;

    [[nodiscard]] bool hasWord(const QString &word) const
    {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&word](const QString &text) { return folded(text).contains(word); });
    }
    [[nodiscard]] bool meets(const OverviewFilter &filter) const
    {
        const QStringList words =
            folded(filter.keyword).simplified().split(u' ', Qt::SkipEmptyParts);
        return std::all_of(words.cbegin(), words.cend(),
                           [this](const QString &word) { return hasWord(word); })
            && (!filter.status || status == *filter.status)
            && (!filter.onlyActive || status == GuidanceStatus::InUse)
            && (!filter.paid || paid == *filter.paid)
            && (filter.counsellor.isEmpty() || counsellors.contains(filter.counsellor))
            && (!filter.from || inPeriod >= *filter.from) && (!filter.to || inPeriod <= *filter.to);
    }
};

inline QString plainDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

inline PlainLine plainLine(const GuidanceRow &row)
{
    const QString client = QString(row.familyName + u' ' + row.givenName);
    PlainLine line{
        .id = row.id.value,
        .age = row.changeSequence,
        .texts = {row.chequeNumber.text(), row.clientNumber.text(), client, row.counsellor,
                  toWords(row.status), formatDuration(row.remaining),
                  QString::number(row.conversationCount), plainDay(row.requestedOn),
                  plainDay(row.validUntil), plainDay(row.changedOn)},
        .keys = {row.chequeNumber.text().toLongLong(), row.clientNumber.text().toLongLong(), client,
                 row.counsellor, int(row.status), row.remaining.count, row.conversationCount,
                 row.requestedOn.toJulianDay(), row.validUntil.toJulianDay(), row.changeSequence},
        .counsellors = {row.counsellor},
        .status = row.status,
        .inPeriod = row.changedOn};
    for (const ConversationTrace &conversation : row.conversations) {
        line.counsellors.append(conversation.counsellor);
        line.texts += {plainDay(conversation.date), conversation.counsellor,
                       toWords(conversation.type), formatPlainAmount(conversation.value)};
    }
    return line;
}

inline PlainLine plainLine(const LedgerRow &row)
{
    const QString client = QString(row.familyName + u' ' + row.givenName);
    // Unpaid first, then by the day, then by the payment.
    const qint64 payment =
        row.payment ? row.payment->paidOn.toJulianDay() * 1'000'000 + row.payment->id.value : 0;
    return {.id = row.id.value,
            .age = row.id.value,
            .texts = {plainDay(row.registeredOn), plainDay(row.date), row.chequeNumber.text(),
                      row.clientNumber.text(), client, row.counsellor, toWords(row.type),
                      toWords(row.form), formatDuration(row.minutes), formatAmount(row.amount),
                      inFull(row.payment)},
            .keys = {row.id.value, row.date.toJulianDay(), row.chequeNumber.text().toLongLong(),
                     row.clientNumber.text().toLongLong(), client, row.counsellor, int(row.type),
                     int(row.form), row.minutes.count, qint64(row.amount.cents), payment},
            .counsellors = {row.counsellor},
            .paid = row.payment.has_value(),
            .inPeriod = row.registeredOn};
}

/// The ids that an overview shows, in their order.
template <typename Row> [[nodiscard]] QList<qint64> plainIds(const QMap<qint64, Row> &rows,
                                                             const OverviewFilter &filter,
                                                             int column, Qt::SortOrder order)
{
    QList<PlainLine> lines;
    for (const Row &row : rows) {
        if (const PlainLine line = plainLine(row); line.meets(filter))
            lines.append(line);
    }
    std::sort(lines.begin(), lines.end(),
              [](const PlainLine &a, const PlainLine &b) { return a.age > b.age; });
    const QCollator collator(QLocale(QLocale::Dutch, QLocale::Belgium));
    const auto less = [&](const QVariant &a, const QVariant &b) {
        if (a.userType() != QMetaType::QString)
            return a.toLongLong() < b.toLongLong();
        const int difference = collator.compare(a.toString(), b.toString());
        return difference != 0 ? difference < 0 : a.toString() < b.toString();
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const PlainLine &a, const PlainLine &b) {
        return order == Qt::AscendingOrder ? less(a.keys.at(column), b.keys.at(column))
                                           : less(b.keys.at(column), a.keys.at(column));
    });
    QList<qint64> ids;
    for (const PlainLine &line : lines)
        ids.append(line.id);
    return ids;
}
