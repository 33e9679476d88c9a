// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"
#include "tests/support/manualwindow.h"
#include "tests/support/testcase.h"

#include <QCalendarWidget>
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

/// Walks the manual: one function per heading of "Stap 3 van 3", named after it.
class TestManualFirstConversation : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stap3Van3RegistreerHetEersteGesprek();
    void datum_data();
    void datum();
    void datumMetDeKalender();
    void naamBegeleider_data();
    void naamBegeleider();
    void typeGesprek();
    void vormGesprek();
    void feedback();
    void duurVanHetGesprek();

private:
    [[nodiscard]] static bool start(ManualWindow &window)
    {
        return window.startWithOrders({number()}) && window.goToStep3(number());
    }
};

void TestManualFirstConversation::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestManualFirstConversation::stap3Van3RegistreerHetEersteGesprek()
{
    ManualWindow window;
    QVERIFY(start(window));
    QCOMPARE(window.missing({dutch("Registreer cheque"), dutch("Stap 3 van 3"),
                             dutch("Registreer het eerste gesprek"), dutch("Datum"),
                             dutch("Naam begeleider"), dutch("Type gesprek"), dutch("Vorm gesprek"),
                             dutch("Duur van het gesprek"), dutch("Feedback"), dutch("Opslaan"),
                             dutch("Vorige"), dutch("Annuleer")}),
             QStringList());
    QCOMPARE(window.read("dossierName"), QStringLiteral("Peeters An"));
    // "Je registreert verplicht": all of it said at once, the first gets the focus; Feedback is
    // "geen verplicht veld".
    QVERIFY(window.click("save"));
    QCOMPARE(window.messages(),
             (QStringList{dutch("Vul de datum van het gesprek in."),
                          dutch("Vul de naam van de begeleider in: eerst de "
                                "familienaam, dan de voornaam."),
                          dutch("Kies de vorm van het gesprek."),
                          dutch("Kies de duur van het gesprek.")}));
    QTRY_VERIFY(window.find<QLineEdit>("day")->hasFocus());
    QVERIFY(window.enterConversation());
    QVERIFY(window.messages().isEmpty());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(window.column(QStringLiteral("Chequenummer")), QStringList{number()});
}

void TestManualFirstConversation::datum_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence"); // empty: fine
    const auto row = [](const char *typed, const char *sentence) {
        QTest::newRow(typed) << dutch(typed) << dutch(sentence);
    };
    row("02/11/2026", "");
    row("23/11/2026", "");
    row("02/11/26", "‘02/11/26’ is geen datum in het formaat dd/mm/jjjj.");
    row("31/11/2026", "De dag ‘31/11/2026’ bestaat niet.");
    // Screen 12
    row("13/02/2022",
        "Het is niet toegelaten om een datum langer dan een jaar geleden te selecteren");
    row("24/11/2026", "Deze datum ligt in de toekomst.");
    row("30/09/2026", "De cheque werd aangevraagd op 01/10/2026.");
}

void TestManualFirstConversation::datum()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    ManualWindow window;
    QVERIFY(start(window));
    QCOMPARE(window.find<QLineEdit>("day")->placeholderText(), QStringLiteral("dd/mm/jjjj"));
    QVERIFY(window.enterConversation(60, typed));
    // Said when the field is left; what was typed stays.
    QCOMPARE(window.find<QLineEdit>("day")->text(), typed);
    QCOMPARE(messagesAt(*window.window, "date").isEmpty(), sentence.isEmpty());
    QVERIFY(window.click("save"));
    if (sentence.isEmpty()) {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        return;
    }
    QCOMPARE(window.read("step"), QStringLiteral("Stap 3 van 3"));
    const QStringList messages = messagesAt(*window.window, "date");
    QVERIFY(!messages.isEmpty());
    QVERIFY2(messages.constFirst().startsWith(sentence), qPrintable(messages.join(u'\n')));
    QCOMPARE(inkOf(*window.message(sentence)), QStringLiteral("red"));
    QTRY_VERIFY(window.find<QLineEdit>("day")->hasFocus());
}

void TestManualFirstConversation::datumMetDeKalender()
{
    // "Gebruik de kalender om fouten te vermijden": it offers no day that is not allowed.
    ManualWindow window;
    QVERIFY(start(window));
    QVERIFY(window.click("openCalendar"));
    auto *calendar = window.find<QCalendarWidget>("calendar");
    QVERIFY(calendar);
    QCOMPARE(calendar->minimumDate(), QDate(2026, 10, 1)); // requested later than a year ago
    QCOMPARE(calendar->maximumDate(), testDay());
    Q_EMIT calendar->clicked(QDate(2026, 11, 2));
    QCOMPARE(window.find<QLineEdit>("day")->text(), QStringLiteral("02/11/2026"));
    QCOMPARE(window.read("weekday"), QStringLiteral("maandag"));
    QTRY_VERIFY(!window.find<QCalendarWidget>("calendar"));
}

void TestManualFirstConversation::naamBegeleider_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("corrected"); // empty: fine as it is
    QTest::newRow("Familienaam Voornaam") << dutch("Maes Wout") << QString();
    QTest::newRow("small letters") << dutch("maes wout") << dutch("Maes Wout");
    QTest::newRow("not in that order") << dutch("Thomas Janssens") << dutch("Janssens Thomas");
}

void TestManualFirstConversation::naamBegeleider()
{
    QFETCH(QString, typed);
    QFETCH(QString, corrected);
    ManualWindow window;
    QVERIFY(window.startWithOrders({number(), otherNumber()}));
    // Janssens Thomas is known.
    QCOMPARE(refusalOf(window.cheques().registerCheque(registrationOf(otherNumber()))), QString());
    QVERIFY(window.goToStep3(number()));
    QCOMPARE(window.find<QLineEdit>("counsellor")->placeholderText(),
             QStringLiteral("Familienaam Voornaam"));
    QVERIFY(window.enterConversation(60, QStringLiteral("20/11/2026")));
    QVERIFY(window.type("counsellor", typed));
    window.find<QPlainTextEdit>("text")->setFocus(); // the field is left
    QCOMPARE(messagesAt(*window.window, "counsellor").size(), corrected.isEmpty() ? 0 : 1);
    if (!corrected.isEmpty()) {
        QCOMPARE(window.read("takeSuggestion"), QStringLiteral("Gebruik ‘%1’").arg(corrected));
        QVERIFY(window.click("takeSuggestion"));
        QCOMPARE(window.find<QLineEdit>("counsellor")->text(), corrected);
        QVERIFY(window.messages().isEmpty());
    }
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const auto dossier = window.cheques().dossier(number());
    QCOMPARE((*dossier)->latest()->conversations.constFirst().counsellor,
             corrected.isEmpty() ? typed : corrected);
}

void TestManualFirstConversation::typeGesprek()
{
    ManualWindow window;
    QVERIFY(start(window));
    // domain.md: fixed, so that there is nothing to tick
    QCOMPARE(window.choices("type"), QStringList{QStringLiteral("Intake gesprek")});
    QVERIFY(window.find<QWidget>("type")->findChild<QAbstractButton *>()->isChecked());
    QCOMPARE(window.missing({dutch("Let op: dit is niet het kennismakingsgesprek.")}),
             QStringList());
}

void TestManualFirstConversation::vormGesprek()
{
    ManualWindow window;
    QVERIFY(start(window));
    QCOMPARE(window.choices("form"),
             (QStringList{dutch("Individueel gesprek"), dutch("E-coaching"),
                          dutch("Begeleiding in groep")}));
    QVERIFY(window.enterConversation());
    QVERIFY(window.choose("form", int(ConversationForm::Group)));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.clickLine(number()));
    QCOMPARE(window.read("form"), QStringLiteral("Begeleiding in groep"));
}

void TestManualFirstConversation::feedback()
{
    ManualWindow window;
    QVERIFY(start(window));
    QCOMPARE(window.missing({dutch("Niet verplicht. Noteer enkel algemene stappen in het traject "
                                   "en geen persoonlijke info van de klant.")}),
             QStringList());
    QVERIFY(window.enterConversation());
    QVERIFY(window.type("feedback", QStringLiteral("Mail naar an@voorbeeld.be")));
    const QLabel *hint = window.message(u"De feedback lijkt een rijksregisternummer");
    QVERIFY(hint);
    QCOMPARE(inkOf(*hint), QStringLiteral("orange"));
    QVERIFY(window.type("feedback", QStringLiteral("Sterktes besproken.")));
    QVERIFY(window.messages().isEmpty());
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.clickLine(number()));
    QCOMPARE(window.read("feedback"), QStringLiteral("Sterktes besproken."));
}

void TestManualFirstConversation::duurVanHetGesprek()
{
    // "Je kan van 30 minuten tot 2 uur per gesprek registreren."
    ManualWindow window;
    QVERIFY(start(window));
    QCOMPARE(window.choices("minutes"),
             (QStringList{dutch("30 min"), dutch("1 uur"), dutch("1 uur 30 min"), dutch("2 uur")}));
    QVERIFY(window.missing({dutch("Nog over op deze cheque: 4 uur")}).isEmpty());
    QVERIFY(window.enterConversation(120));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(window.clickLine(number()));
    QCOMPARE(window.read("duration"), QStringLiteral("2 uur"));
    QCOMPARE(window.read("value"), QStringLiteral("363,00 euro"));
    QCOMPARE(window.read("remaining"), QStringLiteral("2 uur"));
}

QTEST_MAIN(TestManualFirstConversation)
#include "tst_manual_firstconversation.moc"
