// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// The cells of an overview, with the words that it is searched by marked where they stand. In
/// what is cut off, the dots are marked. Manual: "Zoeken en filteren".
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Where the words stand in a cell that is painted so. For tests.
    [[nodiscard]] QList<QRectF> marksOf(const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const;
};
