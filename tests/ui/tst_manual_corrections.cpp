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

/// A cheque of four hours with an intake of one, its dossier open.
bool openWithIntake(ManualWindow &window)
{
    return window.startWithOrders({number()})
        && refusalOf(window.cheques().registerCheque(registrationOf(number()))).isEmpty()
        && window.clickLine(number());
}

/// The bin, the question, and yes.
bool deleteLatest(const ManualWindow &window)
{
    return window.click("deleteConversation") && window.click("yes")
        && QTest::qWaitFor([] { return !QApplication::activeModalWidget(); });
}

/// The cards of a dossier from the top, in words: `Verdiepingsgesprek, VERWIJDERD, bin`.
QStringList cardsOf(const ManualWindow &window)
{
    QStringList cards;
    for (const QWidget *card : window.window->findChildren<QWidget *>(QStringLiteral("card"))) {
        if (!card->isVisible())
            continue;
        QStringList words{readText(*visiblePart<QWidget>(*card, QStringLiteral("type")))};
        if (const auto *label = visiblePart<QWidget>(*card, QStringLiteral("deletedLabel")))
            words.append(readText(*label));
        if (visiblePart<QWidget>(*card, QStringLiteral("deleteConversation")))
            words.append(QStringLiteral("bin"));
        cards.append(words.join(QStringLiteral(", ")));
    }
    return cards;
}

} // namespace

/// Walks the manual: "Correcties en rechtzettingen" and "Hoe vermijd je onterechte afsluiting van
/// de loopbaancheque?", a function per heading and per statement that stands on its own.
class TestManualCorrections : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void correctiesEnRechtzettingen();
    void altijdEerstHetMeestRecenteGesprek();
    void detailBestellingEnBegeleidingVerwijderdGesprek();
    void zolangDeLoopbaanchequeNietAfgeslotenWerd();
    void loopbaanchequeTerugBeschikbaar();
    void aanEenAnderCentrumBezorgd();
    void geldigheidstermijnOverschreden();
    void hoeVermijdJeOnterechteAfsluitingVanDeLoopbaancheque();
    void inHetJuisteDossier();
    void letExtraOpBijWaarschuwingen();
    void respecteerDeChronologieVanDeGesprekken();
};

void TestManualCorrections::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestManualCorrections::correctiesEnRechtzettingen()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.openDossier(SampleRegister::inUse()));
    // "op het rode vuilbakje Verwijder gesprek te klikken"
    auto *bin = window.find<QPushButton>("deleteConversation");
    QCOMPARE(readText(*bin), QStringLiteral("Verwijder gesprek"));
    QVERIFY(!bin->icon().isNull());
    QCOMPARE(colourName(bin->palette().color(QPalette::ButtonText)), QStringLiteral("red"));
    bin->setFocus();
    QVERIFY(window.click("deleteConversation"));
    QMessageBox *box = window.question();
    QVERIFY(box);
    // "gevolgen voor de uitbetaling", and whose dossier it is
    QCOMPARE(box->informativeText(),
             QStringLiteral("Ben je zeker dat je dit gesprek wil verwijderen? De uitbetaling van "
                            "90,75 euro wordt teruggenomen.\n\nPeeters An · klantnummer 60004436 "
                            "· cheque 00000000002"));
    QCOMPARE(readText(*box->defaultButton()), QStringLiteral("Annuleer"));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!window.question());
    QCOMPARE(cardsOf(window),
             (QStringList{dutch("Verdiepingsgesprek, VERWIJDERD"), dutch("Verdiepingsgesprek, bin"),
                          dutch("Intake gesprek")}));
    // "Als je bevestigt, is het gesprek verwijderd"
    QVERIFY(deleteLatest(window));
    QCOMPARE(cardsOf(window),
             (QStringList{dutch("Verdiepingsgesprek, VERWIJDERD"),
                          dutch("Verdiepingsgesprek, VERWIJDERD"), dutch("Intake gesprek, bin")}));
    QCOMPARE(window.read("remaining"), QStringLiteral("3 uur"));
    window.activateFront();
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->objectName() == u"card"); // where the bin was
    // The financial overview takes it back with a line of its own.
    QVERIFY(window.click("back"));
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(window.column(QStringLiteral("Bedrag")).constFirst(), QStringLiteral("-90,75 euro"));
    QCOMPARE(window.column(QStringLiteral("Duur")).constFirst(), QStringLiteral("-30 min"));
    // "Als nodig, kan je nu opnieuw gesprekken registreren."
    QVERIFY(window.openDossier(SampleRegister::inUse()));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(cardsOf(window).constFirst(), QStringLiteral("Verdiepingsgesprek, bin"));
}

void TestManualCorrections::altijdEerstHetMeestRecenteGesprek()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.openDossier(SampleRegister::usedUp()));
    QCOMPARE(cardsOf(window),
             (QStringList{dutch("Verdiepingsgesprek, bin"), dutch("Intake gesprek")}));
    QVERIFY(deleteLatest(window));
    QCOMPARE(cardsOf(window),
             (QStringList{dutch("Verdiepingsgesprek, VERWIJDERD"), dutch("Intake gesprek, bin")}));
}

void TestManualCorrections::detailBestellingEnBegeleidingVerwijderdGesprek()
{
    // Screen 18: what was deleted stays readable, with "in het rood het label Verwijderd".
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.openDossier(SampleRegister::emptied()));
    const auto *label = window.find<QLabel>("deletedLabel");
    QVERIFY(label);
    QCOMPARE(readText(*label), QStringLiteral("VERWIJDERD"));
    QCOMPARE(inkOf(*label), QStringLiteral("red"));
    QCOMPARE(window.missing({dutch("Gesprek 23 november 2026"), dutch("Duurtijd"), dutch("1 uur"),
                             dutch("Loopbaancentrum"), dutch("Waarde van het gesprek"),
                             dutch("181,50 euro"), dutch("Begeleider"), dutch("Janssens Thomas")}),
             QStringList());
    QVERIFY(!window.find<QAbstractButton>("deleteConversation"));
}

void TestManualCorrections::zolangDeLoopbaanchequeNietAfgeslotenWerd()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    for (const QString &cheque : {SampleRegister::closed(), SampleRegister::discontinued()}) {
        QVERIFY(window.openDossier(cheque));
        QVERIFY(!window.find<QAbstractButton>("deleteConversation"));
        QVERIFY(!window.find<QAbstractButton>("revise")->isEnabled());
    }
}

void TestManualCorrections::loopbaanchequeTerugBeschikbaar()
{
    // "Verwijder je alle gesprekken, dan zal de loopbaancheque terug beschikbaar komen"
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("deleteConversation"));
    QVERIFY(window.question()->informativeText().contains(
        u"Dit is het laatste gesprek: de begeleiding stopt en de loopbaancheque komt terug "
        u"beschikbaar voor je klant."));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE VRIJGEGEVEN"));
    QCOMPARE(window.missing({dutch("Alle gesprekken zijn verwijderd en de cheque is vrijgegeven: "
                                   "je kan dit dossier enkel nog lezen.")}),
             QStringList());
    QVERIFY(!window.find<QAbstractButton>("registerConversation")->isEnabled());
    QVERIFY(!window.find<QAbstractButton>("deleteConversation"));
    // "Je kan hem zelf opnieuw registreren": a new guidance with an empty question (domain.md)
    QVERIFY(window.click("back"));
    QCOMPARE(window.read("emptyReason"), QStringLiteral("Er is nu geen actieve begeleiding."));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QVERIFY(window.find<QPlainTextEdit>("text")->toPlainText().isEmpty());
    QVERIFY(window.enterQuestion());
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.click("onlyActive"));
    QCOMPARE(window.column(QStringLiteral("Status")),
             (QStringList{dutch("Cheque in gebruik"), dutch("Cheque vrijgegeven")}));
    QVERIFY(window.clickLine(number()));
    QCOMPARE(cardsOf(window), QStringList{dutch("Intake gesprek, bin")});
    QCOMPARE(window.read("relatedCheque"), QStringLiteral("00007788152 · Cheque vrijgegeven"));
}

void TestManualCorrections::aanEenAnderCentrumBezorgd()
{
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(deleteLatest(window));
    QVERIFY(window.cheques().changeIdentity(otherIdentity()));
    // The dossier of ours closes, and nothing of it is seen there.
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Overzicht begeleidingen"));
    QCOMPARE(window.read("emptyReason"), QStringLiteral("Er is nog geen cheque geregistreerd."));
    QCOMPARE(window.read("centre"), QStringLiteral("Centrum De Brug"));
    QVERIFY(window.goToStep3(number()));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.chequesShown(), QList<int>{7788152});
    QVERIFY(window.cheques().changeIdentity(ourIdentity()));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QVERIFY(window.message(u"Deze cheque is reeds in gebruik bij een ander loopbaancentrum."));
    QVERIFY(!window.find<QAbstractButton>("messageAction"));
}

void TestManualCorrections::geldigheidstermijnOverschreden()
{
    // domain.md: the question also says that nobody will be able to register it again.
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    window.clock.today = QDate(2027, 1, 2);
    QVERIFY(window.openDossier(number()));
    QVERIFY(window.click("deleteConversation"));
    QVERIFY2(window.question()->informativeText().contains(
                 u"De geldigheidstermijn van de cheque is overschreden, dus niemand zal hem nog "
                 u"kunnen registreren."),
             qPrintable(window.question()->informativeText()));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.click("back"));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.enterNumbers(number()));
    QVERIFY(window.message(u"Geen cheque gevonden voor klantnummer 60004436 en chequenummer "
                           u"00007788152"));
}

void TestManualCorrections::hoeVermijdJeOnterechteAfsluitingVanDeLoopbaancheque()
{
    // Only after a question that says so does a cheque close; its default leaves everything open.
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::Synthesis)));
    QVERIFY(window.enterConversation());
    QVERIFY(window.click("save"));
    QVERIFY(window.question());
    QCOMPARE(window.question()->text(), QStringLiteral("Opgepast!"));
    QTest::keyClick(window.question(), Qt::Key_Escape);
    QTRY_VERIFY(!window.question());
    QVERIFY(window.click("cancel"));
    QVERIFY(window.question()); // what was typed is not lost without a question either
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE IN GEBRUIK"));
}

void TestManualCorrections::inHetJuisteDossier()
{
    // "check je of je wel degelijk in het dossier bezig bent van de klant": every dialog that
    // writes says whose dossier it is.
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QCOMPARE(window.read("clientTitle"), QStringLiteral("Peeters An · 60004436"));
    for (const char *button : {"registerConversation", "revise"}) {
        QVERIFY(window.click(button));
        QCOMPARE(window.read("dossierName"), QStringLiteral("Peeters An"));
        QCOMPARE(window.read("dossierNumbers"),
                 QStringLiteral("Klantnummer 60004436 · Chequenummer 00007788152 · 4 uur "
                                "begeleiding · geldig tot 1 januari 2027"));
        QVERIFY(window.click("cancel"));
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    // The same talk on two dossiers on one day is a hint of the wrong one (domain.md).
    const QString other = QStringLiteral("00007788153");
    QCOMPARE(refusalOf(window.cheques().addOrder(orderOf(other))), QString());
    QVERIFY(window.click("back"));
    QVERIFY(window.goToStep3(other));
    QVERIFY(window.enterConversation());
    const QLabel *warning = window.message(
        u"Vandaag werd al een gesprek met dezelfde datum, duur en begeleider geregistreerd in het "
        u"dossier van Peeters An (cheque 00007788152).");
    QVERIFY(warning);
    QCOMPARE(inkOf(*warning), QStringLiteral("orange"));
    QVERIFY(window.choose("form", int(ConversationForm::Group)));
    QCOMPARE(window.messages(), QStringList());
}

void TestManualCorrections::letExtraOpBijWaarschuwingen()
{
    // "niet altijd als een pop-up-venster, soms ook als een rode of oranje tekst bij een veld"
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::Discontinuation)));
    QVERIFY(window.enterConversation(0, QStringLiteral("24/11/2026")));
    const QLabel *red = window.message(u"Deze datum ligt in de toekomst.");
    const QLabel *orange = window.message(u"Opgelet! De cheque zal automatisch worden afgesloten");
    QVERIFY(red && orange);
    QCOMPARE(inkOf(*red), QStringLiteral("red"));
    QCOMPARE(inkOf(*orange), QStringLiteral("orange"));
    QCOMPARE(messagesAt(*window.window, "date"), QStringList{red->text()});
    QVERIFY(messagesAt(*window.window, "type").contains(orange->text()));
    // The colour is never alone: a mark stands before it.
    for (const QLabel *message : {red, orange}) {
        QVERIFY(!message->parentWidget()->findChild<QLabel *>()->pixmap().isNull());
    }
    // A screen reader hears it at the field.
    QVERIFY(window.find<QLineEdit>("day")->accessibleDescription().startsWith(red->text()));
}

void TestManualCorrections::respecteerDeChronologieVanDeGesprekken()
{
    // The original would close the cheque; here an earlier day is refused and the cheque stays in
    // use (domain.md).
    ManualWindow window;
    QVERIFY(openWithIntake(window));
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QVERIFY(window.enterConversation(60, QStringLiteral("20/11/2026")));
    QVERIFY(window.click("save"));
    QCOMPARE(messagesAt(*window.window, "date"),
             QStringList{dutch("Het laatst geregistreerde gesprek is van 23/11/2026 en je "
                               "registreert gesprekken in chronologische volgorde. Kies die dag of "
                               "een latere.")});
    QCOMPARE((*window.cheques().dossier(number()))->latest()->status, GuidanceStatus::InUse);
    // The same day is allowed.
    QVERIFY(window.type("date", QStringLiteral("23/11/2026")));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.read("status"), QStringLiteral("CHEQUE IN GEBRUIK"));
}

QTEST_MAIN(TestManualCorrections)
#include "tst_manual_corrections.moc"
