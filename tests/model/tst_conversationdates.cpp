// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/conversationrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

/// The rules about the day of a conversation.
class ConversationDatesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void calendar_data();
    void calendar();
    void yearsComeFromThePolicy();
    void wrongDayIsNamed();
    void againstRequest_data();
    void againstRequest();
    void chronology_data();
    void chronology();
    void aftercareDates_data();
    void aftercareDates();
    void aftercareMonthsComeFromThePolicy();
    void onlyAftercareIsComparedWithTheClosing();
};

namespace {

ConversationDraft draftOn(const DayEntry &date, ConversationType type = ConversationType::InDepth)
{
    ConversationDraft draft = goodDraft(type);
    draft.date = date;
    return draft;
}

Cheque oldCheque()
{
    Cheque cheque = testCheque();
    cheque.requestedOn = QDate(2014, 1, 1);
    return cheque;
}

} // namespace

void ConversationDatesTest::calendar_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<DayEntry>("date");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, QDate today, const DayEntry &date, const char *expected) {
        QTest::newRow(name) << today << date << QString::fromLatin1(expected);
    };
    const char *const tooOld = "error dateTooOld date";
    const QDate today = testDay();
    row("empty", today, {}, "error dateMissing date");
    row("blanks", today, readScreenDay(QStringLiteral("  ")), "error dateMissing date");
    row("two-digit year", today, readScreenDay(QStringLiteral("02/11/26")),
        "error dateInvalid date");
    row("no such day", today, readScreenDay(QStringLiteral("31/02/2026")),
        "error dateInvalid date");
    row("no ISO day", today, readIsoDay(QStringLiteral("2026-02-30")), "error dateInvalid date");
    row("today", today, dayEntry(today), "");
    row("yesterday", today, dayEntry(QDate(2026, 11, 22)), "");
    row("tomorrow", today, dayEntry(QDate(2026, 11, 24)), "error dateInFuture date");
    row("a year ahead", today, dayEntry(QDate(2027, 11, 23)), "error dateInFuture date");
    row("exactly a year ago", today, dayEntry(QDate(2025, 11, 23)), "");
    row("a day more", today, dayEntry(QDate(2025, 11, 22)), tooOld);
    row("the manual's", QDate(2023, 2, 14), readScreenDay(QStringLiteral("13/02/2022")), tooOld);
    row("a day later", QDate(2023, 2, 14), readScreenDay(QStringLiteral("14/02/2022")), "");
    // 29 February less a year is 28 February
    row("29 February: 28", QDate(2024, 2, 29), dayEntry(QDate(2023, 2, 28)), "");
    row("29 February: 27", QDate(2024, 2, 29), dayEntry(QDate(2023, 2, 27)), tooOld);
    row("28 February: 29 a year ago", QDate(2025, 2, 28), dayEntry(QDate(2024, 2, 29)), "");
    row("28 February: 28 a year ago", QDate(2025, 2, 28), dayEntry(QDate(2024, 2, 28)), "");
    row("28 February: 27 a year ago", QDate(2025, 2, 28), dayEntry(QDate(2024, 2, 27)), tooOld);
    row("1 March: 1 a year ago", QDate(2025, 3, 1), dayEntry(QDate(2024, 3, 1)), "");
    row("1 March: 29 February", QDate(2025, 3, 1), dayEntry(QDate(2024, 2, 29)), tooOld);
    row("new year", QDate(2026, 1, 1), dayEntry(QDate(2025, 12, 31)), "");
}

void ConversationDatesTest::calendar()
{
    QFETCH(QDate, today);
    QFETCH(DayEntry, date);
    QFETCH(QString, expected);
    const Cheque cheque = oldCheque();
    QCOMPARE(outline(checkIntake(draftOn(date), &cheque, testContext(today))),
             expectedLines(expected));
    QCOMPARE(outline(checkIntake(draftOn(date), nullptr, testContext(today))),
             expectedLines(expected));
    const Dossier dossier = dossierWith({intake(cheque.requestedOn)}, cheque);
    QCOMPARE(outline(checkConversation(draftOn(date), dossier, testContext(today))),
             expectedLines(expected));
}

void ConversationDatesTest::yearsComeFromThePolicy()
{
    RuleContext context = testContext(QDate(2024, 2, 29));
    context.policy.oldestConversationYears = 4;
    const Cheque cheque = oldCheque();
    QCOMPARE(outline(checkIntake(draftOn(dayEntry(QDate(2020, 2, 29))), &cheque, context)),
             QStringList());
    QCOMPARE(outline(checkIntake(draftOn(dayEntry(QDate(2020, 2, 28))), &cheque, context)),
             expectedLines("error dateTooOld date"));
}

void ConversationDatesTest::wrongDayIsNamed()
{
    const QString typed = QStringLiteral("02/11/15");
    const Findings findings = checkIntake(draftOn(readScreenDay(typed)), nullptr, testContext());
    QCOMPARE(outline(findings), expectedLines("error dateInvalid date"));
    QCOMPARE(findings.constFirst().text, typed);
}

void ConversationDatesTest::againstRequest_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");

    const QString before = QStringLiteral("error dateBeforeRequest date day=2026-10-01");
    QTest::newRow("that day") << QDate(2026, 10, 1) << QString();
    QTest::newRow("the day after") << QDate(2026, 10, 2) << QString();
    QTest::newRow("the day before") << QDate(2026, 9, 30) << before;
    QTest::newRow("and more than a year ago")
        << QDate(2025, 10, 1) << QString(before + u"; error dateTooOld date");
}

void ConversationDatesTest::againstRequest()
{
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    const Cheque cheque = testCheque();
    QCOMPARE(outline(checkIntake(draftOn(dayEntry(date)), &cheque, testContext())),
             expectedLines(expected));
    // Its intake was before that day, through a correction of the order long ago: only to see the
    // rule by itself
    const Dossier dossier = dossierWith({intake(QDate(2020, 1, 1))}, cheque);
    QCOMPARE(outline(checkConversation(draftOn(dayEntry(date)), dossier, testContext())),
             expectedLines(expected));
}

void ConversationDatesTest::chronology_data()
{
    QTest::addColumn<QList<Conversation>>("conversations");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");

    using List = QList<Conversation>;
    const QDate first(2026, 10, 12);
    const QDate last(2026, 11, 2);
    const QString error = QStringLiteral("error dateBeforeLastConversation date day=2026-11-02");
    QTest::newRow("later") << List{intake(first), inDepth(last)} << last.addDays(1) << QString();
    QTest::newRow("the same day") << List{intake(first), inDepth(last)} << last << QString();
    QTest::newRow("the day before")
        << List{intake(first), inDepth(last)} << last.addDays(-1) << error;
    QTest::newRow("before the intake, too")
        << List{intake(first), inDepth(last)} << first.addDays(-1) << error;
    QTest::newRow("the last one is deleted")
        << List{intake(first), deleted(inDepth(last))} << last.addDays(-1) << QString();
    QTest::newRow("the intake counts") << List{intake(last)} << last.addDays(-1) << error;
    QTest::newRow("before all, the request, the year")
        << List{intake(last)} << QDate(2025, 11, 22)
        << QString(error + u"; error dateBeforeRequest date day=2026-10-01; error dateTooOld date");
}

void ConversationDatesTest::chronology()
{
    QFETCH(QList<Conversation>, conversations);
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkConversation(draftOn(dayEntry(date)), dossierWith(conversations),
                                       testContext())),
             expectedLines(expected));
}

void ConversationDatesTest::aftercareDates_data()
{
    QTest::addColumn<QDate>("closedOn");
    QTest::addColumn<QList<QDate>>("aftercares"); // already registered
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("expected");

    using Dates = QList<QDate>;
    const QDate closed(2025, 5, 12);
    const QDate first(2025, 6, 2);
    const QString late = QStringLiteral("warning aftercareLate date day=2025-05-12 number=12");
    QTest::newRow("the closing day") << closed << Dates{} << closed << QString();
    QTest::newRow("the day before")
        << closed << Dates{} << QDate(2025, 5, 11)
        << QStringLiteral("error aftercareBeforeClosing date day=2025-05-12; "
                          "error dateBeforeLastConversation date day=2025-05-12");
    QTest::newRow("12 months later") << closed << Dates{} << QDate(2026, 5, 12) << QString();
    QTest::newRow("and a day more") << closed << Dates{} << QDate(2026, 5, 13) << late;
    QTest::newRow("closed on 29 February, 28 a year later")
        << QDate(2024, 2, 29) << Dates{} << QDate(2025, 2, 28) << QString();
    QTest::newRow("closed on 29 February, 1 March a year later")
        << QDate(2024, 2, 29) << Dates{} << QDate(2025, 3, 1)
        << QStringLiteral("warning aftercareLate date day=2024-02-29 number=12");
    QTest::newRow("after an aftercare") << closed << Dates{first} << QDate(2025, 6, 3) << QString();
    QTest::newRow("the day of an aftercare") << closed << Dates{first} << first << QString();
    QTest::newRow("before an aftercare")
        << closed << Dates{first} << QDate(2025, 6, 1)
        << QStringLiteral("error dateBeforeLastConversation date day=2025-06-02");
    QTest::newRow("before an aftercare and the closing")
        << closed << Dates{first} << QDate(2025, 5, 11)
        << QStringLiteral("error aftercareBeforeClosing date day=2025-05-12; "
                          "error dateBeforeLastConversation date day=2025-06-02");
    QTest::newRow("the months count from the closing")
        << closed << Dates{first, QDate(2026, 5, 1)} << QDate(2026, 5, 13) << late;
}

void ConversationDatesTest::aftercareDates()
{
    QFETCH(QDate, closedOn);
    QFETCH(QList<QDate>, aftercares);
    QFETCH(QDate, date);
    QFETCH(QString, expected);
    for (const Conversation &closing : {synthesis(closedOn), discontinuation(closedOn)}) {
        QList<Conversation> conversations{intake(QDate(2024, 1, 8)), closing};
        for (const QDate aftercareDate : aftercares)
            conversations.append(aftercare(aftercareDate));
        const Dossier dossier = dossierWith(conversations, oldCheque());
        const ConversationDraft draft = draftOn(dayEntry(date), ConversationType::Aftercare);
        QCOMPARE(outline(checkConversation(draft, dossier, testContext(date))),
                 expectedLines(expected));
    }
}

void ConversationDatesTest::aftercareMonthsComeFromThePolicy()
{
    RuleContext context = testContext();
    context.policy.aftercareMonths = 1;
    const Dossier dossier =
        dossierWith({intake(QDate(2026, 10, 1)), synthesis(QDate(2026, 10, 2))});
    const auto check = [&](QDate date) {
        return outline(checkConversation(draftOn(dayEntry(date), ConversationType::Aftercare),
                                         dossier, context));
    };
    QCOMPARE(check(QDate(2026, 11, 2)), QStringList());
    QCOMPARE(check(QDate(2026, 11, 3)),
             expectedLines("warning aftercareLate date day=2026-10-02 number=1"));
}

void ConversationDatesTest::onlyAftercareIsComparedWithTheClosing()
{
    const QDate closed(2025, 10, 1);
    const Dossier dossier =
        dossierWith({intake(QDate(2025, 9, 1)), synthesis(closed)}, oldCheque());
    QCOMPARE(outline(checkConversation(draftOn(dayEntry(testDay())), dossier, testContext())),
             expectedLines("error typeNotAllowed type"));
    // Without a day there is nothing to compare
    QCOMPARE(outline(checkConversation(draftOn({}, ConversationType::Aftercare), dossier,
                                       testContext())),
             expectedLines("error dateMissing date"));
}

QTEST_APPLESS_MAIN(ConversationDatesTest)
#include "tst_conversationdates.moc"
