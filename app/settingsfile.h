// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where is kept what this user wants of the program, and what its window remembers: nothing about
/// clients.
[[nodiscard]] QString settingsFile();
