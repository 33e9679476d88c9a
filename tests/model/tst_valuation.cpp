// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/valuation.h"
#include "tests/support/dossiers.h"
#include "tests/support/testcase.h"

namespace {

constexpr Rate rate2013{137'500, 21};
constexpr Rate rate2020{140'256, 21};
constexpr Rate rate2024{150'000, 21};

Cheque chequeWith(int hours, std::optional<Rate> rate, qint64 cents)
{
    Cheque cheque = testCheque(hours);
    cheque.rate = rate;
    cheque.value = {cents};
    return cheque;
}

/// Uses a cheque up in every way that conversations of 30, 60, 90 and 120 minutes allow, and
/// counts the ways whose values add up to the cheque's.
struct Compositions
{
    const Cheque &cheque;
    int all = 0;
    int exact = 0;
    int negative = 0;

    void useUp(Minutes used, Money sum)
    {
        if (used == cheque.minutes) {
            ++all;
            exact += sum == cheque.value ? 1 : 0;
            return;
        }
        for (const int count : Policy().conversationMinutes) {
            if (used.count + count > cheque.minutes.count)
                continue;
            const Money value = conversationValue(cheque, used, {count});
            negative += value < Money{} ? 1 : 0;
            useUp(used + Minutes{count}, sum + value);
        }
    }
};

} // namespace

class ValuationTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tariffOfTheDay_data();
    void tariffOfTheDay();
    void byRate_data();
    void byRate();
    void ofConversations_data();
    void ofConversations();
    void usedUpSumsExactly_data();
    void usedUpSumsExactly();
    void nothingIsWorthNothing();
};

void ValuationTest::tariffOfTheDay_data()
{
    QTest::addColumn<QDate>("requestedOn");
    QTest::addColumn<int>("expected"); // index, -1: none

    QTest::newRow("before the first") << QDate(2013, 6, 30) << -1;
    QTest::newRow("the first day") << QDate(2013, 7, 1) << 0;
    QTest::newRow("the last day of the first") << QDate(2019, 12, 31) << 0;
    QTest::newRow("2020") << QDate(2020, 1, 1) << 1;
    QTest::newRow("the last day of the second") << QDate(2023, 12, 31) << 1;
    QTest::newRow("2024") << QDate(2024, 1, 1) << 2;
    QTest::newRow("later") << QDate(2099, 1, 1) << 2;
}

void ValuationTest::tariffOfTheDay()
{
    QFETCH(QDate, requestedOn);
    QFETCH(int, expected);
    const QList<Tariff> tariffs = testTariffs();
    const std::optional<Tariff> found = tariffOn(requestedOn, tariffs);
    QCOMPARE(found.has_value(), expected >= 0);
    if (found)
        QVERIFY(*found == tariffs.at(expected));
    QVERIFY(!tariffOn(requestedOn, {}));
}

void ValuationTest::byRate_data()
{
    QTest::addColumn<Rate>("rate");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<qint64>("cents");

    QTest::newRow("2013, 4 hours") << rate2013 << 240 << qint64(665'50);
    QTest::newRow("2013, 3 hours: 499,125 goes up") << rate2013 << 180 << qint64(499'13);
    QTest::newRow("2013, 1 hour: 166,375 goes up") << rate2013 << 60 << qint64(166'38);
    QTest::newRow("2013, half an hour: 83,1875") << rate2013 << 30 << qint64(83'19);
    QTest::newRow("2020, 4 hours: 678,83904") << rate2020 << 240 << qint64(678'84);
    QTest::newRow("2020, 3 hours: 509,12928") << rate2020 << 180 << qint64(509'13);
    QTest::newRow("2020, half an hour: 84,85488") << rate2020 << 30 << qint64(84'85);
    QTest::newRow("2024, 4 hours") << rate2024 << 240 << qint64(726'00);
    QTest::newRow("2024, 3 hours") << rate2024 << 180 << qint64(544'50);
    QTest::newRow("2024, half an hour") << rate2024 << 30 << qint64(90'75);
    QTest::newRow("10 hours") << rate2020 << 600 << qint64(1697'10);
    QTest::newRow("no VAT") << Rate{100'000, 0} << 90 << qint64(150'00);
    QTest::newRow("half a cent goes up") << Rate{5, 0} << 60 << qint64(1);
    QTest::newRow("less goes down") << Rate{4, 0} << 60 << qint64(0);
}

void ValuationTest::byRate()
{
    QFETCH(Rate, rate);
    QFETCH(int, minutes);
    QTEST(valueOf(rate, {minutes}).cents, "cents");
}

void ValuationTest::ofConversations_data()
{
    QTest::addColumn<Cheque>("cheque");
    QTest::addColumn<QList<int>>("minutes");
    QTest::addColumn<QList<qint64>>("cents");

    using List = QList<int>;
    using Cents = QList<qint64>;
    QTest::newRow("2020, 8 x 30") << chequeWith(4, rate2020, 678'84) << List(8, 30)
                                  << Cents{84'85, 84'86, 84'85, 84'86, 84'85, 84'86, 84'85, 84'86};
    QTest::newRow("2020, mixed") << chequeWith(4, rate2020, 678'84) << List{60, 90, 30, 60}
                                 << Cents{169'71, 254'56, 84'86, 169'71};
    QTest::newRow("2013, 3 x 60") << chequeWith(3, rate2013, 499'13) << List{60, 60, 60}
                                  << Cents{166'38, 166'37, 166'38};
    QTest::newRow("2024, 2 x 120")
        << chequeWith(4, rate2024, 726'00) << List{120, 120} << Cents{363'00, 363'00};
    QTest::newRow("own value, 8 x 30")
        << chequeWith(4, {}, 700'00) << List(8, 30) << Cents(8, 87'50);
    QTest::newRow("own value, thirds")
        << chequeWith(3, {}, 100'00) << List{60, 60, 60} << Cents{33'33, 33'34, 33'33};
    QTest::newRow("own value, halves go up first")
        << chequeWith(1, {}, 1) << List{30, 30} << Cents{1, 0};
    QTest::newRow("own value of 0") << chequeWith(1, {}, 0) << List{30, 30} << Cents{0, 0};
    QTest::newRow("the last one of no time")
        << chequeWith(1, rate2024, 181'50) << List{60, 0} << Cents{181'50, 0};
}

void ValuationTest::ofConversations()
{
    QFETCH(Cheque, cheque);
    QFETCH(QList<int>, minutes);
    Minutes before;
    QList<qint64> values;
    for (const int count : minutes) {
        values.append(conversationValue(cheque, before, {count}).cents);
        before = before + Minutes{count};
    }
    QTEST(values, "cents");
    QCOMPARE(valueUpTo(cheque, before), cheque.value);
}

void ValuationTest::usedUpSumsExactly_data()
{
    QTest::addColumn<Cheque>("cheque");
    QTest::addColumn<int>("ways");

    QTest::newRow("2013, 4 hours") << chequeWith(4, rate2013, 665'50) << 108;
    QTest::newRow("2013, 3 hours") << chequeWith(3, rate2013, 499'13) << 29;
    QTest::newRow("2020, 4 hours") << chequeWith(4, rate2020, 678'84) << 108;
    QTest::newRow("2020, 3 hours") << chequeWith(3, rate2020, 509'13) << 29;
    QTest::newRow("2024, 4 hours") << chequeWith(4, rate2024, 726'00) << 108;
    QTest::newRow("2024, 3 hours") << chequeWith(3, rate2024, 544'50) << 29;
    QTest::newRow("2020, 7 hours") << chequeWith(7, rate2020, 1187'97) << 5536;
    QTest::newRow("1 hour") << chequeWith(1, rate2020, 169'71) << 2;
    QTest::newRow("own value, prime") << chequeWith(4, {}, 678'83) << 108;
    QTest::newRow("own value, 3 hours") << chequeWith(3, {}, 100'01) << 29;
    QTest::newRow("own value of a cent") << chequeWith(4, {}, 1) << 108;
    QTest::newRow("own value, the largest") << chequeWith(7, {}, 100'000'00) << 5536;
}

void ValuationTest::usedUpSumsExactly()
{
    QFETCH(Cheque, cheque);
    QFETCH(int, ways);
    Compositions compositions{cheque};
    compositions.useUp({}, {});
    QCOMPARE(compositions.all, ways);
    QCOMPARE(compositions.exact, ways);
    QCOMPARE(compositions.negative, 0);
}

void ValuationTest::nothingIsWorthNothing()
{
    QCOMPARE(valueOf(rate2020, {}), Money{});
    QCOMPARE(valueUpTo(chequeWith(4, {}, 700'00), {}), Money{});
    QCOMPARE(conversationValue(chequeWith(4, rate2020, 678'84), {90}, {}), Money{});
}

QTEST_APPLESS_MAIN(ValuationTest)
#include "tst_valuation.moc"
