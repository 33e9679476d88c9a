// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QDialog>

class AccentButton;
class Aside;
class BackupModel;
class BackupPlaces;
class ChequeRegister;
class EmptyState;
class Notice;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
struct Surroundings;

/// *Back-ups*: which there are and where, making one now, and the way to restoring one. Works on
/// the path alone too, when the register is damaged or gone.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `cheques`: the register at `path` when it is open, else null. Everything outlives the
    /// dialog, `surroundings` as well.
    BackupsDialog(const QString &path, const Surroundings &surroundings, ChequeRegister *cheques,
                  QWidget *parent);

    /// A backup that is being made cannot be stopped: it goes on out of sight, and backedUp() says
    /// what came of it.
    void reject() override;

Q_SIGNALS:
    /// A backup that was asked for has been made, or could not be.
    void backedUp(const SessionBackup &backup);
    /// Somebody has seen what restoring this file would change, and wants it. The dialog is closed.
    /// To be connected queued: the register, its desk and this dialog will go.
    void restoreRequested(const QString &backupPath);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectAll();
    void list();
    void fill(const QList<BackupFile> &backups);
    void backUp();
    void finish(const SessionBackup &backup);
    void enableActions();
    void tell();
    void tellMade();
    void tellEmptiness();
    void openFolder();
    void askForFile();
    void restoreCurrent();
    void restore(const BackupFile &backup);
    [[nodiscard]] const BackupFile *current() const;
    /// Why no backup can be made here, when that does not pass by itself.
    [[nodiscard]] std::optional<Error> obstacle() const;
    void retranslate();

    QString m_path;
    const Surroundings &m_surroundings;
    BackupPlan m_plan;
    ChequeRegister *m_cheques;
    Aside *m_listing;
    Aside *m_making;
    std::optional<SessionBackup> m_made; ///< since the dialog was opened
    BackupModel *m_model;
    AccentButton *m_make;
    QPushButton *m_openFolder;
    BackupPlaces *m_places;
    Notice *m_told;
    Notice *m_toldSecond; ///< what became of the backup in the second folder
    QProgressBar *m_progress;
    QStackedWidget *m_stack;
    QTableView *m_view;
    EmptyState *m_empty;
    AccentButton *m_restore;
    QPushButton *m_other;
    QPushButton *m_close;
};
