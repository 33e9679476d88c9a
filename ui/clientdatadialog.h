// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/clientfile.h"

#include <QDialog>

#include <optional>

class ChequeRegister;
class ClientBackupsPart;
class ClientFacts;
class FieldGrid;
class FilePrompt;
class FormArea;
class QLineEdit;
class QPushButton;
class TonedLabel;
struct ClientBackups;

/// *Gegevens van een klant*: what the centre has about a client, to be handed out, or erased for
/// good when the law allows it. Tells while somebody types whom it is about.
class ClientDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `files` outlives the dialog.
    ClientDataDialog(ChequeRegister &cheques, FilePrompt &files, ClientBackups backups,
                     QWidget *parent);

    void setClient(const ClientNumber &client);
    /// Where a file is offered to be written.
    void setFolder(const QString &folder) { m_folder = folder; }
    void setVisible(bool visible) override;

Q_SIGNALS:
    void exported(const QString &path);
    void erased(const ClientNumber &client);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *newActions();
    void load();
    void offerErasure();
    void exportData();
    void write(const QString &path);
    void askToErase();
    void erase(const ClientNumber &client);
    void retranslate();

    ChequeRegister &m_cheques;
    FilePrompt &m_files;
    QString m_folder;
    std::optional<ClientFile> m_client; ///< whose number stands there
    bool m_isErased = false;
    FormArea *m_area;
    TonedLabel *m_intro;
    FieldGrid *m_grid;
    QLineEdit *m_number;
    ClientFacts *m_facts;
    QPushButton *m_export;
    TonedLabel *m_exportHint;
    QPushButton *m_erase;
    TonedLabel *m_eraseHint;
    ClientBackupsPart *m_backups;
    TonedLabel *m_done;
    QPushButton *m_close;
};
