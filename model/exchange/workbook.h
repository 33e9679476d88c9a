// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/tablefile.h"

/// A workbook for Excel, of one sheet: titles that stay in sight and filter, days as days, amounts
/// and counts as numbers, and texts as such, never taken as formulas or numbers.
/// Manual: "Download voor Excel".
namespace Workbook {

/// False when this program was built without the library that writes them.
[[nodiscard]] bool isAvailable();

/// Beside the titles: what Excel can hold.
constexpr int mostRows = 1'048'575;

/// As writeTable(). TooManyRows before anything is written; WorkbookUnavailable.
Result<void> write(const Sheet &sheet, const QString &path, const TableProgress &progress);

} // namespace Workbook
