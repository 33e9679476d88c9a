// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Holds a form: as large as the form wants, and scrolling only where the screen is too small for
/// it. What gets the focus comes into sight.
class FormArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Never narrower than the form: it only scrolls up and down.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Makes a window as large as it wants to be, but not larger than its screen. It never shrinks
    /// under somebody's hands.
    static void grow(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
