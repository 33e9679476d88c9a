// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <QWidget>

#include <optional>

class NoticeBar;
class QPushButton;
class QTimer;

/// What stands above the pages for as long as it is so: why the register can only be read, that it
/// is in a place where it may come to harm, that its backups need attention.
class RegisterNotices : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterNotices(QWidget *parent = nullptr);

    /// Why nothing can be written now. What passes in the blink of an eye is not told.
    void tellObstacle(const std::optional<Error> &obstacle);
    /// A sentence, or nothing.
    void tellPlace(const QString &warning);
    void tellBackups(const QString &warning);

Q_SIGNALS:
    void retryRequested();
    void copyRequested();
    void backupsRequested();
    /// Somebody has read the warning about the place.
    void placeUnderstood();
    /// The sentences are wanted in another one.
    void languageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showObstacle();
    void retranslate();

    std::optional<Error> m_obstacle;
    QTimer *m_delay;
    NoticeBar *m_access;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_restore;
    NoticeBar *m_place;
    QPushButton *m_understood;
    NoticeBar *m_backups;
    QPushButton *m_openBackups;
};
