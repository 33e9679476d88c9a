// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;

/// A short table in a dialog, dressed as our others are: whole lines, no grid.
void dressPlainTable(QTableView *view, QAbstractItemModel *model);
