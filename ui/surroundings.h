// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"

class FilePrompt;
class QSettings;

/// What the window finds around it and does not make itself, so that tests can put their own in
/// its place. Files and settings outlive the window.
struct Surroundings
{
    Clock clock;
    RegisterOptions options;
    QString usualRegister; ///< path of this user's register
    Identity acting; ///< in place of the register's own; empty fields: as it says
    FilePrompt &files;
    QSettings &settings; ///< what the window remembers; nothing about clients
    QString version;
};
