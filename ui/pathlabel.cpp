// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pathlabel.h"

#include <QDir>

PathLabel::PathLabel(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    QPalette plain = palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    setPalette(plain);
}

void PathLabel::setPath(const QString &path)
{
    setText(QDir::toNativeSeparators(path));
    setToolTip(text());
    setCursorPosition(0);
}
