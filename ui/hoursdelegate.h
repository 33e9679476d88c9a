// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hitdelegate.h"

/// What is left on a cheque: a bar of its hours, and the words.
class HoursDelegate : public HitDelegate
{
    Q_OBJECT

public:
    using HitDelegate::HitDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};
