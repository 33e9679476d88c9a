// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class OverviewModel;
class QTableView;
class Sheet;

/// Puts a table on the clipboard, as plain text and as HTML. It is put into words only when it is
/// pasted, so that a hundred thousand lines are copied at once.
void copyTable(const std::shared_ptr<const Sheet> &sheet);

/// The selected lines of an overview, in the order shown, with the columns that are shown, as they
/// stand from left to right. Nothing happens when no line is selected.
void copySelection(const QTableView &view, const OverviewModel &model);
