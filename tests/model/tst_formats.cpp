// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formats.h"
#include "model/wording/language.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

class FormatsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void days_data();
    void days();
    void longDayOfEveryMonth();
    void weekdays();
    void amounts_data();
    void amounts();
    void wholeEuros_data();
    void wholeEuros();
    void durations_data();
    void durations();
    void times();
    void sizes_data();
    void sizes();
    void localeChangesNothing();
    void plainFormsHaveNoLanguage();
};

void FormatsTest::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void FormatsTest::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("expectedLong");

    QTest::newRow("manual, screen 10")
        << QDate(2023, 3, 3) << QStringLiteral("03/03/2023") << QStringLiteral("3 maart 2023");
    QTest::newRow("two digits") << QDate(2015, 11, 22) << QStringLiteral("22/11/2015")
                                << QStringLiteral("22 november 2015");
    QTest::newRow("leap day") << QDate(2024, 2, 29) << QStringLiteral("29/02/2024")
                              << QStringLiteral("29 februari 2024");
    QTest::newRow("early year") << QDate(33, 4, 1) << QStringLiteral("01/04/0033")
                                << QStringLiteral("1 april 33");
    QTest::newRow("none") << QDate() << QString() << QString();
    QTest::newRow("no such day") << QDate(2026, 2, 30) << QString() << QString();
}

void FormatsTest::days()
{
    QFETCH(QDate, day);
    QTEST(formatDay(day), "expected");
    QTEST(formatLongDay(day), "expectedLong");
}

void FormatsTest::longDayOfEveryMonth()
{
    QStringList months;
    for (int month = 1; month <= 12; ++month) {
        months.append(formatLongDay(QDate(2026, month, 5)).section(u' ', 1, 1));
        QCOMPARE(formatMonth(QDate(2026, month, 5)), QString(months.constLast() + u" 2026"));
    }
    QCOMPARE(months.join(u' '),
             QStringLiteral("januari februari maart april mei juni juli augustus september oktober "
                            "november december"));
}

void FormatsTest::weekdays()
{
    QStringList days;
    for (int day = 23; day < 30; ++day)
        days.append(formatWeekday(QDate(2026, 11, day)));
    QCOMPARE(days.join(u' '),
             QStringLiteral("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"));
    QVERIFY(formatWeekday(QDate()).isEmpty());
}

void FormatsTest::amounts_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("expected");

    QTest::newRow("domain") << qint64{8485} << QStringLiteral("84,85");
    QTest::newRow("correction") << qint64{-8485} << QStringLiteral("-84,85");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("0,00");
    QTest::newRow("a cent") << qint64{1} << QStringLiteral("0,01");
    QTest::newRow("minus a cent") << qint64{-1} << QStringLiteral("-0,01");
    QTest::newRow("99 cents") << qint64{-99} << QStringLiteral("-0,99");
    QTest::newRow("a euro") << qint64{100} << QStringLiteral("1,00");
    QTest::newRow("thousands stay together") << qint64{123456789} << QStringLiteral("1234567,89");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max()
                             << QStringLiteral("92233720368547758,07");
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                              << QStringLiteral("-92233720368547758,08");
}

void FormatsTest::amounts()
{
    QFETCH(qint64, cents);
    QFETCH(QString, expected);
    QCOMPARE(formatPlainAmount(Money{cents}), expected);
    QCOMPARE(formatAmount(Money{cents}), QString(expected + QStringLiteral(" euro")));
}

void FormatsTest::wholeEuros_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("expected");

    QTest::newRow("manual, screen 10") << qint64{67884} << QStringLiteral("679 euro");
    QTest::newRow("exact") << qint64{72600} << QStringLiteral("726 euro");
    QTest::newRow("below a half") << qint64{72649} << QStringLiteral("726 euro");
    QTest::newRow("a half") << qint64{72650} << QStringLiteral("727 euro");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("0 euro");
    QTest::newRow("49 cents") << qint64{49} << QStringLiteral("0 euro");
    QTest::newRow("no minus zero") << qint64{-49} << QStringLiteral("0 euro");
    QTest::newRow("minus a half") << qint64{-50} << QStringLiteral("-1 euro");
    QTest::newRow("minus a cheque") << qint64{-67884} << QStringLiteral("-679 euro");
}

void FormatsTest::wholeEuros()
{
    QFETCH(qint64, cents);
    QTEST(formatWholeEuro(Money{cents}), "expected");
}

void FormatsTest::durations_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("dutch");
    QTest::addColumn<QString>("english");

    QTest::newRow("three hours") << 180 << QStringLiteral("3 uur") << QStringLiteral("3 hours");
    QTest::newRow("half hours") << 150 << QStringLiteral("2 uur 30 min")
                                << QStringLiteral("2 hours 30 min");
    QTest::newRow("one hour") << 60 << QStringLiteral("1 uur") << QStringLiteral("1 hour");
    QTest::newRow("one and a half")
        << 90 << QStringLiteral("1 uur 30 min") << QStringLiteral("1 hour 30 min");
    QTest::newRow("half an hour") << 30 << QStringLiteral("30 min") << QStringLiteral("30 min");
    QTest::newRow("a minute") << 1 << QStringLiteral("1 min") << QStringLiteral("1 min");
    QTest::newRow("nothing") << 0 << QStringLiteral("0 min") << QStringLiteral("0 min");
    QTest::newRow("correction") << -30 << QStringLiteral("-30 min") << QStringLiteral("-30 min");
    QTest::newRow("longer correction")
        << -90 << QStringLiteral("-1 uur 30 min") << QStringLiteral("-1 hour 30 min");
    QTest::newRow("whole hours back")
        << -120 << QStringLiteral("-2 uur") << QStringLiteral("-2 hours");
}

void FormatsTest::durations()
{
    QFETCH(int, minutes);
    QTEST(formatDuration(Minutes{minutes}), "dutch");
    QVERIFY(installLanguage(QCoreApplication::instance(), QStringLiteral("en")));
    const QString english = formatDuration(Minutes{minutes});
    QVERIFY(installLanguage(QCoreApplication::instance()));
    QTEST(english, "english");
}

void FormatsTest::times()
{
    QCOMPARE(formatTime(QTime(17, 40, 59)), QStringLiteral("17.40"));
    QCOMPARE(formatTime(QTime(0, 5)), QStringLiteral("0.05"));
    QCOMPARE(formatTime(QTime()), QString());
    const QString moment = formatMoment(QDate(2026, 3, 3), QTime(9, 7));
    QVERIFY(moment.startsWith(QStringLiteral("3 maart 2026 ")));
    QVERIFY(moment.endsWith(QStringLiteral(" 9.07")));
    QCOMPARE(formatMoment(QDate(2026, 3, 3), QTime()), QStringLiteral("3 maart 2026"));
}

void FormatsTest::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("expected");

    const auto row = [](qint64 bytes, const char *expected) {
        QTest::newRow(expected) << bytes << QString::fromLatin1(expected);
    };
    row(0, "0 kB");
    row(1, "1 kB");
    row(1000, "1 kB");
    row(1001, "2 kB");
    row(999'999, "1000 kB");
    row(1'000'000, "1,0 MB");
    row(1'449'999, "1,4 MB");
    row(1'450'000, "1,5 MB");
    row(9'949'999, "9,9 MB");
    row(9'950'000, "10 MB");
    row(172'400'000, "172 MB");
    row(999'499'999, "999 MB");
    row(1'000'000'000, "1,0 GB");
    row(12'000'000'000, "12 GB");
}

void FormatsTest::sizes()
{
    QFETCH(qint64, bytes);
    QTEST(formatSize(bytes), "expected");
}

void FormatsTest::localeChangesNothing()
{
    const QLocale before;
    for (const QLocale &locale :
         {QLocale(QStringLiteral("nl_BE")), QLocale(QStringLiteral("ar_EG")),
          QLocale(QStringLiteral("tr_TR")), QLocale(QStringLiteral("de_CH"))}) {
        QLocale::setDefault(locale);
        QCOMPARE(formatAmount(Money{-1234567}), QStringLiteral("-12345,67 euro"));
        QCOMPARE(formatDay(QDate(2026, 3, 4)), QStringLiteral("04/03/2026"));
        QCOMPARE(formatLongDay(QDate(2026, 3, 4)), QStringLiteral("4 maart 2026"));
        QCOMPARE(formatMonth(QDate(2026, 3, 4)), QStringLiteral("maart 2026"));
        QCOMPARE(formatMonth(QDate()), QString());
        QCOMPARE(formatDuration(Minutes{6030}), QStringLiteral("100 uur 30 min"));
    }
    QLocale::setDefault(before);
}

void FormatsTest::plainFormsHaveNoLanguage()
{
    QVERIFY(installLanguage(QCoreApplication::instance(), QStringLiteral("en")));
    const QString day = formatDay(QDate(2026, 3, 4));
    const QString amount = formatPlainAmount(Money{8485});
    QVERIFY(installLanguage(QCoreApplication::instance()));
    QCOMPARE(day, QStringLiteral("04/03/2026"));
    QCOMPARE(amount, QStringLiteral("84,85"));
}

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
