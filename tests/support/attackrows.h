// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

/// What somebody may try in the sample register with another program. `{names}` in the SQL stand
/// for row numbers; the test fills them in.
struct Attack
{
    QString name;
    QString sql;
    /// The extended code and how SQLite's words end; ` or ` between what is equally right, because
    /// SQLite does not say which trigger it asks first.
    QString refusal;
    QString before; ///< a statement that is right, and brings the register to where it can be tried
};

namespace Attacks {

using Values = QMap<QString, QString>;

/// An INSERT of a row that the register accepts, but for the values that were changed.
[[nodiscard]] QString put(const QString &table, const Values &changed = {},
                          const QString &how = QStringLiteral("INSERT"));

/// The tables for which that row is accepted unchanged.
[[nodiscard]] QStringList openTables();

[[nodiscard]] QList<Attack> ofDeletion();
[[nodiscard]] QList<Attack> ofReplacement();
[[nodiscard]] QList<Attack> ofOrder(); ///< of the row numbers
[[nodiscard]] QList<Attack> ofGuidances();
[[nodiscard]] QList<Attack> ofNewGuidances();
[[nodiscard]] QList<Attack> ofQuestions();
[[nodiscard]] QList<Attack> ofConversations();
[[nodiscard]] QList<Attack> ofAlteration();
[[nodiscard]] QList<Attack> ofLedger();
[[nodiscard]] QList<Attack> ofPayments();
[[nodiscard]] QList<Attack> ofCheques();
[[nodiscard]] QList<Attack> ofEvents();
[[nodiscard]] QList<Attack> ofDays();
[[nodiscard]] QList<Attack> ofTypes();
[[nodiscard]] QList<Attack> ofErasure(); ///< by way of what may be erased

} // namespace Attacks
