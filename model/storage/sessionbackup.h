// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"
#include "model/storage/registercopy.h"

class Database;

/// Backups that are made without anybody asking. Only by who has the register's lock.
namespace BackupSession {

/// The backup of a session, beside the register and, when the plan has one, below the second
/// folder, also when the other one fails. A folder whose newest backup is good and holds everything
/// already gets none; one that gets one is thinned. Whether the plan is enabled is its caller's
/// matter.
[[nodiscard]] SessionBackup make(Database &database, const BackupPlan &plan, const Moment &moment);

/// That, up to the moment at which the copies get their names: they wait for somebody to say that
/// the register is sound. Without that nothing is left of them.
class Copies
{
public:
    Copies(Database &database, const BackupPlan &plan, const Moment &moment,
           const RegisterCopy::Wishes &wishes);
    ~Copies();
    Q_DISABLE_COPY_MOVE(Copies)

    /// Once. From any thread, also after the database was closed.
    [[nodiscard]] SessionBackup keep();

private:
    /// What there is for one folder: a copy that is to have the name, or what was done without one.
    struct InFolder
    {
        BackupInFolder done;
        std::optional<MadeBackup> unnamed;
        QString name;
        QString madeFolder; ///< that was not there before; empty when it was
    };

    [[nodiscard]] InFolder makeIn(const QString &folder, Database &from,
                                  const RegisterCopy::Wishes &wishes) const;
    [[nodiscard]] InFolder makeBelow(const QString &chosen, Database &database,
                                     const RegisterCopy::Wishes &wishes) const;
    [[nodiscard]] BackupInFolder keep(InFolder &copy) const;
    static void drop(const InFolder &copy);

    QString m_registerPath;
    Moment m_moment;
    InFolder m_own;
    std::optional<InFolder> m_second;
    bool m_kept = false;
};

/// For Database::open, which wants it before it brings a register up to date.
[[nodiscard]] Result<void> keepBeforeUpdate(Database &database, const Moment &moment);

} // namespace BackupSession
