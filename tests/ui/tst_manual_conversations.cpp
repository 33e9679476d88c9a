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

QString number()
{
    return QStringLiteral("00007788152");
}

QString closingSentence()
{
    return QStringLiteral("Opgelet! De cheque zal automatisch worden afgesloten bij het "
                          "registreren van dit gesprek.");
}

/// A cheque of four hours with an intake of one, its dossier open.
bool openWithIntake(ManualWindow &window)
{
    return window.startWithOrders({number()})
        && refusalOf(window.cheques().registerCheque(registrationOf(number()))).isEmpty()
        && window.clickLine(number());
}

/// The dialog of a next conversation with everything filled in.
bool enterNext(ManualWindow &window, ConversationType type, int minutes = 60)
{
    return window.click("registerConversation") && window.choose("type", int(type))
        && window.enterConversation(minutes);
}

bool closeWithSynthesis(ManualWindow &window)
{
    return enterNext(window, ConversationType::Synthesis) && window.click("save")
        && window.click("yes")
        && QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
}

} // namespace

/// Walks the manual: one function per heading, and per type of conversation, of "Gesprekken
/// registreren op een geregistreerde cheque" and what follows, named after it.
class TestManualConversations : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gesprekkenRegistrerenOpEenGeregistreerdeCheque();
    void verplichteVelden();
    void typeGesprek();
    void verdiepingsgesprek();
    void synthesegesprek();
    void resterendeUren();
    void synthesegesprekZonderResterendeUren();
    void nazorggesprek();
    void stopzettingVanDeBegeleiding();
    void loopbaanvraagTijdensBegeleidingAanpassen();
    void loopbaanvraagNaDeAfsluiting();
};

void TestManualConversations::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestManualConversations::gesprekkenRegistrerenOpEenGeregistreerdeCheque()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Detail bestelling en begeleiding"));
    // "klik je op de blauwe knop Registreer gesprek"
    auto *registering = window.find<QPushButton>("registerConversation");
    registering->setFocus();
    QCOMPARE(readText(*registering), QStringLiteral("Registreer gesprek"));
    QCOMPARE(groundOf(*registering), QStringLiteral("dark blue"));
    QVERIFY(enterNext(window, ConversationType::InDepth));
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(),
             QStringLiteral("Registreer gesprek"));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    // The dossier and the line behind it know at once; the newest stands on top.
    QStringList types;
    for (const auto *card : window.window->findChildren<QWidget *>(QStringLiteral("card"))) {
        if (card->isVisible())
            types.append(readText(*card->findChild<QWidget *>(QStringLiteral("type"))));
    }
    QCOMPARE(types.size(), 2);
    QVERIFY(types.contains(QStringLiteral("Verdiepingsgesprek")));
    QCOMPARE(window.read("remaining"), QStringLiteral("2 uur"));
    window.activateFront();
    QTRY_VERIFY(registering->hasFocus());
    QVERIFY(window.click("back"));
    QCOMPARE(window.column(QStringLiteral("Gesprekken")), QStringList{QStringLiteral("2")});
    QCOMPARE(window.column(QStringLiteral("Resterend")), QStringList{QStringLiteral("2 uur")});
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(window.column(QStringLiteral("Type gesprek")),
             (QStringList{dutch("Verdiepingsgesprek"), dutch("Intake gesprek")}));
}

void TestManualConversations::verplichteVelden()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    window.activateFront();
    QCOMPARE(window.missing({dutch("Datum"), dutch("Naam begeleider"), dutch("Type gesprek"),
                             dutch("Vorm gesprek"), dutch("Duur van het gesprek"),
                             dutch("Feedback"), dutch("Opslaan"), dutch("Annuleer")}),
             QStringList());
    QTRY_VERIFY(window.find<QLineEdit>("day")->hasFocus());
    QVERIFY(window.messages().isEmpty());
    QTest::keyClick(window.find<QLineEdit>("day"), Qt::Key_Return); // Opslaan
    QCOMPARE(window.messages(),
             (QStringList{dutch("Vul de datum van het gesprek in."),
                          dutch("Vul de naam van de begeleider in: eerst de "
                                "familienaam, dan de voornaam."),
                          dutch("Kies het type gesprek."), dutch("Kies de vorm van het gesprek."),
                          dutch("Kies de duur van het gesprek.")}));
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QVERIFY(window.enterConversation());
    QCOMPARE(window.messages(), QStringList());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

void TestManualConversations::typeGesprek()
{
    // Screens 13 to 16
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QCOMPARE(window.choices("type"),
             (QStringList{dutch("Intake gesprek (uit)"), dutch("Verdiepingsgesprek"),
                          dutch("Synthese gesprek"), dutch("Stopzetting van de begeleiding")}));
    // The hint about the kennismakingsgesprek belongs to the intake only.
    QVERIFY(!window.missing({dutch("Let op: dit is niet het kennismakingsgesprek.")}).isEmpty());
}

void TestManualConversations::verdiepingsgesprek()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(enterNext(window, ConversationType::InDepth, 120));
    QVERIFY(window.messages().isEmpty());
    QVERIFY(window.click("save"));
    QVERIFY(!window.question());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE IN GEBRUIK"));
    // One hour is left: a longer one is refused at its field, and says so.
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QCOMPARE(window.missing({dutch("Nog over op deze cheque: 1 uur")}), QStringList());
    QVERIFY(window.enterConversation(90));
    QCOMPARE(
        messagesAt(*window.window, "minutes"),
        QStringList{dutch("Er is nog maar 1 uur over op deze cheque. Kies een kortere duur.")});
    QVERIFY(window.choose("minutes", 60));
    // Nothing left for the synthesis: an orange warning (domain.md)
    const QLabel *warning = window.message(u"Na dit gesprek is er op de cheque niets meer over");
    QVERIFY(warning);
    QCOMPARE(inkOf(*warning), QStringLiteral("orange"));
    QVERIFY(window.choose("minutes", 30));
    QCOMPARE(window.messages(), QStringList());
}

void TestManualConversations::synthesegesprek()
{
    // "leidt automatisch tot een afsluiting": screen 14, at once and orange
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::Synthesis)));
    QCOMPARE(messagesAt(*window.window, "type"), QStringList{closingSentence()});
    QCOMPARE(inkOf(*window.message(closingSentence())), QStringLiteral("orange"));
    // Not a synthesis after all: the warning goes.
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QCOMPARE(window.messages(), QStringList());
    QVERIFY(window.choose("type", int(ConversationType::Synthesis)));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QVERIFY(window.question());
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE AFGESLOTEN"));
    QCOMPARE(window.missing({dutch("Synthese gesprek")}), QStringList());
    QVERIFY(window.click("back"));
    // No longer active: away from the overview until the tick is off.
    QCOMPARE(window.read("emptyReason"), QStringLiteral("Er is nu geen actieve begeleiding."));
    QVERIFY(window.click("onlyActive"));
    QCOMPARE(window.column(QStringLiteral("Status")),
             QStringList{QStringLiteral("Cheque afgesloten")});
}

void TestManualConversations::resterendeUren()
{
    // Screen 15: one dialog with the closing, what is lost, and the question; Annuleer is its
    // default.
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(enterNext(window, ConversationType::Synthesis, 30));
    QVERIFY(window.click("save"));
    QMessageBox *box = window.question();
    QVERIFY(box);
    QCOMPARE(box->text(), QStringLiteral("Opgepast!"));
    QCOMPARE(box->windowTitle(), QStringLiteral("Opgepast!"));
    QVERIFY2(box->informativeText().startsWith(
                 closingSentence()
                 + QStringLiteral(" Hierdoor zal 2 uur 30 min niet meer opgenomen kunnen worden. "
                                  "Bent u zeker dat u dit gesprek wil opslaan?")),
             qPrintable(box->informativeText()));
    QVERIFY(
        box->informativeText().endsWith(u"Peeters An · klantnummer 60004436 · cheque 00007788152"));
    QCOMPARE(readText(*box->defaultButton()), QStringLiteral("Annuleer"));
    QCOMPARE(window.read("yes"), QStringLiteral("Opslaan"));
    // Enter does what the default says: back to the form, nothing lost, nothing saved.
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!window.question());
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(),
             QStringLiteral("Registreer gesprek"));
    QCOMPARE(window.find<QLineEdit>("counsellor")->text(), QStringLiteral("Janssens Thomas"));
    QCOMPARE((*window.cheques().dossier(number()))->latest()->conversations.size(), 1);
    // Whole hours, as on the screen
    QCOMPARE(refusalOf(window.cheques().reviseCareerQuestion(
                 number(), {Theme::Meaning, QStringLiteral("Zin?")})),
             QString());
    QVERIFY(window.choose("minutes", 60));
    QVERIFY(window.click("save"));
    QVERIFY(window.question()->informativeText().contains(
        u"Hierdoor zal 2 uur niet meer opgenomen kunnen worden."));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE AFGESLOTEN"));
}

void TestManualConversations::synthesegesprekZonderResterendeUren()
{
    // domain.md: a used-up cheque is closed by a synthesis of 0 minutes, and loses no hours.
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.clickLine(SampleRegister::usedUp()));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::Synthesis)));
    QVERIFY(window.enterConversation(0));
    QVERIFY(window.click("save"));
    QVERIFY(window.question());
    QVERIFY(window.question()->informativeText().startsWith(
        closingSentence() + QStringLiteral(" Bent u zeker dat u dit gesprek wil opslaan?")));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE AFGESLOTEN"));
}

void TestManualConversations::nazorggesprek()
{
    // "verschijnt als enige optie nadat de cheque afgesloten is"
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(closeWithSynthesis(window));
    QCOMPARE(window.missing({dutch("Deze cheque is afgesloten: je kan enkel nog een nazorggesprek "
                                   "registreren.")}),
             QStringList());
    QVERIFY(window.click("registerConversation"));
    QCOMPARE(window.choices("type"), QStringList{QStringLiteral("Nazorggesprek")});
    QCOMPARE(window.missing({dutch("Nazorg neemt geen uren van de cheque en leidt niet tot "
                                   "uitbetaling.")}),
             QStringList());
    QVERIFY(window.enterConversation(120));
    QCOMPARE(window.messages(), QStringList());
    QVERIFY(window.click("save"));
    QVERIFY(!window.question());
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE AFGESLOTEN"));
    QCOMPARE(window.missing({dutch("Nazorggesprek"), dutch("0,00 euro")}), QStringList());
    QCOMPARE(window.read("remaining"), QStringLiteral("2 uur"));
    // "Deze registratie leidt niet tot uitbetaling."
    QVERIFY(window.click("back"));
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(window.column(QStringLiteral("Type gesprek")),
             (QStringList{dutch("Synthese gesprek"), dutch("Intake gesprek")}));
}

void TestManualConversations::stopzettingVanDeBegeleiding()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(!window.find<QCheckBox>("clientAgrees"));
    QVERIFY(window.choose("type", int(ConversationType::Discontinuation)));
    // Screen 16: the orange warning
    QCOMPARE(messagesAt(*window.window, "type").constFirst(), closingSentence());
    QCOMPARE(inkOf(*window.message(closingSentence())), QStringLiteral("orange"));
    QVERIFY(window.enterConversation(0));
    // "op voorwaarde dat de klant akkoord is": always asked (domain.md)
    QCOMPARE(window.read("clientAgrees"), QStringLiteral("De klant is akkoord met de stopzetting"));
    QVERIFY(window.click("save"));
    QVERIFY(!window.question());
    const QLabel *refusal = window.message(u"Vink aan dat de klant akkoord is met de stopzetting.");
    QVERIFY(refusal);
    QCOMPARE(inkOf(*refusal), QStringLiteral("red"));
    QTRY_VERIFY(window.find<QCheckBox>("clientAgrees")->hasFocus());
    QVERIFY(window.click("clientAgrees"));
    QVERIFY(messagesAt(*window.window, "clientAgrees").isEmpty());
    QVERIFY(window.click("save"));
    QVERIFY(window.question());
    QVERIFY(window.question()->informativeText().contains(
        u"Hierdoor zal 3 uur niet meer opgenomen kunnen worden."));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE STOPGEZET"));
    QVERIFY(window.click("registerConversation"));
    QCOMPARE(window.choices("type"), QStringList{QStringLiteral("Nazorggesprek")});
}

void TestManualConversations::loopbaanvraagTijdensBegeleidingAanpassen()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QCOMPARE(window.missing({dutch("Reden van begeleiding"), dutch("Kwaliteitsreflectie"),
                             dutch("Meer info"), dutch("Ik wil doorgroeien."), dutch("Wijzig")}),
             QStringList());
    QVERIFY(!window.find<QAbstractButton>("earlierQuestions"));
    // "op elk moment opnieuw": more than once
    for (const char *text : {"Hoe pak ik dit aan?", "En daarna?"}) {
        QVERIFY(window.click("revise"));
        window.activateFront();
        QCOMPARE(QApplication::activeModalWidget()->windowTitle(),
                 QStringLiteral("Wijzig de loopbaanvraag"));
        QVERIFY(window.missing({dutch("Beginvraag")}).isEmpty());
        QVERIFY(window.type("question", dutch(text)));
        QVERIFY(window.click("save"));
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(window.read("question"), dutch(text));
    }
    QCOMPARE(window.read("earlierQuestions"), QStringLiteral("2 eerdere versies…"));
    // Saving without a change is no new version (domain.md).
    QVERIFY(window.click("revise"));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("earlierQuestions"), QStringLiteral("2 eerdere versies…"));
    // The focus is back on the button, so that the keyboard can go on.
    window.activateFront();
    auto *revise = window.find<QPushButton>("revise");
    revise->setFocus();
    QTest::keyClick(window.window.get(), Qt::Key_F2);
    QVERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    window.activateFront();
    QTRY_VERIFY(revise->hasFocus());
}

void TestManualConversations::loopbaanvraagNaDeAfsluiting()
{
    // A closed dossier is read-only but for aftercare (domain.md): the button says why it is off.
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(closeWithSynthesis(window));
    auto *revise = window.find<QPushButton>("revise");
    QVERIFY(revise);
    QVERIFY(!revise->isEnabled());
    QCOMPARE(revise->toolTip(),
             QStringLiteral("Deze cheque is afgesloten: je kan enkel nog een "
                            "nazorggesprek registreren."));
    QTest::keyClick(window.window.get(), Qt::Key_F2);
    QVERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestManualConversations)
#include "tst_manual_conversations.moc"
