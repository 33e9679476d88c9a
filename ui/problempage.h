// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/error.h"

#include <QWidget>

class AccentButton;
class QPushButton;
class TonedLabel;

/// A register that cannot be opened: why, and the ways on.
class ProblemPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemPage(QWidget *parent = nullptr);

    void tell(const Error &error);

Q_SIGNALS:
    void retryRequested();
    void openRequested();
    void newRequested();
    void backupsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Error m_error;
    TonedLabel *m_title;
    TonedLabel *m_reason;
    AccentButton *m_retry;
    QPushButton *m_backups;
    QPushButton *m_open;
    QPushButton *m_new;
};
