// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/backups.h"

#include <functional>

class QWidget;

/// Puts a backup in the place of a register that is closed here, in a worker, with a box in front
/// of `window` for as long as it takes; then `done` hears of it.
void restoreInFrontOf(QWidget *window, const QString &registerPath, const QString &backupPath,
                      const Identity &restorer, const Moment &moment,
                      const std::function<void(const Result<RestoredRegister> &)> &done);
