// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/numbers.h"
#include "model/domain/result.h"

#include <QWidget>

#include <functional>

class QPushButton;
class ReadingText;
class TonedLabel;

/// Backups in which a client who was erased still stands.
struct ClientBackups
{
    /// Their paths. Without it nothing is said of backups.
    std::function<QStringList(const ClientNumber &client)> holding;
    std::function<Result<void>(const QStringList &paths)> remove;
};

/// Names them, and offers to remove them. Hidden when there are none.
class ClientBackupsPart : public QWidget
{
    Q_OBJECT

public:
    ClientBackupsPart(ClientBackups backups, QWidget *parent);

    /// Looks for those of a client who was erased; for nobody it hides.
    void look(const std::optional<ClientNumber> &erased);

Q_SIGNALS:
    void removed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askToRemove();
    void remove();
    void retranslate();

    ClientBackups m_backups;
    std::optional<ClientNumber> m_client;
    QStringList m_paths;
    TonedLabel *m_title;
    ReadingText *m_files;
    QPushButton *m_remove;
};
