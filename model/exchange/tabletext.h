// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class Sheet;

/// A table as spreadsheets and letters take it over when it is pasted: titles, then lines; numbers,
/// and the guard before what would be a formula, as in a CSV. All UTF-8.
namespace TableText {

/// A TAB between cells, a line end after each row. What would break a row is a blank.
[[nodiscard]] QByteArray tabSeparated(const Sheet &sheet);
/// A table of HTML. Texts are marked as such for Excel and LibreOffice: zeros in front stay.
[[nodiscard]] QByteArray html(const Sheet &sheet);

} // namespace TableText
