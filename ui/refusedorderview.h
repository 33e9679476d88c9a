// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// The records of an order file that were not taken, with their reasons in full. Selected lines,
/// or all when none is selected, can be copied as text.
class RefusedOrderView : public QTableView
{
    Q_OBJECT

public:
    explicit RefusedOrderView(QWidget *parent = nullptr);

    /// Columns and heights that fit what the model holds now.
    void fit();
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};
