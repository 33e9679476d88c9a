// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class Sheet;

/// UTF-8 with a byte order mark, `;`, CRLF after every row, quotes as in RFC 4180, no `sep=` line:
/// what spreadsheets with Belgian settings open without asking. Texts are guarded, so that no
/// spreadsheet runs one as a formula. Manual: "Download".
namespace Csv {

/// Gives the file piece by piece, in whole rows. `take` gets each piece and how many rows have been
/// given with it, and returns whether to go on. False when it did not.
bool write(const Sheet &sheet,
           const std::function<bool(const QByteArray &piece, int rowsGiven)> &take);

/// All of it.
[[nodiscard]] QByteArray bytes(const Sheet &sheet);

} // namespace Csv
