// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/result.h"

#include <functional>

class Sheet;

/// What a table can be written as.
enum class TableForm {
    Csv,
    Workbook, ///< .xlsx
};

/// What a file by this name is: its ending says it, in capitals or not. Csv for any other ending.
[[nodiscard]] TableForm tableFormOf(const QString &path);
/// False for what this program was built without.
[[nodiscard]] bool canWrite(TableForm form);

/// Hears how many rows have been written, now and then, and returns whether to go on.
using TableProgress = std::function<bool(int rows)>;

/// Writes a table to a file, as a whole or not at all: see writeFile(). Cancelled when `progress`
/// does not want to go on. Manual: "Download".
Result<void> writeTable(const Sheet &sheet, const QString &path,
                        const TableProgress &progress = nullptr);
