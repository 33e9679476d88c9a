// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"
#include "tests/support/windowfixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTableView>

namespace {

QList<QAction *> actionsOf(const QMenu *menu)
{
    QList<QAction *> all;
    for (QAction *action : menu->actions()) {
        all.append(action);
        if (action->menu())
            all += actionsOf(action->menu());
    }
    return all;
}

QList<QAction *> menuActions(const WindowFixture &fixture)
{
    QList<QAction *> all;
    for (const QAction *top : fixture.window->menuBar()->actions())
        all += actionsOf(top->menu());
    return all;
}

QAction *actionNamed(const WindowFixture &fixture, const QString &text)
{
    for (QAction *action : menuActions(fixture)) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

/// The window around the desk: registers that are opened, made, refused and remembered.
class MainWindowTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstStartMakesARegister();
    void lookingAroundIsNotRemembered();
    void whatCannotBeOpenedIsSaid();
    void neverAnotherRegisterInItsPlace();
    void aRegisterInUseCanBeTriedAgain();
    void makesANewRegisterElsewhere();
    void offersWhatFitsThePlace();
    void onlyThreeEntriesAreTheSystems();
    void geometryComesBack();
    void geometryOffScreenIsBroughtIn();
    void helpShowsTheRegister();
    void downloadNeverReplacesTheRegister();
    void anotherCentreHasOtherLines();
    void viewsComeBack();
};

void MainWindowTest::aFirstStartMakesARegister()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.find<QWidget>("firstStartPage"));
    QVERIFY(fixture.click("startEmpty"));
    QCOMPARE(fixture.messages().size(), 2);
    QVERIFY(!QFile::exists(fixture.path()));
    QVERIFY(fixture.type("centre", ourIdentity().centre));
    QVERIFY(fixture.type("user", ourIdentity().user));
    QVERIFY(fixture.click("startEmpty"));
    QVERIFY(fixture.window->desk());
    QCOMPARE(fixture.cheques().identity(), ourIdentity());
    QVERIFY(fixture.find<QWidget>("guidancesPage"));
    QVERIFY(fixture.window->windowTitle().contains(ourIdentity().centre));
}

void MainWindowTest::lookingAroundIsNotRemembered()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.click("lookAround"));
    QVERIFY(fixture.window->desk());
    QVERIFY(fixture.find<QTableView>("lines")->model()->rowCount() > 20);
    fixture.open();
    QVERIFY(fixture.find<QWidget>("firstStartPage"));
    // What was tried out there is still there.
    QVERIFY(fixture.click("lookAround"));
    QVERIFY(fixture.window->desk());
}

void MainWindowTest::whatCannotBeOpenedIsSaid()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    const QString junk = fixture.folder.filePath(QStringLiteral("brief.txt"));
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("geen register");
    file.close();
    // The one that is open stays open.
    fixture.window->openRegister(junk);
    QVERIFY(fixture.click("ok"));
    QCOMPARE(fixture.cheques().path(), fixture.path());
    fixture.settings.setValue(QStringLiteral("recentRegisters"), QStringList{junk});
    fixture.open();
    QVERIFY(!fixture.window->desk());
    QVERIFY(fixture.find<QLabel>("problem")->text().contains(junk));
    QCOMPARE(bytesOf(junk), QByteArray("geen register"));
    fixture.files.next = fixture.path();
    QVERIFY(fixture.click("openOther"));
    QVERIFY(fixture.window->desk());
    // Only what could be opened is offered again.
    QCOMPARE(fixture.settings.value(QStringLiteral("recentRegisters")).toStringList().constFirst(),
             fixture.path());
}

void MainWindowTest::neverAnotherRegisterInItsPlace()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    const QString gone = fixture.folder.filePath(QStringLiteral("usb/register.sqlite"));
    fixture.settings.setValue(QStringLiteral("recentRegisters"), QStringList{gone});
    fixture.open();
    QVERIFY(!fixture.window->desk());
    QVERIFY(fixture.find<QLabel>("problem")->text().contains(gone));
    QVERIFY(fixture.click("retry"));
    QVERIFY(fixture.find<QLabel>("problem"));
}

void MainWindowTest::aRegisterInUseCanBeTriedAgain()
{
    WindowFixture fixture;
    QVERIFY(ChequeRegister::create(fixture.path(), ourIdentity(), fixture.clock.asClock(),
                                   quickOptions()));
    {
        auto holder = ChequeRegister::open(fixture.path(), fixture.clock.asClock(), quickOptions());
        QVERIFY(holder);
        fixture.open();
        QVERIFY(!fixture.window->desk());
        QVERIFY(fixture.find<QLabel>("problem"));
        QVERIFY(fixture.click("retry"));
        QVERIFY(!fixture.window->desk());
    }
    QVERIFY(fixture.click("retry"));
    QVERIFY(fixture.window->desk());
}

void MainWindowTest::makesANewRegisterElsewhere()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    const QString other = fixture.folder.filePath(QStringLiteral("ander.sqlite"));
    QAction *making = actionNamed(fixture, QStringLiteral("New register…"));
    QVERIFY(making);
    making->trigger();
    QVERIFY(fixture.type("centre", otherIdentity().centre));
    QVERIFY(fixture.type("user", otherIdentity().user));
    fixture.files.next = other;
    QVERIFY(fixture.click("choosePath"));
    QVERIFY(fixture.click("save"));
    QVERIFY(fixture.window->desk());
    QCOMPARE(fixture.cheques().path(), other);
    QCOMPARE(fixture.cheques().identity(), otherIdentity());
    QCOMPARE(fixture.settings.value(QStringLiteral("recentRegisters")).toStringList(),
             (QStringList{other, fixture.path()}));
    // It opens first from now on.
    fixture.open();
    QCOMPARE(fixture.cheques().path(), other);
    QAction *before = actionNamed(fixture, QDir::toNativeSeparators(fixture.path()));
    QVERIFY(before);
    before->trigger();
    QTRY_COMPARE(fixture.cheques().path(), fixture.path());
}

void MainWindowTest::offersWhatFitsThePlace()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QCOMPARE(refusalOf(fixture.cheques().addOrder(goodOrder())), QString());
    QCOMPARE(refusalOf(fixture.cheques().registerCheque(registrationOf(goodOrder().chequeNumber))),
             QString());
    const QAction *conversing = actionNamed(fixture, QStringLiteral("Register conversation…"));
    const QAction *downloading = actionNamed(fixture, QStringLiteral("Download…"));
    QVERIFY(!conversing->isEnabled());
    QVERIFY(downloading->isEnabled());
    auto *lines = fixture.find<QTableView>("lines");
    lines->selectRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    QVERIFY(conversing->isEnabled());
    QVERIFY(!downloading->isEnabled());
    // Closed elsewhere: what the menu offers follows.
    QCOMPARE(
        refusalOf(fixture.cheques().registerConversation(
            goodOrder().chequeNumber, talkOf(ConversationType::Synthesis, 60), allConfirmed())),
        QString());
    QVERIFY(!actionNamed(fixture, QStringLiteral("Delete conversation…"))->isEnabled());
    QVERIFY(conversing->isEnabled()); // aftercare
}

void MainWindowTest::onlyThreeEntriesAreTheSystems()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QList<QAction::MenuRole> roles;
    for (const QAction *action : menuActions(fixture)) {
        if (action->menuRole() != QAction::NoRole && !action->isSeparator())
            roles.append(action->menuRole());
    }
    QCOMPARE(roles,
             (QList<QAction::MenuRole>{QAction::PreferencesRole, QAction::QuitRole,
                                       QAction::AboutRole}));
}

void MainWindowTest::geometryComesBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    fixture.window->resize(1000, 620);
    fixture.window->close();
    const MainWindow again(Surroundings{.clock = fixture.clock.asClock(),
                                        .options = quickOptions(),
                                        .usualRegister = fixture.path(),
                                        .acting = {},
                                        .files = fixture.files,
                                        .settings = fixture.settings,
                                        .version = {}});
    QCOMPARE(again.size(), QSize(1000, 620));
}

void MainWindowTest::geometryOffScreenIsBroughtIn()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    fixture.window->setGeometry(9000, 9000, 700, 500); // a screen that is gone
    fixture.window->close();
    fixture.open();
    QVERIFY(fixture.window->screen()->geometry().intersects(fixture.window->geometry()));
}

void MainWindowTest::helpShowsTheRegister()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    actionNamed(fixture, QStringLiteral("About this register"))->trigger();
    const auto *path = fixture.find<QWidget>("registerPath");
    QVERIFY(path);
    QCOMPARE(path->property("text").toString(), QDir::toNativeSeparators(fixture.path()));
}

void MainWindowTest::downloadNeverReplacesTheRegister()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    fixture.files.next = fixture.path();
    QVERIFY(fixture.click("download"));
    QVERIFY(fixture.find<QMessageBox>("error"));
    QVERIFY(fixture.cheques().loadOverview());
    QVERIFY(fixture.files.asked.constLast().start.endsWith(QStringLiteral("-2026-11-23")));
}

void MainWindowTest::anotherCentreHasOtherLines()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QCOMPARE(refusalOf(fixture.cheques().addOrder(goodOrder())), QString());
    QCOMPARE(refusalOf(fixture.cheques().registerCheque(registrationOf(goodOrder().chequeNumber))),
             QString());
    auto *lines = fixture.find<QTableView>("lines");
    lines->selectRow(0);
    QTest::keyClick(lines, Qt::Key_Return);
    QVERIFY(fixture.find<QWidget>("dossierPage"));
    QVERIFY(fixture.cheques().changeIdentity(otherIdentity()));
    // The dossier that was open is not theirs.
    QVERIFY(!fixture.find<QWidget>("dossierPage"));
    QCOMPARE(lines->model()->rowCount(), 0);
    QVERIFY(fixture.window->windowTitle().contains(otherIdentity().centre));
}

void MainWindowTest::viewsComeBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    const auto shownColumns = [&fixture] {
        const QHeaderView *header =
            fixture.find<QWidget>("guidancesPage")->findChild<QTableView *>()->horizontalHeader();
        return header->count() - header->hiddenSectionCount();
    };
    const int usual = shownColumns();
    QAction *columns = actionNamed(fixture, QStringLiteral("Columns…"));
    QAction *standard = actionNamed(fixture, QStringLiteral("Standard view"));
    QVERIFY(columns && columns->isEnabled() && standard && standard->isEnabled());
    columns->trigger();
    auto *menu = fixture.find<QMenu>("columns");
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    QVERIFY(fixture.click("onlyActive"));
    QCOMPARE(shownColumns(), usual - 1);
    fixture.open(); // another start
    QCOMPARE(shownColumns(), usual - 1);
    QVERIFY(!fixture.find<QAbstractButton>("onlyActive")->isChecked());
    actionNamed(fixture, QStringLiteral("Standard view"))->trigger();
    QCOMPARE(shownColumns(), usual);
    QVERIFY(fixture.find<QAbstractButton>("onlyActive")->isChecked());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
