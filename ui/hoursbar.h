// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/money.h"

#include <QWidget>

/// What is left of the hours of a cheque, as a bar. Words stand beside it.
class HoursBar : public QWidget
{
    Q_OBJECT

public:
    explicit HoursBar(QWidget *parent = nullptr);

    void setHours(Minutes remaining, Minutes all);
    [[nodiscard]] double share() const { return m_share; }

    /// Fills the part of `area` that is left. `text` is the colour of the text around it.
    static void paint(QPainter *painter, const QRectF &area, double share, QColor full,
                      QColor text);
    static constexpr int thickness = 6;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0; ///< 0 to 1
};
