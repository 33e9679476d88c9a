// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/backuprules.h"

#include <algorithm>

namespace {

bool loses(DossierChange change)
{
    return change == DossierChange::Lost || change == DossierChange::GoesBack
        || change == DossierChange::Replaced;
}

bool gains(DossierChange change)
{
    return change == DossierChange::ComesBack || change == DossierChange::GoesForward
        || change == DossierChange::Replaced;
}

int countOf(const RestorePreview &preview, bool (*counts)(DossierChange))
{
    return int(std::count_if(
        preview.dossiers.cbegin(), preview.dossiers.cend(),
        [counts](const DossierDifference &dossier) { return counts(dossier.change); }));
}

} // namespace

std::optional<BackupReminder> backupReminder(QDate newestGood, QDate today, const Policy &policy)
{
    if (!newestGood.isValid())
        return BackupReminder{};
    // A clock that was set back makes it younger than today.
    const qint64 days = newestGood.daysTo(today);
    if (days < policy.backupReminderDays)
        return std::nullopt;
    return BackupReminder{newestGood, int(days)};
}

bool losesSomething(const RestorePreview &preview)
{
    return preview.relation == BackupRelation::CurrentUnreadable
        || preview.relation == BackupRelation::OtherRegister || preview.events.lost > 0;
}

int losingDossiers(const RestorePreview &preview)
{
    return countOf(preview, loses);
}

int gainingDossiers(const RestorePreview &preview)
{
    return countOf(preview, gains);
}
