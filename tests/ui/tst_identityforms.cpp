// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogparts.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"
#include "ui/aboutdialog.h"
#include "ui/fileprompt.h"
#include "ui/firststartpage.h"
#include "ui/newregisterdialog.h"
#include "ui/settingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSignalSpy>

namespace {

/// Answers at once with a file that the test names.
class ReadyPrompt final : public FilePrompt
{
public:
    void askToOpen(QWidget *, const Question &, const Chosen &chosen) override { chosen(answer); }
    void askToSave(QWidget *, const Question &question, const Chosen &chosen) override
    {
        asked = question;
        chosen(answer);
    }
    void askForFolder(QWidget *, const Question &, const Chosen &chosen) override
    {
        chosen(answer);
    }

    QString answer;
    Question asked;
};

NewRegisterDialog::Maker makerIn(TestClock &clock)
{
    return [&clock](const QString &path, const Identity &identity) {
        return ChequeRegister::create(path, identity, clock.asClock(), quickOptions());
    };
}

/// What it remembers goes with the register's folder.
SettingsDialog *newSettings(const OpenedSample &opened, QWidget *window)
{
    static ReadyPrompt noFiles;
    auto *settings = new QSettings(opened.folder.filePath(QStringLiteral("window.ini")),
                                   QSettings::IniFormat, window);
    return new SettingsDialog(*opened.cheques, noFiles, *settings, window);
}

QLabel *consequenceOf(const SettingsDialog *dialog)
{
    return part<QLabel>(dialog, "consequence");
}

} // namespace

/// Everything that asks for a centre and a name, and Over Loopbaancheques.
class IdentityFormsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void settingsChangeTheName();
    void settingsChooseAnotherCentre();
    void settingsAskBeforeANewCentre();
    void settingsSayFindingsAtTheirFields();
    void settingsKeepWhatWasTyped();
    void suggestionIsOneClick();
    void firstStartByKeyboardAlone();
    void firstStartSaysWhatIsMissing();
    void demoNeedsNoNames();
    void demoRefusesWhatIsWrong();
    void firstStartOpensAnother();
    void newRegisterIsMade();
    void newRegisterSaysWhatIsMissing();
    void newRegisterStaysWhenItCannotBeMade();
    void aboutSaysTheVersion();
};

void IdentityFormsTest::settingsChangeTheName()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<SettingsDialog> dialog = newSettings(opened, &window);
    QSignalSpy changed(opened.cheques.get(), &ChequeRegister::identityChanged);
    dialog->open();
    QCOMPARE(part<QLineEdit>(dialog, "centre")->text(), ourIdentity().centre);
    QCOMPARE(part<QLineEdit>(dialog, "user")->text(), ourIdentity().user);
    QVERIFY(!consequenceOf(dialog)->isVisible());
    retype(dialog, "user", QStringLiteral("Opvolger Jo"));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(changed.count(), 1);
    opened.reopen();
    QCOMPARE(opened.cheques->identity(),
             (Identity{ourIdentity().centre, QStringLiteral("Opvolger Jo")}));
}

void IdentityFormsTest::settingsChooseAnotherCentre()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<SettingsDialog> dialog = newSettings(opened, &window);
    dialog->open();
    auto *centres = part<QComboBox>(dialog, "centres");
    QCOMPARE(centres->count(), 2);
    centres->setCurrentText(otherIdentity().centre);
    QVERIFY(consequenceOf(dialog)->isVisible());
    QVERIFY(consequenceOf(dialog)->text().contains(ourIdentity().centre));
    centres->setCurrentText(ourIdentity().centre);
    QVERIFY(!consequenceOf(dialog)->isVisible());
    centres->setCurrentText(otherIdentity().centre);
    press(dialog, "save"); // no question: it can be chosen back
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.cheques->identity().centre, otherIdentity().centre);
    QCOMPARE(opened.cheques->centres()->size(), 2);
}

void IdentityFormsTest::settingsAskBeforeANewCentre()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QWidget window;
    QPointer<SettingsDialog> dialog = newSettings(opened, &window);
    dialog->open();
    const QString added = QStringLiteral("loopbaancentrum leie"); // not the same name
    retype(dialog, "centre", added);
    QVERIFY(consequenceOf(dialog)->isVisible());
    press(dialog, "save");
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(added));
    press(question, "no");
    QTRY_VERIFY(!question);
    QVERIFY(dialog->isVisible());
    QCOMPARE(opened.dump(), before);
    press(dialog, "save");
    press(boxOver(dialog, "question"), "yes");
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.cheques->identity().centre, added);
    QVERIFY(opened.cheques->centres()->contains(added));
}

void IdentityFormsTest::settingsSayFindingsAtTheirFields()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    QWidget window;
    auto *dialog = newSettings(opened, &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    retype(dialog, "centre", QString());
    retype(dialog, "user", QString(101, u'x'));
    press(dialog, "save");
    QCOMPARE(saidAt(dialog, Field::Centre).join(u' '), QStringLiteral("nameMissing"));
    QCOMPARE(saidAt(dialog, Field::User).join(u' '), QStringLiteral("nameTooLong"));
    QVERIFY(part<QWidget>(dialog, "centres")->hasFocus()
            || part<QWidget>(dialog, "centre")->hasFocus());
    QCOMPARE(opened.dump(), before);
}

void IdentityFormsTest::settingsKeepWhatWasTyped()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<SettingsDialog> dialog = newSettings(opened, &window);
    dialog->open();
    pressKey(dialog, Qt::Key_Escape); // nothing typed, nothing asked
    QTRY_VERIFY(!dialog);
    dialog = newSettings(opened, &window);
    dialog->open();
    retype(dialog, "user", QStringLiteral("Opvolger Jo"));
    pressKey(dialog, Qt::Key_Escape);
    QPointer<QMessageBox> question = boxOver(dialog, "question");
    QVERIFY(question);
    press(question, "no");
    QTRY_VERIFY(!question);
    QCOMPARE(part<QLineEdit>(dialog, "user")->text(), QStringLiteral("Opvolger Jo"));
}

void IdentityFormsTest::suggestionIsOneClick()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    QWidget window;
    QPointer<SettingsDialog> dialog = newSettings(opened, &window);
    dialog->open();
    retype(dialog, "user", QStringLiteral("maes wout"));
    QCOMPARE(saidAt(dialog, Field::User).join(u' '), QStringLiteral("counsellorForm"));
    press(dialog, "takeSuggestion");
    QCOMPARE(part<QLineEdit>(dialog, "user")->text(), QStringLiteral("Maes Wout"));
    QVERIFY(saidAt(dialog, Field::User).isEmpty());
    // It is no more than a warning.
    retype(dialog, "user", QStringLiteral("Balie"));
    press(dialog, "save");
    QTRY_VERIFY(!dialog);
    QCOMPARE(opened.cheques->identity().user, QStringLiteral("Balie"));
}

void IdentityFormsTest::firstStartByKeyboardAlone()
{
    FirstStartPage page({});
    page.setPlace(QStringLiteral("/tmp/register.sqlite"));
    QSignalSpy started(&page, &FirstStartPage::startRequested);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    QTest::keyClicks(page.focusWidget(), QStringLiteral(" De  Brug "));
    pressKey(&page, Qt::Key_Tab);
    QTest::keyClicks(page.focusWidget(), QStringLiteral("Maes Wout"));
    const auto *start = part<QPushButton>(&page, "startEmpty");
    for (int i = 0; i < 3 && page.focusWidget() != start; ++i)
        pressKey(&page, Qt::Key_Tab);
    pressKey(&page, Qt::Key_Space);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).value<Identity>(),
             (Identity{QStringLiteral("De Brug"), QStringLiteral("Maes Wout")}));
    QCOMPARE(part<QLineEdit>(&page, "place")->text(),
             QDir::toNativeSeparators(QStringLiteral("/tmp/register.sqlite")));
}

void IdentityFormsTest::firstStartSaysWhatIsMissing()
{
    FirstStartPage page({});
    QSignalSpy started(&page, &FirstStartPage::startRequested);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    retype(&page, "centre", QStringLiteral("De Brug"));
    QVERIFY(saidAt(&page, Field::User).isEmpty());
    press(&page, "startEmpty");
    QCOMPARE(started.count(), 0);
    QVERIFY(saidAt(&page, Field::Centre).isEmpty());
    QCOMPARE(saidAt(&page, Field::User).join(u' '), QStringLiteral("nameMissing"));
    QCOMPARE(page.focusWidget(), part<QWidget>(&page, "user"));
    QCOMPARE(part<QLineEdit>(&page, "centre")->text(), QStringLiteral("De Brug"));
}

void IdentityFormsTest::demoNeedsNoNames()
{
    FirstStartPage page({});
    QSignalSpy demo(&page, &FirstStartPage::demoRequested);
    press(&page, "lookAround");
    QCOMPARE(demo.count(), 1);
    QCOMPARE(demo.at(0).at(0).value<Identity>(), Identity());
    retype(&page, "user", QStringLiteral("Maes Wout"));
    press(&page, "lookAround");
    QCOMPARE(demo.count(), 2);
    QCOMPARE(demo.at(1).at(0).value<Identity>(), (Identity{{}, QStringLiteral("Maes Wout")}));
}

void IdentityFormsTest::demoRefusesWhatIsWrong()
{
    FirstStartPage page({});
    QSignalSpy demo(&page, &FirstStartPage::demoRequested);
    part<QLineEdit>(&page, "centre")->setText(QString(101, u'x'));
    press(&page, "lookAround");
    QCOMPARE(demo.count(), 0);
    QCOMPARE(saidAt(&page, Field::Centre).join(u' '), QStringLiteral("nameTooLong"));
}

void IdentityFormsTest::firstStartOpensAnother()
{
    FirstStartPage page({});
    QSignalSpy opening(&page, &FirstStartPage::openRequested);
    press(&page, "openExisting");
    QCOMPARE(opening.count(), 1);
}

void IdentityFormsTest::newRegisterIsMade()
{
    const QTemporaryDir folder;
    TestClock clock;
    ReadyPrompt files;
    files.answer = folder.filePath(QStringLiteral("nieuw.sqlite"));
    QWidget window;
    QPointer<NewRegisterDialog> dialog = new NewRegisterDialog(files, {}, makerIn(clock), &window);
    dialog->setPath(folder.path());
    QSignalSpy accepted(dialog.data(), &QDialog::accepted);
    dialog->open();
    retype(dialog, "centre", QStringLiteral("De Brug"));
    retype(dialog, "user", QStringLiteral("Maes Wout"));
    press(dialog, "choosePath");
    QCOMPARE(files.asked.start, folder.path());
    QCOMPARE(dialog->path(), files.answer);
    press(dialog, "save");
    QCOMPARE(accepted.count(), 1);
    const auto made = ChequeRegister::open(files.answer, clock.asClock(), quickOptions());
    QVERIFY(made);
    QCOMPARE((*made)->identity(),
             (Identity{QStringLiteral("De Brug"), QStringLiteral("Maes Wout")}));
    QTRY_VERIFY(!dialog);
}

void IdentityFormsTest::newRegisterSaysWhatIsMissing()
{
    TestClock clock;
    ReadyPrompt files;
    QWidget window;
    auto *dialog = new NewRegisterDialog(files, {}, makerIn(clock), &window);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    press(dialog, "save");
    QCOMPARE(saidAt(dialog, Field::Centre).join(u' '), QStringLiteral("nameMissing"));
    QVERIFY(part<QWidget>(dialog, "pathMessage")->isVisible());
    retype(dialog, "centre", QStringLiteral("De Brug"));
    retype(dialog, "user", QStringLiteral("Maes Wout"));
    press(dialog, "save");
    QCOMPARE(dialog->focusWidget(), part<QWidget>(dialog, "path"));
    QVERIFY(!part<QWidget>(dialog, "path")->accessibleDescription().isEmpty());
    retype(dialog, "path", QStringLiteral("x"));
    QVERIFY(!part<QWidget>(dialog, "pathMessage")->isVisible());
}

/// A file that is there is never replaced.
void IdentityFormsTest::newRegisterStaysWhenItCannotBeMade()
{
    OpenedSample opened;
    QVERIFY(opened.cheques);
    const QStringList before = opened.dump();
    ReadyPrompt files;
    files.answer = opened.path;
    QWidget window;
    auto *dialog = new NewRegisterDialog(files, {}, makerIn(opened.clock), &window);
    dialog->open();
    retype(dialog, "centre", QStringLiteral("De Brug"));
    retype(dialog, "user", QStringLiteral("Maes Wout"));
    press(dialog, "choosePath");
    press(dialog, "save");
    const QMessageBox *error = boxOver(dialog, "error");
    QVERIFY(error);
    QVERIFY(error->text().contains(opened.path));
    QVERIFY(dialog->isVisible());
    QCOMPARE(part<QLineEdit>(dialog, "centre")->text(), QStringLiteral("De Brug"));
    QCOMPARE(opened.dump(), before);
}

void IdentityFormsTest::aboutSaysTheVersion()
{
    QWidget window;
    QPointer<AboutDialog> dialog = new AboutDialog(QStringLiteral("1.2.3"), &window);
    dialog->open();
    QVERIFY(part<QLabel>(dialog, "version")->text().contains(u"1.2.3"));
    pressKey(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(IdentityFormsTest)
#include "tst_identityforms.moc"
