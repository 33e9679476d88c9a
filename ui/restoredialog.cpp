// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restoredialog.h"

#include "model/chequeregister/backups.h"
#include "model/itemmodels/dossierdifferencemodel.h"
#include "model/rules/backuprules.h"
#include "model/wording/restoresentences.h"
#include "model/wording/sentences.h"
#include "ui/accentbutton.h"
#include "ui/airstyle.h"
#include "ui/aside.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/pathlabel.h"
#include "ui/plaintable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QScreen>
#include <QTableView>
#include <QVBoxLayout>

RestoreDialog::RestoreDialog(const QString &path, const BackupFile &backup, ChequeRegister *cheques,
                             QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_backup(backup)
    , m_aside(new Aside(cheques, this))
    , m_model(new DossierDifferenceModel(this))
    , m_file(new PathLabel(this))
    , m_headline(new Notice(QStringLiteral("headline"), this))
    , m_progress(new QProgressBar(this))
    , m_tablePart(new QWidget(this))
    , m_tableName(new QLabel(m_tablePart))
    , m_view(new QTableView(m_tablePart))
    , m_space(new QWidget(this))
    , m_keptPart(new QWidget(this))
    , m_keptName(new QLabel(m_keptPart))
    , m_kept(new PathLabel(m_keptPart))
    , m_restore(new AccentButton(AccentButton::Accent::MainAction, this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setPath(backup.path);
    m_headline->makeHeading(1.15);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setRange(0, 0); // how long it takes is not known
    m_view->setObjectName(QStringLiteral("dossiers"));
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setPath(Backups::folderOf(path));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    buildLayout();
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::request);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    enter(State::Looking);
    look();
}

void RestoreDialog::buildLayout()
{
    m_keptName->setBuddy(m_kept);
    auto *kept = new QVBoxLayout(m_keptPart);
    kept->setContentsMargins({});
    kept->setSpacing(0);
    kept->addWidget(m_keptName);
    kept->addWidget(m_kept);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Look::step);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Look::step, 2 * Look::step, 2 * Look::step, 2 * Look::step);
    layout->setSpacing(2 * Look::step);
    layout->addWidget(m_file);
    layout->addWidget(m_headline);
    layout->addWidget(m_progress);
    layout->addWidget(m_keptPart);
    layout->addWidget(newTablePart(), 1);
    layout->addWidget(m_space, 1);
    layout->addLayout(buttons);
    resize(QSize(116 * Look::step, 68 * Look::step).boundedTo(screen()->availableSize() * 0.92));
}

QWidget *RestoreDialog::newTablePart()
{
    dressPlainTable(m_view, m_model);
    AirStyle::dress(m_view);
    m_view->horizontalHeader()->setSectionResizeMode(DossierDifferenceModel::ClientColumn,
                                                     QHeaderView::Stretch);
    m_tableName->setBuddy(m_view);
    auto *table = new QVBoxLayout(m_tablePart);
    table->setContentsMargins({});
    table->setSpacing(Look::step);
    table->addWidget(m_tableName);
    table->addWidget(m_view, 1);
    return m_tablePart;
}

void RestoreDialog::look()
{
    m_aside->run<Result<RestorePreview>>(
        [path = m_path, backup = m_backup.path](const std::atomic_bool &) {
            return Backups::previewRestore(path, backup);
        },
        [this](const Result<RestorePreview> &preview) { finish(preview); });
}

void RestoreDialog::finish(const Result<RestorePreview> &preview)
{
    if (!preview) {
        m_error = preview.error();
        return enter(State::Refused);
    }
    m_preview = *preview;
    m_model->setDossiers(m_preview.dossiers);
    m_view->resizeColumnsToContents();
    enter(State::Looked);
}

bool RestoreDialog::isSafe() const
{
    return m_preview.relation != BackupRelation::Same && !losesSomething(m_preview);
}

void RestoreDialog::enter(State state)
{
    m_state = state;
    const bool looked = state == State::Looked;
    const bool lines = looked && !m_preview.dossiers.isEmpty();
    m_progress->setVisible(state == State::Looking);
    m_tablePart->setVisible(lines);
    m_space->setVisible(!lines);
    m_keptPart->setVisible(looked && m_preview.relation != BackupRelation::CurrentMissing);
    m_restore->setVisible(looked);
    // Enter takes nothing away from anybody.
    m_restore->setDefault(looked && isSafe());
    m_cancel->setDefault(!m_restore->isDefault());
    retranslate();
    if (lines)
        m_view->setFocus(); // what is to be read before anything is chosen
    else
        (m_restore->isDefault() ? static_cast<QPushButton *>(m_restore) : m_cancel)->setFocus();
}

void RestoreDialog::request()
{
    accept();
    Q_EMIT restoreRequested(m_backup.path);
}

void RestoreDialog::tell()
{
    switch (m_state) {
    case State::Looking:
        return m_headline->tell(Notice::Kind::Plain,
                                tr("Looking at what restoring this backup would change…"));
    case State::Refused:
        return m_headline->tell(Notice::Kind::Error, sentence(m_error));
    case State::Looked:
        const QString whole =
            QString(ageSentence(m_preview, m_backup) + u' ' + consequence(m_preview));
        return m_headline->tell(
            losesSomething(m_preview) ? Notice::Kind::Warning : Notice::Kind::Plain, whole);
    }
}

void RestoreDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter still held from choosing the backup is no wish to restore it.
    if (!event->isAutoRepeat())
        QDialog::keyPressEvent(event);
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QDialog::changeEvent(event);
}

void RestoreDialog::retranslate()
{
    setWindowTitle(tr("Restore backup"));
    m_file->setAccessibleName(tr("File of the backup"));
    m_progress->setAccessibleName(tr("Progress"));
    m_tableName->setText(
        tr("%n &dossier(s) that this changes:", nullptr, int(m_preview.dossiers.size())));
    m_view->setAccessibleName(tr("Dossiers that this changes"));
    m_keptName->setText(tr("The present register is &kept, in the folder of its backups:"));
    m_kept->setAccessibleName(tr("Where the present register is kept"));
    m_restore->setText(tr("&Restore"));
    m_cancel->setText(m_state == State::Refused ? tr("C&lose") : tr("&Cancel"));
    tell();
}
