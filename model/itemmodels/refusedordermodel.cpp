// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/refusedordermodel.h"

#include "model/wording/printable.h"
#include "model/wording/sentences.h"

namespace {

QString reasonOf(const RefusedOrder &order)
{
    QStringList sentences;
    for (const Finding &finding : order.findings)
        sentences.append(sentence(finding));
    return sentences.join(u' ');
}

QVariant shown(const RefusedOrder &order, int column)
{
    switch (column) {
    case RefusedOrderModel::RecordColumn:
        return order.record;
    case RefusedOrderModel::ChequeNumberColumn:
        return excerpt(order.chequeNumber);
    case RefusedOrderModel::ReasonColumn:
        return reasonOf(order);
    default:
        return {};
    }
}

} // namespace

void RefusedOrderModel::setOrders(const QList<RefusedOrder> &orders)
{
    beginResetModel();
    m_orders = orders;
    endResetModel();
}

void RefusedOrderModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_orders.isEmpty())
        Q_EMIT dataChanged(index(0, ReasonColumn), index(int(m_orders.size()) - 1, ReasonColumn));
}

int RefusedOrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_orders.size());
}

int RefusedOrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefusedOrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(m_orders.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == RecordColumn ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RefusedOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case RecordColumn:
        return tr("Row");
    case ChequeNumberColumn:
        return tr("Cheque number");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}
