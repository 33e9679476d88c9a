// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsettings.h"

#include "tests/support/dialogparts.h"
#include "tests/support/safetyfixture.h"
#include "tests/support/testcase.h"
#include "ui/settingsdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPointer>

namespace {

SettingsDialog *openedDialog(SafetyFixture &fixture, QWidget *window)
{
    auto *dialog = new SettingsDialog(*fixture.cheques(), fixture.files, fixture.settings, window);
    dialog->open();
    return dialog;
}

QCheckBox *tickOf(const SettingsDialog *dialog)
{
    return part<QCheckBox>(dialog, "backupsEnabled");
}

QString folderOf(const SettingsDialog *dialog)
{
    return part<QLineEdit>(dialog, "secondFolder")->text();
}

/// Nothing while it is not seen.
QString textOf(const SettingsDialog *dialog, const char *name)
{
    const auto *text = part<QLabel>(dialog, name);
    return text->isVisible() ? text->text() : QString();
}

/// Where not even root may write.
QString unwritableFolder()
{
    const QString candidate = QStringLiteral("/proc/self");
    return faultOfFolder(candidate) == FolderFault::NotWritable ? candidate : QString();
}

} // namespace

/// What somebody wants of backups: kept, and asked for in Instellingen.
class BackupSettingsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void usualPlan();
    void planComesBack();
    void planThatCannotBeKept();
    void folders();
    void unwritableFolderIsNone();
    void turningOffIsWarnedAbout();
    void secondFolderIsChosenAndCleared();
    void impossibleFolderStaysUnsaved();
    void folderOfBeforeMayBeAway();
    void nothingChangedNothingAsked();
    void planIsKeptOfAReadOnlyRegister();
};

void BackupSettingsTest::usualPlan()
{
    const SafetyFixture fixture;
    QCOMPARE(readBackupPlan(fixture.settings), (BackupPlan{true, QString()}));
}

void BackupSettingsTest::planComesBack()
{
    SafetyFixture fixture;
    const BackupPlan plan{false, fixture.opened.folder.path()};
    QVERIFY(writeBackupPlan(fixture.settings, plan));
    const QSettings again(fixture.settings.fileName(), QSettings::IniFormat);
    QCOMPARE(readBackupPlan(again), plan);
    QVERIFY(again.contains(QStringLiteral("backups/enabled")));
    QVERIFY(again.contains(QStringLiteral("backups/secondFolder")));
}

void BackupSettingsTest::planThatCannotBeKept()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    // Below a file there is no place for another one.
    QSettings nowhere(QString(fixture.opened.path + QStringLiteral("/window.ini")),
                      QSettings::IniFormat);
    QCOMPARE(codeOf(writeBackupPlan(nowhere, {false, {}})), ErrorCode::FileNotWritable);
}

void BackupSettingsTest::folders()
{
    const SafetyFixture fixture;
    const QString folder = fixture.opened.folder.path();
    QCOMPARE(faultOfFolder(folder), FolderFault::None);
    const QStringList before = namesIn(folder);
    QCOMPARE(faultOfFolder(folder), FolderFault::None);
    QCOMPARE(namesIn(folder), before); // the proof is gone
    QCOMPARE(faultOfFolder(QString(folder + QStringLiteral("/niet"))), FolderFault::Missing);
    QCOMPARE(faultOfFolder(fixture.opened.path), FolderFault::Missing); // a file
    QCOMPARE(faultOfFolder(QStringLiteral(".")), FolderFault::Missing);
    QCOMPARE(faultOfFolder(QString()), FolderFault::Missing);
}

void BackupSettingsTest::unwritableFolderIsNone()
{
    if (unwritableFolder().isEmpty())
        QSKIP("this system has no folder that nobody may write in");
    SafetyFixture fixture;
    QWidget window;
    const SettingsDialog *dialog = openedDialog(fixture, &window);
    fixture.files.next = unwritableFolder();
    press(dialog, "chooseFolder");
    QVERIFY(textOf(dialog, "folderMessage").contains(unwritableFolder()));
    press(dialog, "save");
    QVERIFY(dialog->isVisible());
    QCOMPARE(readBackupPlan(fixture.settings), BackupPlan());
}

void BackupSettingsTest::turningOffIsWarnedAbout()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    QVERIFY(tickOf(dialog)->isChecked());
    QCOMPARE(textOf(dialog, "backupsOff"), QString());
    tickOf(dialog)->setFocus();
    pressKey(dialog, Qt::Key_Space);
    QVERIFY(!textOf(dialog, "backupsOff").isEmpty());
    QCOMPARE(tickOf(dialog)->accessibleDescription(), textOf(dialog, "backupsOff"));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(readBackupPlan(fixture.settings), (BackupPlan{false, QString()}));
    dialog = openedDialog(fixture, &window);
    QVERIFY(!tickOf(dialog)->isChecked());
    QVERIFY(!textOf(dialog, "backupsOff").isEmpty());
}

void BackupSettingsTest::secondFolderIsChosenAndCleared()
{
    SafetyFixture fixture;
    const QTemporaryDir second;
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    QVERIFY(!part<QPushButton>(dialog, "clearFolder")->isEnabled());
    press(dialog, "chooseFolder"); // nothing chosen
    QCOMPARE(folderOf(dialog), QString());
    fixture.files.next = second.path();
    press(dialog, "chooseFolder");
    QCOMPARE(folderOf(dialog), QDir::toNativeSeparators(second.path()));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(readBackupPlan(fixture.settings).secondFolder, second.path());
    dialog = openedDialog(fixture, &window);
    press(dialog, "clearFolder");
    QCOMPARE(folderOf(dialog), QString());
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(readBackupPlan(fixture.settings).secondFolder, QString());
}

void BackupSettingsTest::impossibleFolderStaysUnsaved()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString missing = fixture.opened.folder.filePath(QStringLiteral("niet"));
    fixture.files.next = missing;
    press(dialog, "chooseFolder");
    QVERIFY(textOf(dialog, "folderMessage").contains(QDir::toNativeSeparators(missing)));
    press(dialog, "save");
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), part<QPushButton>(dialog, "chooseFolder"));
    QCOMPARE(dialog->focusWidget()->accessibleDescription(), textOf(dialog, "folderMessage"));
    QCOMPARE(readBackupPlan(fixture.settings), BackupPlan());
    press(dialog, "clearFolder");
    QCOMPARE(textOf(dialog, "folderMessage"), QString());
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
}

/// A stick that is in somebody's pocket keeps nobody from correcting a name.
void BackupSettingsTest::folderOfBeforeMayBeAway()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    const BackupPlan plan{true, fixture.opened.folder.filePath(QStringLiteral("stick"))};
    QVERIFY(writeBackupPlan(fixture.settings, plan));
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    QTRY_VERIFY(
        textOf(dialog, "folderMessage").contains(QDir::toNativeSeparators(plan.secondFolder)));
    retype(dialog, "user", QStringLiteral("Opvolger Jo"));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(fixture.cheques()->identity().user, QStringLiteral("Opvolger Jo"));
    QCOMPARE(readBackupPlan(fixture.settings), plan);
}

void BackupSettingsTest::nothingChangedNothingAsked()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    dialog = openedDialog(fixture, &window);
    tickOf(dialog)->toggle();
    pressKey(dialog, Qt::Key_Escape);
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    press(question, "yes");
    QTRY_VERIFY(!dialog);
    QCOMPARE(readBackupPlan(fixture.settings), BackupPlan());
}

void BackupSettingsTest::planIsKeptOfAReadOnlyRegister()
{
    SafetyFixture fixture;
    fixture.opened.cheques.reset();
    auto reading = ChequeRegister::openToRead(fixture.opened.path, fixture.opened.clock.asClock(),
                                              quickOptions());
    QVERIFY(reading);
    fixture.opened.cheques = std::move(*reading);
    QWidget window;
    QPointer<SettingsDialog> dialog = openedDialog(fixture, &window);
    tickOf(dialog)->toggle();
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QVERIFY(!readBackupPlan(fixture.settings).enabled);
}

QTEST_MAIN(BackupSettingsTest)
#include "tst_backupsettings.moc"
