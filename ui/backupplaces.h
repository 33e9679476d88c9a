// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QWidget>

class Notice;
class PathLabel;
class QLabel;

/// Where the backups of a register go, and whether they go there by themselves.
class BackupPlaces : public QWidget
{
    Q_OBJECT

public:
    BackupPlaces(const QString &registerPath, const BackupPlan &plan, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    BackupPlan m_plan;
    QLabel *m_ownName;
    PathLabel *m_own;
    QLabel *m_secondName;
    PathLabel *m_second;
    Notice *m_off;
};
