// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "model/chequeregister/demoregister.h"
#include "model/wording/backupsentences.h"
#include "ui/aboutdialog.h"
#include "ui/backupsdialog.h"
#include "ui/backupsettings.h"
#include "ui/fileprompt.h"
#include "ui/firststartpage.h"
#include "ui/messages.h"
#include "ui/newregisterdialog.h"
#include "ui/problempage.h"
#include "ui/registerdesk.h"
#include "ui/restoring.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace {

constexpr int recentCount = 8;
constexpr int toldFor = 12'000; ///< milliseconds

QString geometryKey()
{
    return QStringLiteral("geometry");
}
QString recentKey()
{
    return QStringLiteral("recentRegisters");
}

} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_menu(new MainMenu(menuBar()))
    , m_stack(new QStackedWidget(this))
    , m_firstStart(new FirstStartPage(surroundings.options.policy, this))
    , m_problem(new ProblemPage(this))
    , m_nothing(new QWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    m_firstStart->setObjectName(QStringLiteral("firstStartPage"));
    m_problem->setObjectName(QStringLiteral("problemPage"));
    m_stack->addWidget(m_firstStart);
    m_stack->addWidget(m_problem);
    m_stack->addWidget(m_nothing);
    setCentralWidget(m_stack);
    statusBar()->setSizeGripEnabled(false);
    connectMenu();
    connect(m_firstStart, &FirstStartPage::startRequested, this, &MainWindow::startRegister);
    connect(m_firstStart, &FirstStartPage::demoRequested, this, &MainWindow::lookAround);
    connect(m_firstStart, &FirstStartPage::openRequested, this, &MainWindow::askForRegister);
    connect(m_problem, &ProblemPage::retryRequested, this, [this] { changeRegister(m_path); });
    connect(m_problem, &ProblemPage::openRequested, this, &MainWindow::askForRegister);
    connect(m_problem, &ProblemPage::backupsRequested, this, &MainWindow::showBackups);
    connect(m_problem, &ProblemPage::newRequested, this, &MainWindow::askForNewRegister);
    resize(QSize(1440, 860).boundedTo(screen()->availableSize() * 0.95));
    // Qt moves it onto a screen that is there.
    restoreGeometry(m_surroundings.settings.value(geometryKey()).toByteArray());
    m_menu->setRecent(m_surroundings.settings.value(recentKey()).toStringList());
    retranslate();
    offerCommands();
}

MainWindow::~MainWindow()
{
    closeDesk(); // while what it looks at is still there
}

void MainWindow::connectMenu()
{
    connect(m_menu, &MainMenu::requested, this, &MainWindow::carryOut);
    // Later: the list that the entry stands in is made anew.
    connect(m_menu, &MainMenu::recentRequested, this, &MainWindow::changeRegister,
            Qt::QueuedConnection);
}

void MainWindow::openLatest()
{
    const QStringList recent = m_surroundings.settings.value(recentKey()).toStringList();
    // One that is gone, with its disk perhaps, is said to be gone: never another one in its place.
    if (recent.isEmpty())
        openRegister(m_surroundings.usualRegister);
    else
        changeRegister(recent.constFirst());
}

void MainWindow::openRegister(const QString &path)
{
    if (QFileInfo::exists(path))
        return changeRegister(path);
    closeDesk();
    m_path = path;
    showFirstStart(path);
}

void MainWindow::changeRegister(const QString &path)
{
    if (m_desk && QFileInfo(path) == QFileInfo(m_path))
        return;
    auto opened = ChequeRegister::openInStages(path, m_surroundings.clock, options());
    Result<void> acting;
    if (opened)
        acting = (*opened)->actAs(m_surroundings.acting);
    if (opened && acting) {
        closeDesk();
        m_path = path;
        return showDesk(std::move(*opened));
    }
    const Error error = opened ? acting.error() : opened.error();
    if (m_desk)
        return showError(this, error); // the one that is open stays open
    m_path = path;
    showProblem(error);
}

RegisterOptions MainWindow::options() const
{
    RegisterOptions options = m_surroundings.options;
    options.backups = readBackupPlan(m_surroundings.settings);
    return options;
}

void MainWindow::showDesk(std::unique_ptr<ChequeRegister> cheques)
{
    auto *desk = new RegisterDesk(std::move(cheques), m_surroundings, this);
    // Before it is loaded: then it knows where the focus begins.
    m_stack->addWidget(desk);
    m_stack->setCurrentWidget(desk);
    if (const Result<void> loaded = desk->load(); !loaded) {
        delete desk;
        return showProblem(loaded.error());
    }
    m_desk = desk;
    connect(m_desk, &RegisterDesk::offersChanged, this, &MainWindow::offerCommands);
    // Later: the desk that asks for it is closed.
    connect(m_desk, &RegisterDesk::openRequested, this, &MainWindow::changeRegister,
            Qt::QueuedConnection);
    connect(m_desk, &RegisterDesk::restoreRequested, this, &MainWindow::restore,
            Qt::QueuedConnection);
    connect(m_desk, &RegisterDesk::told, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence, toldFor); });
    connect(&m_desk->cheques(), &ChequeRegister::identityChanged, this, &MainWindow::retranslate);
    remember(m_path);
    retranslate();
    offerCommands();
}

void MainWindow::closeDesk()
{
    // The lock on the register goes with it, before another is opened.
    delete m_desk;
    m_desk = nullptr;
    statusBar()->clearMessage();
}

void MainWindow::showFirstStart(const QString &path)
{
    m_firstStart->setPlace(path);
    m_stack->setCurrentWidget(m_firstStart);
    retranslate();
    offerCommands();
}

void MainWindow::showProblem(const Error &error)
{
    m_problem->tell(error);
    m_stack->setCurrentWidget(m_problem);
    retranslate();
    offerCommands();
}

Result<void> MainWindow::createRegister(const QString &path, const Identity &identity)
{
    // The folder of the usual place is ours to make; any other must be there.
    if (path == m_surroundings.usualRegister)
        QDir().mkpath(QFileInfo(path).absolutePath());
    return ChequeRegister::create(path, identity, m_surroundings.clock, m_surroundings.options);
}

void MainWindow::startRegister(const Identity &identity)
{
    if (const Result<void> created = createRegister(m_path, identity); !created)
        return showError(this, created.error());
    openRegister(m_path);
}

QString MainWindow::demoPath() const
{
    return QFileInfo(m_surroundings.usualRegister)
        .dir()
        .filePath(QStringLiteral("loopbaancheques-demo.sqlite"));
}

void MainWindow::lookAround(const Identity &identity)
{
    const QString path = demoPath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        const Result<int> made = makeDemoRegister(path, identity, m_surroundings.clock().today);
        if (!made)
            return showError(this, made.error());
    }
    openRegister(path);
}

void MainWindow::askForRegister()
{
    m_surroundings.files.askToOpen(this,
                                   {.title = tr("Open a register"),
                                    .filter = tr("Registers (*.sqlite);;All files (*)"),
                                    .start = QFileInfo(m_path).absolutePath()},
                                   [this](const QString &path) { changeRegister(path); });
}

void MainWindow::askForNewRegister()
{
    auto *dialog = new NewRegisterDialog(
        m_surroundings.files, m_surroundings.options.policy,
        [this](const QString &path, const Identity &identity) {
            return createRegister(path, identity);
        },
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { openRegister(dialog->path()); });
    dialog->open();
}

void MainWindow::showAbout()
{
    (new AboutDialog(m_surroundings.version, this))->open();
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(m_path, m_surroundings, nullptr, this);
    connect(dialog, &BackupsDialog::restoreRequested, this, &MainWindow::restore,
            Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::restore(const QString &backupPath)
{
    const Identity restorer = m_desk ? m_desk->cheques().identity() : m_surroundings.acting;
    closeDesk();
    m_stack->setCurrentWidget(m_nothing);
    retranslate();
    offerCommands();
    restoreInFrontOf(this, m_path, backupPath, restorer, m_surroundings.clock(),
                     [this](const Result<RestoredRegister> &restored) {
                         changeRegister(m_path);
                         if (!restored)
                             return showError(this, restored.error());
                         showNote(this, sentence(*restored));
                     });
}

void MainWindow::carryOut(Command command)
{
    // Some systems reach the menu past a dialog that is being filled in.
    if (QApplication::activeModalWidget())
        return;
    switch (command) {
    case Command::NewRegister:
        return askForNewRegister();
    case Command::OpenRegister:
        return askForRegister();
    case Command::Quit:
        close();
        return;
    case Command::About:
        return showAbout();
    default:
        if (m_desk)
            m_desk->carryOut(command);
    }
}

void MainWindow::offerCommands()
{
    for (const Command command : {Command::ImportOrders,
                                  Command::Download,
                                  Command::Copy,
                                  Command::SaveCopy,
                                  Command::Settings,
                                  Command::RegisterCheque,
                                  Command::RegisterConversation,
                                  Command::ReviseQuestion,
                                  Command::DeleteConversation,
                                  Command::NewOrder,
                                  Command::Orders,
                                  Command::MarkPaid,
                                  Command::UndoPayment,
                                  Command::ClientData,
                                  Command::Guidances,
                                  Command::Financial,
                                  Command::Back,
                                  Command::Search,
                                  Command::Backups,
                                  Command::CheckRegister,
                                  Command::RegisterInfo,
                                  Command::Columns,
                                  Command::StandardView})
        m_menu->setEnabled(command, m_desk && m_desk->offers(command),
                           m_desk ? m_desk->whyNot(command) : QString());
}

void MainWindow::remember(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(demoPath()))
        return; // looked around in, not worked in
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = m_surroundings.settings.value(recentKey()).toStringList();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    recent = recent.mid(0, recentCount);
    m_surroundings.settings.setValue(recentKey(), recent);
    m_menu->setRecent(recent);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QApplication::activeModalWidget())
        return event->ignore();
    m_surroundings.settings.setValue(geometryKey(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
    const QString program = tr("Loopbaancheques");
    if (!m_desk)
        return setWindowTitle(program);
    const QString centre = m_desk->cheques().identity().centre;
    setWindowTitle(QFileInfo(m_path) == QFileInfo(demoPath())
                       ? tr("%1 – sample register – %2").arg(centre, program)
                       : tr("%1 – %2").arg(centre, program));
}
