// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"
#include "model/domain/registerfacts.h"
#include "model/domain/result.h"
#include "ui/fact.h"

#include <QDialog>

class Aside;
class ChequeRegister;
class Notice;
class PathLabel;
class QLabel;
class QPushButton;

/// *Over dit register*: where it is, what it holds, when it was backed up last, and the hash that
/// stands for all that was ever done in it.
class RegisterInfoDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterInfoDialog(ChequeRegister &cheques, const BackupPlan &plan, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Found
    {
        Result<RegisterFacts> facts;
        std::optional<BackupFile> backup; ///< the newest
    };

    void buildLayout();
    [[nodiscard]] QWidget *newFacts();
    [[nodiscard]] QWidget *newHashPart();
    void look();
    void finish(const Found &found);
    void tellFacts();
    [[nodiscard]] QString content() const;
    void copyHash() const;
    void retranslate();

    QString m_registerPath;
    BackupPlan m_plan;
    Aside *m_aside;
    std::optional<Found> m_found;
    QLabel *m_pathName;
    PathLabel *m_path;
    QPushButton *m_copyPath;
    Fact m_size;
    Fact m_version;
    Fact m_content;
    Fact m_backup;
    Notice *m_told;
    QWidget *m_hashPart;
    QLabel *m_hashName;
    ReadingText *m_hash;
    QPushButton *m_copyHash;
    TonedLabel *m_hint;
    QPushButton *m_close;
};
