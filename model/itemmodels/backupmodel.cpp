// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/backupmodel.h"

#include "model/wording/backupsentences.h"
#include "model/wording/formats.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

void BackupModel::setBackups(const QList<BackupFile> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupModel::firstWhole() const
{
    const auto found = std::find_if(m_backups.cbegin(), m_backups.cend(),
                                    [](const BackupFile &backup) { return backup.whole; });
    return found == m_backups.cend() ? -1 : int(found - m_backups.cbegin());
}

void BackupModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_backups.size()) - 1, ColumnCount - 1));
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::shown(const BackupFile &backup, int column)
{
    switch (column) {
    case MadeColumn:
        return formatMoment(backup.day, backup.time);
    case KindColumn:
        return backup.whole ? toWords(backup.kind) : tr("Damaged");
    case SizeColumn:
        return formatSize(backup.bytes);
    case FolderColumn:
        return QDir::toNativeSeparators(QFileInfo(backup.path).absolutePath());
    default:
        return {};
    }
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BackupFile &backup = m_backups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(backup, index.column());
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(backup.path);
    case Qt::TextAlignmentRole:
        return int((index.column() == SizeColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case MadeColumn:
        return tr("Made on");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    case FolderColumn:
        return tr("Folder");
    default:
        return {};
    }
}

Qt::ItemFlags BackupModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool whole = index.isValid() && m_backups.at(index.row()).whole;
    return whole ? usual : usual & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}
