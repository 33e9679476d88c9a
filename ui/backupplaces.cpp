// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupplaces.h"

#include "model/chequeregister/backups.h"
#include "ui/look.h"
#include "ui/notice.h"
#include "ui/pathlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

BackupPlaces::BackupPlaces(const QString &registerPath, const BackupPlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_ownName(new QLabel(this))
    , m_own(new PathLabel(this))
    , m_secondName(new QLabel(this))
    , m_second(new PathLabel(this))
    , m_off(new Notice(QStringLiteral("backupsOff"), this))
{
    m_own->setObjectName(QStringLiteral("ownFolder"));
    m_own->setPath(Backups::folderOf(registerPath));
    m_ownName->setBuddy(m_own);
    m_second->setObjectName(QStringLiteral("secondFolder"));
    m_second->setPath(plan.secondFolder);
    m_secondName->setBuddy(m_second);
    for (QWidget *part : {static_cast<QWidget *>(m_secondName), static_cast<QWidget *>(m_second)})
        part->setVisible(!plan.secondFolder.isEmpty());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Look::step);
    layout->setVerticalSpacing(Look::step / 2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_ownName, 0, 0);
    layout->addWidget(m_own, 0, 1);
    layout->addWidget(m_secondName, 1, 0);
    layout->addWidget(m_second, 1, 1);
    layout->addWidget(m_off, 2, 0, 1, 2);
    retranslate();
}

void BackupPlaces::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BackupPlaces::retranslate()
{
    m_ownName->setText(tr("Beside the re&gister:"));
    m_own->setAccessibleName(tr("Folder of the backups beside the register"));
    m_secondName->setText(tr("&Second folder:"));
    m_second->setAccessibleName(tr("Second folder for backups"));
    m_off->tell(
        Notice::Kind::Warning,
        m_plan.enabled
            ? QString()
            : tr("No backups are made by themselves. In File › Settings… you can turn them on."));
}
