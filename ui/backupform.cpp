// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupform.h"

#include "model/wording/printable.h"
#include "ui/aside.h"
#include "ui/fileprompt.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/pathlabel.h"
#include "ui/tonedlabel.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

BackupForm::BackupForm(const BackupPlan &before, FilePrompt &files, QWidget *parent)
    : QWidget(parent)
    , m_before(before)
    , m_files(files)
    , m_aside(new Aside(nullptr, this))
    , m_folder(before.secondFolder)
    , m_title(new QLabel(this))
    , m_enabled(new QCheckBox(this))
    , m_off(new Notice(QStringLiteral("backupsOff"), this))
    , m_folderName(new QLabel(this))
    , m_path(new PathLabel(this))
    , m_choose(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_folderMessage(new Notice(QStringLiteral("folderMessage"), this))
    , m_hint(new TonedLabel(TonedLabel::Tone::Quiet, this))
{
    m_enabled->setObjectName(QStringLiteral("backupsEnabled"));
    m_enabled->setChecked(before.enabled);
    m_path->setObjectName(QStringLiteral("secondFolder"));
    m_path->setPath(m_folder);
    m_choose->setObjectName(QStringLiteral("chooseFolder"));
    m_clear->setObjectName(QStringLiteral("clearFolder"));
    buildLayout();
    connect(m_enabled, &QCheckBox::toggled, this, &BackupForm::tell);
    connect(m_choose, &QPushButton::clicked, this, &BackupForm::chooseFolder);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFolder({}); });
    retranslate();
    lookAtFolder();
}

void BackupForm::buildLayout()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_folderName->setBuddy(m_choose);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(Look::step);
    folder->addWidget(m_path, 1);
    folder->addWidget(m_choose);
    folder->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step);
    layout->addWidget(m_title);
    layout->addWidget(m_enabled);
    layout->addWidget(m_off);
    layout->addSpacing(Look::step);
    layout->addWidget(m_folderName);
    layout->addLayout(folder);
    layout->addWidget(m_folderMessage);
    layout->addWidget(m_hint);
}

BackupPlan BackupForm::plan() const
{
    return {m_enabled->isChecked(), m_folder};
}

/// The folder of before: its disk may be far away, or gone.
void BackupForm::lookAtFolder()
{
    if (m_folder.isEmpty())
        return;
    m_aside->run<FolderFault>(
        [folder = m_folder](const std::atomic_bool &) { return faultOfFolder(folder); },
        [this](const FolderFault &fault) {
            if (m_folder == m_before.secondFolder)
                m_fault = fault;
            tell();
        });
}

void BackupForm::chooseFolder()
{
    m_files.askForFolder(this, {.title = tr("Second folder for backups"), .start = m_folder},
                         [this](const QString &folder) { setFolder(folder); });
}

void BackupForm::setFolder(const QString &folder)
{
    m_folder = folder;
    m_fault = folder.isEmpty() ? FolderFault::None : faultOfFolder(folder);
    m_path->setPath(folder);
    tell();
}

bool BackupForm::checkAll()
{
    if (m_folder == m_before.secondFolder || m_fault == FolderFault::None)
        return true;
    m_choose->setFocus();
    return false;
}

QString BackupForm::faultInWords() const
{
    const QString folder = printable(QDir::toNativeSeparators(m_folder));
    const bool before = m_folder == m_before.secondFolder;
    switch (m_fault) {
    case FolderFault::None:
        break;
    case FolderFault::Missing:
        return before ? tr("The folder “%1” is not there now: no backup goes to it until it is. "
                           "Connect its disk, or choose another folder.")
                            .arg(folder)
                      : tr("There is no folder “%1”. Choose another one.").arg(folder);
    case FolderFault::NotWritable:
        return tr("You may not write in the folder “%1”. Choose another one.").arg(folder);
    }
    return {};
}

void BackupForm::tell()
{
    m_off->tell(Notice::Kind::Warning,
                m_enabled->isChecked()
                    ? QString()
                    : tr("If the register is damaged or lost, all that was registered since the "
                         "last backup is lost with it."));
    const bool before = m_folder == m_before.secondFolder;
    m_folderMessage->tell(before ? Notice::Kind::Warning : Notice::Kind::Error, faultInWords());
    for (QWidget *part : {static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose)})
        part->setAccessibleDescription(m_folderMessage->text());
    m_enabled->setAccessibleDescription(m_off->text());
    m_clear->setEnabled(!m_folder.isEmpty());
}

void BackupForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupForm::retranslate()
{
    m_title->setText(tr("Backups"));
    m_enabled->setText(tr("Make a &backup whenever the register is opened"));
    m_folderName->setText(tr("Second &folder"));
    m_path->setAccessibleName(tr("Second folder for backups"));
    m_path->setPlaceholderText(tr("none"));
    m_choose->setText(tr("C&hoose…"));
    m_choose->setAccessibleName(tr("Choose the second folder for backups…"));
    m_clear->setText(tr("C&lear"));
    m_clear->setAccessibleName(tr("No second folder for backups"));
    m_hint->setText(tr("Each backup is copied there as well. Choose a folder on another disk or "
                       "stick: it is still there when this computer is not."));
    tell();
}
