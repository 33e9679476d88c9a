// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ordermodel.h"

#include "model/itemmodels/valueformats.h"
#include "model/wording/words.h"

namespace {

enum VocabularyNumber { Clients, Days, Hours, Amounts };
constexpr int byAge = -1;

} // namespace

OrderModel::OrderModel(QObject *parent)
    : OverviewModel(emptyTable(), byAge, parent)
{
}

LineTable OrderModel::emptyTable()
{
    LineTable table;
    table.addVocabulary(Vocabulary::Order::ByName); // Clients
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::day);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::hours);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::amount);
    table.addDigits(ChequeNumber::length);
    table.addDigits(ClientNumber::length);
    for (const int vocabulary : {Clients, Days, Days, Hours, Amounts, Amounts})
        table.addWords(vocabulary);
    Q_ASSERT(table.columnCount() == ColumnCount);
    return table;
}

void OrderModel::put(LineTable &table, qint64 id, const Cheque &order)
{
    const int line = table.put(id, id);
    table.setDigits(ChequeNumberColumn, line, order.number.text());
    table.setDigits(ClientNumberColumn, line, order.clientNumber.text());
    table.setName(ClientColumn, line, clientInWords(order));
    table.setValue(RequestedOnColumn, line, order.requestedOn.toJulianDay());
    table.setValue(ValidUntilColumn, line, order.validUntil.toJulianDay());
    table.setValue(HoursColumn, line, order.minutes.count / 60);
    table.setValue(ValueColumn, line, order.value.cents);
    table.setValue(ClientCostColumn, line, order.clientCost.cents);
}

void OrderModel::setRows(const QList<Cheque> &orders)
{
    LineTable table = emptyTable();
    for (qsizetype position = 0; position < orders.size(); ++position) {
        const Cheque &order = orders.at(position);
        // What is not stored yet has no number, and stands in the order it was given.
        put(table, order.id.isValid() ? order.id.value : -1 - position, order);
    }
    table.settle();
    m_orders = orders;
    adopt(table);
}

QString OrderModel::name() const
{
    return tr("Orders");
}

SheetCells OrderModel::cellsOf(int column) const
{
    switch (column) {
    case RequestedOnColumn:
    case ValidUntilColumn:
        return SheetCells::Day;
    case HoursColumn:
        return SheetCells::Count;
    case ValueColumn:
    case ClientCostColumn:
        return SheetCells::Amount;
    default:
        return SheetCells::Text;
    }
}

QVariant OrderModel::lineData(int, int) const
{
    return {};
}

void OrderModel::addConditions(const OverviewFilter &, LineFilter &) const { }

QString OrderModel::title(int column, bool) const
{
    switch (column) {
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
