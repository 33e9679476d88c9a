// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// For whom the program acts: our centre, and who sits at the keyboard.
struct Identity
{
    QString centre;
    QString user; ///< `Familienaam Voornaam`

    friend bool operator==(const Identity &, const Identity &) = default;
};
