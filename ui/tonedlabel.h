// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// Text that breaks over lines, in one of our few colours; follows light and dark palettes.
class TonedLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Quiet, Warning, Error };

    explicit TonedLabel(Tone tone, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Headings: `factor` times the height of plain text, and bold.
    void makeHeading(double factor);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor toneOn(const QPalette &palette) const;
    void colour();

    Tone m_tone;
};
