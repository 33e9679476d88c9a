// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/backups.h"
#include "tests/support/sampleregister.h"
#include "tests/support/windowfixture.h"
#include "ui/backupsettings.h"

#include <QSemaphore>

/// The sample register with what is around a window, and a look at its backups past the dialogs.
struct SafetyFixture
{
    SafetyFixture()
        : settings(opened.folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , around{.clock = opened.clock.asClock(),
                 .options = quickOptions(),
                 .usualRegister = opened.path,
                 .acting = {},
                 .files = files,
                 .settings = settings,
                 .version = QStringLiteral("0.0.0")}
    {
    }

    [[nodiscard]] ChequeRegister *cheques() const { return opened.cheques.get(); }
    [[nodiscard]] QList<BackupFile> backups() const
    {
        return Backups::listBackups(opened.path, readBackupPlan(settings));
    }
    /// Past the dialogs; its path, or nothing when that failed.
    [[nodiscard]] QString backUp()
    {
        const SessionBackup made =
            Backups::backUpSession(opened.path, readBackupPlan(settings), opened.clock.asClock()());
        return made.own.good ? made.own.good->path : QString();
    }
    /// Something that no backup of before has.
    [[nodiscard]] QString registerOne()
    {
        return refusalOf(cheques()->registerCheque(registrationOf(SampleRegister::ordered())));
    }
    /// Puts these bytes in the place of the register, which is closed.
    [[nodiscard]] bool replaceWith(const QByteArray &bytes)
    {
        opened.cheques.reset();
        QFile file(opened.path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(bytes) == bytes.size();
    }

    OpenedSample opened;
    ScriptedFilePrompt files;
    QSettings settings;
    Surroundings around;
};

/// Keeps the one worker of a register busy until it is let go.
class BusyRegister
{
public:
    explicit BusyRegister(ChequeRegister &cheques)
        : m_started(
            cheques.readAside([gate = m_gate](const std::atomic_bool &) { gate->acquire(); }))
    {
    }
    ~BusyRegister() { letGo(); }
    Q_DISABLE_COPY_MOVE(BusyRegister)

    [[nodiscard]] bool isBusy() const { return bool(m_started); }
    void letGo() { m_gate->release(); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>(); ///< the worker's too
    Result<Worker *> m_started;
};
