// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkdialog.h"

#include "model/chequeregister/registercheck.h"
#include "model/wording/checksentences.h"
#include "model/wording/formats.h"
#include "model/wording/sentences.h"
#include "tests/support/dialogparts.h"
#include "tests/support/safetyfixture.h"
#include "tests/support/testcase.h"
#include "ui/registerinfodialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTextEdit>

namespace {

bool isDone(const CheckDialog *dialog)
{
    return !part<QProgressBar>(dialog, "progress")->isVisible();
}

QStringList linesOf(const CheckDialog *dialog)
{
    const auto *list = part<QListWidget>(dialog, "checks");
    QStringList lines;
    for (int row = 0; list->isVisible() && row < list->count(); ++row)
        lines.append(list->item(row)->text());
    return lines;
}

QString headlineOf(const QWidget *dialog)
{
    return part<QLabel>(dialog, "headline")->text();
}

QStringList sentencesOf(const CheckReport &report)
{
    QStringList all;
    for (const CheckResult &result : report)
        all.append(sentence(result));
    return all;
}

Result<CheckedRegister> checkPastTheDialog(const SafetyFixture &fixture)
{
    const std::atomic_bool never = false;
    return checkRegister(fixture.opened.path, never, [](qint64, qint64) {});
}

QString textOf(const QWidget *dialog, const char *name)
{
    return part<QTextEdit>(dialog, name)->toPlainText();
}

} // namespace

/// Controleer register, and Over dit register.
class CheckDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void soundRegister();
    void brokenRegister();
    void reportIsCopiedWithoutClients();
    void stopsBeforeItsTurn();
    void registerThatIsGone();
    void goesAwayWhileAtWork();
    void keyboardAlone();
    void infoSaysWhatIsThere();
    void infoCopiesTheControlNumber();
    void infoOfARegisterThatIsGone();
};

void CheckDialogTest::soundRegister()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    const auto expected = checkPastTheDialog(fixture);
    QVERIFY(expected && isSound(expected->report));
    QWidget window;
    QPointer<CheckDialog> dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    QVERIFY(!isDone(dialog));
    QVERIFY(linesOf(dialog).isEmpty());
    QTRY_VERIFY(isDone(dialog));
    QCOMPARE(linesOf(dialog), sentencesOf(expected->report));
    QCOMPARE(headlineOf(dialog), sentence(expected->report));
    QVERIFY(!part<QPushButton>(dialog, "backups")->isVisible());
    QVERIFY(part<QPushButton>(dialog, "close")->isDefault());
}

void CheckDialogTest::brokenRegister()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    {
        PlainConnection other(fixture.opened.path);
        for (const QString &trigger :
             other.rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")))
            QCOMPARE(other.run(QStringLiteral("DROP TRIGGER \"%1\"").arg(trigger)), QString());
        QCOMPARE(other.run(QStringLiteral("DELETE FROM event WHERE id = 3")), QString());
    }
    const auto expected = checkPastTheDialog(fixture);
    QWidget window;
    QPointer<CheckDialog> dialog = new CheckDialog(*fixture.cheques(), &window);
    QSignalSpy backups(dialog.data(), &CheckDialog::backupsRequested);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    if (expected) {
        QVERIFY(!isSound(expected->report));
        QCOMPARE(linesOf(dialog), sentencesOf(expected->report));
        QCOMPARE(headlineOf(dialog), sentence(expected->report));
    } else {
        QCOMPARE(headlineOf(dialog), sentence(expected.error()));
    }
    press(dialog, "backups");
    QCOMPARE(backups.count(), 1);
    QTRY_VERIFY(!dialog);
}

void CheckDialogTest::reportIsCopiedWithoutClients()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QWidget window;
    auto *dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    press(dialog, "copyReport");
    const QString copied = QGuiApplication::clipboard()->text();
    const auto expected = checkPastTheDialog(fixture);
    QVERIFY(copied.contains(sentencesOf(expected->report).join(u'\n')));
    QVERIFY(copied.contains(sentence(expected->report)));
    QVERIFY(copied.contains(expected->head.hash));
    for (const QString &personal : {QStringLiteral("Peeters"), QStringLiteral("60004436"),
                                    SampleRegister::inUse(), ourIdentity().user})
        QVERIFY2(!copied.contains(personal), qPrintable(personal));
}

void CheckDialogTest::stopsBeforeItsTurn()
{
    SafetyFixture fixture;
    BusyRegister busy(*fixture.cheques());
    QVERIFY(busy.isBusy());
    QWidget window;
    QPointer<CheckDialog> dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    const QString before = headlineOf(dialog);
    pressKey(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(isDone(dialog));
    QVERIFY(headlineOf(dialog) != before);
    QVERIFY(linesOf(dialog).isEmpty());
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void CheckDialogTest::registerThatIsGone()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QVERIFY(QFile::remove(fixture.opened.path));
    QWidget window;
    auto *dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    QTRY_VERIFY(isDone(dialog));
    const auto expected = checkPastTheDialog(fixture);
    QVERIFY(!expected);
    QCOMPARE(headlineOf(dialog), sentence(expected.error()));
    QVERIFY(part<QPushButton>(dialog, "backups")->isVisible());
}

void CheckDialogTest::goesAwayWhileAtWork()
{
    SafetyFixture fixture;
    QWidget window;
    auto *dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    delete dialog;
    QTRY_VERIFY(!fixture.cheques()->obstacle());
}

void CheckDialogTest::keyboardAlone()
{
    SafetyFixture fixture;
    QWidget window;
    QPointer<CheckDialog> dialog = new CheckDialog(*fixture.cheques(), &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(isDone(dialog));
    const auto *lines = part<QListWidget>(dialog, "checks");
    for (int i = 0; i < 4 && dialog->focusWidget() != lines; ++i)
        pressKey(dialog, Qt::Key_Tab);
    QCOMPARE(dialog->focusWidget(), lines);
    pressKey(dialog, Qt::Key_Down);
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void CheckDialogTest::infoSaysWhatIsThere()
{
    SafetyFixture fixture;
    QVERIFY(!fixture.backUp().isEmpty());
    const auto facts = registerFacts(fixture.opened.path);
    QVERIFY(facts);
    QWidget window;
    QPointer<RegisterInfoDialog> dialog =
        new RegisterInfoDialog(*fixture.cheques(), readBackupPlan(fixture.settings), &window);
    dialog->open();
    QTRY_VERIFY(part<QTextEdit>(dialog, "hash")->isVisible());
    QCOMPARE(part<QLineEdit>(dialog, "registerPath")->text(),
             QDir::toNativeSeparators(fixture.opened.path));
    QCOMPARE(textOf(dialog, "size"), formatSize(facts->bytes));
    QCOMPARE(textOf(dialog, "schemaVersion"), QString::number(facts->schemaVersion));
    for (const qint64 count :
         {facts->cheques, facts->guidances, facts->conversations, facts->ledgerLines})
        QVERIFY2(textOf(dialog, "content").contains(QString::number(count)),
                 qPrintable(textOf(dialog, "content")));
    const BackupFile backup = fixture.backups().constFirst();
    QCOMPARE(textOf(dialog, "lastBackup"), formatMoment(backup.day, backup.time));
    const QStringList groups = textOf(dialog, "hash").replace(u'\n', u' ').split(u' ');
    QCOMPARE(groups.size(), 8);
    QCOMPARE(groups.join(QString()), facts->head.hash);
    // Nothing is cut off.
    for (const char *name : {"content", "hash"}) {
        const auto *text = part<QTextEdit>(dialog, name);
        QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    }
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void CheckDialogTest::infoCopiesTheControlNumber()
{
    SafetyFixture fixture;
    const auto facts = registerFacts(fixture.opened.path);
    QVERIFY(facts);
    QWidget window;
    auto *dialog = new RegisterInfoDialog(*fixture.cheques(), {}, &window);
    dialog->open();
    press(dialog, "copyPath");
    QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(fixture.opened.path));
    QTRY_VERIFY(part<QTextEdit>(dialog, "hash")->isVisible());
    press(dialog, "copyHash");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("%1 %2").arg(facts->head.number).arg(facts->head.hash));
}

void CheckDialogTest::infoOfARegisterThatIsGone()
{
    SafetyFixture fixture;
    QVERIFY(fixture.cheques());
    QVERIFY(QFile::remove(fixture.opened.path));
    QWidget window;
    auto *dialog = new RegisterInfoDialog(*fixture.cheques(), {}, &window);
    dialog->open();
    const auto expected = registerFacts(fixture.opened.path);
    QVERIFY(!expected);
    QTRY_COMPARE(part<QLabel>(dialog, "told")->text(), sentence(expected.error()));
    QVERIFY(!part<QTextEdit>(dialog, "hash")->isVisible());
}

QTEST_MAIN(CheckDialogTest)
#include "tst_checkdialog.moc"
