// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/dossierdifferencemodel.h"

#include "model/wording/formats.h"
#include "model/wording/printable.h"
#include "model/wording/restoresentences.h"
#include "model/wording/words.h"

namespace {

using Side = std::optional<DossierDifference::Side>;

/// `23/11/2026`; `23/11/2026, Cheque in gebruik` where the other side has not the same status.
QString inWords(const Side &side, const Side &other)
{
    if (!side)
        return QStringLiteral("–");
    const QString day = formatDay(side->changedOn);
    if (other && other->status == side->status)
        return day;
    return QString(day + QStringLiteral(", ") + toWords(side->status));
}

/// Never taken for markup.
QString tooltip(const QString &text)
{
    return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped());
}

} // namespace

void DossierDifferenceModel::setDossiers(const QList<DossierDifference> &dossiers)
{
    beginResetModel();
    m_dossiers = dossiers;
    endResetModel();
}

void DossierDifferenceModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_dossiers.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_dossiers.size()) - 1, ColumnCount - 1));
}

int DossierDifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_dossiers.size());
}

int DossierDifferenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DossierDifferenceModel::shown(const DossierDifference &dossier, int column)
{
    switch (column) {
    case ChequeNumberColumn:
        return dossier.chequeNumber.text();
    case ClientColumn:
        return printable(dossier.clientName);
    case ChangeColumn:
        return toWords(dossier.change);
    case CurrentColumn:
        return inWords(dossier.current, dossier.backup);
    case BackupColumn:
        return inWords(dossier.backup, dossier.current);
    default:
        return {};
    }
}

QVariant DossierDifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(m_dossiers.at(index.row()), index.column());
    case Qt::ToolTipRole: // the column of a name gives way
        return index.column() == ClientColumn
            ? tooltip(shown(m_dossiers.at(index.row()), ClientColumn))
            : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DossierDifferenceModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case ChequeNumberColumn:
        return tr("Cheque number");
    case ClientColumn:
        return tr("Client");
    case ChangeColumn:
        return tr("What happens");
    case CurrentColumn:
        return tr("Changed here");
    case BackupColumn:
        return tr("Changed in the backup");
    default:
        return {};
    }
}
