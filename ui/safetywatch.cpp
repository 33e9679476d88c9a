// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safetywatch.h"

#include "model/chequeregister/backups.h"
#include "model/rules/backuprules.h"
#include "model/wording/backupsentences.h"
#include "model/wording/placewarning.h"
#include "model/wording/sentences.h"
#include "ui/backupsettings.h"
#include "ui/registernotices.h"

#include <QCryptographicHash>
#include <QSettings>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {

/// A window can stay open for weeks.
constexpr auto lookAtBackupsEvery = 1h;

QString understoodKey()
{
    return QStringLiteral("placesUnderstood");
}

/// What somebody has read and need not read again: until there is something else to say of it.
QString markOf(const QString &path, const QString &warning)
{
    const QByteArray text = QString(path + u'\n' + warning).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// The day of the newest one, by its name.
QDate newestDay(const QList<BackupFile> &backups)
{
    for (const BackupFile &backup : backups) {
        if (backup.whole)
            return backup.day;
    }
    return {};
}

} // namespace

SafetyWatch::SafetyWatch(ChequeRegister &cheques, const Surroundings &surroundings,
                         RegisterNotices &notices, QObject *parent)
    : QObject(parent)
    , m_cheques(cheques)
    , m_surroundings(surroundings)
    , m_notices(notices)
    , m_daily(new QTimer(this))
{
    connect(&cheques, &ChequeRegister::obstacleChanged, this, &SafetyWatch::tellObstacle);
    connect(&cheques, &ChequeRegister::sessionBackedUp, this, [this] {
        m_latest = m_cheques.sessionBackup();
        tellBackups();
    });
    connect(m_daily, &QTimer::timeout, this, &SafetyWatch::tellBackups);
    m_daily->start(lookAtBackupsEvery);
    connectNotices();
    tellObstacle();
    tellPlace();
}

void SafetyWatch::connectNotices()
{
    connect(&m_notices, &RegisterNotices::retryRequested, this, [this] { m_cheques.tryToWrite(); });
    connect(&m_notices, &RegisterNotices::copyRequested, this, &SafetyWatch::copyRequested);
    connect(&m_notices, &RegisterNotices::backupsRequested, this, &SafetyWatch::backupsRequested);
    connect(&m_notices, &RegisterNotices::placeUnderstood, this, &SafetyWatch::understandPlace);
    connect(&m_notices, &RegisterNotices::languageChanged, this, [this] {
        tellPlace();
        tellBackups();
    });
}

void SafetyWatch::takeIn(const SessionBackup &backup)
{
    m_latest = backup;
    tellBackups();
}

void SafetyWatch::tellObstacle()
{
    m_notices.tellObstacle(m_cheques.obstacle());
    // Where none was to be made by itself.
    if (!m_cheques.obstacle() && !m_cheques.sessionBackup())
        tellBackups();
}

void SafetyWatch::tellPlace()
{
    m_placeWarning = placeWarning(m_cheques.place());
    const QStringList understood = m_surroundings.settings.value(understoodKey()).toStringList();
    const bool known = understood.contains(markOf(m_cheques.path(), m_placeWarning));
    m_notices.tellPlace(known ? QString() : m_placeWarning);
}

void SafetyWatch::understandPlace()
{
    QStringList understood = m_surroundings.settings.value(understoodKey()).toStringList();
    understood.append(markOf(m_cheques.path(), m_placeWarning));
    m_surroundings.settings.setValue(understoodKey(), understood);
    m_notices.tellPlace({});
}

void SafetyWatch::tellBackups()
{
    m_notices.tellBackups(backupWarning());
}

QString SafetyWatch::backupWarning() const
{
    if (m_latest && m_latest->failure())
        return sentence(*m_latest->failure());
    if (m_cheques.obstacle())
        return {}; // its writer's matter
    const BackupPlan plan = readBackupPlan(m_surroundings.settings);
    const auto reminder = backupReminder(newestDay(Backups::listBackups(m_cheques.path(), plan)),
                                         m_cheques.today(), m_cheques.policy());
    return reminder ? sentence(*reminder) : QString();
}
