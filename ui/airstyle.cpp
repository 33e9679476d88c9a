// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/airstyle.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

AirStyle *AirStyle::dress(QTableView *view)
{
    auto *air = new AirStyle;
    air->setParent(view);
    view->setStyle(air);
    view->horizontalHeader()->setStyle(air);
    return air;
}

int AirStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    const bool margin = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
    return margin ? std::max(usual, 6) : usual;
}
