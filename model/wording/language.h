// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

/// The language of every sentence from now on: `nl`, or `en` for the plain source text.
/// The catalogue replaces the one that `parent` got before and lives as long as `parent`.
/// False, with nothing changed, when the program does not speak that language.
[[nodiscard]] bool installLanguage(QObject *parent, const QString &code = QStringLiteral("nl"));
