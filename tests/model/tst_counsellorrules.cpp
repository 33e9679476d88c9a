// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/counsellorrules.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

/// `Familienaam Voornaam`, each with a capital; Flemish particles may be written small.
class CounsellorRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void form_data();
    void form();
    void everyParticle_data();
    void everyParticle();
    void swapped_data();
    void swapped();
    void forbiddenCharacters_data();
    void forbiddenCharacters();
    void lengthComesFromThePolicy();

private:
    void goodNames();
    void particles();
    void wrongNames();
};

namespace {

enum class Verdict { Good, Particle, Form, Missing };

void row(const char *typed, Verdict verdict, const char *suggestion = "")
{
    QTest::newRow(typed) << QString::fromUtf8(typed) << verdict << QString::fromUtf8(suggestion);
}

QStringList expectedOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        break;
    case Verdict::Particle:
        return {QStringLiteral("warning counsellorParticle counsellor")};
    case Verdict::Form:
        return {QStringLiteral("error counsellorForm counsellor")};
    case Verdict::Missing:
        return {QStringLiteral("error counsellorMissing counsellor")};
    }
    return {};
}

} // namespace

void CounsellorRulesTest::form_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("suggestion");

    goodNames();
    particles();
    wrongNames();
}

void CounsellorRulesTest::goodNames()
{
    row("Janssens Thomas", Verdict::Good);
    row("  Janssens   Thomas ", Verdict::Good);
    QTest::newRow("blanks around")
        << QStringLiteral("\tJanssens Thomas\r\n") << Verdict::Good << QString();
    row("JANSSENS THOMAS", Verdict::Good);
    row("Janssens Jean Pierre", Verdict::Good);
    row("Janssens Jean-Pierre", Verdict::Good);
    row("Peeters-Maes An", Verdict::Good);
    row("El Amrani Tom", Verdict::Good);
    row("Ben Ali Fatima", Verdict::Good);
    row("Van den Berg Els", Verdict::Good);
    row("De Smet Jan", Verdict::Good);
    row("D'Hondt Anna", Verdict::Good);
    row("D\u2019Hondt Anna", Verdict::Good);
    row("D'hondt Anna", Verdict::Good);
    row("O'Brien Pat", Verdict::Good);
    row("\u00c7elik Z\u00fcmr\u00fct", Verdict::Good);
    row("Ma\u0142ecka Zoe\u0308", Verdict::Good);
    row("\u0141ukaszewicz \u00c9milie", Verdict::Good);
    row("O J", Verdict::Good);
    // Letters that are neither small nor capital
    row("\u0628\u0646\u0639\u0644\u064a \u0641\u0627\u0637\u0645\u0629", Verdict::Good);
    row("\u738b \u5c0f\u660e", Verdict::Good);
    row("\u01c5ak Ana", Verdict::Good); // a title-case letter
}

void CounsellorRulesTest::particles()
{
    row("de Kerchove Anna", Verdict::Particle);
    row("van den Berg Els", Verdict::Particle);
    row("van der Auwera Jo", Verdict::Particle);
    row("de Van Damme Jo", Verdict::Particle);
    row("d'Hondt Anna", Verdict::Particle);
    row("d\u2019Hondt Anna", Verdict::Particle);
    row("d' Hondt Anna", Verdict::Particle);
    row("d\u2019 Hondt Anna", Verdict::Particle);
    row("van d'Hondt Anna", Verdict::Particle);
    row("'t Kint Jan", Verdict::Particle);
    row("\u2019t Kint Jan", Verdict::Particle);
    row("el Amrani Tom", Verdict::Particle);
}

void CounsellorRulesTest::wrongNames()
{
    row("", Verdict::Missing);
    row("   ", Verdict::Missing);
    row("Janssens", Verdict::Form);
    row("O'Brien", Verdict::Form);
    row("d'Hondt", Verdict::Form);
    row("de Kerchove", Verdict::Form);
    row("van den Berg", Verdict::Form);
    row("de", Verdict::Form);
    row("van der", Verdict::Form);
    row("janssens thomas", Verdict::Form, "Janssens Thomas");
    row("janssens Thomas", Verdict::Form, "Janssens Thomas");
    row("Janssens thomas", Verdict::Form, "Janssens Thomas");
    row(" janssens   thomas ", Verdict::Form, "Janssens Thomas");
    row("de kerchove anna", Verdict::Form, "de Kerchove Anna");
    row("de Kerchove anna", Verdict::Form, "de Kerchove Anna");
    row("van den berg els", Verdict::Form, "van den Berg Els");
    row("Van den berg els", Verdict::Form, "Van den berg Els");
    row("d'hondt anna", Verdict::Form, "d'Hondt Anna");
    row("d\u2019hondt anna", Verdict::Form, "d\u2019Hondt Anna");
    row("d' hondt anna", Verdict::Form, "d' Hondt Anna");
    row("\u00e7elik zo\u00eb", Verdict::Form, "\u00c7elik Zo\u00eb");
    row("o'Brien Pat", Verdict::Form, "O'Brien Pat");
    row("mac Namara Pat", Verdict::Form, "Mac Namara Pat"); // not a particle of the list
    row("Anna de", Verdict::Form, "Anna De"); // a particle behind is no particle
    // Nothing to suggest: what stands there is no letter
    row("1anssens Thomas", Verdict::Form);
    row("Janssens 2", Verdict::Form);
    row("Janssens .", Verdict::Form);
    row("(Janssens) Thomas", Verdict::Form);
    row("'Janssens Thomas", Verdict::Form);
    row("=Janssens Thomas", Verdict::Form);
}

void CounsellorRulesTest::form()
{
    QFETCH(QString, typed);
    QFETCH(Verdict, verdict);
    QFETCH(QString, suggestion);
    const Findings findings = checkCounsellor(typed, {QStringLiteral("Wouters Eva")}, {});
    QCOMPARE(outline(findings), expectedOf(verdict));
    QCOMPARE(findings.isEmpty() ? QString() : findings.constFirst().suggestion, suggestion);
    // One click must be enough
    if (!suggestion.isEmpty())
        QVERIFY(!hasErrors(checkCounsellor(suggestion, {}, {})));
}

void CounsellorRulesTest::everyParticle_data()
{
    QTest::addColumn<QString>("particle");

    for (const char *particle : {"de", "den", "der", "van", "von", "ter", "ten", "te", "d'",
                                 "d\u2019", "'t", "\u2019t", "le", "la", "du", "el", "al", "ben"})
        QTest::newRow(particle) << QString::fromUtf8(particle);
}

void CounsellorRulesTest::everyParticle()
{
    QFETCH(QString, particle);
    const auto check = [&particle](const QString &rest) {
        return outline(checkCounsellor(QString(particle + u' ' + rest), {}, {}));
    };
    QCOMPARE(check(QStringLiteral("Berg Els")), expectedOf(Verdict::Particle));
    QCOMPARE(check(QStringLiteral("den Berg Els")), expectedOf(Verdict::Particle));
    QCOMPARE(check(QStringLiteral("berg Els")), expectedOf(Verdict::Form));
    QCOMPARE(check(QStringLiteral("Berg")), expectedOf(Verdict::Form)); // one word remains
}

void CounsellorRulesTest::swapped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("suggestion");

    const auto swapped = [](const char *typed, const char *suggestion) {
        QTest::newRow(typed) << QString::fromUtf8(typed)
                             << QStringLiteral("warning counsellorSwapped counsellor")
                             << QString::fromUtf8(suggestion);
    };
    const auto silent = [](const char *typed) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString() << QString();
    };
    swapped("Thomas Janssens", "Janssens Thomas");
    swapped(" Thomas  Janssens ", "Janssens Thomas");
    swapped("THOMAS JANSSENS", "Janssens Thomas");
    swapped("Els Van den Berg", "Van den Berg Els");
    swapped("Zoe \u00c7elik", "\u00c7elik Zo\u00eb");
    swapped("Anna D\u2019Hondt", "D'Hondt Anna");
    swapped("Anna de Kerchove", "de Kerchove Anna");
    silent("Janssens Thomas");
    silent("Janssens Tom");
    silent("Thomas Wouters");
    silent("Thomas Janssens Junior");
    // Both orders are known: two people
    silent("Simon Peter");
    silent("Peter Simon");
}

void CounsellorRulesTest::swapped()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QFETCH(QString, suggestion);
    const QStringList known{
        QStringLiteral("Janssens Thomas"),     QStringLiteral("Van den Berg Els"),
        QStringLiteral("\u00c7elik Zo\u00eb"), QStringLiteral("D'Hondt Anna"),
        QStringLiteral("de Kerchove Anna"),    QStringLiteral("Peter Simon"),
        QStringLiteral("Simon Peter")};
    const Findings findings = checkCounsellor(typed, known, {});
    QCOMPARE(outline(findings), expectedLines(expected));
    QCOMPARE(findings.isEmpty() ? QString() : findings.constFirst().suggestion, suggestion);
    QCOMPARE(outline(checkCounsellor(typed, {}, {})), QStringList()); // nobody is known
}

void CounsellorRulesTest::forbiddenCharacters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");

    QTest::newRow("line break") << QStringLiteral("Janssens\nThomas") << 9;
    QTest::newRow("tab") << QStringLiteral("Janssens\tThomas") << 9;
    QTest::newRow("separator of lines") << QStringLiteral(" Janssens\u2028Thomas") << 9;
    QTest::newRow("bidirectional") << QStringLiteral("Janssens \u202eThomas") << 10;
    QTest::newRow("zero-width") << QStringLiteral("Jans\u200bsens Thomas") << 5;
    QTest::newRow("after a letter taken apart") << QStringLiteral("Zoe\u0308\u200b Thomas") << 4;
    QTest::newRow("half a pair") << QString(QStringLiteral("Janssens Thomas") + QChar(0xd83d))
                                 << 16;
    QTest::newRow("NUL") << QString(QStringLiteral("Janssens Thomas") + QChar(0)) << 16;
}

void CounsellorRulesTest::forbiddenCharacters()
{
    QFETCH(QString, typed);
    QFETCH(int, position);
    QCOMPARE(
        outline(checkCounsellor(typed, {}, {})),
        QStringList{QStringLiteral("error counsellorForm counsellor number=%1").arg(position)});
}

void CounsellorRulesTest::lengthComesFromThePolicy()
{
    Policy policy;
    const QString longest = QStringLiteral("J ") + QString(98, u'T');
    QCOMPARE(outline(checkCounsellor(longest, {}, policy)), QStringList());
    QCOMPARE(outline(checkCounsellor(QString(longest + u't'), {}, policy)),
             expectedOf(Verdict::Form));
    policy.nameLength = 4;
    QCOMPARE(outline(checkCounsellor(QStringLiteral("Al Jo"), {}, policy)),
             expectedOf(Verdict::Form));
    QCOMPARE(outline(checkCounsellor(QStringLiteral("Al J"), {}, policy)), QStringList());
}

QTEST_APPLESS_MAIN(CounsellorRulesTest)
#include "tst_counsellorrules.moc"
