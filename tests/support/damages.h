// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

/// What somebody may have changed in the sample register past its triggers, and which checks find
/// it.
struct Damage
{
    QString name;
    QString sql; ///< statements, separated by `;`
    QString opening; ///< the names of the checks at opening that find it, in their order
    QString all; ///< of all checks
};
Q_DECLARE_METATYPE(Damage)

namespace Damages {

[[nodiscard]] QList<Damage> ofGuidances();
[[nodiscard]] QList<Damage> ofConversations();
[[nodiscard]] QList<Damage> ofQuestions();
[[nodiscard]] QList<Damage> ofCheques();
[[nodiscard]] QList<Damage> ofMoney();
[[nodiscard]] QList<Damage> ofNames();
[[nodiscard]] QList<Damage> ofEvents();

} // namespace Damages
