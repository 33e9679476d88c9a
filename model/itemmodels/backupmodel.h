// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QAbstractTableModel>
#include <QList>

/// The backups that can be chosen from, in the order they are given in. One that looks damaged can
/// be seen but not chosen.
class BackupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeColumn, KindColumn, SizeColumn, FolderColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<BackupFile> &backups);
    [[nodiscard]] const BackupFile &backup(int row) const { return m_backups.at(row); }
    /// The first that can be chosen; -1 when there is none.
    [[nodiscard]] int firstWhole() const;
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString shown(const BackupFile &backup, int column);

    QList<BackupFile> m_backups;
};
