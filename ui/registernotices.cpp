// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registernotices.h"

#include "model/wording/sentences.h"
#include "ui/look.h"
#include "ui/noticebar.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace {

/// Checks of most registers take less.
constexpr auto checksAreTold = 400ms;

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::DatabaseDamaged || code == ErrorCode::RegisterAltered;
}

/// Passes by itself, with a dialog in front that tells of it.
bool isOwnWork(ErrorCode code)
{
    return code == ErrorCode::ImportRunning || code == ErrorCode::BackupRunning;
}

} // namespace

RegisterNotices::RegisterNotices(QWidget *parent)
    : QWidget(parent)
    , m_delay(new QTimer(this))
    , m_access(new NoticeBar(this))
    , m_retry(m_access->addButton(QStringLiteral("retryWriting")))
    , m_copy(m_access->addButton(QStringLiteral("saveCopy")))
    , m_restore(m_access->addButton(QStringLiteral("restoreBackup")))
    , m_place(new NoticeBar(this))
    , m_understood(m_place->addButton(QStringLiteral("placeUnderstood")))
    , m_backups(new NoticeBar(this))
    , m_openBackups(m_backups->addButton(QStringLiteral("openBackups")))
{
    m_access->setObjectName(QStringLiteral("accessNotice"));
    m_place->setObjectName(QStringLiteral("placeNotice"));
    m_backups->setObjectName(QStringLiteral("backupNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Look::step / 2);
    for (NoticeBar *bar : {m_access, m_place, m_backups})
        layout->addWidget(bar);
    m_delay->setSingleShot(true);
    m_delay->setInterval(checksAreTold);
    connect(m_delay, &QTimer::timeout, this, &RegisterNotices::showObstacle);
    connect(m_retry, &QPushButton::clicked, this, &RegisterNotices::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, &RegisterNotices::copyRequested);
    connect(m_restore, &QPushButton::clicked, this, &RegisterNotices::backupsRequested);
    connect(m_understood, &QPushButton::clicked, this, &RegisterNotices::placeUnderstood);
    connect(m_openBackups, &QPushButton::clicked, this, &RegisterNotices::backupsRequested);
    retranslate();
}

void RegisterNotices::tellObstacle(const std::optional<Error> &obstacle)
{
    m_obstacle = obstacle;
    if (obstacle && obstacle->code == ErrorCode::ChecksRunning) {
        if (!m_delay->isActive())
            m_delay->start();
        return;
    }
    m_delay->stop();
    showObstacle();
}

void RegisterNotices::showObstacle()
{
    const bool told = m_obstacle && !isOwnWork(m_obstacle->code);
    const bool passing = told && m_obstacle->code == ErrorCode::ChecksRunning;
    m_retry->setVisible(told && !passing);
    m_copy->setVisible(told && !passing && m_obstacle->code != ErrorCode::RegisterLocked);
    m_restore->setVisible(told && isDamage(m_obstacle->code));
    using Weight = NoticeBar::Weight;
    Weight weight = passing ? Weight::Quiet : Weight::Warning;
    if (told && (isDamage(m_obstacle->code) || m_obstacle->code == ErrorCode::RegisterMoved))
        weight = Weight::Error;
    m_access->tell(weight, told ? readOnlySentence(*m_obstacle) : QString());
}

void RegisterNotices::tellPlace(const QString &warning)
{
    m_place->tell(NoticeBar::Weight::Warning, warning);
}

void RegisterNotices::tellBackups(const QString &warning)
{
    m_backups->tell(NoticeBar::Weight::Warning, warning);
}

void RegisterNotices::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT languageChanged();
    }
    QWidget::changeEvent(event);
}

void RegisterNotices::retranslate()
{
    m_retry->setText(tr("&Try again"));
    m_copy->setText(tr("Save copy &as…"));
    m_restore->setText(tr("Back&ups…"));
    m_understood->setText(tr("Understood"));
    m_openBackups->setText(tr("Back&ups…"));
    showObstacle();
}
