// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hitdelegate.h"

/// The status of a guidance: a mark whose form differs as well as its colour, and the words.
class StatusDelegate : public HitDelegate
{
    Q_OBJECT

public:
    using HitDelegate::HitDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
