// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/textrules.h"
#include "tests/support/testcase.h"

/// privacyHint: national numbers, e-mail addresses and telephone numbers in free text.
class PrivacyHintTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsPersonalData_data();
    void holdsPersonalData();

private:
    void nationalNumbers();
    void emailAddresses();
    void telephoneNumbers();
    void datesAndAmounts();
};

namespace {

void row(const char *text, bool hint)
{
    QTest::newRow(text) << QString::fromUtf8(text) << hint;
}

} // namespace

void PrivacyHintTest::holdsPersonalData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hint");

    row("", false);
    row("Ik wil doorgroeien naar een leidinggevende functie.", false);
    nationalNumbers();
    emailAddresses();
    telephoneNumbers();
    datesAndAmounts();
}

/// The last two digits are 97 minus the first nine modulo 97; from 2000 on with a 2 before the
/// nine.
void PrivacyHintTest::nationalNumbers()
{
    row("85073003328", true); // a man, before 2000
    row("85073003427", true); // a woman
    row("62.11.19-417.04", true);
    row("62.11.19-417.05", false);
    row("99.09.19-999.88", true);
    row("19091999986", true); // 2019
    row("85073003329", false);
    row("85073003327", false);
    row("85073003356", false); // the check of another number
    row("85.07.30-033.28", true);
    row("85.07.30-033.29", false);
    row("85 07 30 033 28", true);
    row("850730-033-28", true);
    row("85/07/30 033.28", true);
    row("rijksnummer:85.07.30-034.27.", true);
    row("50730033269", false); // 2005 without its zero
    row("(17073000317)", true); // 2017, a man
    row("17.07.30-004.16", true); // a woman
    row("17.07.30-004.15", false);
    row("05073003326", true); // 2005
    row("850730033281", false); // twelve digits
    row("850730033289", false);
    row("185073003328", false);
    row("985073003328", false);
    row("8507300332", false); // ten
    row("85,07,30,033,28", false);
}

void PrivacyHintTest::emailAddresses()
{
    row("an@example.org", true);
    row("Mail naar an.peeters+werk@mail.example.be!", true);
    row("(an@example.org)", true);
    row("AN@EXAMPLE.BE", true);
    row("peeters@bedrijf.vlaanderen", true);
    row("an@example", false);
    row("@home werken", false);
    row("an @ example.org", false);
    row("5@3.2", false);
}

void PrivacyHintTest::telephoneNumbers()
{
    row("0475123456", true);
    row("0475 12 34 56", true);
    row("0475/12.34.56", true);
    row("0475-12-34-56", true);
    row("02 123 45 67", true);
    row("02/123.45.67", true);
    row("(02) 123 45 67", true);
    row("+32475123456", true);
    row("+32 475 12 34 56", true);
    row("+32 (0)475 12 34 56", true);
    row("+32 2 123 45 67", true);
    row("+31 6 12345678", true);
    row("0032 2 123 45 67", true); // twelve digits
    row("tel.0475123456,", true);
    row("bel 0475 12 34 56 na 18 uur", true);
    QTest::newRow("a date on the next line") << QStringLiteral("0475 12 34 56\n12 januari") << true;
    row("02 123 45 6", false); // eight digits
    row("02 123 45 67 8", true);
    row("01234567", false);
    row("09 999 99 99", true);
    row("012345678", true); // nine
    row("012345678901", true); // twelve
    row("0123456789012", false); // thirteen
    row("+1234567", false);
    row("475123456", false); // begins with neither 0 nor +
    row("60004436", false); // a client number
    row("90 123 456 78", false);
    row("1.000.000.000", false);
    row("9.099.999.999", false);
}

void PrivacyHintTest::datesAndAmounts()
{
    row("03/03/2026", false);
    row("van 03/03/2026 tot 04/06/2026", false);
    row("03/03/2026 04/06/2026 05/09/2026", false);
    row("03-03-2026, 04.06.2026", false);
    row("09/09/1999 19/09/2029", false);
    row("09/09/1999 12 uur", false);
    row("op 09/09/1999 0475 12 34 56", true);
    row("2026-03-03", false);
    row("2026-03-03 2026-06-04", false);
    row("2026-03-03/2026-06-04", false);
    row("op 03/03/2026 om 09.30 tot 10.30", false);
    row("om 09:00 en 10:30", false);
    row("08.30-12.00", false);
    row("726,00 euro", false);
    row("0,50 euro", false);
    row("1.726,00", false);
    row("100.000.000,00", false);
    row("-84,85", false);
    row("40 % van 678,84 euro", false);
    row("0475 12 34 56 op 03/03/2026", true); // a date hides no number
    row("op 03/03/2026 0475 12 34 56", true);
    row("2026-03-03 0475-12-34-56", true);
    row("om 18.30 0475 12 34 56", true);
}

void PrivacyHintTest::holdsPersonalData()
{
    QFETCH(QString, text);
    QTEST(::holdsPersonalData(text), "hint");
}

QTEST_APPLESS_MAIN(PrivacyHintTest)
#include "tst_privacyhint.moc"
