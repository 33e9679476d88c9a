// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/language.h"
#include "tests/support/downloads.h"
#include "tests/support/manualwindow.h"
#include "tests/support/testcase.h"

#include <QMenuBar>

namespace {

QString dutch(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList menuTexts(const QMenuBar &bar)
{
    QStringList all;
    for (const QAction *menu : bar.actions()) {
        all.append(menu->text().remove(u'&'));
        for (const QAction *action : menu->menu()->actions())
            all.append(action->text().remove(u'&'));
    }
    return all;
}

} // namespace

/// Walks the manual: one function per heading of its first half, named after it. A heading that
/// the manual writes with a slip of the pen is spelled as it is meant.
class TestManualOverviews : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handleidingRegistratiemodule();
    void loopbaancheques();
    void inhoudstafel();
    void startschermEnOverzichten();
    void overzichtBegeleidingen();
    void financieelOverzicht();
    void sorterenZoekenFilterenEnDownloaden();
    void sorteren();
    void zoekenEnFilteren_data();
    void zoekenEnFilteren();
    void zoekenEnFilterenGecombineerd();
    void gegevensDownloaden();
    void detailVanEenGeregistreerdeLoopbaancheque();
    void terugUitHetDetail();
};

void TestManualOverviews::initTestCase()
{
    QVERIFY(installLanguage(QCoreApplication::instance()));
}

void TestManualOverviews::handleidingRegistratiemodule()
{
    // The manual is about one program: its window bears that name and speaks Dutch.
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QCOMPARE(window.window->windowTitle(),
             QStringLiteral("Loopbaancentrum Leie – Loopbaancheques"));
    QCOMPARE(window.missing({dutch("Overzicht begeleidingen"), dutch("Registreer cheque"),
                             dutch("Trefwoord"), dutch("Zoek"), dutch("Download")}),
             QStringList());
}

void TestManualOverviews::loopbaancheques()
{
    // "hoe je loopbaancheques en gesprekken registreert": both can be reached from the menu. The
    // extranet's access rights are left out on purpose (domain.md).
    ManualWindow window;
    QVERIFY(window.startWithSample());
    const QStringList texts = menuTexts(*window.window->menuBar());
    for (const char *text : {"Registreer cheque…", "Registreer gesprek…", "Overzicht begeleidingen",
                             "Financieel overzicht"})
        QVERIFY2(texts.contains(dutch(text)), text);
}

void TestManualOverviews::inhoudstafel()
{
    // Each chapter has its place in the window.
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Overzicht begeleidingen"));
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Financieel overzicht"));
    QVERIFY(window.openDossier(SampleRegister::inUse()));
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Detail bestelling en begeleiding"));
    QCOMPARE(window.read("registerConversation"), QStringLiteral("Registreer gesprek"));
    QCOMPARE(window.read("deleteConversation"), QStringLiteral("Verwijder gesprek"));
    QVERIFY(window.click("back"));
    QVERIFY(window.click("registerCheque"));
    QCOMPARE(window.read("title"), QStringLiteral("Registreer cheque"));
}

void TestManualOverviews::startschermEnOverzichten()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    auto *guidances = window.find<QPushButton>("showGuidances");
    auto *financial = window.find<QPushButton>("showFinancial");
    QCOMPARE(readText(*guidances), QStringLiteral("Overzicht begeleidingen"));
    QCOMPARE(readText(*financial), QStringLiteral("Financieel overzicht"));
    // "rechtsboven twee knoppen"
    const auto place = [&window](const QWidget *part) {
        return part->mapTo(window.window.get(), QPoint());
    };
    QVERIFY(place(guidances).x() > window.window->width() / 2);
    QVERIFY(place(financial).x() > place(guidances).x());
    QVERIFY(place(financial).y() < window.window->height() / 8);
    // "De knop die lichtblauw gekleurd is, is het overzicht waarin je nu zit."
    QCOMPARE(groundOf(*guidances), QStringLiteral("light blue"));
    QVERIFY(groundOf(*financial) != QStringLiteral("light blue"));
    QCOMPARE(guidances->accessibleDescription(), QStringLiteral("Je bent hier"));
    QTest::mouseClick(financial, Qt::LeftButton);
    QCOMPARE(groundOf(*financial), QStringLiteral("light blue"));
    QVERIFY(groundOf(*guidances) != QStringLiteral("light blue"));
    QCOMPARE(financial->accessibleDescription(), QStringLiteral("Je bent hier"));
    QVERIFY(window.titles().contains(QStringLiteral("Registratiedatum")));
    QTest::mouseClick(guidances, Qt::LeftButton);
    QVERIFY(window.titles().contains(QStringLiteral("Datum laatst gewijzigd")));
    // The same by the keyboard.
    QTest::keyClick(window.window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Financieel overzicht"));
    QTest::keyClick(window.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Overzicht begeleidingen"));
}

void TestManualOverviews::overzichtBegeleidingen()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    // "opent standaard in Overzicht begeleidingen", the active ones, latest change first
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Overzicht begeleidingen"));
    QCOMPARE(window.titles(),
             (QStringList{dutch("Chequenummer"), dutch("Klantnummer"), dutch("Klant"),
                          dutch("Begeleider"), dutch("Status"), dutch("Resterend"),
                          dutch("Gesprekken"), dutch("Aangevraagd op"), dutch("Geldig tot"),
                          dutch("Datum laatst gewijzigd")}));
    QCOMPARE(window.chequesShown(), (QList<int>{7, 2}));
    QCOMPARE(window.column(QStringLiteral("Status")),
             QStringList(2, QStringLiteral("Cheque in gebruik")));
    QCOMPARE(window.read("count"), QStringLiteral("2 van 6 begeleidingen"));
    // "vink je de optie toon enkel actieve begeleidingen uit"
    QCOMPARE(window.read("onlyActive"), QStringLiteral("Toon enkel actieve begeleidingen"));
    QVERIFY(window.find<QCheckBox>("onlyActive")->isChecked());
    QVERIFY(window.click("onlyActive"));
    QCOMPARE(window.chequesShown(), (QList<int>{7, 5, 4, 3, 2, 6}));
    QCOMPARE(window.column(QStringLiteral("Status")),
             (QStringList{dutch("Cheque in gebruik"), dutch("Cheque vrijgegeven"),
                          dutch("Cheque stopgezet"), dutch("Cheque afgesloten"),
                          dutch("Cheque in gebruik"), dutch("Cheque vrijgegeven")}));
    QVERIFY(window.click("onlyActive"));
    QCOMPARE(window.chequesShown(), (QList<int>{7, 2}));
    // "geordend op basis van je laatste wijzigingen": a change moves its line up at once
    QCOMPARE(refusalOf(window.cheques().reviseCareerQuestion(
                 SampleRegister::inUse(), {Theme::JobTarget, QStringLiteral("Welk werk?")})),
             QString());
    QCOMPARE(window.chequesShown(), (QList<int>{2, 7}));
    // "een nieuwe loopbaancheque registreren"
    auto *registering = window.find<QPushButton>("registerCheque");
    QCOMPARE(readText(*registering), QStringLiteral("Registreer cheque"));
    QCOMPARE(groundOf(*registering), QStringLiteral("dark blue"));
}

void TestManualOverviews::financieelOverzicht()
{
    // domain.md: nobody tells the program what VDAB paid, so a line is "Te betalen" until staff
    // mark it "Uitbetaald".
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(window.titles(),
             (QStringList{dutch("Registratiedatum"), dutch("Datum gesprek"), dutch("Chequenummer"),
                          dutch("Klantnummer"), dutch("Klant"), dutch("Begeleider"),
                          dutch("Type gesprek"), dutch("Vorm"), dutch("Duur"), dutch("Bedrag"),
                          dutch("Uitbetaling")}));
    // Aftercare and a discontinuation without a talk make no line; a deletion makes one.
    QCOMPARE(window.chequesShown(), (QList<int>{7, 7, 5, 5, 4, 2, 2, 2, 2, 6, 6, 3, 3}));
    QCOMPARE(window.column(QStringLiteral("Bedrag")).mid(0, 6),
             (QStringList{dutch("363,00 euro"), dutch("363,00 euro"), dutch("-181,50 euro"),
                          dutch("181,50 euro"), dutch("181,50 euro"), dutch("-181,50 euro")}));
    QCOMPARE(window.read("count"),
             QStringLiteral("13 van 13 lijnen · 8 uur 30 min · 1542,75 euro"));
    auto *payment = window.find<QComboBox>("payment");
    QCOMPARE(payment->currentText(), QStringLiteral("Alle"));
    payment->setCurrentIndex(payment->findText(QStringLiteral("Uitbetaald")));
    QCOMPARE(window.chequesShown(), (QList<int>{3, 3}));
    QVERIFY(window.column(QStringLiteral("Uitbetaling"))
                .constFirst()
                .startsWith(u"Uitbetaald op 13/11/2026"));
    payment->setCurrentIndex(payment->findText(QStringLiteral("Te betalen")));
    QVERIFY(!window.chequesShown().contains(3));
}

void TestManualOverviews::sorterenZoekenFilterenEnDownloaden()
{
    // "Je kan in beide overzichten sorteren, zoeken, filteren en downloaden."
    ManualWindow window;
    QVERIFY(window.startWithSample());
    for (const char *overview : {"showGuidances", "showFinancial"}) {
        QVERIFY(window.click(overview));
        QVERIFY(window.lines()->isSortingEnabled());
        QVERIFY(
            window.find<QComboBox>(qstrcmp(overview, "showGuidances") == 0 ? "status" : "payment"));
        QCOMPARE(window.missing(
                     {dutch("Trefwoord"), dutch("Zoek"), dutch("Wis filters"), dutch("Download")}),
                 QStringList());
        QVERIFY(window.find<QPushButton>("download")->isEnabled());
    }
}

void TestManualOverviews::sorteren()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    const auto sortedBy = [&window] {
        const QHeaderView *header = window.lines()->horizontalHeader();
        const bool up = header->sortIndicatorOrder() == Qt::AscendingOrder;
        return QString(window.titles().value(header->sortIndicatorSection()) + (up ? u'+' : u'-'));
    };
    QCOMPARE(sortedBy(), QStringLiteral("Datum laatst gewijzigd-"));
    QVERIFY(window.click("onlyActive"));
    window.clickTitle(QStringLiteral("Chequenummer"));
    QCOMPARE(sortedBy(), QStringLiteral("Chequenummer+"));
    QCOMPARE(window.chequesShown(), (QList<int>{2, 3, 4, 5, 6, 7}));
    window.clickTitle(QStringLiteral("Chequenummer"));
    QCOMPARE(window.chequesShown(), (QList<int>{7, 6, 5, 4, 3, 2}));
    window.clickTitle(QStringLiteral("Resterend"));
    QCOMPARE(window.chequesShown().constFirst(), 7);
    QVERIFY(window.click("showFinancial"));
    QCOMPARE(sortedBy(), QStringLiteral("Registratiedatum-"));
    window.clickTitle(QStringLiteral("Bedrag"));
    QCOMPARE(window.column(QStringLiteral("Bedrag")).constFirst(), QStringLiteral("-181,50 euro"));
    QCOMPARE(window.column(QStringLiteral("Bedrag")).constLast(), QStringLiteral("363,00 euro"));
    // The other overview keeps its own order.
    QVERIFY(window.click("showGuidances"));
    QCOMPARE(sortedBy(), QStringLiteral("Resterend+"));
}

void TestManualOverviews::zoekenEnFilteren_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QList<int>>("guidances"); // of all
    QTest::addColumn<QList<int>>("lines");

    // "datum, bedrag, begeleider, type gesprek, chequenummer"
    QTest::newRow("datum") << dutch("03/11/2026") << QList<int>{3} << QList<int>{3};
    // A deleted conversation, of cheque 6, is not looked through in the first overview.
    QTest::newRow("bedrag") << dutch("90,75") << QList<int>{2} << QList<int>{2, 2, 6, 6};
    QTest::newRow("begeleider") << dutch("de smet") << QList<int>{2} << QList<int>{2};
    QTest::newRow("type gesprek") << dutch("synthese") << QList<int>{3} << QList<int>{3};
    QTest::newRow("chequenummer") << SampleRegister::usedUp() << QList<int>{7} << QList<int>{7, 7};
    QTest::newRow("all words must occur")
        << dutch("synthese de smet") << QList<int>{} << QList<int>{};
}

void TestManualOverviews::zoekenEnFilteren()
{
    QFETCH(QString, keyword);
    QFETCH(QList<int>, guidances);
    QFETCH(QList<int>, lines);
    ManualWindow window;
    QVERIFY(window.startWithSample());
    ConversationDraft talk = talkOf(ConversationType::InDepth, 30);
    talk.counsellor = QStringLiteral("De Smet Lien");
    QCOMPARE(refusalOf(window.cheques().registerConversation(SampleRegister::inUse(), talk, {})),
             QString());
    QVERIFY(window.click("onlyActive"));
    QVERIFY(window.type("keyword", keyword));
    QVERIFY(window.click("search"));
    QCOMPARE(window.chequesShown(), guidances);
    QVERIFY(window.click("showFinancial"));
    QVERIFY(window.type("keyword", keyword));
    QTest::keyClick(window.find<QLineEdit>("keyword"), Qt::Key_Return);
    QCOMPARE(window.chequesShown(), lines);
    QVERIFY(window.click("clear"));
    QCOMPARE(window.lines()->model()->rowCount(), 14);
    // Each overview has a keyword of its own.
    QVERIFY(window.click("showGuidances"));
    QCOMPARE(window.find<QLineEdit>("keyword")->text(), keyword);
}

void TestManualOverviews::zoekenEnFilterenGecombineerd()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    auto *status = window.find<QComboBox>("status");
    QStringList offered;
    for (int i = 0; i < status->count(); ++i)
        offered.append(status->itemText(i));
    QCOMPARE(offered,
             (QStringList{dutch("Alle"), dutch("Cheque in gebruik"), dutch("Cheque afgesloten"),
                          dutch("Cheque stopgezet")}));
    QVERIFY(window.missing({QStringLiteral("Status")}).isEmpty());
    const auto choose = [status](const char *text) {
        status->setCurrentIndex(status->findText(QString::fromUtf8(text)));
    };
    // Closed lines are not active: choosing the status takes the tick away, or nothing would show.
    choose("Cheque afgesloten");
    QCOMPARE(window.chequesShown(), QList<int>{3});
    QVERIFY(!window.find<QCheckBox>("onlyActive")->isChecked());
    choose("Cheque stopgezet");
    QCOMPARE(window.chequesShown(), QList<int>{4});
    // The manual's example: all active cheques of one counsellor
    ConversationDraft talk = talkOf(ConversationType::InDepth, 30);
    talk.counsellor = QStringLiteral("De Smet Lien");
    QCOMPARE(refusalOf(window.cheques().registerConversation(SampleRegister::inUse(), talk, {})),
             QString());
    choose("Cheque in gebruik");
    QVERIFY(window.type("keyword", QStringLiteral("Smet Lien")));
    QVERIFY(window.click("search"));
    QCOMPARE(window.chequesShown(), QList<int>{2});
    QVERIFY(window.click("clear"));
    QCOMPARE(status->currentText(), QStringLiteral("Alle"));
    QVERIFY(window.find<QCheckBox>("onlyActive")->isChecked());
    QCOMPARE(window.chequesShown(), (QList<int>{2, 7}));
}

void TestManualOverviews::gegevensDownloaden()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("onlyActive"));
    window.clickTitle(QStringLiteral("Chequenummer"));
    for (const char *overview : {"showGuidances", "showFinancial"}) {
        QVERIFY(window.click(overview));
        QVERIFY(window.type("keyword", QStringLiteral("Janssens")));
        QCOMPARE(window.read("download"), QStringLiteral("Download"));
        const QString path = window.folder.filePath(QString::fromUtf8(overview) + u".csv");
        window.files.next = path;
        QVERIFY(window.click("download"));
        QTRY_VERIFY(QFile::exists(path));
        const Table read = readByPython(path);
        QVERIFY(read.size() > 1);
        // The header names the unit that the cells leave out.
        QStringList titles = window.titles();
        titles.replaceInStrings(QRegularExpression(QStringLiteral("\\A(Resterend|Duur)\\z")),
                                QStringLiteral("\\1 (minuten)"));
        titles.replaceInStrings(QStringLiteral("Bedrag"), QStringLiteral("Bedrag (euro)"));
        QCOMPARE(read.constFirst(), titles);
        QCOMPARE(read.mid(1), shownTable(window));
    }
    QCOMPARE(window.files.asked.size(), 2);
    QVERIFY(window.files.asked.constFirst().start.endsWith(u"/overzicht begeleidingen-2026-11-23"));
}

void TestManualOverviews::detailVanEenGeregistreerdeLoopbaancheque()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    // "op naam van de klant, chequenummer of klantnummer"
    for (const QString &keyword :
         {QStringLiteral("peeters"), SampleRegister::inUse(), QStringLiteral("60004436")}) {
        QVERIFY(window.type("keyword", keyword));
        QVERIFY(window.chequesShown().contains(2));
    }
    // "klik op de lijn: je komt terecht bij Detail bestelling en begeleiding"
    QVERIFY(window.clickLine(SampleRegister::inUse()));
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Detail bestelling en begeleiding"));
    QCOMPARE(window.missing({dutch("‹ Overzicht begeleidingen"),
                             dutch("Bestelling"),
                             dutch("Aangevraagd op"),
                             dutch("15 januari 2026"),
                             dutch("Status"),
                             dutch("CHEQUE IN GEBRUIK"),
                             dutch("Ter waarde van"),
                             dutch("726 euro"),
                             dutch("Kost voor de klant"),
                             dutch("45 euro"),
                             dutch("Goed voor"),
                             dutch("4 uur begeleiding"),
                             dutch("Resterend"),
                             dutch("2 uur 30 min"),
                             dutch("Chequenummer"),
                             SampleRegister::inUse(),
                             dutch("Klant"),
                             dutch("Peeters An"),
                             dutch("Klantnummer"),
                             dutch("60004436"),
                             dutch("Geldig tot"),
                             dutch("31 december 2026")}),
             QStringList());
    QCOMPARE(window.missing({dutch("Begeleiding"),
                             dutch("Reden van begeleiding"),
                             dutch("Zingeving"),
                             dutch("Meer info"),
                             dutch("Wat wil ik nu echt?"),
                             dutch("Wijzig"),
                             dutch("Registreer gesprek"),
                             dutch("Gesprek 23 november 2026"),
                             dutch("Duurtijd"),
                             dutch("30 min"),
                             dutch("Loopbaancentrum"),
                             dutch("Loopbaancentrum Leie"),
                             dutch("Waarde van het gesprek"),
                             dutch("90,75 euro"),
                             dutch("Begeleider"),
                             dutch("Janssens Thomas"),
                             dutch("Type gesprek"),
                             dutch("Verdiepingsgesprek"),
                             dutch("Vorm"),
                             dutch("Individueel gesprek")}),
             QStringList());
}

void TestManualOverviews::terugUitHetDetail()
{
    ManualWindow window;
    QVERIFY(window.startWithSample());
    QVERIFY(window.click("onlyActive"));
    QVERIFY(window.type("keyword", QStringLiteral("verdieping")));
    QTest::keyClick(window.find<QLineEdit>("keyword"), Qt::Key_Return);
    QCOMPARE(window.chequesShown(), (QList<int>{7, 2}));
    QTableView *lines = window.lines();
    lines->setFocus();
    lines->setCurrentIndex(lines->model()->index(1, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(window.read("chequeNumber"), SampleRegister::inUse());
    QTest::keyClick(window.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Overzicht begeleidingen"));
    QCOMPARE(window.find<QLineEdit>("keyword")->text(), QStringLiteral("verdieping"));
    QVERIFY(!window.find<QCheckBox>("onlyActive")->isChecked());
    QCOMPARE(window.chequesShown(), (QList<int>{7, 2}));
    QCOMPARE(lines->currentIndex().row(), 1);
    QTRY_VERIFY(lines->hasFocus());
    // From the second overview, by Enter and a double click; back leads to where somebody was.
    QVERIFY(window.click("showFinancial"));
    lines = window.lines();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(window.read("chequeNumber"), SampleRegister::usedUp());
    QVERIFY(window.click("back"));
    QCOMPARE(window.read("pageTitle"), QStringLiteral("Financieel overzicht"));
}

QTEST_MAIN(TestManualOverviews)
#include "tst_manual_overviews.moc"
