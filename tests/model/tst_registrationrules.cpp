// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/registrationrules.h"
#include "tests/support/dossiers.h"
#include "tests/support/findings.h"
#include "tests/support/testcase.h"

namespace {

const QString ourNumber = QStringLiteral("00007788152");
const QString ourClient = QStringLiteral("60004436");

ChequeRegistration goodRegistration()
{
    return {ourNumber, ourClient, goodQuestion(), goodDraft(ConversationType::Intake)};
}

} // namespace

/// Registering a cheque: three steps, one act.
class RegistrationRulesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void numberFormFacts();
    void numbersComeBeforeTheLookUp_data();
    void numbersComeBeforeTheLookUp();
    void lookUp_data();
    void lookUp();
    void lookUpKnowsNoDifference_data();
    void lookUpKnowsNoDifference();
    void lookUpNamesNormalisedNumbers();
    void validUntilDayCounts();
    void registration_data();
    void registration();
    void failedLookUpSilencesTheCheque_data();
    void failedLookUpSilencesTheCheque();
};

void RegistrationRulesTest::numbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asCheque");
    QTest::addColumn<QString>("asClient");

    const auto row = [](const char *name, const char *typed, const char *asCheque,
                        const char *asClient) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromLatin1(asCheque)
                            << QString::fromLatin1(asClient);
    };
    const char *const missingCheque = "error chequeNumberMissing chequeNumber";
    const char *const missingClient = "error clientNumberMissing clientNumber";
    const char *const wrongCheque = "error chequeNumberForm chequeNumber";
    const char *const wrongClient = "error clientNumberForm clientNumber";
    row("empty", "", missingCheque, missingClient);
    row("blanks", " \t ", missingCheque, missingClient);
    row("only separators", " / - . ", missingCheque, missingClient);
    row("letters", "abc", wrongCheque, wrongClient);
    row("seven digits", "7788152", "", wrongClient);
    row("eight digits", "60004436", "", "");
    row("nine digits", "600044361", "", wrongClient);
    row("eight digits, separators", " 6000-44/3.6 ", "", "");
    row("eleven digits", "00007788152", "", wrongClient);
    row("twelve digits", "000077881521", wrongCheque, wrongClient);
    row("a letter among them", "6000443O", wrongCheque, wrongClient);
}

void RegistrationRulesTest::numbers()
{
    QFETCH(QString, typed);
    QFETCH(QString, asCheque);
    QFETCH(QString, asClient);
    QCOMPARE(outline(checkChequeNumber(typed)), expectedLines(asCheque));
    QCOMPARE(outline(checkClientNumber(typed)), expectedLines(asClient));
}

void RegistrationRulesTest::numberFormFacts()
{
    const Findings letter = checkChequeNumber(QStringLiteral(" 0000778815A "));
    QCOMPARE(letter.constFirst().text, QStringLiteral("0000778815A"));
    QCOMPARE(letter.constFirst().number, 0);
    // The message must say that a spreadsheet did this
    for (const char *typed : {"7,78816E+06", "7.78816E+06", "7,8e6", " 9,9E+09 "}) {
        const Findings findings = checkChequeNumber(QString::fromLatin1(typed));
        QCOMPARE(outline(findings), expectedLines("error chequeNumberForm chequeNumber number=1"));
        QCOMPARE(findings.constFirst().text, QString::fromLatin1(typed).trimmed());
    }
    QCOMPARE(checkClientNumber(QStringLiteral("6000443 ")).constFirst().text,
             QStringLiteral("6000443"));
}

void RegistrationRulesTest::numbersComeBeforeTheLookUp_data()
{
    QTest::addColumn<QString>("chequeNumber");
    QTest::addColumn<QString>("clientNumber");
    QTest::addColumn<QString>("expected");

    QTest::newRow("both empty") << QString() << QString()
                                << QStringLiteral("error chequeNumberMissing chequeNumber; "
                                                  "error clientNumberMissing clientNumber");
    QTest::newRow("both wrong") << QStringLiteral("A") << QStringLiteral("6000443")
                                << QStringLiteral("error chequeNumberForm chequeNumber; "
                                                  "error clientNumberForm clientNumber");
    QTest::newRow("client empty") << ourNumber << QString()
                                  << QStringLiteral("error clientNumberMissing clientNumber");
    QTest::newRow("client wrong") << ourNumber << QStringLiteral("6000443A")
                                  << QStringLiteral("error clientNumberForm clientNumber");
    QTest::newRow("cheque empty") << QString() << ourClient
                                  << QStringLiteral("error chequeNumberMissing chequeNumber");
}

void RegistrationRulesTest::numbersComeBeforeTheLookUp()
{
    QFETCH(QString, chequeNumber);
    QFETCH(QString, clientNumber);
    QFETCH(QString, expected);
    for (const ChequeState state :
         {ChequeState::Unknown, ChequeState::NeverRegistered, ChequeState::Closed}) {
        QCOMPARE(outline(checkLookUp(chequeNumber, clientNumber, dossierIn(state, ourCentre),
                                     testContext())),
                 expectedLines(expected));
    }
}

void RegistrationRulesTest::lookUp_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<QString>("here"); // the rule, when the latest guidance is ours
    QTest::addColumn<QString>("elsewhere");

    const auto row = [](const char *name, ChequeState state, const char *here,
                        const char *elsewhere) {
        QTest::newRow(name) << state << QString::fromLatin1(here) << QString::fromLatin1(elsewhere);
    };
    row("unknown", ChequeState::Unknown, "chequeNotFound", "chequeNotFound");
    row("never registered", ChequeState::NeverRegistered, "", "");
    row("never, passed", ChequeState::NeverRegisteredPassed, "chequeNotFound", "chequeNotFound");
    row("emptied", ChequeState::Emptied, "", "");
    row("emptied, passed", ChequeState::EmptiedPassed, "chequeNotFound", "chequeNotFound");
    row("again in use", ChequeState::EmptiedThenInUse, "chequeInUseHere", "chequeInUseElsewhere");
    row("in use", ChequeState::InUse, "chequeInUseHere", "chequeInUseElsewhere");
    row("in use, passed", ChequeState::InUsePassed, "chequeInUseHere", "chequeInUseElsewhere");
    row("closed", ChequeState::Closed, "chequeClosed", "chequeClosed");
    row("closed, passed", ChequeState::ClosedPassed, "chequeClosed", "chequeClosed");
    row("discontinued", ChequeState::Discontinued, "chequeDiscontinued", "chequeDiscontinued");
    row("discontinued, passed", ChequeState::DiscontinuedPassed, "chequeDiscontinued",
        "chequeDiscontinued");
}

void RegistrationRulesTest::lookUp()
{
    QFETCH(ChequeState, state);
    QFETCH(QString, here);
    QFETCH(QString, elsewhere);
    const auto check = [state](CentreId centre) {
        return outline(checkLookUp(ourNumber, ourClient, dossierIn(state, centre), testContext()));
    };
    const auto line = [](const QString &rule) {
        return expectedLines(rule.isEmpty() ? rule : QString(u"error " + rule + u" none"));
    };
    QCOMPARE(check(ourCentre), line(here));
    QCOMPARE(check(otherCentre), line(elsewhere));
}

void RegistrationRulesTest::lookUpKnowsNoDifference_data()
{
    lookUp_data();
}

/// A right cheque number with a wrong client number must not tell that the cheque exists.
void RegistrationRulesTest::lookUpKnowsNoDifference()
{
    QFETCH(ChequeState, state);
    const QString wrongClient = QStringLiteral("60004437");
    const Findings unknown = checkLookUp(ourNumber, wrongClient, std::nullopt, testContext());
    QCOMPARE(outline(unknown), expectedLines("error chequeNotFound none"));
    for (const CentreId centre : {ourCentre, otherCentre}) {
        const Findings findings =
            checkLookUp(ourNumber, wrongClient, dossierIn(state, centre), testContext());
        QVERIFY(findings == unknown);
    }
    const Findings expired =
        checkLookUp(ourNumber, ourClient, dossierIn(ChequeState::NeverRegisteredPassed, ourCentre),
                    testContext());
    QVERIFY(expired == checkLookUp(ourNumber, ourClient, std::nullopt, testContext()));
}

void RegistrationRulesTest::lookUpNamesNormalisedNumbers()
{
    const Findings findings =
        checkLookUp(QStringLiteral(" 778-8152 "), QStringLiteral("6000 44/36"), {}, testContext());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().text, ourClient);
    QCOMPARE(findings.constFirst().otherText, ourNumber);
    // Found under another spelling, too
    QVERIFY(checkLookUp(QStringLiteral("7788152"), QStringLiteral("60.00.44.36"),
                        dossierIn(ChequeState::NeverRegistered, ourCentre), testContext())
                .isEmpty());
}

void RegistrationRulesTest::validUntilDayCounts()
{
    const Dossier dossier{testCheque(), {}};
    const QDate lastDay = dossier.cheque.validUntil;
    QVERIFY(checkLookUp(ourNumber, ourClient, dossier, testContext(lastDay)).isEmpty());
    QCOMPARE(outline(checkLookUp(ourNumber, ourClient, dossier, testContext(lastDay.addDays(1)))),
             expectedLines("error chequeNotFound none"));
}

void RegistrationRulesTest::registration_data()
{
    QTest::addColumn<ChequeRegistration>("draft");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const ChequeRegistration &draft, const char *expected) {
        QTest::newRow(name) << draft << QString::fromLatin1(expected);
    };
    ChequeRegistration draft = goodRegistration();
    row("good", draft, "");
    draft.intake.type.reset();
    row("its type is fixed", draft, "");
    draft.question = {};
    row("no question", draft, "error themeMissing themes; error questionMissing question");
    draft = goodRegistration();
    draft.question.text = QStringLiteral("Mijn nummer is 85.07.30-033.28");
    draft.intake.feedback = QStringLiteral("an@example.org");
    row("two hints", draft, "warning privacyHint question; warning privacyHint feedback");
    draft = goodRegistration();
    draft.intake.date = dayEntry(QDate(2026, 9, 30));
    draft.intake.minutes = 45;
    row("intake", draft,
        "error dateBeforeRequest date day=2026-10-01; error durationNotAllowed minutes");
    draft = {ourNumber, ourClient, {}, {}};
    row("nothing but the numbers", draft,
        "error themeMissing themes; error questionMissing question; error dateMissing date; "
        "error counsellorMissing counsellor; error formMissing form; "
        "error durationMissing minutes");
    row("nothing at all", {},
        "error chequeNumberMissing chequeNumber; error clientNumberMissing clientNumber; "
        "error themeMissing themes; error questionMissing question; error dateMissing date; "
        "error counsellorMissing counsellor; error formMissing form; "
        "error durationMissing minutes");
}

void RegistrationRulesTest::registration()
{
    QFETCH(ChequeRegistration, draft);
    QFETCH(QString, expected);
    for (const ChequeState state : {ChequeState::NeverRegistered, ChequeState::Emptied}) {
        for (const CentreId centre : {ourCentre, otherCentre}) {
            QCOMPARE(outline(checkRegistration(draft, dossierIn(state, centre), testContext())),
                     expectedLines(expected));
        }
    }
}

void RegistrationRulesTest::failedLookUpSilencesTheCheque_data()
{
    QTest::addColumn<ChequeState>("state");
    QTest::addColumn<CentreId>("centre");
    QTest::addColumn<QString>("rule");

    QTest::newRow("unknown") << ChequeState::Unknown << ourCentre << "chequeNotFound";
    QTest::newRow("expired") << ChequeState::NeverRegisteredPassed << ourCentre << "chequeNotFound";
    QTest::newRow("in use here") << ChequeState::InUse << ourCentre << "chequeInUseHere";
    QTest::newRow("in use elsewhere")
        << ChequeState::InUse << otherCentre << "chequeInUseElsewhere";
    QTest::newRow("closed") << ChequeState::Closed << ourCentre << "chequeClosed";
    QTest::newRow("discontinued") << ChequeState::Discontinued << otherCentre
                                  << "chequeDiscontinued";
}

/// dateBeforeRequest, durationExceedsRemaining and what else needs the cheque are silent; the
/// others speak.
void RegistrationRulesTest::failedLookUpSilencesTheCheque()
{
    QFETCH(ChequeState, state);
    QFETCH(CentreId, centre);
    QFETCH(QString, rule);
    ChequeRegistration draft = goodRegistration();
    draft.question.themes = {};
    draft.intake.date = dayEntry(QDate(2025, 11, 22)); // too old, and before the request
    draft.intake.minutes = 120;
    std::optional<Dossier> dossier = dossierIn(state, centre);
    if (dossier)
        dossier->cheque.minutes = {60};
    const QString others = QStringLiteral("; error themeMissing themes; error dateTooOld date");
    QCOMPARE(outline(checkRegistration(draft, dossier, testContext())),
             expectedLines(QString(u"error " + rule + u" none" + others)));
    draft.intake.minutes = 45; // this can be said without the cheque
    QCOMPARE(outline(checkRegistration(draft, dossier, testContext())),
             expectedLines(QString(u"error " + rule + u" none" + others
                                   + u"; error durationNotAllowed minutes")));
}

QTEST_APPLESS_MAIN(RegistrationRulesTest)
#include "tst_registrationrules.moc"
