// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

/// Enables a button; or disables it and says why, in its tooltip and to a screen reader. Without a
/// reason it can be used.
void offer(QAbstractButton &button, const QString &whyNot);
