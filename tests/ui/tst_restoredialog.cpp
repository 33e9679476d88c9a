// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoredialog.h"

#include "model/itemmodels/dossierdifferencemodel.h"
#include "model/rules/backuprules.h"
#include "model/wording/restoresentences.h"
#include "model/wording/sentences.h"
#include "tests/support/dialogparts.h"
#include "tests/support/safetyfixture.h"
#include "tests/support/testcase.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>

namespace {

bool isDone(const RestoreDialog *dialog)
{
    return !part<QProgressBar>(dialog, "progress")->isVisible();
}

bool isOffered(const RestoreDialog *dialog)
{
    return part<QPushButton>(dialog, "restore")->isVisible();
}

/// What Enter does.
bool restoresByDefault(const RestoreDialog *dialog)
{
    return part<QPushButton>(dialog, "restore")->isDefault();
}

/// `00000000001 lost`
QStringList linesOf(const RestoreDialog *dialog)
{
    const auto *view = part<QTableView>(dialog, "dossiers");
    QStringList lines;
    for (int row = 0; view->isVisible() && row < view->model()->rowCount(); ++row) {
        const auto cell = [view, row](int column) {
            return view->model()->index(row, column).data().toString();
        };
        lines.append(QString(cell(DossierDifferenceModel::ChequeNumberColumn) + u' '
                             + cell(DossierDifferenceModel::ChangeColumn)));
    }
    return lines;
}

QString line(const QString &cheque, DossierChange change)
{
    return QString(cheque + u' ' + toWords(change));
}

QString headlineOf(const RestoreDialog *dialog)
{
    return part<QLabel>(dialog, "headline")->text();
}

/// Opened, and done with looking.
RestoreDialog *openedDialog(const SafetyFixture &fixture, const BackupFile &backup, QWidget *window)
{
    auto *dialog = new RestoreDialog(fixture.opened.path, backup, fixture.cheques(), window);
    dialog->open();
    (void)QTest::qWaitFor([dialog] { return isDone(dialog); });
    return dialog;
}

/// What the dialog says of a relation, with nothing lost and nothing won.
QString plainly(BackupRelation relation)
{
    return consequence(RestorePreview{.relation = relation});
}

} // namespace

class RestoreDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void sameIsOfferedLast();
    void lossesAreShownFirst();
    void laterLosesNothing();
    void divergedShowsBothSides();
    void otherRegisterIsWarnedAbout();
    void unreadableRegister();
    void missingRegister();
    void fileThatIsNone();
    void waitsForItsTurn();
    void goesAwayWhileAtWork();
    void nothingIsTouched();
    void keyboardAlone();
};

void RestoreDialogTest::sameIsOfferedLast()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    QWidget window;
    const RestoreDialog *dialog = openedDialog(fixture, fixture.backups().constFirst(), &window);
    QVERIFY2(headlineOf(dialog).contains(plainly(BackupRelation::Same)),
             qPrintable(headlineOf(dialog)));
    QVERIFY(linesOf(dialog).isEmpty());
    QVERIFY(isOffered(dialog)); // of a damaged register the chain can still be whole
    QVERIFY(!restoresByDefault(dialog));
}

void RestoreDialogTest::lossesAreShownFirst()
{
    SafetyFixture fixture;
    const QString backup = fixture.backUp();
    QCOMPARE(fixture.registerOne(), QString());
    QCOMPARE(refusalOf(fixture.cheques()->deleteLatestConversation(SampleRegister::inUse())),
             QString());
    QCOMPARE(refusalOf(fixture.cheques()->addOrder(orderOf(SampleRegister::number(50)))),
             QString());
    QWidget window;
    QPointer<RestoreDialog> dialog = openedDialog(fixture, fixture.backups().constFirst(), &window);
    QSignalSpy restoring(dialog.data(), &RestoreDialog::restoreRequested);
    QCOMPARE(linesOf(dialog),
             (QStringList{line(SampleRegister::ordered(), DossierChange::Lost),
                          line(SampleRegister::inUse(), DossierChange::GoesBack)}));
    const auto preview = Backups::previewRestore(fixture.opened.path, backup);
    QVERIFY(preview);
    QVERIFY2(headlineOf(dialog).endsWith(consequence(*preview)), qPrintable(headlineOf(dialog)));
    QCOMPARE(part<QLineEdit>(dialog, "kept")->text(),
             QDir::toNativeSeparators(Backups::folderOf(fixture.opened.path)));
    QVERIFY(isOffered(dialog));
    QVERIFY(!restoresByDefault(dialog));
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(restoring.count(), 0);
}

void RestoreDialogTest::laterLosesNothing()
{
    SafetyFixture fixture;
    QCOMPARE(fixture.registerOne(), QString());
    const QString backup = fixture.backUp();
    QVERIFY(fixture.replaceWith(SampleRegister::bytes()));
    fixture.opened.reopen();
    QWidget window;
    QPointer<RestoreDialog> dialog = openedDialog(fixture, {.path = backup}, &window);
    QSignalSpy restoring(dialog.data(), &RestoreDialog::restoreRequested);
    QCOMPARE(linesOf(dialog),
             QStringList{line(SampleRegister::ordered(), DossierChange::ComesBack)});
    QVERIFY(restoresByDefault(dialog));
    press(dialog, "restore");
    QCOMPARE(restoring.count(), 1);
    QCOMPARE(restoring.at(0).at(0).toString(), backup);
    QTRY_VERIFY(!dialog);
}

void RestoreDialogTest::divergedShowsBothSides()
{
    SafetyFixture fixture;
    QCOMPARE(fixture.registerOne(), QString());
    const QString backup = fixture.backUp();
    QVERIFY(fixture.replaceWith(SampleRegister::bytes()));
    fixture.opened.reopen();
    QCOMPARE(refusalOf(fixture.cheques()->deleteLatestConversation(SampleRegister::inUse())),
             QString());
    QWidget window;
    const RestoreDialog *dialog = openedDialog(fixture, {.path = backup}, &window);
    QCOMPARE(linesOf(dialog),
             (QStringList{line(SampleRegister::ordered(), DossierChange::ComesBack),
                          line(SampleRegister::inUse(), DossierChange::GoesBack)}));
    QVERIFY(!restoresByDefault(dialog));
}

void RestoreDialogTest::otherRegisterIsWarnedAbout()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    const QString other = fixture.opened.folder.filePath(QStringLiteral("ander.sqlite"));
    TestClock clock;
    QVERIFY(ChequeRegister::create(other, otherIdentity(), clock.asClock(), quickOptions()));
    QWidget window;
    const RestoreDialog *dialog = openedDialog(fixture, {.path = other}, &window);
    QVERIFY2(headlineOf(dialog).contains(plainly(BackupRelation::OtherRegister)),
             qPrintable(headlineOf(dialog)));
    QVERIFY(isOffered(dialog));
    QVERIFY(!restoresByDefault(dialog));
}

void RestoreDialogTest::unreadableRegister()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    const BackupFile backup = fixture.backups().constFirst();
    QVERIFY(fixture.replaceWith(QByteArrayLiteral("no register")));
    QWidget window;
    const RestoreDialog *dialog = openedDialog(fixture, backup, &window);
    QVERIFY(headlineOf(dialog).contains(plainly(BackupRelation::CurrentUnreadable)));
    QVERIFY(part<QLineEdit>(dialog, "kept")->isVisible());
    QVERIFY(isOffered(dialog));
    QVERIFY(!restoresByDefault(dialog));
}

void RestoreDialogTest::missingRegister()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    const BackupFile backup = fixture.backups().constFirst();
    fixture.opened.cheques.reset();
    QVERIFY(QFile::remove(fixture.opened.path));
    QWidget window;
    const RestoreDialog *dialog = openedDialog(fixture, backup, &window);
    QVERIFY(headlineOf(dialog).contains(plainly(BackupRelation::CurrentMissing)));
    QVERIFY(!part<QLineEdit>(dialog, "kept")->isVisible()); // there is nothing to keep
    QVERIFY(restoresByDefault(dialog));
}

void RestoreDialogTest::fileThatIsNone()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    const QString junk = fixture.opened.folder.filePath(QStringLiteral("junk.sqlite"));
    QFile file(junk);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("junk") == 4);
    file.close();
    QWidget window;
    QPointer<RestoreDialog> dialog = openedDialog(fixture, {.path = junk}, &window);
    QCOMPARE(headlineOf(dialog), sentence(Error{ErrorCode::BackupUnusable, junk, {}}));
    QVERIFY(!isOffered(dialog));
    pressKey(dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
}

void RestoreDialogTest::waitsForItsTurn()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    BusyRegister busy(*fixture.cheques());
    QVERIFY(busy.isBusy());
    QWidget window;
    auto *dialog = new RestoreDialog(fixture.opened.path, fixture.backups().constFirst(),
                                     fixture.cheques(), &window);
    dialog->open();
    QTest::qWait(50);
    QVERIFY(!isDone(dialog));
    busy.letGo();
    QTRY_VERIFY(isDone(dialog));
    QVERIFY(isOffered(dialog));
}

void RestoreDialogTest::goesAwayWhileAtWork()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    QWidget window;
    QPointer<RestoreDialog> dialog = new RestoreDialog(
        fixture.opened.path, fixture.backups().constFirst(), fixture.cheques(), &window);
    dialog->open();
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!fixture.cheques()->obstacle());
}

/// Looking changes nothing on either side.
void RestoreDialogTest::nothingIsTouched()
{
    SafetyFixture fixture;
    const QString backup = fixture.backUp();
    QCOMPARE(fixture.registerOne(), QString());
    const QStringList before = fixture.opened.dump();
    const QByteArray bytes = sha256Of(backup);
    QWidget window;
    RestoreDialog *dialog = openedDialog(fixture, fixture.backups().constFirst(), &window);
    press(dialog, "restore");
    QCOMPARE(fixture.opened.dump(), before);
    QCOMPARE(sha256Of(backup), bytes);
}

void RestoreDialogTest::keyboardAlone()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    QCOMPARE(fixture.registerOne(), QString());
    QWidget window;
    QPointer<RestoreDialog> dialog = openedDialog(fixture, fixture.backups().constFirst(), &window);
    QSignalSpy restoring(dialog.data(), &RestoreDialog::restoreRequested);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget(), part<QTableView>(dialog, "dossiers"));
    const auto *restore = part<QPushButton>(dialog, "restore");
    for (int i = 0; i < 5 && dialog->focusWidget() != restore; ++i)
        pressKey(dialog, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), restore);
    pressKey(dialog, Qt::Key_Space);
    QCOMPARE(restoring.count(), 1);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(RestoreDialogTest)
#include "tst_restoredialog.moc"
