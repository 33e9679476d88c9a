// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A path that can be selected and copied, but not changed; one that is too long can be scrolled
/// and stands in full in the tooltip.
class PathLabel : public QLineEdit
{
    Q_OBJECT

public:
    explicit PathLabel(QWidget *parent = nullptr);

    void setPath(const QString &path);
};
