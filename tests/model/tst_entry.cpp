// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/entry.h"
#include "tests/support/testcase.h"

/// Reading what people type: strict, and never a guess.
class EntryTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void day_data();
    void day();
    void amount_data();
    void amount();
    void count_data();
    void count();
    void emptyIsNotWrong();
    void typedTextIsKept();
    void writtenEntriesReadBack();
};

void EntryTest::day_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("onScreen"); // invalid: refused
    QTest::addColumn<QDate>("iso");

    const QDate none;
    const QDate november(2015, 11, 2);
    const auto row = [](const char *name, const QString &typed, QDate onScreen, QDate iso) {
        QTest::newRow(name) << typed << onScreen << iso;
    };
    row("the manual's", QStringLiteral("02/11/2015"), november, none);
    row("two-digit year", QStringLiteral("02/11/15"), none, none);
    row("one-digit day", QStringLiteral("2/11/2015"), none, none);
    row("one-digit month", QStringLiteral("11/2/2015"), none, none);
    row("month first", QStringLiteral("11/13/2015"), none, none);
    row("strokes", QStringLiteral("02-11-2015"), none, none);
    row("points", QStringLiteral("02.11.2015"), none, none);
    row("nothing between", QStringLiteral("02112015"), none, none);
    row("in words", QStringLiteral("2 november 2015"), none, none);
    row("space around", QStringLiteral("  02/11/2015 "), november, none);
    row("space inside", QStringLiteral("02/ 11/2015"), none, none);
    row("something after", QStringLiteral("02/11/2015x"), none, none);
    row("a line after", QStringLiteral("02/11/2015\n03/11/2015"), none, none);
    row("five-digit year", QStringLiteral("02/11/20155"), none, none);
    row("no such day", QStringLiteral("31/02/2025"), none, none);
    row("31 April", QStringLiteral("31/04/2026"), none, none);
    row("30 April", QStringLiteral("30/04/2026"), QDate(2026, 4, 30), none);
    row("nines", QStringLiteral("09/09/1999"), QDate(1999, 9, 9), none);
    row("ISO, nines", QStringLiteral("1999-09-29"), none, QDate(1999, 9, 29));
    row("leap day", QStringLiteral("29/02/2024"), QDate(2024, 2, 29), none);
    row("no leap day", QStringLiteral("29/02/2025"), none, none);
    row("no leap day in a century", QStringLiteral("29/02/2100"), none, none);
    row("leap day in 2000", QStringLiteral("29/02/2000"), QDate(2000, 2, 29), none);
    row("day 0", QStringLiteral("00/01/2026"), none, none);
    row("month 0", QStringLiteral("01/00/2026"), none, none);
    row("year 0", QStringLiteral("01/01/0000"), none, none);
    row("Arabic digits", QStringLiteral("\u0660\u0662/11/2015"), none, none);
    row("letters", QStringLiteral("dd/mm/jjjj"), none, none);
    row("empty", QString(), none, none);
    row("ISO", QStringLiteral("2015-11-02"), none, november);
    row("ISO, space around", QStringLiteral(" 2015-11-02 "), none, november);
    row("ISO, no such day", QStringLiteral("2015-02-29"), none, none);
    row("ISO leap day", QStringLiteral("2024-02-29"), none, QDate(2024, 2, 29));
    row("ISO, one-digit month", QStringLiteral("2015-1-02"), none, none);
    row("ISO with a time", QStringLiteral("2015-11-02T00:00"), none, none);
    row("ISO, slashes", QStringLiteral("2015/11/02"), none, none);
    row("ISO, nothing between", QStringLiteral("20151102"), none, none);
}

void EntryTest::day()
{
    QFETCH(QString, typed);
    QFETCH(QDate, onScreen);
    QFETCH(QDate, iso);
    const auto asEntry = [](QDate day) {
        return day.isValid() ? std::optional<QDate>(day) : std::nullopt;
    };
    QVERIFY(readScreenDay(typed).value == asEntry(onScreen));
    QVERIFY(readIsoDay(typed).value == asEntry(iso));
    QVERIFY(readFileDay(typed).value == asEntry(onScreen.isValid() ? onScreen : iso));
}

void EntryTest::amount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents"); // -1: refused

    const auto row = [](const char *typed, qint64 cents) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << cents;
    };
    row("726,00", 726'00);
    row("726.00", 726'00);
    row("726", 726'00);
    row("1.726,00", 1726'00);
    row("1.726", 1726'00);
    row("1726", 1726'00);
    row("1726,5", 1726'50);
    row("1726.5", 1726'50);
    row("84,85", 84'85);
    row("84.05", 84'05);
    row("0", 0);
    row("0,00", 0);
    row("0,5", 50);
    row("0.05", 5);
    row(" 45,00 ", 45'00);
    row("10.726,99", 10'726'99);
    row("110.726,99", 110'726'99);
    row("1.110.726,99", 1'110'726'99);
    row("9,99", 9'99);
    row("99.99", 99'99);
    row("999", 999'00);
    row("9.999", 9999'00);
    row("999.999.999,99", 999'999'999'99);
    row("-5", -1);
    row("+5", -1);
    row("7,260,00", -1);
    row("7,260.00", -1);
    row("1,726", -1);
    row("726,000", -1);
    row("726.0000", -1);
    row("17.26.00", -1);
    row("1.72,00", -1);
    row("1726.000,00", -1);
    row("1..726", -1);
    row("0.500",
        -1); // a group of thousands does not start with a zero: it is half a euro or a slip
    row("001.726", -1);
    row(",50", -1);
    row("726,", -1);
    row("726.", -1);
    row("1 726,00", -1);
    row("726 euro", -1);
    row("\u20ac 726", -1);
    row("7E2", -1);
    row("0x10", -1);
    row("veel", -1);
    row("\u0667\u0662\u0666", -1);
    row("99999999999999999999", -1);
}

void EntryTest::amount()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    const AmountEntry entry = readAmount(typed);
    QCOMPARE(entry.value.value_or(Money{-1}).cents, cents);
    QVERIFY(!entry.isEmpty());
}

void EntryTest::count_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("expected"); // -1: refused

    const auto row = [](const char *typed, int expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << expected;
    };
    row("4", 4);
    row(" 4 ", 4);
    row("0", 0);
    row("10", 10);
    row("04", 4);
    row("999999999", 999'999'999);
    row("1000000000", -1);
    row("99999999999999999999", -1);
    row("4,5", -1);
    row("4.0", -1);
    row("-4", -1);
    row("+4", -1);
    row("4 uur", -1);
    row("vier", -1);
    row("1e1", -1);
    row("\u0664", -1);
}

void EntryTest::count()
{
    QFETCH(QString, typed);
    QFETCH(int, expected);
    const CountEntry entry = readCount(typed);
    QCOMPARE(entry.value.value_or(-1), expected);
    QVERIFY(!entry.isEmpty());
}

void EntryTest::emptyIsNotWrong()
{
    for (const QString &typed : {QString(), QStringLiteral("  \t ")}) {
        QVERIFY(readScreenDay(typed).isEmpty());
        QVERIFY(readIsoDay(typed).isEmpty());
        QVERIFY(readFileDay(typed).isEmpty());
        QVERIFY(readAmount(typed).isEmpty());
        QVERIFY(readCount(typed).isEmpty());
    }
    QVERIFY(!readScreenDay(QStringLiteral("31/02/2025")).isEmpty());
}

void EntryTest::typedTextIsKept()
{
    QCOMPARE(readScreenDay(QStringLiteral("02/11/15")).text, QStringLiteral("02/11/15"));
    QCOMPARE(readIsoDay(QStringLiteral("2015-02-29")).text, QStringLiteral("2015-02-29"));
    QCOMPARE(readFileDay(QStringLiteral("03/03/26")).text, QStringLiteral("03/03/26"));
    QCOMPARE(readAmount(QStringLiteral("7,260,00")).text, QStringLiteral("7,260,00"));
    QCOMPARE(readCount(QStringLiteral("vier")).text, QStringLiteral("vier"));
}

void EntryTest::writtenEntriesReadBack()
{
    const DayEntry day = dayEntry(QDate(2026, 3, 3));
    QCOMPARE(day.text, QStringLiteral("03/03/2026"));
    QVERIFY(readScreenDay(day.text) == day);
    const CountEntry hours = countEntry(4);
    QVERIFY(readCount(hours.text) == hours);
    QVERIFY(amountEntry({726'00}).value == Money{726'00});
    QVERIFY(!amountEntry({0}).isEmpty());
}

QTEST_APPLESS_MAIN(EntryTest)
#include "tst_entry.moc"
