// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/numbers.h"
#include "tests/support/testcase.h"

class NumbersTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void chequeNumber_data();
    void chequeNumber();
    void clientNumber_data();
    void clientNumber();
    void separators_data();
    void separators();
    void equalNumbersHaveOneHash();
    void noNumberIsEmpty();
};

void NumbersTest::chequeNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // null: not a cheque number

    const QString none;
    const QString number = QStringLiteral("00007788152");
    QTest::newRow("eleven digits") << number << number;
    QTest::newRow("no leading zeros at all")
        << QStringLiteral("98765432109") << QStringLiteral("98765432109");
    QTest::newRow("a spreadsheet took the zeros") << QStringLiteral("7788152") << number;
    QTest::newRow("one digit") << QStringLiteral("5") << QStringLiteral("00000000005");
    QTest::newRow("ten digits") << QStringLiteral("0007788152") << number;
    QTest::newRow("twelve digits") << QStringLiteral("000077881521") << none;
    QTest::newRow("twelve, a zero too many") << QStringLiteral("000007788152") << none;
    QTest::newRow("strokes and slashes") << QStringLiteral("0000-778/8152") << number;
    QTest::newRow("points") << QStringLiteral("0000.778.8152") << number;
    QTest::newRow("spaces") << QStringLiteral("  0000 778 8152 ") << number;
    QTest::newRow("hard space") << QStringLiteral("0000\u00a07788152") << number;
    QTest::newRow("tab") << QStringLiteral("\t00007788152") << number;
    QTest::newRow("separators and padding") << QStringLiteral("778-8152") << number;
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("only separators") << QStringLiteral(" /-. ") << none;
    QTest::newRow("a letter") << QStringLiteral("0000778815A") << none;
    QTest::newRow("letter O for zero") << QStringLiteral("O0007788152") << none;
    QTest::newRow("scientific") << QStringLiteral("7,78816E+06") << none;
    QTest::newRow("comma") << QStringLiteral("7,788,152") << none;
    QTest::newRow("plus") << QStringLiteral("+7788152") << none;
    QTest::newRow("en dash") << QStringLiteral("0000\u20137788152") << none;
    QTest::newRow("zero-width space") << QStringLiteral("0000\u200b7788152") << none;
    QTest::newRow("Arabic digits") << QStringLiteral("\u0667\u0667\u0668\u0668") << none;
    QTest::newRow("wide digits") << QStringLiteral("\uff17\uff17\uff18\uff18") << none;
}

void NumbersTest::chequeNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const std::optional<ChequeNumber> number = ChequeNumber::fromText(typed);
    QCOMPARE(number.has_value(), !expected.isNull());
    if (number)
        QCOMPARE(number->text(), expected);
}

void NumbersTest::clientNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    const QString none;
    const QString number = QStringLiteral("60004436");
    QTest::newRow("eight digits") << number << number;
    QTest::newRow("leading zeros stay") << QStringLiteral("00004436") << QStringLiteral("00004436");
    QTest::newRow("seven digits are not padded") << QStringLiteral("6000443") << none;
    QTest::newRow("nine digits") << QStringLiteral("600044361") << none;
    QTest::newRow("spaces") << QStringLiteral(" 6000 4436 ") << number;
    QTest::newRow("points, stroke, slash") << QStringLiteral("60.00-44/36") << number;
    QTest::newRow("empty") << QString() << none;
    QTest::newRow("only separators") << QStringLiteral("/ - .") << none;
    QTest::newRow("a letter") << QStringLiteral("6000443O") << none;
    QTest::newRow("Arabic digits")
        << QStringLiteral("\u0666\u0660\u0660\u0660\u0664\u0664\u0663\u0666") << none;
}

void NumbersTest::clientNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const std::optional<ClientNumber> number = ClientNumber::fromText(typed);
    QCOMPARE(number.has_value(), !expected.isNull());
    if (number)
        QCOMPARE(number->text(), expected);
}

void NumbersTest::separators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("all kinds") << QStringLiteral(" 1/2-3.4 5\t") << QStringLiteral("12345");
    QTest::newRow("only these") << QStringLiteral("1,2_3+4") << QStringLiteral("1,2_3+4");
    QTest::newRow("nothing left") << QStringLiteral(" - ") << QString();
}

void NumbersTest::separators()
{
    QFETCH(QString, typed);
    QTEST(withoutSeparators(typed), "kept");
}

void NumbersTest::equalNumbersHaveOneHash()
{
    const auto padded = ChequeNumber::fromText(QStringLiteral("7788152"));
    const auto written = ChequeNumber::fromText(QStringLiteral("0000-778/8152"));
    const auto other = ChequeNumber::fromText(QStringLiteral("7788153"));
    QVERIFY(padded && written && other);
    QVERIFY(*padded == *written);
    QCOMPARE(qHash(*padded), qHash(*written));
    QVERIFY(*padded != *other);
}

void NumbersTest::noNumberIsEmpty()
{
    QVERIFY(ChequeNumber().text().isEmpty());
    QVERIFY(ClientNumber().text().isEmpty());
}

QTEST_APPLESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
