// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"
#include "tests/support/manualwindow.h"
#include "tests/support/testcase.h"

#include <QPlainTextEdit>

namespace {

QString dutch(const char *text)
{
    return QString::fromUtf8(text);
}

/// The cheque of the manual's screens, and a second one.
QString number()
{
    return QStringLiteral("00007788152");
}
QString otherNumber()
{
    return QStringLiteral("00007788153");
}

} // namespace

/// Walks the manual: one function per heading of "Loopbaancheque controleren en registreren",
/// named after it.
class TestManualRegistering : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loopbaanchequeControlerenEnRegistreren();
    void stap1Van3WelkeChequeWilJeRegistreren();
    void jeControleertDeCheque_data();
    void jeControleertDeCheque();
    void registreerCheque();
    void welkeChequeWilJeRegistreren_data();
    void welkeChequeWilJeRegistreren();
    void openHetDossierDatReedsInGebruikIs();
    void stap2Van3WaaromWilDeKlantLoopbaanbegeleidingVolgen();
    void redenLoopbaanbegeleidingAanvinken();
    void beginvraagNoteren();
    void letOp();
};

void TestManualRegistering::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestManualRegistering::loopbaanchequeControlerenEnRegistreren()
{
    // "in één beweging": nothing is registered before the last Opslaan, and then all of it.
    ManualWindow window;
    QVERIFY(window.startWithOrders({number(), otherNumber()}));
    QCOMPARE(window.read("emptyReason"), QStringLiteral("Er is nog geen cheque geregistreerd."));
    QVERIFY(window.goToStep3(number()));
    QVERIFY(window.enterConversation());
    QVERIFY(!(*window.cheques().dossier(number()))->latest());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    // The line is there without a reload, and is the current one.
    QCOMPARE(window.column(QStringLiteral("Chequenummer")), QStringList{number()});
    QCOMPARE(window.lines()->currentIndex().row(), 0);
    window.activateFront();
    QTRY_VERIFY(window.lines()->hasFocus());
    const auto dossier = window.cheques().dossier(number());
    const Guidance &guidance = *(*dossier)->latest();
    QCOMPARE(guidance.status, GuidanceStatus::InUse);
    QCOMPARE(guidance.conversations.size(), 1);
    QCOMPARE(guidance.conversations.constFirst().type, ConversationType::Intake);
    QCOMPARE(guidance.questions.constFirst().text, QStringLiteral("Ik wil doorgroeien."));
    // Also when something else was searched for before
    QVERIFY(window.type("keyword", QStringLiteral("onvindbaar")));
    QVERIFY(window.goToStep3(otherNumber()));
    QVERIFY(window.enterConversation(30));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.column(QStringLiteral("Chequenummer")), (QStringList{otherNumber(), number()}));
    QCOMPARE(window.lines()->currentIndex().row(), 0);
    // "definitief gekoppeld aan jouw loopbaancentrum"
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QVERIFY(window.message(u"Deze cheque is reeds in gebruik bij jouw loopbaancentrum."));
}

void TestManualRegistering::stap1Van3WelkeChequeWilJeRegistreren()
{
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QTest::mouseClick(window.find<QPushButton>("registerCheque"), Qt::LeftButton);
    // Not available: no new page.
    QVERIFY(window.enterNumbers(otherNumber()));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 1 van 3"));
    // Available: the next step, at once.
    QVERIFY(window.enterNumbers(number()));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 2 van 3"));
}

void TestManualRegistering::jeControleertDeCheque_data()
{
    QTest::addColumn<QString>("chequeNumber");
    QTest::addColumn<QString>("clientNumber");
    // "zonder slashes of streepjes": here they may stay, and lost zeros come back (domain.md).
    QTest::newRow("as printed") << number() << dutch("60004436");
    QTest::newRow("slashes and dashes") << dutch("0000/778-81.52") << dutch("6000 4436");
    QTest::newRow("zeros lost") << dutch("7788152") << dutch("60004436");
}

void TestManualRegistering::jeControleertDeCheque()
{
    QFETCH(QString, chequeNumber);
    QFETCH(QString, clientNumber);
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.type("chequeNumber", chequeNumber));
    QVERIFY(window.type("clientNumber", clientNumber));
    // "en te klikken op Volgende", which Enter does as well
    QTest::keyClick(window.find<QLineEdit>("clientNumber"), Qt::Key_Return);
    QCOMPARE(window.read("pageQuestion"),
             QStringLiteral("Waarom wil de klant loopbaanbegeleiding volgen?"));
    QCOMPARE(window.read("dossierName"), QStringLiteral("Peeters An"));
    QCOMPARE(window.read("dossierNumbers"),
             QStringLiteral("Klantnummer 60004436 · Chequenummer 00007788152 · 4 uur begeleiding · "
                            "geldig tot 1 januari 2027"));
}

void TestManualRegistering::registreerCheque()
{
    // Screen 5, with the buttons that every step has
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.click("registerCheque"));
    QCOMPARE(window.missing({dutch("Registreer cheque"), dutch("Stap 1 van 3"),
                             dutch("Welke cheque wil je registreren?"), dutch("Chequenummer"),
                             dutch("Klantnummer"), dutch("Volgende"), dutch("Annuleer")}),
             QStringList());
    QVERIFY(!window.find<QAbstractButton>("back"));
    QTRY_VERIFY(window.find<QLineEdit>("chequeNumber")->hasFocus());
    QVERIFY(window.enterNumbers(number()));
    QVERIFY(window.missing({dutch("Vorige"), dutch("Volgende"), dutch("Annuleer")}).isEmpty());
    QVERIFY(window.click("back"));
    QCOMPARE(window.find<QLineEdit>("chequeNumber")->text(), number());
    // Annuleer asks first, and leaves nothing behind.
    QVERIFY(window.click("cancel"));
    QVERIFY(window.question());
    QVERIFY(window.click("no"));
    QTRY_VERIFY(!window.question());
    QCOMPARE(window.read("step"), QStringLiteral("Stap 1 van 3"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QVERIFY(window.question());
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!(*window.cheques().dossier(number()))->latest());
}

void TestManualRegistering::welkeChequeWilJeRegistreren_data()
{
    QTest::addColumn<QString>("chequeNumber");
    QTest::addColumn<QString>("clientNumber");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &cheque, const char *client,
                        const char *sentence) {
        QTest::newRow(name) << cheque << dutch(client) << dutch(sentence);
    };
    row("screen 7", dutch("7788152"), "60004436",
        "Geen cheque gevonden voor klantnummer 60004436 en chequenummer 00007788152");
    // The same words, so that nobody learns that the cheque exists (domain.md).
    row("another client's", SampleRegister::ordered(), "60004437",
        "Geen cheque gevonden voor klantnummer 60004437 en chequenummer 00000000001");
    row("in use here", SampleRegister::inUse(), "60004436",
        "Deze cheque is reeds in gebruik bij jouw loopbaancentrum.");
    row("in use elsewhere", SampleRegister::elsewhere(), "60004436",
        "Deze cheque is reeds in gebruik bij een ander loopbaancentrum.");
    row("closed", SampleRegister::closed(), "60004436", "Deze cheque is reeds afgesloten.");
    row("discontinued", SampleRegister::discontinued(), "60004436",
        "Deze cheque is reeds stopgezet.");
}

void TestManualRegistering::welkeChequeWilJeRegistreren()
{
    QFETCH(QString, chequeNumber);
    QFETCH(QString, clientNumber);
    QFETCH(QString, sentence);
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(chequeNumber, clientNumber));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 1 van 3"));
    QCOMPARE(window.messages().size(), 1);
    const QLabel *message = window.message(sentence);
    QVERIFY2(message, qPrintable(window.messages().join(u'\n')));
    QCOMPARE(inkOf(*message), QStringLiteral("red"));
    // "je vraagt aan je klant om een nieuwe loopbaancheque aan te vragen"
    const bool notFound = sentence.startsWith(u"Geen cheque");
    QCOMPARE(message->text().contains(
                 u"Mogelijk is de geldigheidstermijn overschreden: vraag aan je klant om een "
                 u"nieuwe loopbaancheque aan te vragen."),
             notFound);
    // Another number is another question: the warning goes.
    QVERIFY(window.type("clientNumber", QStringLiteral("6")));
    QVERIFY(window.messages().isEmpty());
}

void TestManualRegistering::openHetDossierDatReedsInGebruikIs()
{
    // domain.md: a link from the message to the dossier
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(SampleRegister::inUse()));
    QCOMPARE(window.read("messageAction"), QStringLiteral("Open het dossier"));
    QVERIFY(window.click("messageAction"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Detail bestelling en begeleiding"));
    QCOMPARE(window.read("chequeNumber"), SampleRegister::inUse());
}

void TestManualRegistering::stap2Van3WaaromWilDeKlantLoopbaanbegeleidingVolgen()
{
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QCOMPARE(window.missing({dutch("Registreer cheque"), dutch("Stap 2 van 3"),
                             dutch("Waarom wil de klant loopbaanbegeleiding volgen?"),
                             dutch("Reden loopbaanbegeleiding"), dutch("Beginvraag")}),
             QStringList());
    // All that is wrong at once, each at its field
    QVERIFY(window.click("next"));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 2 van 3"));
    QCOMPARE(messagesAt(*window.window, "themes"),
             QStringList{dutch("Duid minstens één thema aan.")});
    QCOMPARE(messagesAt(*window.window, "question"),
             QStringList{dutch("Noteer de beginvraag van de klant.")});
    QTRY_VERIFY(window.find<QCheckBox>("workableWork")->hasFocus());
    QVERIFY(window.enterQuestion());
    QCOMPARE(window.read("step"), QStringLiteral("Stap 3 van 3"));
}

void TestManualRegistering::redenLoopbaanbegeleidingAanvinken()
{
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    // Screen 8, and "Groei en uitdaging" of screens 10, 17 and 18 (domain.md)
    QCOMPARE(
        window.missing(
            {dutch("Werkbaar werk"),
             dutch("In mijn huidige werksituatie heb ik te hoge werkdruk, stress, signalen van "
                   "burn-out,..."),
             dutch("Relaties in de werkcontext"),
             dutch("In mijn huidige werksituatie heb ik het moeilijk met (een) collega('s), "
                   "teamleider,..."),
             dutch("Jobdoelwit"),
             dutch("Ik wil weten welk werk en/of statuut (werknemer, zelfstandige, ...) écht bij "
                   "mij past en mij heroriënteren op de arbeidsmarkt."),
             dutch("Zingeving"),
             dutch("Ik wil meer voldoening, plezier, of uitdaging in mijn werk."),
             dutch("Kwaliteitsreflectie"),
             dutch("Ik wil weten wat mijn sterke en zwakte punten zijn en hoe hiermee best om te "
                   "gaan"),
             dutch("Groei en uitdaging"),
             dutch("Ik wil doorgroeien, bijleren of een nieuwe uitdaging aangaan.")}),
        QStringList());
    QCOMPARE(window.find<QWidget>("themes")->findChildren<QCheckBox *>().size(), 6);
    // "Je bent verplicht om minstens één thema aan te duiden."
    QVERIFY(window.type("question", QStringLiteral("Ik wil doorgroeien.")));
    QVERIFY(window.click("next"));
    const QLabel *message = window.message(u"Duid minstens één thema aan.");
    QVERIFY(message);
    QCOMPARE(inkOf(*message), QStringLiteral("red"));
    // "Je kan meerdere keuzes aanduiden."
    QVERIFY(window.click("growthAndChallenge"));
    QVERIFY(window.messages().isEmpty());
    QVERIFY(window.click("qualityReflection"));
    QVERIFY(window.click("next"));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.clickLine(number()));
    // In the order of the themes, not of the clicks
    QCOMPARE(window.read("themes"), QStringLiteral("Kwaliteitsreflectie · Groei en uitdaging"));
}

void TestManualRegistering::beginvraagNoteren()
{
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QCOMPARE(window.missing({dutch("De klant moet akkoord zijn met de formulering van de "
                                   "loopbaanvraag. Noteer ze kort en bondig; laat achtergrond en "
                                   "contextgegevens weg.")}),
             QStringList());
    QVERIFY(window.click("meaning"));
    // "Je bent verplicht om een beginvraag te noteren": blanks are none.
    QVERIFY(window.type("question", QStringLiteral("   ")));
    QVERIFY(window.click("next"));
    QVERIFY(window.message(u"Noteer de beginvraag van de klant."));
    QTRY_VERIFY(window.find<QPlainTextEdit>("text")->hasFocus());
    // An orange hint, which does not stop anybody (domain.md)
    QVERIFY(window.type("question", QStringLiteral("Bel me op 0470 12 34 56.")));
    const QLabel *hint = window.message(u"De beginvraag lijkt een rijksregisternummer");
    QVERIFY(hint);
    QCOMPARE(inkOf(*hint), QStringLiteral("orange"));
    QVERIFY(window.click("next"));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 3 van 3"));
    QVERIFY(window.click("back"));
    // 1000 characters and no more
    window.find<QPlainTextEdit>("text")->setPlainText(QString(1001, u'x'));
    QVERIFY(window.click("next"));
    QVERIFY(window.message(u"De beginvraag telt meer dan 1000 tekens."));
    QCOMPARE(window.read("step"), QStringLiteral("Stap 2 van 3"));
}

void TestManualRegistering::letOp()
{
    // "deze Beginvraag blijft geregistreerd in het dossier", also when it evolves
    ManualWindow window;
    QVERIFY(window.startWithOrders({number()}));
    QVERIFY(window.goToStep3(number()));
    // Until Opslaan it can still be changed.
    QVERIFY(window.click("back"));
    QCOMPARE(window.find<QPlainTextEdit>("text")->toPlainText(),
             QStringLiteral("Ik wil doorgroeien."));
    QVERIFY(window.find<QCheckBox>("qualityReflection")->isChecked());
    QVERIFY(window.type("question", QStringLiteral("De eerste vraag.")));
    QVERIFY(window.click("next"));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.clickLine(number()));
    QVERIFY(window.click("revise"));
    QVERIFY(window.type("question", QStringLiteral("De tweede vraag.")));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("question"), QStringLiteral("De tweede vraag."));
    QCOMPARE(window.read("earlierQuestions"), QStringLiteral("1 eerdere versie…"));
    QVERIFY(window.click("earlierQuestions"));
    QCOMPARE(window.read("earlierQuestion"), QStringLiteral("De eerste vraag."));
}

QTEST_MAIN(TestManualRegistering)
#include "tst_manual_registering.moc"
