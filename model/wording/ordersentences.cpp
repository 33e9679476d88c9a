// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/policy.h"
#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(OrderSentences)
};

QString noTariff(QDate first)
{
    if (!first.isValid())
        return Sentence::tr("The register knows no tariffs. Restore a good backup.");
    return Sentence::tr("The tariffs start on %1, so a cheque cannot be requested earlier. Check "
                        "the day it was requested on.")
        .arg(formatDay(first));
}

QString hoursInvalid(const Finding &finding)
{
    if (finding.text.isEmpty())
        return Sentence::tr("The number of hours is missing. Fill in a whole number from 1 to %1.")
            .arg(finding.number);
    return Sentence::tr(
               "“%1” is not a possible number of hours. Fill in a whole number from 1 to %2.")
        .arg(excerpt(finding.text), QString::number(finding.number));
}

QString amountInvalid(const Finding &finding)
{
    const QString limit = formatAmount(Policy{}.largestAmount);
    if (finding.field == Field::ClientCost)
        return Sentence::tr("“%1” is not a possible cost for the client. Write an amount from 0 to "
                            "%2 with at most two decimals, for example 45,00.")
            .arg(excerpt(finding.text), limit);
    return Sentence::tr("“%1” is not a possible value of a cheque. Write an amount from 0 to %2 "
                        "with at most two decimals, for example 726,00.")
        .arg(excerpt(finding.text), limit);
}

QString fieldsMissing(const Finding &finding)
{
    return Sentence::tr(
               "This row has %n field(s) but the first row of the file has %1. Add what is "
               "missing.",
               nullptr, finding.number)
        .arg(finding.text);
}

QString fieldsSurplus(const Finding &finding)
{
    return Sentence::tr("This row has %n field(s) but the first row of the file has %1. Remove the "
                        "surplus, or put quotation marks around a text that holds the separator.",
                        nullptr, finding.number)
        .arg(finding.text);
}

} // namespace

QString orderSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::RequestedInFuture:
        return Sentence::tr(
            "The day the cheque was requested on lies in the future. Check the date.");
    case Rule::NoTariff:
        return noTariff(finding.day);
    case Rule::ValidBeforeRequested:
        return Sentence::tr("The cheque was requested on %1 and cannot be valid until an earlier "
                            "day. Check both dates.")
            .arg(formatDay(finding.day));
    case Rule::HoursInvalid:
        return hoursInvalid(finding);
    case Rule::AmountInvalid:
        return amountInvalid(finding);
    case Rule::DuplicateInFile:
        return Sentence::tr("Cheque %1 occurs earlier in the file. Keep one of the two rows.")
            .arg(finding.text);
    case Rule::FieldsMissing:
        return fieldsMissing(finding);
    case Rule::FieldsSurplus:
        return fieldsSurplus(finding);
    case Rule::QuoteNotClosed:
        return Sentence::tr("A quotation mark in this row is not closed. Close it or remove it.");
    case Rule::OrderConflict:
        return Sentence::tr(
                   "The register already has cheque %1 with other data. Compare both; what "
                   "is in the register stays as it is.")
            .arg(finding.text);
    case Rule::OrderRegistered:
        return Sentence::tr("This order has been registered, so it can no longer be changed or "
                            "removed.");
    case Rule::CellTooLong:
        return Sentence::tr("A cell of this row has more than %n character(s). Shorten the text.",
                            nullptr, finding.number);
    default:
        return {};
    }
}
