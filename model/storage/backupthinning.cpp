// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backupfolder.h"
#include "model/storage/backupname.h"

#include <QHash>

#include <algorithm>

namespace {

/// Years and months, so that those of one month are equal.
int monthOf(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

QList<BackupFile> BackupFolder::toThin(const QList<BackupFile> &all, const BackupFile &verified)
{
    constexpr int sessionsKept = 10;
    constexpr int othersKept = 2;
    constexpr int months = 12;
    QList<BackupFile> counted;
    for (const BackupFile &file : all) {
        if (file.whole && !BackupName::isNewer(file, verified))
            counted.append(file);
    }
    std::sort(counted.begin(), counted.end(), BackupName::isNewer);
    const QDate yearAgo = verified.day.addMonths(-months);
    QList<BackupFile> thinned;
    int sessions = 0;
    QHash<BackupKind, int> others;
    int month = monthOf(verified.day) + 1;
    for (const BackupFile &file : std::as_const(counted)) {
        bool kept = false;
        if (file.kind == BackupKind::Session) {
            const bool newestOfMonth = monthOf(file.day) < month;
            month = std::min(month, monthOf(file.day));
            const bool recent = monthOf(file.day) > monthOf(verified.day) - months;
            kept = ++sessions <= sessionsKept || (newestOfMonth && recent);
        } else {
            kept = ++others[file.kind] <= othersKept || file.day >= yearAgo;
        }
        if (!kept)
            thinned.append(file);
    }
    return thinned;
}
