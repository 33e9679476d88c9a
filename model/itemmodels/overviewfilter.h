// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/status.h"

#include <QDate>
#include <QString>

#include <optional>

/// Which lines of an overview are shown. Manual: "Zoeken en filteren".
struct OverviewFilter
{
    QString keyword; ///< all its words must occur; case and accents do not matter
    std::optional<GuidanceStatus> status; ///< first overview: only this one
    bool onlyActive = false; ///< first overview: toon enkel actieve begeleidingen
    std::optional<bool> paid; ///< second overview: only paid, or only unpaid lines
    QString counsellor; ///< only what this one did: any conversation that is not deleted
    /// First overview: last changed then; second: registered then. Both days count.
    std::optional<QDate> from;
    std::optional<QDate> to;

    friend bool operator==(const OverviewFilter &, const OverviewFilter &) = default;
};
