// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What stands in place of a table without lines: why it is empty, and the way out.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action text there is no button.
    void tell(const QString &reason, const QString &action);

Q_SIGNALS:
    void actionRequested();

private:
    QLabel *m_reason;
    QPushButton *m_action;
};
