// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/orderrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

/// Ordered cheques, typed in or imported.
class OrderRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void wrongTextIsNamed();
    void limitsComeFromThePolicy();
    void cheque_data();
    void cheque();
    void rateOrOwnValue_data();
    void rateOrOwnValue();
    void validity_data();
    void validity();
    void texts();
    void conflicts_data();
    void conflicts();

private:
    void numbersAndNames();
    void days();
    void hoursAndAmounts();
};

namespace {

void row(const char *name, const OrderDraft &order, const char *expected)
{
    QTest::newRow(name) << order << QString::fromLatin1(expected);
}

Cheque chequeOf(const OrderDraft &order)
{
    return chequeFromOrder(order, testTariffs(), {});
}

} // namespace

void OrderRulesTest::checks_data()
{
    QTest::addColumn<OrderDraft>("order");
    QTest::addColumn<QString>("expected");

    row("good", goodOrder(), "");
    row("nothing", {},
        "error chequeNumberMissing chequeNumber; error clientNumberMissing clientNumber; "
        "error nameMissing familyName; error nameMissing givenName; "
        "error dateInvalid requestedOn; error hoursInvalid hours number=10");
    numbersAndNames();
    days();
    hoursAndAmounts();
}

void OrderRulesTest::numbersAndNames()
{
    OrderDraft order = goodOrder();
    order.chequeNumber = QStringLiteral("000077881521");
    order.clientNumber = QStringLiteral("6000443");
    row("both numbers", order,
        "error chequeNumberForm chequeNumber; error clientNumberForm clientNumber");
    order = goodOrder();
    order.chequeNumber = QStringLiteral("7,78816E+06");
    row("a spreadsheet's number", order, "error chequeNumberForm chequeNumber number=1");
    order = goodOrder();
    order.familyName = QStringLiteral("Naam\u202egnp.exe");
    order.givenName = QString(101, u'a');
    row("both names", order,
        "error nameForbiddenCharacter familyName number=5; "
        "error nameTooLong givenName number=100");
    order.familyName = QString(100, u'a');
    order.givenName = QStringLiteral("twee\nregels");
    row("a name at its edge", order, "error nameForbiddenCharacter givenName number=5");
    order = goodOrder();
    order.familyName = QStringLiteral("'t Kint");
    order.givenName = QStringLiteral("=Jan");
    row("any order of words, any sign", order, "");
}

void OrderRulesTest::days()
{
    OrderDraft order = goodOrder();
    order.requestedOn = readFileDay(QStringLiteral("31/02/2026"));
    row("no such day", order, "error dateInvalid requestedOn");
    order.requestedOn = readFileDay(QStringLiteral("03/03/26"));
    row("two-digit year", order, "error dateInvalid requestedOn");
    order.requestedOn = dayEntry(testDay());
    row("requested today", order, "");
    order.requestedOn = dayEntry(testDay().addDays(1));
    row("requested tomorrow", order, "error requestedInFuture requestedOn");
    order.requestedOn = dayEntry(QDate(2013, 7, 1));
    row("the first tariff", order, "");
    order.requestedOn = dayEntry(QDate(2013, 6, 30));
    row("before the first tariff", order, "error noTariff requestedOn day=2013-07-01");
    order = goodOrder();
    order.validUntil = order.requestedOn;
    row("valid that day only", order, "");
    order.validUntil = dayEntry(QDate(2026, 9, 30));
    row("valid until before it", order, "error validBeforeRequested validUntil day=2026-10-01");
    order.validUntil = readFileDay(QStringLiteral("32/12/2026"));
    row("valid until no day", order, "error dateInvalid validUntil");
    order.requestedOn = readFileDay(QStringLiteral("x"));
    order.validUntil = dayEntry(QDate(2020, 1, 1));
    row("valid until, and requested on no day", order, "error dateInvalid requestedOn");
    order.requestedOn = {};
    order.validUntil = readFileDay(QStringLiteral("x"));
    row("two wrong days", order, "error dateInvalid requestedOn; error dateInvalid validUntil");
}

void OrderRulesTest::hoursAndAmounts()
{
    OrderDraft order = goodOrder();
    for (const char *hours : {"1", "3", "10"}) {
        order.hours = readCount(QString::fromLatin1(hours));
        QTest::addRow("hours %s", hours) << order << QString();
    }
    for (const char *hours : {"", "0", "11", "-1", "4,5", "4.0", "vier", "99999999999"}) {
        order.hours = readCount(QString::fromLatin1(hours));
        QTest::addRow("hours %s", hours)
            << order << QStringLiteral("error hoursInvalid hours number=10");
    }
    order = goodOrder();
    for (const char *amount : {"", "0", "726,00", "1.726", "100000,00"}) {
        order.value = readAmount(QString::fromLatin1(amount));
        order.clientCost = order.value;
        QTest::addRow("amount %s", amount) << order << QString();
    }
    for (const char *amount : {"-5", "7,260,00", "veel", "100000,01"}) {
        order.value = readAmount(QString::fromLatin1(amount));
        order.clientCost = order.value;
        QTest::addRow("amount %s", amount)
            << order << QStringLiteral("error amountInvalid value; error amountInvalid clientCost");
    }
    order.value = amountEntry({-1}); // from a command, not from a text
    order.clientCost = {};
    row("a cent below nothing", order, "error amountInvalid value");
    order.value = {};
    order.clientCost = amountEntry({-1});
    row("a cost below nothing", order, "error amountInvalid clientCost");
}

void OrderRulesTest::checks()
{
    QFETCH(OrderDraft, order);
    QFETCH(QString, expected);
    QCOMPARE(outline(checkOrder(order, testTariffs(), testContext())), expectedLines(expected));
}

void OrderRulesTest::wrongTextIsNamed()
{
    OrderDraft order = goodOrder();
    order.requestedOn = readFileDay(QStringLiteral("03/03/26"));
    order.hours = readCount(QStringLiteral("vier"));
    order.value = readAmount(QStringLiteral("7,260,00"));
    const Findings findings = checkOrder(order, testTariffs(), testContext());
    QCOMPARE(findings.size(), 3);
    QStringList texts;
    for (const Finding &finding : findings)
        texts.append(finding.text);
    texts.sort();
    QCOMPARE(texts,
             QStringList(
                 {QStringLiteral("03/03/26"), QStringLiteral("7,260,00"), QStringLiteral("vier")}));
}

void OrderRulesTest::limitsComeFromThePolicy()
{
    RuleContext context = testContext();
    context.policy.leastHours = 3;
    context.policy.mostHours = 5;
    context.policy.nameLength = 7;
    context.policy.largestAmount = {500'00};
    OrderDraft order = goodOrder();
    order.value = amountEntry({500'00});
    for (const int hours : {3, 5}) {
        order.hours = countEntry(hours);
        QCOMPARE(outline(checkOrder(order, testTariffs(), context)), QStringList());
    }
    order.familyName = QStringLiteral("Janssens");
    order.value = amountEntry({500'01});
    for (const int hours : {2, 6}) {
        order.hours = countEntry(hours);
        QCOMPARE(outline(checkOrder(order, testTariffs(), context)),
                 expectedLines("error hoursInvalid hours number=5; error amountInvalid value; "
                               "error nameTooLong familyName number=7"));
    }
}

void OrderRulesTest::cheque_data()
{
    QTest::addColumn<QDate>("requestedOn");
    QTest::addColumn<int>("hours");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("rate");

    const auto tariffRow = [](const char *name, QDate requestedOn, int hours, qint64 value,
                              qint64 cost, qint64 rate) {
        QTest::newRow(name) << requestedOn << hours << value << cost << rate;
    };
    tariffRow("2013, first day", QDate(2013, 7, 1), 4, 665'50, 40'00, 137'500);
    tariffRow("2013, last day", QDate(2019, 12, 31), 4, 665'50, 40'00, 137'500);
    tariffRow("2020, first day", QDate(2020, 1, 1), 4, 678'84, 40'00, 140'256);
    tariffRow("2020, three hours", QDate(2023, 12, 31), 3, 509'13, 40'00, 140'256);
    tariffRow("2024, first day", QDate(2024, 1, 1), 4, 726'00, 45'00, 150'000);
    tariffRow("2024, three hours", QDate(2026, 11, 23), 3, 544'50, 45'00, 150'000);
}

void OrderRulesTest::cheque()
{
    QFETCH(QDate, requestedOn);
    QFETCH(int, hours);
    QFETCH(qint64, rate);
    OrderDraft order = goodOrder();
    order.requestedOn = dayEntry(requestedOn);
    order.hours = countEntry(hours);
    const Cheque result = chequeOf(order);
    QCOMPARE(result.requestedOn, requestedOn);
    QCOMPARE(result.minutes.count, hours * 60);
    QTEST(result.value.cents, "value");
    QTEST(result.clientCost.cents, "cost");
    QVERIFY(result.rate == std::optional<Rate>({rate, 21}));
}

void OrderRulesTest::rateOrOwnValue_data()
{
    QTest::addColumn<AmountEntry>("value");
    QTest::addColumn<AmountEntry>("cost");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<qint64>("costCents");
    QTest::addColumn<bool>("byRate");

    const auto amount = [](const char *text) { return readAmount(QString::fromLatin1(text)); };
    QTest::newRow("both absent") << amount("") << amount("") << qint64(726'00) << qint64(45'00)
                                 << true;
    QTest::newRow("the tariff's value")
        << amount("726,00") << amount("40,00") << qint64(726'00) << qint64(40'00) << true;
    QTest::newRow("a cent more") << amount("726,01") << amount("45") << qint64(726'01)
                                 << qint64(45'00) << false;
    QTest::newRow("a cent less") << amount("725.99") << amount("") << qint64(725'99)
                                 << qint64(45'00) << false;
    QTest::newRow("worth nothing, costs nothing")
        << amount("0") << amount("0") << qint64(0) << qint64(0) << false;
}

void OrderRulesTest::rateOrOwnValue()
{
    QFETCH(AmountEntry, value);
    QFETCH(AmountEntry, cost);
    QFETCH(bool, byRate);
    OrderDraft order = goodOrder();
    order.value = value;
    order.clientCost = cost;
    const Cheque result = chequeOf(order);
    QTEST(result.value.cents, "cents");
    QTEST(result.clientCost.cents, "costCents");
    QVERIFY(result.rate == (byRate ? std::optional<Rate>({150'000, 21}) : std::nullopt));
}

void OrderRulesTest::validity_data()
{
    QTest::addColumn<QDate>("requestedOn");
    QTest::addColumn<DayEntry>("given");
    QTest::addColumn<int>("months"); // of the policy
    QTest::addColumn<QDate>("expected");

    QTest::newRow("three months") << QDate(2026, 3, 3) << DayEntry() << 3 << QDate(2026, 6, 3);
    QTest::newRow("30 November") << QDate(2025, 11, 30) << DayEntry() << 3 << QDate(2026, 2, 28);
    QTest::newRow("30 November before a leap year")
        << QDate(2023, 11, 30) << DayEntry() << 3 << QDate(2024, 2, 29);
    QTest::newRow("31 January") << QDate(2026, 1, 31) << DayEntry() << 3 << QDate(2026, 4, 30);
    QTest::newRow("the policy's month")
        << QDate(2026, 1, 31) << DayEntry() << 1 << QDate(2026, 2, 28);
    QTest::newRow("given") << QDate(2026, 3, 3) << dayEntry(QDate(2026, 12, 31)) << 3
                           << QDate(2026, 12, 31);
}

void OrderRulesTest::validity()
{
    QFETCH(QDate, requestedOn);
    QFETCH(DayEntry, given);
    QFETCH(int, months);
    OrderDraft order = goodOrder();
    order.requestedOn = dayEntry(requestedOn);
    order.validUntil = given;
    Policy policy;
    policy.validityMonths = months;
    QTEST(chequeFromOrder(order, testTariffs(), policy).validUntil, "expected");
}

void OrderRulesTest::texts()
{
    OrderDraft order = goodOrder();
    order.chequeNumber = QStringLiteral(" 778-8152");
    order.clientNumber = QStringLiteral("6000 4436");
    order.familyName = QStringLiteral("  Van  den Berg ");
    order.givenName = QStringLiteral("Zoe\u0308");
    const Cheque result = chequeOf(order);
    QCOMPARE(result.number.text(), QStringLiteral("00007788152"));
    QCOMPARE(result.clientNumber.text(), QStringLiteral("60004436"));
    QCOMPARE(result.familyName, QStringLiteral("Van den Berg"));
    QCOMPARE(result.givenName, QStringLiteral("Zo\u00eb"));
    QCOMPARE(result.clientName(), QStringLiteral("Van den Berg Zo\u00eb"));
    QVERIFY(!result.id.isValid());
}

void OrderRulesTest::conflicts_data()
{
    QTest::addColumn<OrderDraft>("again");
    QTest::addColumn<bool>("conflict");

    const auto orderRow = [](const char *name, const OrderDraft &again, bool conflict) {
        QTest::newRow(name) << again << conflict;
    };
    orderRow("the same", goodOrder(), false);
    OrderDraft again = goodOrder();
    again.chequeNumber = QStringLiteral("7788152");
    again.clientNumber = QStringLiteral("6000-4436");
    again.familyName = QStringLiteral(" Peeters ");
    again.validUntil = dayEntry(QDate(2027, 1, 1));
    again.value = amountEntry({726'00});
    again.clientCost = amountEntry({45'00});
    orderRow("the same, otherwise written", again, false);
    again = goodOrder();
    again.clientNumber = QStringLiteral("60004437");
    orderRow("another client", again, true);
    again = goodOrder();
    again.familyName = QStringLiteral("Peters");
    orderRow("another family name", again, true);
    again = goodOrder();
    again.givenName = QStringLiteral("Ann");
    orderRow("another given name", again, true);
    again = goodOrder();
    again.requestedOn = dayEntry(QDate(2026, 10, 2));
    again.validUntil = dayEntry(QDate(2027, 1, 1));
    orderRow("requested on another day", again, true);
    again = goodOrder();
    again.validUntil = dayEntry(QDate(2027, 1, 2));
    orderRow("valid until another day", again, true);
    again = goodOrder();
    again.hours = countEntry(3);
    orderRow("other hours", again, true);
    again = goodOrder();
    again.value = amountEntry({726'01});
    orderRow("another value", again, true);
    again = goodOrder();
    again.clientCost = amountEntry({40'00});
    orderRow("another cost", again, true);
}

void OrderRulesTest::conflicts()
{
    QFETCH(OrderDraft, again);
    QFETCH(bool, conflict);
    Cheque stored = chequeOf(goodOrder());
    stored.id = {12};
    const Cheque ordered = chequeOf(again);
    QCOMPARE(isSameOrder(ordered, stored), !conflict);
    const Findings findings = checkAgainstRegister(ordered, stored);
    QCOMPARE(outline(findings),
             conflict ? expectedLines("error orderConflict chequeNumber") : QStringList());
    if (conflict)
        QCOMPARE(findings.constFirst().text, QStringLiteral("00007788152"));
}

QTEST_APPLESS_MAIN(OrderRulesTest)
#include "tst_orderrules.moc"
