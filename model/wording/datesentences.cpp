// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entry.h"
#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/sentencegroups.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

struct DateSentences
{
    Q_DECLARE_TR_FUNCTIONS(DateSentences)
};

QString dateMissing(Field field)
{
    switch (field) {
    case Field::RequestedOn:
        return DateSentences::tr("Fill in the day the cheque was requested on.");
    case Field::RegisteredUpTo:
        return DateSentences::tr("Fill in up to which registration day the lines are paid.");
    case Field::PaidOn:
        return DateSentences::tr("Fill in the day of the payment.");
    default:
        return DateSentences::tr("Fill in the date of the conversation.");
    }
}

/// The commands without a window and some order files write their days year first: who typed a
/// day in either way is told about that way.
QString dateInvalid(const QString &typed)
{
    static const QRegularExpression yearFirst(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    static const QRegularExpression dayFirst(QStringLiteral("\\A[0-9]{2}/[0-9]{2}/[0-9]{4}\\z"));
    if (yearFirst.match(typed).hasMatch() && !readIsoDay(typed).value)
        return DateSentences::tr("“%1” is not a day of the calendar. Check it and write it as "
                                 "yyyy-mm-dd, for example 2015-11-02.")
            .arg(typed);
    if (readScreenDay(typed).value)
        return DateSentences::tr("“%1” must be written year first here, as yyyy-mm-dd, for example "
                                 "2015-11-02.")
            .arg(typed);
    if (dayFirst.match(typed).hasMatch())
        return DateSentences::tr("“%1” is not a day of the calendar. Check it and write it as "
                                 "dd/mm/yyyy, for example 02/11/2015.")
            .arg(typed);
    // The year is fine: `1/11/2026`, `24-11-2026`.
    static const QRegularExpression loose(
        QStringLiteral("\\A[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{4}\\z"));
    if (loose.match(typed.trimmed()).hasMatch())
        return DateSentences::tr("“%1” is not a date in the form dd/mm/yyyy. Write day and month "
                                 "with two digits and put slashes between, for example 02/11/2015.")
            .arg(excerpt(typed));
    return DateSentences::tr("“%1” is not a date in the form dd/mm/yyyy. Write the year with four "
                             "digits, for example 02/11/2015 and not 02/11/15.")
        .arg(excerpt(typed));
}

QString dateBeforeLastConversation(QDate last)
{
    return DateSentences::tr("The last registered conversation is of %1 and conversations go in "
                             "chronological order. Choose that day or a later one.")
        .arg(formatDay(last));
}

QString sameElsewhereToday(const Finding &finding)
{
    return DateSentences::tr("Today a conversation with the same date, duration and counsellor was "
                             "already registered in the dossier of %1 (cheque %2). Check whether "
                             "you are in the right dossier.")
        .arg(printable(finding.text), finding.otherText);
}

} // namespace

QString dateSentence(const Finding &finding)
{
    switch (finding.rule) {
    case Rule::DateMissing:
        return dateMissing(finding.field);
    case Rule::DateInvalid:
        return finding.text.isEmpty() ? dateMissing(finding.field) : dateInvalid(finding.text);
    case Rule::DateInFuture:
        return DateSentences::tr(
            "This date lies in the future. Register a conversation once it has "
            "taken place.");
    case Rule::DateTooOld:
        return DateSentences::tr("It is not allowed to select a date longer than a year ago");
    case Rule::DateBeforeRequest:
        return DateSentences::tr("The cheque was requested on %1. Choose that day or a later one.")
            .arg(formatDay(finding.day));
    case Rule::DateBeforeLastConversation:
        return dateBeforeLastConversation(finding.day);
    case Rule::AftercareBeforeClosing:
        return DateSentences::tr("The cheque was closed by the conversation of %1. Aftercare comes "
                                 "after it: choose that day or a later one.")
            .arg(formatDay(finding.day));
    case Rule::AftercareLate:
        return DateSentences::tr(
                   "This is more than %n month(s) after the conversation of %1, which "
                   "closed the cheque. Check the date.",
                   nullptr, finding.number)
            .arg(formatDay(finding.day));
    case Rule::SameElsewhereToday:
        return sameElsewhereToday(finding);
    default:
        return {};
    }
}
