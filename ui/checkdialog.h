// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/checkreport.h"
#include "model/domain/result.h"

#include <QDialog>

#include <memory>

class Aside;
class ChequeRegister;
class Notice;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTimer;

/// *Controleer register*: looks at everything that is stored and says of each kind of check what
/// came of it. Esc stops it.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    CheckDialog(ChequeRegister &cheques, QWidget *parent);

    /// Checks. open() does it too.
    void showEvent(QShowEvent *event) override;
    void reject() override;

Q_SIGNALS:
    void backupsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Checking, Checked, Stopped, Failed };

    void buildLayout();
    void start();
    void finish(const Result<CheckedRegister> &checked);
    void enter(State state);
    void showProgress();
    void showLines();
    void tell();
    void copy() const;
    void retranslate();

    struct Progress;

    ChequeRegister &m_cheques;
    Aside *m_aside;
    std::shared_ptr<Progress> m_counted; ///< how far the check is
    QTimer *m_look;
    State m_state = State::Checking;
    bool m_begun = false;
    bool m_stopping = false;
    CheckedRegister m_checked;
    Error m_error;
    Notice *m_headline;
    QProgressBar *m_progress;
    QListWidget *m_lines;
    QWidget *m_space; ///< in place of the lines
    QPushButton *m_backups;
    QPushButton *m_copy;
    QPushButton *m_close;
};
