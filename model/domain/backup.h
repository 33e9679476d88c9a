// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"
#include "model/domain/eventhead.h"
#include "model/domain/moment.h"
#include "model/domain/numbers.h"
#include "model/domain/status.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/// Why a backup was made.
enum class BackupKind {
    Session, ///< at an opening, or when somebody asked for one
    BeforeUpdate, ///< before a newer version changed the register's tables
    BeforeRestore, ///< what stood in the place of the backup that was restored
};

/// One file in the folder of backups, as its name and its first bytes tell.
struct BackupFile
{
    QString path;
    BackupKind kind = BackupKind::Session;
    QDate day; ///< local, as in its name
    QTime time; ///< local, to the second, as in its name
    int number = 1; ///< 2, 3, … for others of the same second
    qint64 bytes = 0;
    /// Begins like a register and has the size that it says. Not yet that it is a good one.
    bool whole = true;

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// What the user wants of backups.
struct BackupPlan
{
    bool enabled = true; ///< at every opening
    QString secondFolder; ///< each backup goes there too; empty: nowhere else

    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

/// The last event of a register.
struct LastEvent
{
    EventHead head;
    Timestamp at; ///< when it happened; 0 without events
    QDate on; ///< on which local day; invalid without events

    friend bool operator==(const LastEvent &, const LastEvent &) = default;
};

/// What a register holds, in short.
struct RegisterTrace
{
    int version = 0; ///< of its schema
    QString origin; ///< the hash of its first event, which no other register has; empty without one
    LastEvent last;

    friend bool operator==(const RegisterTrace &, const RegisterTrace &) = default;
};

/// A backup that was verified.
struct MadeBackup
{
    QString path;
    qint64 bytes = 0;
    RegisterTrace trace;

    friend bool operator==(const MadeBackup &, const MadeBackup &) = default;
};

/// What became of the backup in one folder.
struct BackupInFolder
{
    /// The good backup that holds all of the register; nothing when it failed.
    std::optional<MadeBackup> good;
    bool wasThere = false; ///< nothing had changed since `good`, so none was made
    std::optional<Error> failure; ///< BackupFailed, or what is wrong with the register
    QStringList thinned; ///< older backups that made room for it
};

/// What became of the backup of a session.
struct SessionBackup
{
    BackupInFolder own; ///< beside the register
    std::optional<BackupInFolder> second; ///< in the second folder, when there is to be one

    [[nodiscard]] bool isGood() const { return own.good && (!second || second->good); }
    /// The first; nothing when all went well.
    [[nodiscard]] std::optional<Error> failure() const
    {
        return own.failure || !second ? own.failure : second->failure;
    }
};

/// How a backup stands to the register in whose place it would come.
enum class BackupRelation {
    Same, ///< nothing was done since
    Earlier, ///< the register went on from it
    Later, ///< the backup went on from the register
    Diverged, ///< both went on from a common past, as after a restore
    OtherRegister, ///< they have no event in common
    CurrentUnreadable, ///< what is in its place is damaged, or no register
    CurrentMissing, ///< nothing is in its place
};

/// What restoring does to one dossier.
enum class DossierChange {
    Lost, ///< is not in the backup
    GoesBack, ///< was changed since the backup; those changes are lost
    GoesForward, ///< was changed in the backup only; those changes come
    Replaced, ///< was changed on both sides since they parted; the register's changes are lost
    ComesBack, ///< is only in the backup
};

/// A dossier that is not the same in register and backup. For the user's eyes, not for a log.
struct DossierDifference
{
    /// One side of it.
    struct Side
    {
        GuidanceStatus status = GuidanceStatus::InUse; ///< of its latest guidance
        QDate changedOn; ///< local day of the last change

        friend bool operator==(const Side &, const Side &) = default;
    };

    ChequeNumber chequeNumber;
    QString clientName; ///< `Familienaam Voornaam`
    DossierChange change = DossierChange::Lost;
    std::optional<Side> current; ///< in the register
    std::optional<Side> backup;

    friend bool operator==(const DossierDifference &, const DossierDifference &) = default;
};

/// What only the register has, and so would be lost, and what only the backup has.
struct LostAndFound
{
    qint64 lost = 0;
    qint64 comesBack = 0;

    friend bool operator==(const LostAndFound &, const LostAndFound &) = default;
};

/// What restoring a backup would change.
struct RestorePreview
{
    BackupRelation relation = BackupRelation::Same;
    std::optional<RegisterTrace> current; ///< nothing when it cannot be read
    RegisterTrace backup; ///< an older version is brought up to date
    QList<DossierDifference> dossiers; ///< by cheque number
    LostAndFound events; ///< everything that was done
    LostAndFound orders; ///< ordered cheques without a dossier; a corrected one is both
    LostAndFound payments; ///< payments marked or taken back

    friend bool operator==(const RestorePreview &, const RestorePreview &) = default;
};

/// A register that was restored.
struct RestoredRegister
{
    QString path;
    QString kept; ///< where the register is that was there before; empty: there was none
    EventHead head; ///< of the event that records the restore

    friend bool operator==(const RestoredRegister &, const RestoredRegister &) = default;
};
