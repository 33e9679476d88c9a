// SPDX-License-Identifier: GPL-3.0-or-later
// What is on each picture.
#include "model/chequeregister/demoregister.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/itemmodels/overviewsheet.h"
#include "tests/pictures/gallery.h"
#include "ui/downloaddialog.h"
#include "ui/mainmenu.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTabWidget>

void Gallery::firstStart()
{
    m_fixture.open();
    take(QStringLiteral("first-start"));
    (void)m_fixture.click("startEmpty");
    take(QStringLiteral("first-start-message"));
}

void Gallery::emptyStates()
{
    (void)m_fixture.type("centre", QStringLiteral("Loopbaancentrum De Brug"));
    (void)m_fixture.type("user", QStringLiteral("Janssens Thomas"));
    (void)m_fixture.click("startEmpty");
    take(QStringLiteral("empty-register"));
    (void)m_fixture.click("showFinancial");
    take(QStringLiteral("empty-ledger"));
    m_fixture.window.reset();
    QFile::remove(m_fixture.path());
    (void)makeDemoRegister(m_fixture.path(), {}, testDay());
    m_fixture.open();
    (void)m_fixture.type("keyword", QStringLiteral("onvindbaar"));
    take(QStringLiteral("empty-search"));
    (void)m_fixture.click("clear");
    m_fixture.find<QComboBox>("status")->setCurrentIndex(3);
    (void)m_fixture.type("keyword", QStringLiteral("onvindbaar"));
    take(QStringLiteral("empty-status"));
    (void)m_fixture.click("clear");
    (void)m_fixture.type("keyword", QStringLiteral("peeters"));
    (void)m_fixture.type("periodFrom", QStringLiteral("24/11/2026"));
    take(QStringLiteral("empty-period"));
    (void)m_fixture.click("clear");
}

void Gallery::overviews()
{
    take(QStringLiteral("overview"));
    (void)m_fixture.click("onlyActive");
    take(QStringLiteral("overview-all"));
    (void)m_fixture.type("keyword", QStringLiteral("cheque in sm 1"));
    take(QStringLiteral("overview-hits"));
    m_fixture.find<QTableView>("lines")->selectAll();
    take(QStringLiteral("overview-selected"));
    m_fixture.find<QTableView>("lines")->clearSelection();
    (void)m_fixture.click("clear");
    m_fixture.window->resize(1024, 700);
    take(QStringLiteral("overview-1024x700"));
    (void)m_fixture.type("periodFrom", QStringLiteral("31/02/2026"));
    take(QStringLiteral("overview-filters-1024x700"));
    (void)m_fixture.click("clear");
    m_fixture.window->desk()->carryOut(Command::Columns);
    takePopup(QStringLiteral("columns"));
    m_fixture.window->resize(1280, 800);
    (void)m_fixture.click("showFinancial");
    take(QStringLiteral("financial"));
    (void)m_fixture.type("keyword", QStringLiteral("-"));
    m_fixture.find<QTableView>("lines")->selectRow(0);
    take(QStringLiteral("financial-correction"));
    (void)m_fixture.click("clear");
    totals();
    (void)m_fixture.click("showGuidances");
}

void Gallery::totals()
{
    (void)m_fixture.click("showTotals");
    take(QStringLiteral("financial-totals"));
    m_fixture.find<QTabWidget>("totalsTabs")->setCurrentIndex(1);
    m_fixture.window->resize(1024, 700);
    take(QStringLiteral("financial-totals-1024x700"));
    m_fixture.window->resize(1280, 800);
    (void)m_fixture.click("showTotals");
    downloading();
}

void Gallery::downloading()
{
    // Before it has begun, so that it is the same on every picture.
    DownloadDialog dialog(std::make_shared<OverviewSheet>(LedgerModel()),
                          QStringLiteral("/home/an/Documenten/financieel overzicht.xlsx"),
                          m_fixture.window->desk());
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    take(QStringLiteral("download"));
    QApplication::setActiveWindow(m_fixture.window.get());
}

void Gallery::dossiers()
{
    openDossier(GuidanceStatus::InUse);
    take(QStringLiteral("dossier"));
    (void)m_fixture.click("deleteConversation");
    takeAndClose(QStringLiteral("delete-question"));
    m_fixture.window->resize(1024, 700);
    take(QStringLiteral("dossier-1024x700"));
    m_fixture.window->resize(1280, 800);
    openDossier(GuidanceStatus::Closed);
    take(QStringLiteral("dossier-closed"));
    openDossier(GuidanceStatus::Discontinued);
    take(QStringLiteral("dossier-discontinued"));
    openDossier(GuidanceStatus::Available);
    take(QStringLiteral("dossier-released-deleted"));
    (void)m_fixture.click("back");
}

void Gallery::wizardSteps()
{
    toStep(1);
    takeAndClose(QStringLiteral("wizard-1"));
    toStep(2);
    takeAndClose(QStringLiteral("wizard-2"));
    toStep(3);
    take(QStringLiteral("wizard-3"));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    takeAndClose(QStringLiteral("discard-question"));
}

void Gallery::wizardMessages()
{
    toStep(1);
    (void)m_fixture.type("clientNumber", QStringLiteral("60004436"));
    (void)m_fixture.click("next");
    take(QStringLiteral("wizard-1-not-found"));
    const auto rows = m_fixture.cheques().loadOverview();
    for (const GuidanceRow &row : rows->guidances) {
        if (row.status != GuidanceStatus::InUse)
            continue;
        (void)m_fixture.type("chequeNumber", row.chequeNumber.text());
        (void)m_fixture.type("clientNumber", row.clientNumber.text());
        break;
    }
    (void)m_fixture.click("next");
    take(QStringLiteral("wizard-1-in-use"));
    (void)m_fixture.type("chequeNumber", QStringLiteral("7788 mei"));
    (void)m_fixture.type("clientNumber", QStringLiteral("123"));
    (void)m_fixture.click("next");
    takeAndClose(QStringLiteral("wizard-1-form"));
    toStep(2);
    m_fixture.find<QPlainTextEdit>("text")->setPlainText(
        QStringLiteral("Bel me op 0470 12 34 56 of mail naar an@voorbeeld.be."));
    (void)m_fixture.click("next");
    takeAndClose(QStringLiteral("wizard-2-messages"));
    toStep(3);
    (void)m_fixture.type("date", QStringLiteral("13/02/2022"));
    (void)m_fixture.type("counsellor", QStringLiteral("janssens thomas"));
    (void)m_fixture.click("save");
    takeAndClose(QStringLiteral("wizard-3-messages"));
}

void Gallery::conversations()
{
    openDossier(GuidanceStatus::InUse);
    (void)m_fixture.click("registerConversation");
    take(QStringLiteral("conversation"));
    (void)m_fixture.type("date", QStringLiteral("23/11/2026"));
    (void)m_fixture.type("counsellor", QStringLiteral("Janssens Thomas"));
    (void)m_fixture.choose("form", int(ConversationForm::Individual));
    (void)m_fixture.choose("minutes", 30);
    (void)m_fixture.choose("type", int(ConversationType::Synthesis));
    take(QStringLiteral("conversation-closing"));
    (void)m_fixture.click("save");
    takeAndClose(QStringLiteral("opgepast"));
    (void)m_fixture.click("registerConversation");
    (void)m_fixture.choose("type", int(ConversationType::Discontinuation));
    (void)m_fixture.click("save");
    takeAndClose(QStringLiteral("conversation-messages"));
    openDossier(GuidanceStatus::Closed);
    (void)m_fixture.click("registerConversation");
    takeAndClose(QStringLiteral("conversation-aftercare"));
}

void Gallery::questions()
{
    openDossier(GuidanceStatus::InUse);
    (void)m_fixture.click("revise");
    takeAndClose(QStringLiteral("question"));
    (void)m_fixture.click("back");
}

void Gallery::orders()
{
    RegisterDesk &desk = *m_fixture.window->desk();
    m_fixture.files.next = QStringLiteral(TEST_DATA_DIR "/orders-with-faults.csv");
    desk.carryOut(Command::ImportOrders);
    (void)QTest::qWaitFor([this] { return m_fixture.find<QPushButton>("import") != nullptr; });
    takeAndClose(QStringLiteral("import-preview"));
    desk.carryOut(Command::Orders);
    take(QStringLiteral("orders"));
    (void)m_fixture.click("newOrder");
    take(QStringLiteral("order"));
    (void)m_fixture.type("hours", QStringLiteral("elf"));
    (void)m_fixture.click("save");
    takeAndClose(QStringLiteral("order-messages"));
}

void Gallery::money()
{
    (void)m_fixture.click("showFinancial");
    (void)m_fixture.click("markPaid");
    take(QStringLiteral("payment"));
    (void)m_fixture.type("registeredUpTo", QStringLiteral("23/11/2026"));
    (void)m_fixture.type("paidOn", QStringLiteral("24/11/2026"));
    (void)m_fixture.click("save");
    takeAndClose(QStringLiteral("payment-message"));
    (void)m_fixture.type("keyword", QStringLiteral("uitbetaald"));
    m_fixture.find<QTableView>("lines")->selectRow(0);
    (void)m_fixture.click("undoPayment");
    takeAndClose(QStringLiteral("undo-payment"));
    (void)m_fixture.click("clear");
    (void)m_fixture.click("showGuidances");
}

void Gallery::office()
{
    RegisterDesk &desk = *m_fixture.window->desk();
    desk.carryOut(Command::Settings);
    take(QStringLiteral("settings"));
    (void)m_fixture.type("centre", QStringLiteral("Loopbaancentrum Nieuw"));
    takeAndClose(QStringLiteral("settings-new-centre"));
    openDossier(GuidanceStatus::Closed);
    desk.carryOut(Command::ClientData);
    takeAndClose(QStringLiteral("client-data"));
    (void)m_fixture.click("back");
    for (QAction *action : m_fixture.window->findChildren<QAction *>()) {
        if (action->menuRole() == QAction::AboutRole)
            action->trigger();
    }
    takeAndClose(QStringLiteral("about"));
    m_fixture.window->openRegister(QStringLiteral(TEST_DATA_DIR "/orders.csv"));
    take(QStringLiteral("not-a-register"));
}
