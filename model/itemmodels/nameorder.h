// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

/// Names in the order of a Dutch list, whatever the computer's language: marks and case count only
/// between names that are else the same. The same order on each call; never equal unless the same.
namespace NameOrder {

/// Below 0, 0 or above 0.
[[nodiscard]] int compare(const QString &a, const QString &b);
/// The numbers of the names, from the first to the last of the list. Quicker than comparing.
[[nodiscard]] QList<int> sorted(int count, const std::function<QString(int)> &name);

} // namespace NameOrder
