// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// Tells screen readers what a widget around others is: a group, a notice. Of itself a plain
/// QWidget is a mere filler to them, and its name is passed over. For constructors: a role that
/// somebody has asked for stays.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Has a screen reader say what has just come into sight.
void announce(QWidget *widget, const QString &text);
