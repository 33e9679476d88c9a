// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ordermodel.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"

namespace {

bool isNumber(int column)
{
    return column == OrderModel::HoursColumn || column == OrderModel::ValueColumn
        || column == OrderModel::ClientCostColumn;
}

} // namespace

OrderModel::OrderModel(QObject *parent)
    : RowsModel(parent)
{
    setSorting(-1, Qt::DescendingOrder); // by age alone
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderModel::shown(const Cheque &row, int column)
{
    switch (column) {
    case ChequeNumberColumn:
        return row.number.text();
    case ClientNumberColumn:
        return row.clientNumber.text();
    case ClientColumn:
        return clientInWords(row);
    case RequestedOnColumn:
        return formatDay(row.requestedOn);
    case ValidUntilColumn:
        return formatDay(row.validUntil);
    case HoursColumn:
        return formatDuration(row.minutes);
    case ValueColumn:
        return formatAmount(row.value);
    case ClientCostColumn:
        return formatAmount(row.clientCost);
    default:
        return {};
    }
}

QString OrderModel::inFile(const Cheque &row, int column)
{
    switch (column) {
    case HoursColumn:
        return QString::number(row.minutes.count / 60);
    case ValueColumn:
        return formatPlainAmount(row.value);
    case ClientCostColumn:
        return formatPlainAmount(row.clientCost);
    default:
        return shown(row, column);
    }
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cheque &order = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(order, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return order.id.value;
    case FileRole:
        return inFile(order, index.column());
    case NumberRole:
        return isNumber(index.column());
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != FileRole))
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case ChequeNumberColumn:
        return tr("Cheque number");
    case ClientNumberColumn:
        return tr("Client number");
    case ClientColumn:
        return tr("Client");
    case RequestedOnColumn:
        return tr("Requested on");
    case ValidUntilColumn:
        return tr("Valid until");
    case HoursColumn:
        return tr("Hours");
    case ValueColumn:
        return tr("Value");
    case ClientCostColumn:
        return tr("Client cost");
    default:
        return {};
    }
}

int OrderModel::compare(const Cheque &a, const Cheque &b, int column) const
{
    switch (column) {
    case ChequeNumberColumn:
        return a.number.text().compare(b.number.text());
    case ClientNumberColumn:
        return a.clientNumber.text().compare(b.clientNumber.text());
    case ClientColumn:
        return compareNames(clientInWords(a), clientInWords(b));
    case RequestedOnColumn:
        return threeWay(a.requestedOn, b.requestedOn);
    case ValidUntilColumn:
        return threeWay(a.validUntil, b.validUntil);
    case HoursColumn:
        return threeWay(a.minutes, b.minutes);
    case ValueColumn:
        return threeWay(a.value, b.value);
    case ClientCostColumn:
        return threeWay(a.clientCost, b.clientCost);
    default: // as given
        return 0;
    }
}

QString OrderModel::textsOf(const Cheque &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(shown(row, column));
    return texts.join(u'\n');
}
