// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// What stands in place of a table without lines: why it is empty, and the ways out.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without an action text there is no button.
    void tell(const QString &reason, const QString &action);
    void tellChoices(const QString &reason, const QStringList &actions);

Q_SIGNALS:
    /// The number of the action, from 0.
    void actionRequested(int action);

private:
    void addButton();

    QLabel *m_reason;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_actions;
};
