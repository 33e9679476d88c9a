// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// How large a register is made, and over which years. The same profile gives the same register.
struct RegisterProfile
{
    QString name;
    int cheques = 0;
    int conversations = 0; ///< deleted ones too; at most four times the cheques
    int counsellors = 0;
    QDate firstDay; ///< of the first order
    QDate lastDay;
    int seed = 1;

    /// A centre that has just begun.
    [[nodiscard]] static RegisterProfile small()
    {
        return {QStringLiteral("S"), 300, 960, 4, QDate(2024, 7, 1), QDate(2026, 6, 30)};
    }
    /// A large centre after ten years.
    [[nodiscard]] static RegisterProfile large(int conversations = 55'000)
    {
        return {QStringLiteral("L"), 17'000, conversations, 25, QDate(2016, 7, 1),
                QDate(2026, 6, 30)};
    }
    /// The whole of Flanders.
    [[nodiscard]] static RegisterProfile extraLarge()
    {
        return {QStringLiteral("XL"), 320'000,           1'000'000, 600,
                QDate(2013, 7, 1),    QDate(2026, 6, 30)};
    }
};
