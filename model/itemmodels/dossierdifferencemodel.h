// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/backup.h"

#include <QAbstractTableModel>
#include <QList>

/// The dossiers that restoring a backup would change, in the order they are given in.
class DossierDifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChequeNumberColumn,
        ClientColumn,
        ChangeColumn,
        CurrentColumn,
        BackupColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDossiers(const QList<DossierDifference> &dossiers);
    [[nodiscard]] const DossierDifference &dossier(int row) const { return m_dossiers.at(row); }
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString shown(const DossierDifference &dossier, int column);

    QList<DossierDifference> m_dossiers;
};
