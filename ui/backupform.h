// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "ui/backupsettings.h"

#include <QWidget>

class Aside;
class FilePrompt;
class Notice;
class PathLabel;
class QCheckBox;
class QLabel;
class QPushButton;
class TonedLabel;

/// What somebody wants of backups: whether they are made, and in which folder besides the usual
/// one.
class BackupForm : public QWidget
{
    Q_OBJECT

public:
    /// `before`: what was wanted up to now.
    BackupForm(const BackupPlan &before, FilePrompt &files, QWidget *parent);

    [[nodiscard]] BackupPlan plan() const;
    /// False, with the focus there, when backups cannot go to the folder that was chosen. One that
    /// was chosen before and is not there today is only warned about.
    [[nodiscard]] bool checkAll();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void lookAtFolder();
    void chooseFolder();
    void setFolder(const QString &folder);
    void tell();
    [[nodiscard]] QString faultInWords() const;
    void retranslate();

    BackupPlan m_before;
    FilePrompt &m_files;
    Aside *m_aside;
    QString m_folder;
    FolderFault m_fault = FolderFault::None;
    QLabel *m_title;
    QCheckBox *m_enabled;
    Notice *m_off;
    QLabel *m_folderName;
    PathLabel *m_path;
    QPushButton *m_choose;
    QPushButton *m_clear;
    Notice *m_folderMessage;
    TonedLabel *m_hint;
};
