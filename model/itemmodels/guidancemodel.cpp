// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"

#include "model/wording/formats.h"
#include "model/wording/words.h"

namespace {

bool isNumber(int column)
{
    return column == GuidanceModel::RemainingColumn || column == GuidanceModel::ConversationsColumn;
}

} // namespace

GuidanceModel::GuidanceModel(QObject *parent)
    : RowsModel(parent)
{
    setSorting(ModifiedColumn, Qt::DescendingOrder);
}

std::optional<GuidanceModel::Column> GuidanceModel::columnFromName(const QString &name)
{
    static const QStringList names{QStringLiteral("chequeNumber"),  QStringLiteral("clientNumber"),
                                   QStringLiteral("client"),        QStringLiteral("counsellor"),
                                   QStringLiteral("status"),        QStringLiteral("remaining"),
                                   QStringLiteral("conversations"), QStringLiteral("requestedOn"),
                                   QStringLiteral("validUntil"),    QStringLiteral("modified")};
    Q_ASSERT(names.size() == ColumnCount);
    const qsizetype position = names.indexOf(name);
    return position < 0 ? std::nullopt : std::optional(static_cast<Column>(position));
}

int GuidanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GuidanceModel::shown(const GuidanceRow &row, int column)
{
    switch (column) {
    case ChequeNumberColumn:
        return row.chequeNumber.text();
    case ClientNumberColumn:
        return row.clientNumber.text();
    case ClientColumn:
        return clientInWords(row);
    case CounsellorColumn:
        return row.counsellor;
    case StatusColumn:
        return toWords(row.status);
    case RemainingColumn:
        return formatDuration(row.remaining);
    case ConversationsColumn:
        return QString::number(row.conversationCount);
    case RequestedOnColumn:
        return formatDay(row.requestedOn);
    case ValidUntilColumn:
        return formatDay(row.validUntil);
    case ModifiedColumn:
        return formatDay(row.changedOn);
    default:
        return {};
    }
}

QVariant GuidanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GuidanceRow &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(line, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
    case GuidanceRole:
        return line.id.value;
    case StatusRole:
        return int(line.status);
    case ShareRole:
        return double(line.remaining.count) / line.chequeMinutes.count;
    case FileRole:
        return index.column() == RemainingColumn ? QString::number(line.remaining.count)
                                                 : shown(line, index.column());
    case NumberRole:
        return isNumber(index.column());
    default:
        return {};
    }
}

QVariant GuidanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != FileRole))
        return RowsModel::headerData(section, orientation, role);
    switch (section) {
    case ChequeNumberColumn:
        return tr("Cheque number");
    case ClientNumberColumn:
        return tr("Client number");
    case ClientColumn:
        return tr("Client");
    case CounsellorColumn:
        return tr("Counsellor");
    case StatusColumn:
        return tr("Status");
    case RemainingColumn:
        return role == FileRole ? tr("Remaining (minutes)") : tr("Remaining");
    case ConversationsColumn:
        return tr("Conversations");
    case RequestedOnColumn:
        return tr("Requested on");
    case ValidUntilColumn:
        return tr("Valid until");
    case ModifiedColumn:
        return tr("Date last changed");
    default:
        return {};
    }
}

int GuidanceModel::compare(const GuidanceRow &a, const GuidanceRow &b, int column) const
{
    switch (column) {
    case ChequeNumberColumn:
        return a.chequeNumber.text().compare(b.chequeNumber.text());
    case ClientNumberColumn:
        return a.clientNumber.text().compare(b.clientNumber.text());
    case ClientColumn:
        return compareNames(clientInWords(a), clientInWords(b));
    case CounsellorColumn:
        return compareNames(a.counsellor, b.counsellor);
    case StatusColumn:
        return threeWay(a.status, b.status);
    case RemainingColumn:
        return threeWay(a.remaining, b.remaining);
    case ConversationsColumn:
        return threeWay(a.conversationCount, b.conversationCount);
    case RequestedOnColumn:
        return threeWay(a.requestedOn, b.requestedOn);
    case ValidUntilColumn:
        return threeWay(a.validUntil, b.validUntil);
    default: // by last change: in the order of the changes, whatever the clock said
        return threeWay(a.changeSequence, b.changeSequence);
    }
}

QString GuidanceModel::textsOf(const GuidanceRow &row) const
{
    QStringList texts;
    for (int column = 0; column < ColumnCount; ++column)
        texts.append(shown(row, column));
    for (const ConversationTrace &conversation : row.conversations)
        texts << formatDay(conversation.date) << conversation.counsellor
              << toWords(conversation.type) << formatPlainAmount(conversation.value);
    return texts.join(u'\n');
}
