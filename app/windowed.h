// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/headless/commandline.h"

class QApplication;

/// True when there is a screen to open a window on. Asked before Qt does, which ends the program
/// when there is none.
[[nodiscard]] bool hasScreen();

/// Opens the window on the register of the command line and runs until it is closed.
[[nodiscard]] int runWindow(QApplication &application, const CommandLine &line);
