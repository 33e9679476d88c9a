// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "ui/surroundings.h"

class QTimer;
class RegisterNotices;

/// Keeps an eye on the register that is open: who else writes it, where it is, and how old its
/// backups are; and has it said above the pages.
class SafetyWatch : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives this, but for `parent`.
    SafetyWatch(ChequeRegister &cheques, const Surroundings &surroundings, RegisterNotices &notices,
                QObject *parent);

    /// A backup that somebody asked for is made, or is not.
    void takeIn(const SessionBackup &backup);

Q_SIGNALS:
    /// A copy is to be saved; the backups are to be shown.
    void copyRequested();
    void backupsRequested();

private:
    void connectNotices();
    void tellObstacle();
    void tellPlace();
    void understandPlace();
    void tellBackups();
    [[nodiscard]] QString backupWarning() const;

    ChequeRegister &m_cheques;
    const Surroundings &m_surroundings;
    RegisterNotices &m_notices;
    QTimer *m_daily;
    QString m_placeWarning;
    std::optional<SessionBackup> m_latest; ///< of this session
};
