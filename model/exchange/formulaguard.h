// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// Text that a spreadsheet would run as a formula. A cell needs a guard when it starts with one of
/// `= + - @` TAB CR LF, or with any number of `'` before one of these, so that taking the guard
/// off gives every text back: unguarded(guarded(text)) == text.

/// Of UTF-8.
[[nodiscard]] bool needsGuard(QByteArrayView text);
/// One `'` in front of a text that needs a guard; any other text as it is.
[[nodiscard]] QString guarded(const QString &text);
/// Takes exactly one `'` off when what follows it needs a guard; any other text as it is.
[[nodiscard]] QString unguarded(const QString &cell);
