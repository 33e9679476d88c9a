// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formats.h"
#include "model/wording/language.h"
#include "model/wording/questions.h"
#include "model/wording/sentences.h"
#include "model/wording/words.h"
#include "tests/support/testcase.h"

#include <QCoreApplication>

/// The sentences that users know, to the letter: those of the manual, and those that were fixed
/// where it is silent.
class ManualSentencesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QVERIFY(installLanguage(QCoreApplication::instance())); }
    void findings_data();
    void findings();
    void words_data();
    void words();
    void questions_data();
    void questions();
    void dates_data();
    void dates();
};

void ManualSentencesTest::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void ManualSentencesTest::findings_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    const Finding notFound{.rule = Rule::ChequeNotFound,
                           .text = QStringLiteral("60004436"),
                           .otherText = QStringLiteral("00007788152")};
    const auto row = [](const char *name, const Finding &finding, const QString &expected) {
        QTest::newRow(name) << sentence(finding) << expected;
    };
    row("screen 7", notFound,
        QStringLiteral("Geen cheque gevonden voor klantnummer 60004436 en chequenummer "
                       "00007788152"));
    QTest::newRow("under screen 7")
        << advice(notFound)
        << QStringLiteral("Mogelijk is de geldigheidstermijn overschreden: vraag aan je klant om "
                          "een nieuwe loopbaancheque aan te vragen.");
    QTest::newRow("no such advice when writing")
        << advice(Finding{.rule = Rule::ChequeNotFound}) << QString();
    QTest::newRow("no such advice elsewhere")
        << advice(Finding{.rule = Rule::ChequeInUseHere, .text = QStringLiteral("60004436")})
        << QString();
    row("writing to an unknown cheque", {.rule = Rule::ChequeNotFound},
        QStringLiteral("Dit register kent geen cheque met dat nummer. Kijk het chequenummer na."));
    row("in use here", {.rule = Rule::ChequeInUseHere},
        QStringLiteral("Deze cheque is reeds in gebruik bij jouw loopbaancentrum."));
    row("in use elsewhere", {.rule = Rule::ChequeInUseElsewhere},
        QStringLiteral("Deze cheque is reeds in gebruik bij een ander loopbaancentrum."));
    row("closed", {.rule = Rule::ChequeClosed}, QStringLiteral("Deze cheque is reeds afgesloten."));
    row("discontinued", {.rule = Rule::ChequeDiscontinued},
        QStringLiteral("Deze cheque is reeds stopgezet."));
    row("screen 12", {.rule = Rule::DateTooOld},
        QStringLiteral("Het is niet toegelaten om een datum langer dan een jaar geleden te "
                       "selecteren"));
    row("screens 14 and 16", {.rule = Rule::ClosesCheque},
        QStringLiteral("Opgelet! De cheque zal automatisch worden afgesloten bij het registreren "
                       "van dit gesprek."));
    row("screen 15", {.rule = Rule::HoursLost, .minutes = Minutes{180}},
        QStringLiteral("Hierdoor zal 3 uur niet meer opgenomen kunnen worden."));
    row("screen 15 with half hours", {.rule = Rule::HoursLost, .minutes = Minutes{150}},
        QStringLiteral("Hierdoor zal 2 uur 30 min niet meer opgenomen kunnen worden."));
    row("spreadsheet",
        {.rule = Rule::ChequeNumberForm, .number = 1, .text = QStringLiteral("7,78816E+06")},
        QStringLiteral("Een rekenblad heeft het chequenummer veranderd in ‘7,78816E+06’; mogelijk "
                       "zijn de laatste cijfers verloren. Zet de kolom in het rekenblad op tekst, "
                       "vul het nummer opnieuw in en exporteer opnieuw."));
    row("nothing left", {.rule = Rule::DurationExceedsRemaining},
        QStringLiteral("Er is niets meer over op deze cheque. Sluit hem af met een "
                       "synthesegesprek van 0 minuten."));
}

void ManualSentencesTest::findings()
{
    QFETCH(QString, sentence);
    QTEST(sentence, "expected");
}

void ManualSentencesTest::words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &words, const QString &expected) {
        QTest::newRow(qPrintable(expected)) << words << expected;
    };
    row(toWords(ConversationType::Intake), QStringLiteral("Intake gesprek"));
    row(toWords(ConversationType::InDepth), QStringLiteral("Verdiepingsgesprek"));
    row(toWords(ConversationType::Synthesis), QStringLiteral("Synthese gesprek"));
    row(toWords(ConversationType::Discontinuation),
        QStringLiteral("Stopzetting van de begeleiding"));
    row(toWords(ConversationType::Aftercare), QStringLiteral("Nazorggesprek"));
    row(toWords(ConversationForm::Individual), QStringLiteral("Individueel gesprek"));
    row(toWords(ConversationForm::ECoaching), QStringLiteral("E-coaching"));
    row(toWords(ConversationForm::Group), QStringLiteral("Begeleiding in groep"));
    row(toWords(GuidanceStatus::InUse), QStringLiteral("Cheque in gebruik"));
    row(toWords(GuidanceStatus::Closed), QStringLiteral("Cheque afgesloten"));
    row(toWords(GuidanceStatus::Discontinued), QStringLiteral("Cheque stopgezet"));
    row(toWords(GuidanceStatus::Available), QStringLiteral("Cheque vrijgegeven"));
    row(toWords(std::optional<Payment>()), QStringLiteral("Te betalen"));
    row(toWords(std::optional(Payment())), QStringLiteral("Uitbetaald"));
    row(toWords(Theme::WorkableWork), QStringLiteral("Werkbaar werk"));
    row(toWords(Theme::WorkRelations), QStringLiteral("Relaties in de werkcontext"));
    row(toWords(Theme::JobTarget), QStringLiteral("Jobdoelwit"));
    row(toWords(Theme::Meaning), QStringLiteral("Zingeving"));
    row(toWords(Theme::QualityReflection), QStringLiteral("Kwaliteitsreflectie"));
    row(toWords(Theme::GrowthAndChallenge), QStringLiteral("Groei en uitdaging"));
    row(explanation(Theme::WorkableWork),
        QStringLiteral("In mijn huidige werksituatie heb ik te hoge werkdruk, stress, signalen van "
                       "burn-out,..."));
    row(explanation(Theme::WorkRelations),
        QStringLiteral("In mijn huidige werksituatie heb ik het moeilijk met (een) collega('s), "
                       "teamleider,..."));
    row(explanation(Theme::JobTarget),
        QStringLiteral("Ik wil weten welk werk en/of statuut (werknemer, zelfstandige, ...) écht "
                       "bij mij past en mij heroriënteren op de arbeidsmarkt."));
    row(explanation(Theme::Meaning),
        QStringLiteral("Ik wil meer voldoening, plezier, of uitdaging in mijn werk."));
    row(explanation(Theme::QualityReflection),
        QStringLiteral("Ik wil weten wat mijn sterke en zwakte punten zijn en hoe hiermee best om "
                       "te gaan"));
    row(explanation(Theme::GrowthAndChallenge),
        QStringLiteral("Ik wil doorgroeien, bijleren of een nieuwe uitdaging aangaan."));
    row(formatLongDay(QDate(2023, 3, 3)), QStringLiteral("3 maart 2023"));
    row(formatAmount(Money{12310}), QStringLiteral("123,10 euro"));
    row(formatWholeEuro(Money{67884}), QStringLiteral("679 euro"));
    row(formatDuration(Minutes{30}), QStringLiteral("30 min"));
}

void ManualSentencesTest::words()
{
    QFETCH(QString, words);
    QTEST(words, "expected");
}

void ManualSentencesTest::questions_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expected");

    const Finding closes{.rule = Rule::ClosesCheque, .severity = Severity::Confirm};
    const Finding lost{
        .rule = Rule::HoursLost, .severity = Severity::Confirm, .minutes = Minutes{180}};
    QTest::newRow("title") << questionTitle() << QStringLiteral("Opgepast!");
    QTest::newRow("screen 15")
        << closingQuestion({lost, closes})
        << QStringLiteral("Opgelet! De cheque zal automatisch worden afgesloten bij het "
                          "registreren van dit gesprek. Hierdoor zal 3 uur niet meer opgenomen "
                          "kunnen worden. Bent u zeker dat u dit gesprek wil opslaan?");
    QTest::newRow("nothing lost")
        << closingQuestion({closes})
        << QStringLiteral("Opgelet! De cheque zal automatisch worden afgesloten bij het "
                          "registreren van dit gesprek. Bent u zeker dat u dit gesprek wil "
                          "opslaan?");
    QTest::newRow("deleting") << deletionQuestion({})
                              << QStringLiteral("Ben je zeker dat je dit gesprek wil verwijderen?");
}

void ManualSentencesTest::questions()
{
    QFETCH(QString, question);
    QTEST(question, "expected");
}

void ManualSentencesTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("manual, Datum")
        << QStringLiteral("02/11/15")
        << QStringLiteral(
               "‘02/11/15’ is geen datum in het formaat dd/mm/jjjj. Schrijf het jaar met "
               "vier cijfers, bijvoorbeeld 02/11/2015 en niet 02/11/15.");
    QTest::newRow("only the form is wrong")
        << QStringLiteral("1-11-2026")
        << QStringLiteral("‘1-11-2026’ is geen datum in het formaat dd/mm/jjjj. Schrijf dag en "
                          "maand met twee cijfers en zet er schuine strepen tussen, bijvoorbeeld "
                          "02/11/2015.");
    QTest::newRow("no such day")
        << QStringLiteral("31/02/2026")
        << QStringLiteral("De dag ‘31/02/2026’ bestaat niet. Kijk de datum na en schrijf die als "
                          "dd/mm/jjjj, bijvoorbeeld 02/11/2015.");
    QTest::newRow("no such day, year first")
        << QStringLiteral("2026-02-31")
        << QStringLiteral("De dag ‘2026-02-31’ bestaat niet. Kijk de datum na en schrijf die als "
                          "jjjj-mm-dd, bijvoorbeeld 2015-11-02.");
    QTest::newRow("day first where the year goes first")
        << QStringLiteral("03/03/2026")
        << QStringLiteral("Schrijf ‘03/03/2026’ hier met het jaar eerst, als jjjj-mm-dd, "
                          "bijvoorbeeld 2015-11-02.");
    QTest::newRow("year first where the day goes first")
        << QStringLiteral("2026-03-03")
        << QStringLiteral("‘2026-03-03’ is geen datum in het formaat dd/mm/jjjj. Schrijf het jaar "
                          "met vier cijfers, bijvoorbeeld 02/11/2015 en niet 02/11/15.");
}

void ManualSentencesTest::dates()
{
    QFETCH(QString, typed);
    QTEST(sentence(Finding{.rule = Rule::DateInvalid, .field = Field::Date, .text = typed}),
          "expected");
}

QTEST_GUILESS_MAIN(ManualSentencesTest)
#include "tst_manual_sentences.moc"
