// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/readingtext.h"

class QGridLayout;
class TonedLabel;

/// A value with its name, beside each other in a grid. Both belong to the widget of that grid.
struct Fact
{
    TonedLabel *name = nullptr;
    ReadingText *value = nullptr;

    void tell(const QString &nameText, const QString &valueText) const;
    void setVisible(bool visible) const;
};

/// Takes the cell and the one to its right. `objectName` is that of the value.
[[nodiscard]] Fact addFact(QGridLayout *grid, int row, int column, const QString &objectName,
                           ReadingText::Copying copying = ReadingText::Copying::ByMouse);
/// Only the name, for a value of another kind.
[[nodiscard]] TonedLabel *addFactName(QGridLayout *grid, int row, int column);
