// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QString>

/// What restoring a backup would bring about, for the window and for the commands without one.

/// `Gaat verloren`
[[nodiscard]] QString toWords(DossierChange change);

/// When the backup was made; for a file of another name, when something was last changed in it.
[[nodiscard]] QString ageSentence(const RestorePreview &preview, const BackupFile &backup);
/// How it stands to the present register, what is lost and what comes back.
[[nodiscard]] QString consequence(const RestorePreview &preview);
