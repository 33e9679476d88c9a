// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/chequeregister/backups.h"
#include "model/wording/placewarning.h"
#include "tests/support/testcase.h"
#include "tests/support/windowfixture.h"
#include "ui/noticebar.h"

#include <QAction>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableView>

namespace {

/// What a notice above the pages says; empty while it is not there.
QString noticeOf(const WindowFixture &fixture, const char *name)
{
    const auto *notice = fixture.find<NoticeBar>(name);
    return notice ? notice->text() : QString();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString lockOf(const WindowFixture &fixture)
{
    return QString(fixture.path() + QStringLiteral(".lock"));
}

/// Somebody on another computer, whom nobody here can see go.
bool lockFromElsewhere(const WindowFixture &fixture)
{
    return writeFile(lockOf(fixture), "1\nloopbaancheques\nandere-computer\n\n\n");
}

QStringList enabledEntries(const WindowFixture &fixture)
{
    QStringList names;
    for (const QAction *action : fixture.window->findChildren<QAction *>()) {
        if (action->isEnabled() && !action->menu() && !action->text().isEmpty())
            names.append(action->text().remove(u'&'));
    }
    return names;
}

int ordersIn(WindowFixture &fixture)
{
    const Result<QList<Cheque>> orders = fixture.cheques().freeOrders();
    return orders ? int(orders->size()) : -1;
}

} // namespace

/// What the window says and does when the register is in danger.
class SafetyTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasItIsSaid();
    void nothingThatWritesIsOffered();
    void takesOverWhenItIsFree();
    void placeIsToldOnce();
    void failedBackupIsTold();
    void goneWhileAFormIsFilledIn();
    void copyIsSavedAside();
    void damagedRegisterIsRestored();
};

void SafetyTest::whoHasItIsSaid()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QCOMPARE(noticeOf(fixture, "accessNotice"), QString());
    fixture.window.reset();
    QVERIFY(lockFromElsewhere(fixture));
    fixture.open();
    QVERIFY(fixture.window->desk());
    const QString said = noticeOf(fixture, "accessNotice");
    QVERIFY2(said.contains(QStringLiteral("andere-computer")), qPrintable(said));
    QVERIFY(fixture.click("retryWriting"));
    QCOMPARE(noticeOf(fixture, "accessNotice"), said);
}

void SafetyTest::nothingThatWritesIsOffered()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.cheques().addOrder(orderOf(QStringLiteral("00000000001"))));
    QVERIFY(fixture.cheques().registerCheque(registrationOf(QStringLiteral("00000000001"))));
    const QStringList before = enabledEntries(fixture);
    fixture.window.reset();
    QVERIFY(lockFromElsewhere(fixture));
    fixture.open();
    const auto *registering = fixture.find<QPushButton>("registerCheque");
    QVERIFY(registering && !registering->isEnabled());
    QVERIFY(registering->toolTip().contains(QStringLiteral("andere-computer")));
    QCOMPARE(registering->accessibleDescription(), registering->toolTip());
    QStringList gone = before;
    for (const QString &entry : enabledEntries(fixture))
        gone.removeOne(entry);
    gone.sort();
    QCOMPARE(gone,
             (QStringList{QStringLiteral("Import orders…"), QStringLiteral("Mark as paid…"),
                          QStringLiteral("New order…"), QStringLiteral("Register cheque…")}));
    QTest::keyClick(fixture.find<QTableView>("lines"), Qt::Key_Return);
    for (const char *name : {"registerConversation", "revise", "deleteConversation"}) {
        const auto *button = fixture.find<QPushButton>(name);
        QVERIFY2(button && !button->isEnabled(), name);
        QVERIFY2(button->toolTip().contains(QStringLiteral("andere-computer")), name);
    }
}

void SafetyTest::takesOverWhenItIsFree()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    fixture.window.reset();
    QVERIFY(lockFromElsewhere(fixture));
    fixture.open();
    QVERIFY(!noticeOf(fixture, "accessNotice").isEmpty());
    QVERIFY(QFile::remove(lockOf(fixture)));
    QTRY_VERIFY(fixture.find<QPushButton>("registerCheque")->isEnabled());
    QCOMPARE(noticeOf(fixture, "accessNotice"), QString());
    QVERIFY(QFile::exists(lockOf(fixture)));
}

void SafetyTest::placeIsToldOnce()
{
    WindowFixture fixture;
    RegisterPlace place{RegisterPlace::Kind::SyncedFolder, QStringLiteral("Dropbox"), {}};
    fixture.options.placeOf = [&place](const QString &) { return place; };
    QVERIFY(fixture.start());
    QCOMPARE(noticeOf(fixture, "placeNotice"), placeWarning(place));
    QVERIFY(fixture.click("placeUnderstood"));
    QCOMPARE(noticeOf(fixture, "placeNotice"), QString());
    fixture.open();
    QCOMPARE(noticeOf(fixture, "placeNotice"), QString());
    // Something else to say is said.
    place.conflictCopies = {QStringLiteral("register (conflicted copy).sqlite")};
    fixture.open();
    QVERIFY(noticeOf(fixture, "placeNotice").contains(place.conflictCopies.constFirst()));
}

void SafetyTest::failedBackupIsTold()
{
    WindowFixture fixture;
    // Where the folder of the backups is to be, there is something else.
    QVERIFY(writeFile(Backups::folderOf(fixture.path()), "geen map"));
    QVERIFY(fixture.start());
    QTRY_VERIFY(!noticeOf(fixture, "backupNotice").isEmpty());
    // It is no reason not to register.
    QVERIFY(fixture.find<QPushButton>("registerCheque")->isEnabled());
    QVERIFY(fixture.click("openBackups"));
    QVERIFY(fixture.find<QDialog>("backupsDialog") || fixture.find<QPushButton>("makeBackup"));
}

void SafetyTest::goneWhileAFormIsFilledIn()
{
#ifdef Q_OS_UNIX
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.cheques().addOrder(orderOf(QStringLiteral("00000000001"))));
    fixture.window->findChild<MainMenu *>()->action(Command::NewOrder)->trigger();
    QVERIFY(fixture.type("chequeNumber", QStringLiteral("77")));
    QVERIFY(fixture.type("clientNumber", QStringLiteral("60004436")));
    QVERIFY(fixture.type("familyName", QStringLiteral("Maes")));
    QVERIFY(fixture.type("givenName", QStringLiteral("Zoe")));
    QVERIFY(fixture.type("requestedOn", QStringLiteral("03/03/2026")));
    QVERIFY(fixture.type("hours", QStringLiteral("4")));
    QVERIFY(QFile::remove(fixture.path()));
    QVERIFY(fixture.click("save"));
    QVERIFY(fixture.click("ok")); // what went wrong was said
    QCOMPARE(fixture.find<QLineEdit>("givenName")->text(), QStringLiteral("Zoe"));
    QVERIFY(fixture.click("cancel"));
    QVERIFY(fixture.click("yes"));
    // All that was stored goes on in a copy.
    QVERIFY(!noticeOf(fixture, "accessNotice").isEmpty());
    QVERIFY(!QFile::exists(fixture.path()));
    const QString copy = fixture.folder.filePath(QStringLiteral("copy.sqlite"));
    fixture.files.next = copy;
    QVERIFY(fixture.click("saveCopy"));
    QVERIFY(fixture.click("yes"));
    QTRY_COMPARE(fixture.cheques().path(), copy);
    fixture.settle();
    QCOMPARE(noticeOf(fixture, "accessNotice"), QString());
    QCOMPARE(ordersIn(fixture), 1);
#else
    QSKIP("An open file stays where it is here");
#endif
}

/// The window goes on meanwhile, but for what writes.
void SafetyTest::copyIsSavedAside()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.cheques().addOrder(orderOf(QStringLiteral("00000000001"))));
    const QString copy = fixture.folder.filePath(QStringLiteral("copy.sqlite"));
    QVERIFY(writeFile(copy, "dit mag weg"));
    auto *save = fixture.window->findChild<MainMenu *>()->action(Command::SaveCopy);
    fixture.files.next = copy;
    save->trigger();
    QCOMPARE(fixture.cheques().obstacle().value_or(Error{}).code, ErrorCode::BackupRunning);
    QVERIFY(fixture.window->statusBar()->currentMessage().contains(copy));
    const QString saving = fixture.window->statusBar()->currentMessage();
    fixture.files.next = copy;
    save->trigger(); // one is enough
    QVERIFY(fixture.click("ok"));
    QTRY_VERIFY(!fixture.cheques().obstacle());
    QTRY_VERIFY(fixture.window->statusBar()->currentMessage().contains(copy)
                && fixture.window->statusBar()->currentMessage() != saving);
    const auto opened = ChequeRegister::openToRead(copy, fixture.clock.asClock(), quickOptions());
    QVERIFY(opened);
    QCOMPARE((*opened)->freeOrders()->size(), 1);
    // What cannot be is said.
    fixture.files.next = fixture.folder.filePath(QStringLiteral("weg/copy.sqlite"));
    save->trigger();
    QTRY_VERIFY(fixture.find<QPushButton>("ok"));
    QVERIFY(fixture.click("ok"));
    QVERIFY(!fixture.cheques().obstacle());
}

void SafetyTest::damagedRegisterIsRestored()
{
    WindowFixture fixture;
    QVERIFY(fixture.start());
    QVERIFY(fixture.cheques().addOrder(orderOf(QStringLiteral("00000000001"))));
    fixture.open(); // another session, another backup
    QVERIFY(fixture.cheques().addOrder(orderOf(QStringLiteral("00000000002"))));
    fixture.window.reset();
    const QByteArray good = bytesOf(fixture.path());
    QByteArray damaged = good;
    damaged.replace(4096, 20'000, QByteArray(20'000, 'x'));
    QVERIFY(writeFile(fixture.path(), damaged));
    fixture.open();
    QVERIFY(!fixture.window->desk());
    QVERIFY(fixture.click("openBackups"));
    const auto *backups = fixture.find<QTableView>("backups");
    QVERIFY(backups || QTest::qWaitFor([&] { return fixture.find<QTableView>("backups"); }));
    QTRY_COMPARE(fixture.find<QTableView>("backups")->model()->rowCount(), 2);
    fixture.find<QTableView>("backups")->selectRow(0);
    QVERIFY(fixture.click("restoreBackup"));
    QTRY_VERIFY(fixture.find<QPushButton>("restore")
                && fixture.find<QPushButton>("restore")->isEnabled());
    QVERIFY(fixture.click("restore"));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->desk(), 20'000);
    fixture.settle();
    QVERIFY(fixture.click("ok"));
    QCOMPARE(ordersIn(fixture), 1);
    // What was there is kept, byte for byte.
    const QList<BackupFile> all = Backups::listBackups(fixture.path(), {});
    const auto kept = std::find_if(all.cbegin(), all.cend(), [](const BackupFile &backup) {
        return backup.kind == BackupKind::BeforeRestore;
    });
    QVERIFY(kept != all.cend());
    QCOMPARE(bytesOf(kept->path), damaged);
}

QTEST_MAIN(SafetyTest)

#include "tst_safety.moc"
