// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"

#include <QStringList>

/// What can be seen of a register as text, a line for each thing: only to be printed.

[[nodiscard]] QStringList outline(const Dossier &dossier);
[[nodiscard]] QStringList outline(const GuidanceRow &row);
[[nodiscard]] QStringList outline(const LedgerRow &row);
template <typename T> [[nodiscard]] QStringList outline(const QList<T> &rows)
{
    QStringList lines;
    for (const T &row : rows)
        lines += outline(row);
    return lines;
}

/// The lines that only one side has, in their order: `-` expected, `+` found.
[[nodiscard]] QString difference(const QStringList &expected, const QStringList &found);
