// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgermodel.h"
#include "model/wording/language.h"
#include "tests/support/downloads.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

namespace {

QString ordersFile()
{
    return QStringLiteral(TEST_DATA_DIR "/orders.csv");
}

/// Two cheques of orders.csv that can be registered on the tests' day.
constexpr auto firstCheque = "00007670721";
constexpr auto firstClient = "64882867";

QStringList textsIn(const QTableView &view, int row)
{
    QStringList texts;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        texts.append(view.model()->index(row, column).data().toString());
    return texts;
}

} // namespace

/// A day at the desk, on the real window.
class CounsellorDayTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(installLanguage(QCoreApplication::instance())); }
    void fromOrderToClosedCheque();
    void emptiedAndTakenOver();
    void anotherChequeAfterBack();
    void aDoubleClickOnNextSavesNothing();

private:
    /// A cheque of orders.csv: each red message once, and at last it stands in the overview.
    static void registerFirstCheque(const WindowFixture &window);
    /// In the dossier that is open: two conversations more, of which the second closes it.
    static void talkAndClose(const WindowFixture &window);
    /// The ledger, downloaded, is what the table shows.
    static void downloadLedger(WindowFixture &window);
    /// Through the menu, as far as "stored".
    static void importOrders(WindowFixture &window);
    /// Steps 2 and 3 of the wizard, filled in without a fault; the last step is not saved yet.
    static void fillSteps(const WindowFixture &window, const QString &question);
};

void CounsellorDayTest::importOrders(WindowFixture &window)
{
    window.files.next = ordersFile();
    window.window->desk()->carryOut(Command::ImportOrders);
    QTRY_VERIFY(window.find<QPushButton>("import"));
    QVERIFY(window.cheques().freeOrders()->isEmpty()); // looking stores nothing
    QVERIFY(window.click("import"));
    QTRY_COMPARE(window.cheques().freeOrders()->size(), 300);
    QTRY_VERIFY(!window.find<QWidget>("progress")); // else the button would stop it
    QVERIFY(window.click("close"));
    QTRY_VERIFY(!window.find<QWidget>("taken"));
}

void CounsellorDayTest::fillSteps(const WindowFixture &window, const QString &question)
{
    QVERIFY(window.click("meaning"));
    window.find<QPlainTextEdit>("text")->setPlainText(question);
    QVERIFY(window.click("next"));
    QVERIFY(window.type("date", QStringLiteral("20/11/2026")));
    QVERIFY(window.type("counsellor", QStringLiteral("Janssens Thomas")));
    QVERIFY(window.choose("form", int(ConversationForm::Individual)));
    QVERIFY(window.choose("minutes", 60));
}

void CounsellorDayTest::fromOrderToClosedCheque()
{
    WindowFixture window;
    QVERIFY(window.start());
    auto *lines =
        window.find<QWidget>("guidancesPage")->findChild<QTableView *>(QStringLiteral("lines"));
    const QAbstractItemModelTester tester(lines->model());
    importOrders(window);

    QSignalSpy loaded(&window.cheques(), &ChequeRegister::overviewOutdated);
    QSignalSpy inserted(lines->model(), &QAbstractItemModel::rowsInserted);
    registerFirstCheque(window);

    // The line is there, without a reload
    QTRY_VERIFY(!window.find<QWidget>("registrationWizard"));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(loaded.count(), 0);
    QCOMPARE(lines->currentIndex().siblingAtColumn(0).data().toString(),
             QString::fromLatin1(firstCheque));
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(window.find<QLabel>("status")->text(), QStringLiteral("CHEQUE IN GEBRUIK"));
    talkAndClose(window);
    QCOMPARE(window.find<QLabel>("status")->text(), QStringLiteral("CHEQUE AFGESLOTEN"));

    // After that there is only aftercare, and no bin
    QVERIFY(!window.find<QPushButton>("deleteConversation"));
    QVERIFY(!window.find<QPushButton>("revise")->isEnabled());
    QVERIFY(window.click("registerConversation"));
    const auto choices = window.find<QWidget>("type")->findChildren<QAbstractButton *>();
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices.constFirst()->text(), QStringLiteral("Nazorggesprek"));
    QVERIFY(window.click("cancel"));
    QTRY_VERIFY(!window.find<QWidget>("cancel"));
    downloadLedger(window);
}

void CounsellorDayTest::registerFirstCheque(const WindowFixture &window)
{
    // Step 1: each red message once
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.click("next"));
    QCOMPARE(window.messages().size(), 2); // both numbers are missing
    QVERIFY(window.type("chequeNumber", QString::fromLatin1(firstCheque)));
    QVERIFY(window.type("clientNumber", QStringLiteral("60004436")));
    QVERIFY(window.click("next"));
    QCOMPARE(window.messages(),
             QStringList{QStringLiteral(
                 "Geen cheque gevonden voor klantnummer 60004436 en chequenummer 00007670721\n"
                 "Mogelijk is de geldigheidstermijn overschreden: vraag aan je klant om een nieuwe "
                 "loopbaancheque aan te vragen.")});
    QVERIFY(window.type("clientNumber", QString::fromLatin1(firstClient)));
    QVERIFY(window.messages().isEmpty());
    QVERIFY(window.click("next"));

    // Step 2
    QCOMPARE(window.find<QLabel>("dossierName")->text(), QStringLiteral("Van den Berg Els"));
    QVERIFY(window.click("next"));
    QCOMPARE(window.messages().size(), 2);
    fillSteps(window, QStringLiteral("Hoe vind ik werk dat bij mij past?"));

    // Step 3: the day the manual forbids, and then a good one
    QVERIFY(window.type("date", QStringLiteral("13/02/2022")));
    QVERIFY(window.click("save"));
    QVERIFY(window.messages().contains(QStringLiteral(
        "Het is niet toegelaten om een datum langer dan een jaar geleden te selecteren")));
    QVERIFY(window.type("date", QStringLiteral("20/11/2026")));
    QVERIFY(window.click("save"));
}

void CounsellorDayTest::talkAndClose(const WindowFixture &window)
{
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.type("date", QStringLiteral("23/11/2026")));
    QVERIFY(window.type("counsellor", QStringLiteral("Janssens Thomas")));
    QVERIFY(window.choose("type", int(ConversationType::InDepth)));
    QVERIFY(window.choose("form", int(ConversationForm::ECoaching)));
    QVERIFY(window.choose("minutes", 90));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!window.find<QWidget>("save"));

    // A synthesis that loses an hour: warned about at once, asked once
    QVERIFY(window.click("registerConversation"));
    QVERIFY(window.type("date", QStringLiteral("23/11/2026")));
    QVERIFY(window.type("counsellor", QStringLiteral("Janssens Thomas")));
    QVERIFY(window.choose("type", int(ConversationType::Synthesis)));
    const QString closes =
        QStringLiteral("Opgelet! De cheque zal automatisch worden afgesloten bij "
                       "het registreren van dit gesprek.");
    QCOMPARE(window.messages(), QStringList{closes});
    QVERIFY(window.choose("form", int(ConversationForm::Individual)));
    QVERIFY(window.choose("minutes", 30));
    QVERIFY(window.click("save"));
    auto *box = window.find<QMessageBox>("question");
    QVERIFY(box);
    QCOMPARE(box->text(), QStringLiteral("Opgepast!"));
    QVERIFY(box->informativeText().startsWith(
        closes
        + QStringLiteral(
            " Hierdoor zal 1 uur niet meer opgenomen kunnen worden. Bent u zeker dat u "
            "dit gesprek wil opslaan?")));
    QCOMPARE(box->defaultButton()->text().remove(u'&'), QStringLiteral("Annuleer"));
    QVERIFY(window.click("yes"));
    QTRY_VERIFY(!window.find<QMessageBox>("question"));
}

void CounsellorDayTest::downloadLedger(WindowFixture &window)
{
    QVERIFY(window.click("back"));
    QVERIFY(window.click("showFinancial"));
    const auto *ledger = window.find<QTableView>("lines");
    QCOMPARE(ledger->model()->rowCount(), 3);
    const QString file = window.folder.filePath(QStringLiteral("ledger.csv"));
    window.files.next = file;
    QVERIFY(window.click("download"));
    QTRY_VERIFY(QFile::exists(file));
    if (!hasPython())
        QSKIP("no python3 here to read the file with");
    const Table rows = readByPython(file);
    QCOMPARE(rows.size(), 4);
    for (int row = 0; row < 3; ++row) {
        QStringList shown = textsIn(*ledger, row);
        shown[LedgerModel::MinutesColumn] = inMinutes(shown.at(LedgerModel::MinutesColumn));
        shown[LedgerModel::AmountColumn].remove(QStringLiteral(" euro"));
        QCOMPARE(rows.at(row + 1), shown);
    }
}

void CounsellorDayTest::emptiedAndTakenOver()
{
    WindowFixture window;
    QVERIFY(window.start());
    QCOMPARE(refusalOf(window.cheques().addOrder(goodOrder())), QString());
    QCOMPARE(refusalOf(window.cheques().registerCheque(registrationOf(goodOrder().chequeNumber))),
             QString());
    QCOMPARE(refusalOf(window.cheques().registerConversation(
                 goodOrder().chequeNumber, talkOf(ConversationType::InDepth, 60), {})),
             QString());
    auto *lines = window.find<QTableView>("lines");
    lines->selectRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    for (int left = 2; left > 0; --left) {
        QVERIFY(window.click("deleteConversation"));
        auto *box = window.find<QMessageBox>("question");
        QVERIFY(box->informativeText().startsWith(
            QStringLiteral("Ben je zeker dat je dit gesprek wil verwijderen?")));
        QVERIFY(window.click("yes"));
        QTRY_VERIFY(!window.find<QMessageBox>("question"));
    }
    QCOMPARE(window.find<QLabel>("deletedLabel")->text(), QStringLiteral("VERWIJDERD"));
    QCOMPARE(window.find<QLabel>("status")->text(), QStringLiteral("CHEQUE VRIJGEGEVEN"));
    QVERIFY(!window.find<QPushButton>("deleteConversation"));
    QVERIFY(window.click("back"));
    QCOMPARE(lines->model()->rowCount(), 0); // no longer active
    QVERIFY(window.click("showFinancial"));
    QVERIFY(window.find<QLabel>("count")->text().endsWith(QStringLiteral("0 min · 0,00 euro")));
    QVERIFY(window.click("showGuidances"));

    // Another centre takes the cheque over; ours is told so, and no more
    QVERIFY(window.cheques().actAs(otherIdentity()));
    QCOMPARE(refusalOf(window.cheques().registerCheque(registrationOf(goodOrder().chequeNumber))),
             QString());
    QVERIFY(window.cheques().actAs(ourIdentity()));
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.type("chequeNumber", goodOrder().chequeNumber));
    QVERIFY(window.type("clientNumber", goodOrder().clientNumber));
    QVERIFY(window.click("next"));
    QCOMPARE(window.messages(),
             QStringList{
                 QStringLiteral("Deze cheque is reeds in gebruik bij een ander loopbaancentrum.")});
    QVERIFY(!window.find<QPushButton>("messageAction"));
}

void CounsellorDayTest::anotherChequeAfterBack()
{
    WindowFixture window;
    QVERIFY(window.start());
    OrderDraft other = orderOf(QStringLiteral("00007788153"));
    other.clientNumber = QStringLiteral("60004437");
    other.familyName = QStringLiteral("Maes");
    other.givenName = QStringLiteral("Zoë");
    QCOMPARE(refusalOf(window.cheques().addOrder(goodOrder())), QString());
    QCOMPARE(refusalOf(window.cheques().addOrder(other)), QString());
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.type("chequeNumber", goodOrder().chequeNumber));
    QVERIFY(window.type("clientNumber", goodOrder().clientNumber));
    QVERIFY(window.click("next"));
    QCOMPARE(window.find<QLabel>("dossierName")->text(), QStringLiteral("Peeters An"));
    fillSteps(window, QStringLiteral("Hoe groei ik door?"));
    QCOMPARE(window.find<QLabel>("dossierName")->text(), QStringLiteral("Peeters An"));

    QVERIFY(window.click("back"));
    QVERIFY(window.click("back"));
    QVERIFY(window.type("chequeNumber", other.chequeNumber));
    QVERIFY(window.type("clientNumber", other.clientNumber));
    QVERIFY(window.click("next"));
    QCOMPARE(window.find<QLabel>("dossierName")->text(), QStringLiteral("Maes Zoë"));
    // What was typed is kept, and it is said for whom it was.
    QCOMPARE(window.find<QPlainTextEdit>("text")->toPlainText(),
             QStringLiteral("Hoe groei ik door?"));
    QVERIFY(window.find<QLabel>("otherClient")->text().contains(u"Peeters An"));
    QVERIFY(window.click("next"));
    QCOMPARE(window.find<QLabel>("dossierName")->text(), QStringLiteral("Maes Zoë"));
    QCOMPARE(window.find<QLineEdit>("day")->text(), QStringLiteral("20/11/2026"));
    QVERIFY(window.click("save"));
    QTRY_VERIFY(!window.find<QWidget>("registrationWizard"));
    const auto registered = window.cheques().dossier(other.chequeNumber);
    QCOMPARE((*registered)->guidances.size(), 1);
    QCOMPARE((*window.cheques().dossier(goodOrder().chequeNumber))->guidances.size(), 0);
}

void CounsellorDayTest::aDoubleClickOnNextSavesNothing()
{
    WindowFixture window;
    QVERIFY(window.start());
    QCOMPARE(refusalOf(window.cheques().addOrder(goodOrder())), QString());
    QVERIFY(window.click("registerCheque"));
    QVERIFY(window.type("chequeNumber", goodOrder().chequeNumber));
    QVERIFY(window.type("clientNumber", goodOrder().clientNumber));
    QVERIFY(window.click("next"));
    fillSteps(window, QStringLiteral("Hoe groei ik door?"));
    // Back for a correction, and forward: where *next* was, *save* is now.
    QVERIFY(window.click("back"));
    QVERIFY(window.click("next"));
    auto *save = window.find<QPushButton>("save");
    const QPointF place(save->rect().center());
    QMouseEvent second(QEvent::MouseButtonDblClick, place, save->mapToGlobal(place), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(save, &second);
    QTest::mouseRelease(save, Qt::LeftButton);
    QVERIFY(window.find<QWidget>("registrationWizard"));
    QVERIFY((*window.cheques().dossier(goodOrder().chequeNumber))->guidances.isEmpty());
}

QTEST_MAIN(CounsellorDayTest)
#include "tst_counsellorday.moc"
