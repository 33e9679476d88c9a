// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathlabel.h"

#include <QDir>

PathLabel::PathLabel(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
}

void PathLabel::setPath(const QString &path)
{
    setText(QDir::toNativeSeparators(path));
    setToolTip(text());
    setCursorPosition(0);
}
