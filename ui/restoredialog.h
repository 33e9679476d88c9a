// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/result.h"

#include <QDialog>

class AccentButton;
class Aside;
class ChequeRegister;
class DossierDifferenceModel;
class Notice;
class PathLabel;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class TonedLabel;

/// *Back-up terugzetten*: what restoring a backup would change, before anything is changed. It only
/// asks; restoring closes the register and is the window's.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// `backup` of the register at `path`: of a file that is not among its backups only the path.
    /// `cheques`: that register when it is open, else null; it outlives the dialog.
    RestoreDialog(const QString &path, const BackupFile &backup, ChequeRegister *cheques,
                  QWidget *parent);

Q_SIGNALS:
    /// Somebody has seen what it changes, and wants it. The dialog is closed.
    void restoreRequested(const QString &backupPath);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Looking, Looked, Refused };

    void buildLayout();
    [[nodiscard]] QWidget *newTablePart();
    void look();
    void finish(const Result<RestorePreview> &preview);
    void enter(State state);
    void request();
    void tell();
    [[nodiscard]] bool isSafe() const;
    void retranslate();

    QString m_path;
    BackupFile m_backup;
    Aside *m_aside;
    State m_state = State::Looking;
    RestorePreview m_preview;
    Error m_error;
    DossierDifferenceModel *m_model;
    PathLabel *m_file;
    Notice *m_headline;
    QProgressBar *m_progress;
    QWidget *m_tablePart;
    QLabel *m_tableName;
    QTableView *m_view;
    QWidget *m_space; ///< in place of the table
    QWidget *m_keptPart;
    QLabel *m_keptName;
    PathLabel *m_kept;
    AccentButton *m_restore;
    QPushButton *m_cancel;
};
