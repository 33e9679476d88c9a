// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// A button in the accent of a page: dark blue for its one main action, light blue for the place
/// where somebody is. Follows light and dark palettes.
class AccentButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Accent { None, MainAction, Here };

    explicit AccentButton(Accent accent, QWidget *parent = nullptr);

    void setAccent(Accent accent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Accent m_accent;
};
