// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/csvwriter.h"

class QAbstractItemModel;

/// Exactly the lines an overview shows, in that order, with all columns. Manual: "Download".
[[nodiscard]] CsvTable overviewTable(const QAbstractItemModel &model);
