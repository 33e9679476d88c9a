// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsdialog.h"

#include "model/itemmodels/backupmodel.h"
#include "model/wording/backupsentences.h"
#include "model/wording/sentences.h"
#include "tests/support/dialogparts.h"
#include "tests/support/safetyfixture.h"
#include "tests/support/testcase.h"
#include "ui/restoredialog.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>

namespace {

bool isAtWork(const BackupsDialog *dialog)
{
    return part<QProgressBar>(dialog, "progress")->isVisible();
}

QTableView *linesOf(const BackupsDialog *dialog)
{
    return part<QTableView>(dialog, "backups");
}

int shown(const BackupsDialog *dialog)
{
    return linesOf(dialog)->isVisible() ? linesOf(dialog)->model()->rowCount() : 0;
}

QString told(const BackupsDialog *dialog, const char *name = "told")
{
    const auto *text = part<QLabel>(dialog, name);
    return text->isVisible() ? text->text() : QString();
}

/// Opened, and done with looking for backups.
BackupsDialog *openedDialog(SafetyFixture &fixture, QWidget *window, bool withRegister = true)
{
    auto *dialog = new BackupsDialog(fixture.opened.path, fixture.around,
                                     withRegister ? fixture.cheques() : nullptr, window);
    dialog->open();
    (void)QTest::qWaitFor([dialog] { return !isAtWork(dialog); });
    return dialog;
}

/// Hears which folder the system is asked to show.
class FolderListener : public QObject
{
    Q_OBJECT

public:
    FolderListener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "hear"); }
    ~FolderListener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_DISABLE_COPY_MOVE(FolderListener)

    QStringList folders;

public Q_SLOTS:
    void hear(const QUrl &url) { folders.append(url.toLocalFile()); }
};

} // namespace

class BackupsDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void firstBackupIsMade();
    void unchangedRegisterGetsNoSecond();
    void secondFolderGetsItToo();
    void turnedOffIsSaidAndStillMakesOne();
    void failureIsTold();
    void nothingIsWrittenMeanwhile();
    void waitsForItsTurn();
    void readOnlyMakesNone();
    void damagedCannotBeChosen();
    void lineIsRestored();
    void otherFileIsRestored();
    void folderIsOpened();
    void worksWithoutARegister();
    void leftWhileAtWork();
    void goesAwayWhileAtWork();
    void keyboardAlone();
};

void BackupsDialogTest::firstBackupIsMade()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QSignalSpy made(dialog, &BackupsDialog::backedUp);
    QVERIFY(part<QLabel>(dialog, "emptyReason")->isVisible());
    QCOMPARE(told(dialog), QString());
    press(dialog, "emptyAction");
    QVERIFY(isAtWork(dialog));
    QTRY_VERIFY(!isAtWork(dialog));
    QCOMPARE(shown(dialog), 1);
    QCOMPARE(fixture.backups().size(), 1);
    QCOMPARE(made.count(), 1);
    const auto backup = made.at(0).at(0).value<SessionBackup>();
    QVERIFY(backup.isGood());
    QCOMPARE(told(dialog), sentences(backup).join(u'\n'));
    QVERIFY(told(dialog).contains(QDir::toNativeSeparators(fixture.backups().constFirst().path)));
}

void BackupsDialogTest::unchangedRegisterGetsNoSecond()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QSignalSpy made(dialog, &BackupsDialog::backedUp);
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    QVERIFY(made.at(0).at(0).value<SessionBackup>().own.wasThere);
    QCOMPARE(shown(dialog), 1);
    QCOMPARE(fixture.registerOne(), QString());
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    QCOMPARE(shown(dialog), 2);
}

void BackupsDialogTest::secondFolderGetsItToo()
{
    SafetyFixture fixture;
    const QTemporaryDir second;
    QVERIFY(writeBackupPlan(fixture.settings, {true, second.path()}));
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QVERIFY(part<QLineEdit>(dialog, "secondFolder")->isVisible());
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    QCOMPARE(shown(dialog), 2);
    QVERIFY(told(dialog, "toldSecond").contains(QDir::toNativeSeparators(second.path())));
    // One that is gone spoils nothing in the other.
    const QString first = told(dialog);
    QVERIFY(QDir(second.path()).removeRecursively());
    QCOMPARE(fixture.registerOne(), QString());
    QSignalSpy made(dialog, &BackupsDialog::backedUp);
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    const auto backup = made.at(0).at(0).value<SessionBackup>();
    QVERIFY(backup.own.good && !backup.isGood());
    QVERIFY(told(dialog) != first);
    QCOMPARE(told(dialog), sentences(backup).constFirst());
    QCOMPARE(told(dialog, "toldSecond"), sentences(backup).constLast());
}

void BackupsDialogTest::turnedOffIsSaidAndStillMakesOne()
{
    SafetyFixture fixture;
    QVERIFY(writeBackupPlan(fixture.settings, {false, {}}));
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QVERIFY(part<QLabel>(dialog, "backupsOff")->isVisible());
    QVERIFY(!part<QLineEdit>(dialog, "secondFolder")->isVisible());
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    QCOMPARE(shown(dialog), 1);
}

void BackupsDialogTest::failureIsTold()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QFile inTheWay(Backups::folderOf(fixture.opened.path));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QSignalSpy made(dialog, &BackupsDialog::backedUp);
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    const auto backup = made.at(0).at(0).value<SessionBackup>();
    QVERIFY(!backup.isGood());
    QCOMPARE(told(dialog), sentence(*backup.failure()));
    QVERIFY(part<QPushButton>(dialog, "makeBackup")->isEnabled()); // to try again
}

void BackupsDialogTest::nothingIsWrittenMeanwhile()
{
    SafetyFixture fixture;
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    press(dialog, "makeBackup");
    QCOMPARE(codeOf(fixture.cheques()->addOrder(orderOf(SampleRegister::number(50)))),
             ErrorCode::BackupRunning);
    QVERIFY(!part<QPushButton>(dialog, "makeBackup")->isEnabled());
    QVERIFY(!part<QPushButton>(dialog, "restoreFile")->isEnabled());
    QTRY_VERIFY(!isAtWork(dialog));
    QCOMPARE(refusalOf(fixture.cheques()->addOrder(orderOf(SampleRegister::number(50)))),
             QString());
}

void BackupsDialogTest::waitsForItsTurn()
{
    SafetyFixture fixture;
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QSignalSpy made(dialog, &BackupsDialog::backedUp);
    {
        BusyRegister busy(*fixture.cheques());
        QVERIFY(busy.isBusy());
        press(dialog, "makeBackup");
        QTest::qWait(50);
        QVERIFY(isAtWork(dialog));
        QCOMPARE(made.count(), 0);
        busy.letGo();
        QTRY_COMPARE(made.count(), 1);
    }
    QVERIFY(made.at(0).at(0).value<SessionBackup>().isGood());
}

void BackupsDialogTest::readOnlyMakesNone()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    fixture.opened.cheques.reset();
    auto reading = ChequeRegister::openToRead(fixture.opened.path, fixture.opened.clock.asClock(),
                                              quickOptions());
    QVERIFY(reading);
    fixture.opened.cheques = std::move(*reading);
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QVERIFY(!part<QPushButton>(dialog, "makeBackup")->isEnabled());
    const QString why = readOnlySentence(*fixture.cheques()->obstacle());
    QVERIFY2(told(dialog).contains(why), qPrintable(told(dialog)));
    QCOMPARE(shown(dialog), 1);
}

void BackupsDialogTest::damagedCannotBeChosen()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    fixture.opened.clock.looks += 3600;
    QCOMPARE(fixture.registerOne(), QString());
    const QString newest = fixture.backUp();
    QVERIFY(QFile::resize(newest, 5000));
    QWidget window;
    const BackupsDialog *dialog = openedDialog(fixture, &window);
    QCOMPARE(shown(dialog), 2);
    const QModelIndex damaged = linesOf(dialog)->model()->index(0, BackupModel::KindColumn);
    QVERIFY(!(damaged.flags() & Qt::ItemIsSelectable));
    const QModelIndexList chosen = linesOf(dialog)->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().row(), 1);
}

void BackupsDialogTest::lineIsRestored()
{
    SafetyFixture fixture;
    const QString backup = fixture.backUp();
    QCOMPARE(fixture.registerOne(), QString());
    QWidget window;
    QPointer<BackupsDialog> dialog = openedDialog(fixture, &window);
    QSignalSpy restoring(dialog.data(), &BackupsDialog::restoreRequested);
    press(dialog, "restoreBackup");
    QPointer<RestoreDialog> preview = dialog->findChild<RestoreDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY(!part<QProgressBar>(preview, "progress")->isVisible());
    press(preview, "cancel");
    QTRY_VERIFY(!preview);
    QCOMPARE(restoring.count(), 0);
    press(dialog, "restoreBackup");
    preview = dialog->findChild<RestoreDialog *>();
    QTRY_VERIFY(!part<QProgressBar>(preview, "progress")->isVisible());
    press(preview, "restore");
    QCOMPARE(restoring.count(), 1);
    QCOMPARE(restoring.at(0).at(0).toString(), backup);
    QTRY_VERIFY(!dialog);
}

void BackupsDialogTest::otherFileIsRestored()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    const QString other = fixture.opened.folder.filePath(QStringLiteral("elders.sqlite"));
    QVERIFY(Backups::backUpTo(fixture.opened.path, other));
    QWidget window;
    QPointer<BackupsDialog> dialog = openedDialog(fixture, &window);
    QSignalSpy restoring(dialog.data(), &BackupsDialog::restoreRequested);
    press(dialog, "restoreFile"); // nothing chosen
    QVERIFY(!dialog->findChild<RestoreDialog *>());
    fixture.files.next = other;
    press(dialog, "restoreFile");
    const auto *preview = dialog->findChild<RestoreDialog *>();
    QVERIFY(preview);
    QCOMPARE(part<QLineEdit>(preview, "file")->text(), QDir::toNativeSeparators(other));
    QTRY_VERIFY(!part<QProgressBar>(preview, "progress")->isVisible());
    press(preview, "restore");
    QCOMPARE(restoring.at(0).at(0).toString(), other);
}

void BackupsDialogTest::folderIsOpened()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    QVERIFY(!part<QPushButton>(dialog, "openFolder")->isEnabled()); // it is not there yet
    press(dialog, "makeBackup");
    QTRY_VERIFY(!isAtWork(dialog));
    const FolderListener listener;
    press(dialog, "openFolder");
    QCOMPARE(listener.folders, QStringList{Backups::folderOf(fixture.opened.path)});
}

void BackupsDialogTest::worksWithoutARegister()
{
    SafetyFixture fixture;
    const QString backup = fixture.backUp();
    QVERIFY(fixture.replaceWith(QByteArrayLiteral("no register")));
    QWidget window;
    QPointer<BackupsDialog> dialog = openedDialog(fixture, &window, false);
    QSignalSpy restoring(dialog.data(), &BackupsDialog::restoreRequested);
    QVERIFY(!part<QPushButton>(dialog, "makeBackup")->isVisible());
    QCOMPARE(shown(dialog), 1);
    press(dialog, "restoreBackup");
    const auto *preview = dialog->findChild<RestoreDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY(!part<QProgressBar>(preview, "progress")->isVisible());
    press(preview, "restore");
    QCOMPARE(restoring.at(0).at(0).toString(), backup);
    QCOMPARE(bytesOf(fixture.opened.path), QByteArrayLiteral("no register"));
}

/// It cannot be stopped, but nobody has to look at it.
void BackupsDialogTest::leftWhileAtWork()
{
    SafetyFixture fixture;
    QWidget window;
    QPointer<BackupsDialog> dialog = openedDialog(fixture, &window);
    QSignalSpy made(dialog.data(), &BackupsDialog::backedUp);
    press(dialog, "makeBackup");
    pressKey(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTRY_COMPARE(made.count(), 1);
    QVERIFY(made.at(0).at(0).value<SessionBackup>().isGood());
    QTRY_VERIFY(!dialog);
    QCOMPARE(fixture.backups().size(), 1);
}

void BackupsDialogTest::goesAwayWhileAtWork()
{
    SafetyFixture fixture;
    QWidget window;
    BackupsDialog *dialog = openedDialog(fixture, &window);
    press(dialog, "makeBackup");
    delete dialog;
    QTRY_VERIFY(!fixture.cheques()->obstacle());
    QCOMPARE(fixture.backups().size(), 1);
}

/// From opening to what restoring would change, and back.
void BackupsDialogTest::keyboardAlone()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    QWidget window;
    QPointer<BackupsDialog> dialog = openedDialog(fixture, &window);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget(), linesOf(dialog));
    pressKey(dialog, Qt::Key_Return);
    QPointer<RestoreDialog> preview = dialog->findChild<RestoreDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY(!part<QProgressBar>(preview, "progress")->isVisible());
    pressKey(preview, Qt::Key_Escape);
    QTRY_VERIFY(!preview);
    QVERIFY(dialog->isVisible());
    const auto *make = part<QPushButton>(dialog, "makeBackup");
    for (int i = 0; i < 12 && dialog->focusWidget() != make; ++i)
        pressKey(dialog, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), make);
    pressKey(dialog, Qt::Key_Space);
    QTRY_VERIFY(!isAtWork(dialog));
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(BackupsDialogTest)
#include "tst_backupsdialog.moc"
