// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <QDialog>

#include <atomic>
#include <memory>

class Aside;
class PathLabel;
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class Sheet;

/// Writes a table to a file in a worker. Only when that takes a while it comes into sight, beside a
/// window that goes on; it goes by itself. When it is deleted before its end, nothing is written.
class DownloadDialog : public QDialog
{
    Q_OBJECT

public:
    DownloadDialog(std::shared_ptr<const Sheet> sheet, const QString &path, QWidget *parent);

    void start();
    /// Stops it: what is there already stays as it was.
    void reject() override;

Q_SIGNALS:
    // One of these, once; it deletes itself then.
    void written();
    void stopped();
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void showProgress();
    void retranslate();

    std::shared_ptr<const Sheet> m_sheet;
    QString m_path;
    std::shared_ptr<std::atomic_int> m_rows; ///< written
    Aside *m_aside;
    QTimer *m_look;
    int m_looks = 0;
    QLabel *m_headline;
    PathLabel *m_file;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    bool m_stopping = false;
};
