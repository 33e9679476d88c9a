// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/chequeregister/chequeregister.h"
#include "model/chequeregister/orderimport.h"

#include <QDialog>
#include <QPointer>

class AccentButton;
class ImportPreview;
class PathLabel;
class QLabel;
class QProgressBar;
class QPushButton;
class TonedLabel;

/// *Bestellingen importeren*: looks at the file first and shows what it would store; stores only
/// when somebody says so. Esc stops what is at work, and then nothing is stored.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(ChequeRegister &cheques, const QString &path, QWidget *parent);
    /// Stops what is at work.
    ~ImportDialog() override;

    /// Looks at the file. open() does it too.
    void showEvent(QShowEvent *event) override;
    void reject() override;

Q_SIGNALS:
    /// Orders were stored; the dialog stays and says which.
    void ordersImported(int count);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State {
        Looking,
        Looked, ///< there is something to take
        NothingToTake,
        Storing,
        Stored,
        Cancelled,
        FileRefused,
        StoringFailed, ///< may be tried again
    };

    [[nodiscard]] bool isAtWork() const;
    void buildLayout();
    void start(ChequeRegister::ImportMode mode);
    void finish(ChequeRegister::ImportMode mode);
    void fail(ChequeRegister::ImportMode mode, const Error &error);
    void enter(State state);
    [[nodiscard]] QString headline() const;
    void showProgress(int done, int all);
    void retranslate();

    ChequeRegister &m_cheques;
    QString m_path;
    State m_state = State::Looking;
    bool m_stopping = false;
    QPointer<OrderImport> m_job;
    OrderImportReport m_report;
    Error m_error;
    PathLabel *m_file;
    QLabel *m_mark;
    TonedLabel *m_headline;
    QProgressBar *m_progress;
    ImportPreview *m_preview;
    QWidget *m_space; ///< in place of the tables
    AccentButton *m_import;
    QPushButton *m_close;
};
