// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QTableView;

/// Cells with air around their text; everything else as the system has it.
class AirStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// For the view and its header, as long as the view is there.
    static AirStyle *dress(QTableView *view);

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
};
