// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientdatadialog.h"

#include "model/wording/language.h"
#include "tests/support/dialogparts.h"
#include "tests/support/erasableregister.h"
#include "tests/support/sampleregister.h"
#include "tests/support/testcase.h"
#include "tests/support/windowfixture.h"
#include "ui/clientbackups.h"
#include "ui/mainmenu.h"
#include "ui/readingtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>

namespace {

using Register = ErasableRegister;

/// The dialog in front of a window, on a register with somebody who can be erased.
struct Opened
{
    explicit Opened(ClientBackups backups = {})
        : refusal(data.fill())
        , dialog(new ClientDataDialog(*data.cheques, files, std::move(backups), &window))
    {
        dialog->setFolder(data.folder.path());
        dialog->open();
    }
    [[nodiscard]] QString fact(const char *name) const
    {
        return part<ReadingText>(dialog, name)->toPlainText();
    }
    [[nodiscard]] bool offers(const char *button) const
    {
        return part<QPushButton>(dialog, button)->isEnabled();
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return part<QLabel>(dialog, label)->text();
    }
    void type(const QString &number) const { retype(dialog, "clientNumber", number); }

    Register data;
    QString refusal;
    ScriptedFilePrompt files;
    QWidget window;
    QPointer<ClientDataDialog> dialog;
};

} // namespace

class ClientDataDialogTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhomItIsAbout();
    void findingsStandAtTheNumber_data();
    void findingsStandAtTheNumber();
    void saysWhyNobodyIsErased();
    void exportsWhatIsThere();
    void registerIsNotOverwritten();
    void folderThatIsNotThereIsTold();
    void asksBeforeItErases();
    void erasesByKeyboardAlone();
    void erasedClientIsSaidToBeSo();
    void backupsAreNamedAndRemoved();
    void withoutBackupsNothingIsSaidOfThem();
    void windowFollows();
    void partsKeepTheirNames();
};

void ClientDataDialogTest::tellsWhomItIsAbout()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    QVERIFY(!o.offers("exportData") && !o.offers("eraseData"));
    const QString nothing = o.fact("clientNames");
    o.type(QStringLiteral("6000443"));
    QCOMPARE(o.fact("clientNames"), nothing);
    o.type(QStringLiteral("6000 44 36"));
    QCOMPARE(o.fact("clientNames"),
             QStringLiteral("Vandenbossche Marie-Josée, Vanden Bossche-De Keyser Marie-Josée"));
    QCOMPARE(o.fact("dossierCount"), QStringLiteral("2"));
    QCOMPARE(o.fact("orderCount"), QStringLiteral("1"));
    QVERIFY2(o.fact("lastChange").contains(u"2015"), qPrintable(o.fact("lastChange")));
    QVERIFY(o.offers("exportData") && o.offers("eraseData"));
    o.type(Register::neighbour());
    QCOMPARE(o.fact("clientNames"), QStringLiteral("Aerts Lut"));
    o.dialog->setClient(*ClientNumber::fromText(Register::client()));
    QCOMPARE(o.fact("dossierCount"), QStringLiteral("2"));
}

void ClientDataDialogTest::findingsStandAtTheNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("rule");
    QTest::newRow("form") << QStringLiteral("6000443x") << QStringLiteral("clientNumberForm");
    QTest::newRow("unknown") << QStringLiteral("60009999") << QStringLiteral("clientNotFound");
    QTest::newRow("known") << Register::client() << QString();
}

void ClientDataDialogTest::findingsStandAtTheNumber()
{
    QFETCH(const QString, typed);
    const Opened o;
    QCOMPARE(o.refusal, QString());
    QVERIFY(QTest::qWaitForWindowActive(o.dialog));
    o.type(typed);
    pressKey(o.dialog, Qt::Key_Tab);
    QTEST(saidAt(o.dialog, Field::ClientNumber).join(u' '), "rule");
}

void ClientDataDialogTest::saysWhyNobodyIsErased()
{
    Opened o;
    QCOMPARE(o.refusal, QString());
    o.type(Register::client());
    const QString allowed = o.text("eraseHint");
    o.type(Register::neighbour());
    QVERIFY(o.offers("exportData") && !o.offers("eraseData"));
    QVERIFY2(o.text("eraseHint").contains(Register::inUse()), qPrintable(o.text("eraseHint")));
    QCOMPARE(part<QPushButton>(o.dialog, "eraseData")->accessibleDescription(),
             o.text("eraseHint"));
    o.data.clock.today = QDate(2025, 6, 1);
    o.type(Register::client());
    QVERIFY(!o.offers("eraseData"));
    QVERIFY2(o.text("eraseHint").contains(u"2025") && o.text("eraseHint") != allowed,
             qPrintable(o.text("eraseHint")));
}

void ClientDataDialogTest::exportsWhatIsThere()
{
    Opened o;
    QCOMPARE(o.refusal, QString());
    o.type(Register::client());
    press(o.dialog, "exportData"); // and then not
    QVERIFY(o.text("done").isEmpty());
    const QString path = o.data.folder.filePath(QStringLiteral("client.json"));
    QSignalSpy exported(o.dialog.data(), &ClientDataDialog::exported);
    o.files.next = path;
    press(o.dialog, "exportData");
    QCOMPARE(o.files.asked.size(), 2);
    const QFileInfo offered(o.files.asked.constLast().start);
    QCOMPARE(offered.absolutePath(), o.data.folder.path());
    QVERIFY2(offered.fileName().endsWith(u"-60004436.json"), qPrintable(offered.fileName()));
    QVERIFY(o.files.asked.constLast().filter.endsWith(u"(*.json)"));
    QCOMPARE(exported.count(), 1);
    QVERIFY(o.text("done").contains(u"client.json"));
    QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
             QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject json = QJsonDocument::fromJson(bytesOf(path)).object();
    QCOMPARE(json.value(QStringLiteral("clientNumber")).toString(), Register::client());
}

void ClientDataDialogTest::registerIsNotOverwritten()
{
    Opened o;
    QCOMPARE(o.refusal, QString());
    o.type(Register::client());
    o.files.next = o.data.path();
    press(o.dialog, "exportData");
    QVERIFY(boxOver(o.dialog, "error"));
    QVERIFY(o.text("done").isEmpty());
    QVERIFY(o.data.cheques->clientFile(Register::client()));
}

void ClientDataDialogTest::folderThatIsNotThereIsTold()
{
    Opened o;
    QCOMPARE(o.refusal, QString());
    o.type(Register::client());
    o.files.next = o.data.folder.filePath(QStringLiteral("no folder/client.json"));
    press(o.dialog, "exportData");
    QVERIFY(boxOver(o.dialog, "error"));
    QVERIFY(o.text("done").isEmpty());
}

void ClientDataDialogTest::asksBeforeItErases()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    const QStringList before = o.data.dump();
    o.type(Register::client());
    press(o.dialog, "eraseData");
    QPointer<QMessageBox> question = boxOver(o.dialog, "question");
    QVERIFY(question);
    for (const QString &whose : {QStringLiteral("Vandenbossche"), Register::client()})
        QVERIFY2(question->informativeText().contains(whose), qPrintable(whose));
    pressKey(question, Qt::Key_Return); // the default is no
    QTRY_VERIFY(!question);
    QCOMPARE(o.data.dump(), before);
    QVERIFY(o.offers("eraseData"));
}

void ClientDataDialogTest::erasesByKeyboardAlone()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    QVERIFY(QTest::qWaitForWindowActive(o.dialog));
    QSignalSpy erased(o.dialog.data(), &ClientDataDialog::erased);
    QCOMPARE(o.dialog->focusWidget(), part<QWidget>(o.dialog, "clientNumber"));
    QTest::keyClicks(o.dialog->focusWidget(), Register::client());
    pressKey(o.dialog, Qt::Key_Return);
    QVERIFY(o.files.asked.isEmpty()); // Enter is no choice yet
    const auto *button = part<QPushButton>(o.dialog, "eraseData");
    for (int i = 0; i < 8 && o.dialog->focusWidget() != button; ++i)
        pressKey(o.dialog, Qt::Key_Tab);
    QCOMPARE(o.dialog->focusWidget(), button);
    pressKey(o.dialog, Qt::Key_Return);
    QPointer<QMessageBox> question = boxOver(o.dialog, "question");
    QVERIFY(question);
    part<QPushButton>(question, "yes")->setFocus();
    pressKey(question, Qt::Key_Return);
    QTRY_COMPARE(erased.count(), 1);
    QVERIFY(!o.text("done").isEmpty());
    QCOMPARE(o.dialog->focusWidget(), part<QWidget>(o.dialog, "clientNumber"));
    QCOMPARE(o.data.rows(QStringLiteral("SELECT kind FROM event ORDER BY id DESC LIMIT 1")),
             QStringList{QStringLiteral("clientErased")});
    pressKey(o.dialog, Qt::Key_Escape);
    QTRY_VERIFY(!o.dialog);
}

void ClientDataDialogTest::erasedClientIsSaidToBeSo()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    QVERIFY(o.data.cheques->eraseClient(Register::client()));
    o.type(Register::client());
    QCOMPARE(o.fact("clientNames"), QStringLiteral("Client erased"));
    QCOMPARE(o.fact("dossierCount"), QStringLiteral("2"));
    QVERIFY(o.offers("exportData") && !o.offers("eraseData"));
}

void ClientDataDialogTest::backupsAreNamedAndRemoved()
{
    QStringList kept{QStringLiteral("/backups/2026-11-01.sqlite"),
                     QStringLiteral("/backups/2026-11-08.sqlite")};
    int looks = 0;
    bool refuses = true;
    const Opened o({[&](const ClientNumber &client) {
                        ++looks;
                        return client.text() == Register::client() ? kept : QStringList();
                    },
                    [&](const QStringList &paths) -> Result<void> {
                        if (std::exchange(refuses, false)) {
                            kept.removeFirst();
                            return Error{ErrorCode::FileNotWritable, paths.constLast(), {}};
                        }
                        kept.clear();
                        return {};
                    }});
    QCOMPARE(o.refusal, QString());
    const auto *backups = part<QWidget>(o.dialog, "backups");
    o.type(Register::client());
    QCOMPARE(looks, 0); // nobody is erased yet
    QVERIFY(!backups->isVisible());
    press(o.dialog, "eraseData");
    press(boxOver(o.dialog, "question"), "yes");
    QTRY_VERIFY(backups->isVisible());
    QCOMPARE(o.fact("backupFiles"), kept.join(u'\n'));
    const auto remove = [&o](const char *answer) {
        press(o.dialog, "removeBackups");
        const QPointer<QMessageBox> question = boxOver(o.dialog, "question");
        press(question, answer);
        return QTest::qWaitFor([&question] { return !question; });
    };
    QVERIFY(remove("no"));
    QCOMPARE(kept.size(), 2);
    QVERIFY(remove("yes"));
    QTRY_VERIFY(boxOver(o.dialog, "error"));
    press(boxOver(o.dialog, "error"), "ok");
    QCOMPARE(o.fact("backupFiles"), kept.join(u'\n')); // the one that is left
    QVERIFY(remove("yes"));
    QTRY_VERIFY(!backups->isVisible());
    QVERIFY(kept.isEmpty());
}

void ClientDataDialogTest::withoutBackupsNothingIsSaidOfThem()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    QVERIFY(o.data.cheques->eraseClient(Register::client()));
    o.type(Register::client());
    QVERIFY(!part<QWidget>(o.dialog, "backups")->isVisible());
}

/// The overview and the dossier that is open, from the menu to the end.
void ClientDataDialogTest::windowFollows()
{
    WindowFixture fixture;
    Register data;
    QCOMPARE(data.fill(), QString());
    data.cheques.reset();
    QVERIFY(QFile::copy(data.path(), fixture.path()));
    fixture.open();
    fixture.clock.looks = 10'000;
    QVERIFY(fixture.window->desk());
    QVERIFY(fixture.click("onlyActive"));
    auto *lines = fixture.find<QTableView>("lines");
    const auto lineOf = [lines](const QString &cheque) {
        for (int row = 0; row < lines->model()->rowCount(); ++row) {
            if (lines->model()->index(row, 0).data().toString() == cheque)
                return row;
        }
        return -1;
    };
    QVERIFY(lineOf(Register::closed()) >= 0);
    const QModelIndex line = lines->model()->index(lineOf(Register::closed()), 0);
    lines->scrollTo(line);
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, lines->visualRect(line).center());
    auto *title = fixture.find<ReadingText>("clientTitle");
    QVERIFY(title && title->toPlainText().startsWith(u"Vandenbossche"));
    fixture.window->desk()->carryOut(Command::ClientData);
    auto *dialog = fixture.window->findChild<ClientDataDialog *>();
    QVERIFY(dialog);
    QCOMPARE(part<QLineEdit>(dialog, "clientNumber")->text(), Register::client());
    press(dialog, "eraseData");
    press(boxOver(dialog, "question"), "yes");
    QTRY_VERIFY(title->toPlainText().startsWith(u"Client erased"));
    QVERIFY(!fixture.find<QPushButton>("registerConversation")->isEnabled());
    press(dialog, "close");
    QVERIFY(fixture.click("back"));
    const int row = lineOf(Register::closed());
    QVERIFY(row >= 0);
    QCOMPARE(lines->model()->index(row, 2).data().toString(), QStringLiteral("Client erased"));
}

void ClientDataDialogTest::partsKeepTheirNames()
{
    const Opened o;
    QCOMPARE(o.refusal, QString());
    o.type(Register::client());
    const QString before = o.dialog->windowTitle();
    QObject languages;
    QVERIFY(installLanguage(&languages));
    QCoreApplication::processEvents();
    for (const char *name :
         {"clientNumber", "clientNames", "dossierCount", "orderCount", "lastChange", "backupFiles"})
        QVERIFY2(!part<QWidget>(o.dialog, name)->accessibleName().isEmpty(), name);
    for (const char *name : {"exportData", "eraseData"})
        QVERIFY2(!part<QWidget>(o.dialog, name)->accessibleDescription().isEmpty(), name);
    QCOMPARE(o.fact("dossierCount"), QStringLiteral("2"));
    QVERIFY(!o.dialog->windowTitle().isEmpty() && !before.isEmpty());
}

QTEST_MAIN(ClientDataDialogTest)
#include "tst_clientdatadialog.moc"
