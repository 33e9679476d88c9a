// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the pictures of backups, restoring, checks and their settings.
#include "model/chequeregister/backups.h"
#include "tests/pictures/gallery.h"
#include "tests/support/safetyfixture.h"
#include "ui/backupsdialog.h"
#include "ui/backupsettings.h"
#include "ui/mainmenu.h"
#include "ui/restoredialog.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QTableView>

namespace {

/// Until the dialog in front is done with what it does aside.
void waitForDialog()
{
    (void)QTest::qWaitFor([] {
        const QWidget *modal = QApplication::activeModalWidget();
        const auto *bar = modal ? modal->findChild<QProgressBar *>() : nullptr;
        return modal && (!bar || !bar->isVisible());
    });
}

/// The same backup under the names of other days and kinds.
void copyBackup(const QString &backup, const QStringList &names)
{
    for (const QString &name : names)
        QFile::copy(backup, QFileInfo(backup).dir().filePath(name));
}

/// What no program of ours would write; its triggers come back as they were.
void breakRegister(const QString &path)
{
    PlainConnection other(path);
    const QString triggers = QStringLiteral("FROM sqlite_schema WHERE type = 'trigger'");
    const QStringList made = other.rows(QString(QStringLiteral("SELECT sql ") + triggers));
    for (const QString &name : other.rows(QString(QStringLiteral("SELECT name ") + triggers)))
        other.run(QStringLiteral("DROP TRIGGER \"%1\"").arg(name));
    other.run(QStringLiteral("UPDATE conversation SET minutes = 30 WHERE minutes = 60"));
    for (const QString &sql : made)
        other.run(sql);
}

} // namespace

void Gallery::safety()
{
    emptyBackups();
    backups();
    restoring();
    rescue();
    checking();
    backupSettings();
}

QString Gallery::backUp()
{
    const SessionBackup made = Backups::backUpSession(
        m_fixture.path(), readBackupPlan(m_fixture.settings), m_fixture.clock.asClock()());
    return made.own.good ? made.own.good->path : QString();
}

void Gallery::emptyBackups()
{
    QDir(Backups::folderOf(m_fixture.path())).removeRecursively();
    m_fixture.window->desk()->carryOut(Command::Backups);
    waitForDialog();
    take(QStringLiteral("backups-empty"));
    (void)m_fixture.click("emptyAction");
    waitForDialog();
    takeAndClose(QStringLiteral("backups-first"));
    m_fixture.window->desk()->carryOut(Command::Backups);
    waitForDialog();
    (void)m_fixture.click("makeBackup");
    waitForDialog();
    takeAndClose(QStringLiteral("backups-unchanged"));
}

void Gallery::backups()
{
    const QString second = m_fixture.folder.filePath(QStringLiteral("stick"));
    QDir().mkpath(second);
    (void)writeBackupPlan(m_fixture.settings, {false, second});
    const QString backup = backUp();
    copyBackup(backup,
               {QStringLiteral("register 2026-11-20 090012.sqlite"),
                QStringLiteral("register 2026-11-19 174001.sqlite"),
                QStringLiteral("register 2026-11-12 083155 voor-terugzetten.sqlite"),
                QStringLiteral("register 2026-10-30 091500 voor-bijwerken.sqlite")});
    QFile::resize(
        QFileInfo(backup).dir().filePath(QStringLiteral("register 2026-11-19 174001.sqlite")),
        20'000);
    m_fixture.window->desk()->carryOut(Command::Backups);
    waitForDialog();
    take(QStringLiteral("backups"));
    QApplication::activeModalWidget()->resize(700, 500);
    takeAndClose(QStringLiteral("backups-small"));
    (void)writeBackupPlan(m_fixture.settings, {true, QStringLiteral("/media/usb-stick")});
    m_fixture.window->desk()->carryOut(Command::Backups);
    waitForDialog();
    (void)m_fixture.click("makeBackup");
    waitForDialog();
    takeAndClose(QStringLiteral("backups-failed"));
    (void)writeBackupPlan(m_fixture.settings, {});
}

void Gallery::restoring()
{
    ChequeRegister &cheques = m_fixture.cheques();
    const QString backup = backUp();
    const auto preview = [&](const QString &name) {
        BackupFile file{.path = backup, .day = testDay(), .time = QTime(17, 40)};
        (new RestoreDialog(m_fixture.path(), file, &cheques, m_fixture.window.get()))->open();
        waitForDialog();
        takeAndClose(name);
    };
    preview(QStringLiteral("restore-same"));
    const Cheque order = freeOrder();
    ChequeRegistration draft = registrationOf(order.number.text());
    draft.clientNumber = order.clientNumber.text();
    (void)cheques.registerCheque(draft);
    const Result<Overview> overview = cheques.loadOverview();
    for (const GuidanceRow &row : overview->guidances.mid(1, 8))
        (void)cheques.deleteLatestConversation(row.chequeNumber.text());
    (void)cheques.addOrder(orderOf(QStringLiteral("99")));
    (void)cheques.markPaid(paymentOf(testDay()));
    preview(QStringLiteral("restore-losses"));
    const QString other = m_fixture.folder.filePath(QStringLiteral("ander.sqlite"));
    (void)ChequeRegister::create(other, otherIdentity(), m_fixture.clock.asClock(), quickOptions());
    (new RestoreDialog(m_fixture.path(), {.path = other}, &cheques, m_fixture.window.get()))
        ->open();
    waitForDialog();
    takeAndClose(QStringLiteral("restore-other-register"));
    (new RestoreDialog(m_fixture.path(), {.path = QStringLiteral(TEST_DATA_DIR "/orders.csv")},
                       &cheques, m_fixture.window.get()))
        ->open();
    waitForDialog();
    takeAndClose(QStringLiteral("restore-refused"));
}

/// A register that is damaged, and one that is gone.
void Gallery::rescue()
{
    const Surroundings around{.clock = m_fixture.clock.asClock(),
                              .options = quickOptions(),
                              .usualRegister = m_fixture.path(),
                              .acting = {},
                              .files = m_fixture.files,
                              .settings = m_fixture.settings,
                              .version = {}};
    const QString lost = m_fixture.folder.filePath(QStringLiteral("register.db"));
    QDir().rename(Backups::folderOf(m_fixture.path()), Backups::folderOf(lost));
    for (const bool damaged : {true, false}) {
        if (QFile junk(lost); damaged && junk.open(QIODevice::WriteOnly))
            junk.write("junk");
        else
            QFile::remove(lost);
        (new BackupsDialog(lost, around, nullptr, m_fixture.window.get()))->open();
        waitForDialog();
        if (damaged)
            take(QStringLiteral("backups-without-register"));
        (void)m_fixture.click("restoreBackup");
        waitForDialog();
        takeAndClose(damaged ? QStringLiteral("restore-damaged") : QStringLiteral("restore-gone"));
    }
    QDir().rename(Backups::folderOf(lost), Backups::folderOf(m_fixture.path()));
}

void Gallery::checking()
{
    RegisterDesk &desk = *m_fixture.window->desk();
    {
        BusyRegister busy(m_fixture.cheques());
        desk.carryOut(Command::CheckRegister);
        take(QStringLiteral("check-running"));
    }
    waitForDialog();
    takeAndClose(QStringLiteral("check-sound"));
    desk.carryOut(Command::RegisterInfo);
    (void)QTest::qWaitFor([this] { return m_fixture.find<QWidget>("hash") != nullptr; });
    takeAndClose(QStringLiteral("register-info"));
}

/// The last pictures: nobody works on in this register.
void Gallery::damage()
{
    discard();
    breakRegister(m_fixture.path());
    m_fixture.window->desk()->carryOut(Command::CheckRegister);
    waitForDialog();
    takeAndClose(QStringLiteral("check-faults"));
}

void Gallery::backupSettings()
{
    RegisterDesk &desk = *m_fixture.window->desk();
    (void)writeBackupPlan(m_fixture.settings, {true, QStringLiteral("/media/usb-stick")});
    desk.carryOut(Command::Settings);
    (void)QTest::qWaitFor([this] { return m_fixture.find<QWidget>("folderMessage") != nullptr; });
    take(QStringLiteral("settings-folder-away"));
    (void)m_fixture.click("backupsEnabled");
    m_fixture.files.next = m_fixture.folder.filePath(QStringLiteral("niet"));
    (void)m_fixture.click("chooseFolder");
    takeAndClose(QStringLiteral("settings-backups-messages"));
    (void)writeBackupPlan(m_fixture.settings, {});
}
