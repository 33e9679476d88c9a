// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsdialog.h"

#include "model/chequeregister/backups.h"
#include "model/chequeregister/chequeregister.h"
#include "model/itemmodels/backupmodel.h"
#include "model/wording/backupsentences.h"
#include "model/wording/sentences.h"
#include "ui/accentbutton.h"
#include "ui/airstyle.h"
#include "ui/aside.h"
#include "ui/backupplaces.h"
#include "ui/backupsettings.h"
#include "ui/emptystate.h"
#include "ui/fileprompt.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/plaintable.h"
#include "ui/restoredialog.h"
#include "ui/surroundings.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScreen>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// What ends without anybody doing something about it: a backup waits for it.
bool passes(ErrorCode code)
{
    return code == ErrorCode::ChecksRunning || code == ErrorCode::ImportRunning
        || code == ErrorCode::BackupRunning;
}

} // namespace

BackupsDialog::BackupsDialog(const QString &path, const Surroundings &surroundings,
                             ChequeRegister *cheques, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_surroundings(surroundings)
    , m_plan(readBackupPlan(surroundings.settings))
    , m_cheques(cheques)
    , m_listing(new Aside(nullptr, this))
    , m_making(new Aside(cheques, this))
    , m_model(new BackupModel(this))
    , m_make(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_openFolder(new QPushButton(this))
    , m_places(new BackupPlaces(path, m_plan, this))
    , m_told(new Notice(QStringLiteral("told"), this))
    , m_toldSecond(new Notice(QStringLiteral("toldSecond"), this))
    , m_progress(new QProgressBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_restore(new AccentButton(AccentButton::Accent::None, this))
    , m_other(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_make->setObjectName(QStringLiteral("makeBackup"));
    m_make->setVisible(cheques != nullptr);
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setRange(0, 0); // how long it takes is not known
    m_view->setObjectName(QStringLiteral("backups"));
    m_restore->setObjectName(QStringLiteral("restoreBackup"));
    m_other->setObjectName(QStringLiteral("restoreFile"));
    m_close->setObjectName(QStringLiteral("close"));
    // What somebody without a register came for
    if (!cheques)
        m_restore->setAccent(AccentButton::Accent::MainAction);
    buildLayout();
    connectAll();
    list();
    retranslate();
}

void BackupsDialog::buildLayout()
{
    dressPlainTable(m_view, m_model);
    AirStyle::dress(m_view);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *top = new QHBoxLayout;
    top->setSpacing(Look::step);
    top->addWidget(m_make);
    top->addWidget(m_openFolder);
    top->addStretch(1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Look::step);
    bottom->addWidget(m_restore);
    bottom->addWidget(m_other);
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addLayout(top);
    layout->addWidget(m_places);
    layout->addWidget(m_told);
    layout->addWidget(m_toldSecond);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bottom);
    resize(QSize(116 * Look::step, 68 * Look::step).boundedTo(screen()->availableSize() * 0.92));
}

void BackupsDialog::connectAll()
{
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::backUp);
    connect(m_empty, &EmptyState::actionRequested, this, &BackupsDialog::backUp);
    connect(m_openFolder, &QPushButton::clicked, this, &BackupsDialog::openFolder);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restoreCurrent);
    connect(m_other, &QPushButton::clicked, this, &BackupsDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &BackupsDialog::reject);
    connect(m_view, &QTableView::doubleClicked, this, &BackupsDialog::restoreCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsDialog::enableActions);
    if (m_cheques)
        connect(m_cheques, &ChequeRegister::obstacleChanged, this, &BackupsDialog::retranslate);
}

void BackupsDialog::list()
{
    m_listing->run<QList<BackupFile>>(
        [path = m_path, plan = m_plan](const std::atomic_bool &) {
            return Backups::listBackups(path, plan);
        },
        [this](const QList<BackupFile> &backups) { fill(backups); });
}

void BackupsDialog::fill(const QList<BackupFile> &backups)
{
    m_model->setBackups(backups);
    m_view->resizeColumnsToContents();
    if (const int first = m_model->firstWhole(); first >= 0)
        m_view->selectRow(first);
    m_stack->setCurrentWidget(backups.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    retranslate();
    if (!backups.isEmpty())
        m_view->setFocus();
}

void BackupsDialog::backUp()
{
    BackupPlan plan = m_plan;
    plan.enabled = true; // somebody asks for it
    m_made.reset();
    m_making->run<SessionBackup>(
        [path = m_path, plan, moment = m_surroundings.clock()](const std::atomic_bool &) {
            return Backups::backUpSession(path, plan, moment);
        },
        [this](const SessionBackup &backup) { finish(backup); });
    retranslate();
}

void BackupsDialog::finish(const SessionBackup &backup)
{
    m_made = backup;
    if (isVisible())
        list();
    else
        deleteLater(); // somebody has left it
    retranslate();
    Q_EMIT backedUp(backup);
}

void BackupsDialog::reject()
{
    if (!m_making->isAtWork())
        return QDialog::reject();
    hide();
}

std::optional<Error> BackupsDialog::obstacle() const
{
    const std::optional<Error> reason = m_cheques ? m_cheques->obstacle() : std::nullopt;
    return reason && !passes(reason->code) ? reason : std::nullopt;
}

const BackupFile *BackupsDialog::current() const
{
    const QModelIndexList lines = m_view->selectionModel()->selectedRows();
    return lines.isEmpty() ? nullptr : &m_model->backup(lines.constFirst().row());
}

void BackupsDialog::enableActions()
{
    const bool atWork = m_making->isAtWork() || m_listing->isAtWork();
    m_make->setEnabled(!atWork && !obstacle());
    m_restore->setEnabled(!atWork && current());
    m_other->setEnabled(!atWork);
    m_openFolder->setEnabled(m_model->rowCount() > 0);
}

void BackupsDialog::tell()
{
    m_progress->setVisible(m_making->isAtWork() || m_listing->isAtWork());
    m_toldSecond->tell(Notice::Kind::Plain, {});
    if (m_making->isAtWork())
        return m_told->tell(Notice::Kind::Plain,
                            tr("The backup is being made and verified. Nothing can be registered "
                               "until it is done."));
    if (m_made)
        return tellMade();
    if (const std::optional<Error> reason = obstacle())
        return m_told->tell(
            Notice::Kind::Warning,
            tr("No backup can be made here now. %1").arg(readOnlySentence(*reason)));
    m_told->tell(Notice::Kind::Plain,
                 m_cheques ? QString()
                           : tr("The register could not be opened. Choose the backup with which "
                                "you want to go on."));
}

void BackupsDialog::tellMade()
{
    const auto kindOf = [](const BackupInFolder &folder) {
        return folder.good ? Notice::Kind::Done : Notice::Kind::Error;
    };
    const QStringList told = sentences(*m_made);
    m_told->tell(kindOf(m_made->own), told.constFirst());
    if (m_made->second)
        m_toldSecond->tell(kindOf(*m_made->second), told.constLast());
}

void BackupsDialog::tellEmptiness()
{
    if (m_listing->isAtWork())
        return m_empty->tell(tr("Looking for backups…"), {});
    if (!m_make->isEnabled() || !m_cheques)
        return m_empty->tell(tr("No backup of this register was found. Choose a file if you have "
                                "one in another place."),
                             {});
    m_empty->tell(tr("There is no backup of this register yet."), tr("Make a backup now"));
}

void BackupsDialog::openFolder()
{
    const BackupFile *backup = current();
    const QString folder =
        backup ? QFileInfo(backup->path).absolutePath() : Backups::folderOf(m_path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void BackupsDialog::askForFile()
{
    const QString second = m_plan.secondFolder;
    m_surroundings.files.askToOpen(
        this,
        {.title = tr("Choose a backup"),
         .filter = tr("Registers (*.sqlite);;All files (*)"),
         .start = second.isEmpty() ? QFileInfo(m_path).absolutePath() : second},
        [this](const QString &path) { restore({.path = path}); });
}

void BackupsDialog::restoreCurrent()
{
    if (const BackupFile *backup = current(); backup && m_restore->isEnabled())
        restore(*backup);
}

void BackupsDialog::restore(const BackupFile &backup)
{
    auto *dialog = new RestoreDialog(m_path, backup, m_cheques, this);
    connect(dialog, &RestoreDialog::restoreRequested, this, [this](const QString &path) {
        accept();
        Q_EMIT restoreRequested(path);
    });
    dialog->open();
}

void BackupsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter chooses the line it is on, presses the button it is on, and does nothing else.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || (qobject_cast<QPushButton *>(focusWidget()) && !event->isAutoRepeat()))
        return QDialog::keyPressEvent(event);
    if (focusWidget() == m_view && !event->isAutoRepeat())
        restoreCurrent();
    event->accept();
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups"));
    m_make->setText(tr("&Make a backup"));
    m_openFolder->setText(tr("&Open folder"));
    m_openFolder->setAccessibleDescription(tr("Shows the folder of the chosen backup"));
    m_progress->setAccessibleName(tr("Progress"));
    m_view->setAccessibleName(tr("Backups of this register"));
    m_restore->setText(tr("&Restore backup…"));
    m_other->setText(tr("Another &file…"));
    m_other->setAccessibleName(tr("Restore a backup from another file…"));
    m_close->setText(tr("C&lose"));
    enableActions();
    tell();
    tellEmptiness();
}
