// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgermodel.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"

namespace {

bool isNumber(int column)
{
    return column == LedgerModel::MinutesColumn || column == LedgerModel::AmountColumn;
}

/// Unpaid lines first, then by the day they were paid.
int comparePayments(const std::optional<Payment> &a, const std::optional<Payment> &b)
{
    if (!a || !b)
        return threeWay(a.has_value(), b.has_value());
    const int order = threeWay(a->paidOn, b->paidOn);
    return order != 0 ? order : a->reference.compare(b->reference);
}

} // namespace

LedgerModel::LedgerModel(QObject *parent)
    : RowsModel(parent)
{
    setSorting(RegisteredColumn, Qt::DescendingOrder);
}

std::optional<LedgerModel::Column> LedgerModel::columnFromName(const QString &name)
{
    static const QStringList names{
        QStringLiteral("registered"),   QStringLiteral("date"),   QStringLiteral("chequeNumber"),
        QStringLiteral("clientNumber"), QStringLiteral("client"), QStringLiteral("counsellor"),
        QStringLiteral("type"),         QStringLiteral("form"),   QStringLiteral("minutes"),
        QStringLiteral("amount"),       QStringLiteral("payment")};
    Q_ASSERT(names.size() == ColumnCount);
    const qsizetype position = names.indexOf(name);
    return position < 0 ? std::nullopt : std::optional(static_cast<Column>(position));
}

int LedgerModel::counterpartOf(const LedgerRow &row) const
{
    for (int position = 0; position < rowCount(); ++position) {
        const LedgerRow &other = this->row(position);
        if (other.conversation == row.conversation && other.kind != row.kind)
            return position;
    }
    return -1;
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::shown(const LedgerRow &row, int column)
{
    switch (column) {
    case RegisteredColumn:
        return formatDay(row.registeredOn);
    case DateColumn:
        return formatDay(row.date);
    case ChequeNumberColumn:
        return row.chequeNumber.text();
    case ClientNumberColumn:
        return row.clientNumber.text();
    case ClientColumn:
        return clientInWords(row);
    case CounsellorColumn:
        return row.counsellor;
    case TypeColumn:
        return toWords(row.type);
    case FormColumn:
        return toWords(row.form);
    case MinutesColumn:
        return formatDuration(row.minutes);
    case AmountColumn:
        return formatAmount(row.amount);
    case PaymentColumn:
        return inFull(row.payment);
    default:
        return {};
    }
}

QString LedgerModel::inFile(const LedgerRow &row, int column)
{
    switch (column) {
    case MinutesColumn:
        return QString::number(row.minutes.count);
    case AmountColumn:
        return formatPlainAmount(row.amount);
    default:
        return shown(row, column);
    }
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LedgerRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return line.id.value;
    case GuidanceRole:
        return line.guidance.value;
    case PaidRole:
        return line.payment.has_value();
    case FileRole:
        return inFile(line, index.column());
    case NumberRole:
        return isNumber(index.column());
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != FileRole))
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case RegisteredColumn:
        return tr("Registration date");
    case DateColumn:
        return tr("Date of conversation");
    case ChequeNumberColumn:
        return tr("Cheque number");
    case ClientNumberColumn:
        return tr("Client number");
    case ClientColumn:
        return tr("Client");
    case CounsellorColumn:
        return tr("Counsellor");
    case TypeColumn:
        return tr("Type of conversation");
    case FormColumn:
        return tr("Form");
    case MinutesColumn:
        return role == FileRole ? tr("Duration (minutes)") : tr("Duration");
    case AmountColumn:
        return role == FileRole ? tr("Amount (euro)") : tr("Amount");
    case PaymentColumn:
        return tr("Payment");
    default:
        return {};
    }
}

int LedgerModel::compare(const LedgerRow &a, const LedgerRow &b, int column) const
{
    switch (column) {
    case DateColumn:
        return threeWay(a.date, b.date);
    case ChequeNumberColumn:
        return a.chequeNumber.text().compare(b.chequeNumber.text());
    case ClientNumberColumn:
        return a.clientNumber.text().compare(b.clientNumber.text());
    case ClientColumn:
        return compareNames(clientInWords(a), clientInWords(b));
    case CounsellorColumn:
        return compareNames(a.counsellor, b.counsellor);
    case TypeColumn:
        return threeWay(a.type, b.type);
    case FormColumn:
        return threeWay(a.form, b.form);
    case MinutesColumn:
        return threeWay(a.minutes, b.minutes);
    case AmountColumn:
        return threeWay(a.amount, b.amount);
    case PaymentColumn:
        return comparePayments(a.payment, b.payment);
    default: // by registration: in the order of the lines, whatever the clock said
        return threeWay(a.id, b.id);
    }
}

QString LedgerModel::textsOf(const LedgerRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(shown(row, column));
    return texts.join(u'\n');
}
