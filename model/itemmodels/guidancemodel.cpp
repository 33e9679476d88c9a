// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/guidancemodel.h"

#include "model/itemmodels/valueformats.h"
#include "model/wording/words.h"

#include <algorithm>

namespace {

enum VocabularyNumber { Clients, Counsellors, Statuses, Durations, Counts, Days, Types, Amounts };
enum Fact { ChequeMinutes };

QList<LineTable::Term> termsOf(LineTable &table, const GuidanceRow &row)
{
    QList<LineTable::Term> terms;
    const auto add = [&terms](LineTable::Term term) {
        if (!terms.contains(term))
            terms.append(term);
    };
    for (const ConversationTrace &conversation : row.conversations) {
        add(table.term(Days, conversation.date.toJulianDay()));
        if (conversation.counsellor != row.counsellor)
            add(table.term(Counsellors, conversation.counsellor));
        add(table.term(Types, qint64(conversation.type)));
        add(table.term(Amounts, conversation.value.cents));
    }
    return terms;
}

const QStringList &columnNames()
{
    static const QStringList names{QStringLiteral("chequeNumber"),  QStringLiteral("clientNumber"),
                                   QStringLiteral("client"),        QStringLiteral("counsellor"),
                                   QStringLiteral("status"),        QStringLiteral("remaining"),
                                   QStringLiteral("conversations"), QStringLiteral("requestedOn"),
                                   QStringLiteral("validUntil"),    QStringLiteral("modified")};
    Q_ASSERT(names.size() == GuidanceModel::ColumnCount);
    return names;
}

} // namespace

GuidanceModel::GuidanceModel(QObject *parent)
    : OverviewModel(emptyTable(), ModifiedColumn, parent)
{
}

std::optional<GuidanceModel::Column> GuidanceModel::columnFromName(const QString &name)
{
    const qsizetype position = columnNames().indexOf(name);
    return position < 0 ? std::nullopt : std::optional(static_cast<Column>(position));
}

QString GuidanceModel::columnName(int column) const
{
    return columnNames().value(column);
}

LineTable GuidanceModel::emptyTable()
{
    LineTable table;
    table.addVocabulary(Vocabulary::Order::ByName); // Clients
    table.addVocabulary(Vocabulary::Order::ByName); // Counsellors
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::status);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::duration);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::count);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::day);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::type);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::plainAmount);
    table.addDigits(ChequeNumber::length);
    table.addDigits(ClientNumber::length);
    for (const int vocabulary : {Clients, Counsellors, Statuses, Durations, Counts, Days, Days})
        table.addWords(vocabulary);
    // By last change: in the order of the changes, whatever the clock said.
    table.addWordsByAge(Days);
    table.addFact(); // ChequeMinutes
    Q_ASSERT(table.columnCount() == ColumnCount);
    return table;
}

void GuidanceModel::put(LineTable &table, const GuidanceRow &row)
{
    const int line = table.put(row.id.value, row.changeSequence);
    table.setDigits(ChequeNumberColumn, line, row.chequeNumber.text());
    table.setDigits(ClientNumberColumn, line, row.clientNumber.text());
    table.setName(ClientColumn, line, clientInWords(row));
    table.setName(CounsellorColumn, line, row.counsellor);
    table.setValue(StatusColumn, line, qint64(row.status));
    table.setValue(RemainingColumn, line, row.remaining.count);
    table.setValue(ConversationsColumn, line, row.conversationCount);
    table.setValue(RequestedOnColumn, line, row.requestedOn.toJulianDay());
    table.setValue(ValidUntilColumn, line, row.validUntil.toJulianDay());
    table.setValue(ModifiedColumn, line, row.changedOn.toJulianDay());
    table.setFact(ChequeMinutes, line, row.chequeMinutes.count);
    table.setTerms(line, termsOf(table, row));
}

void GuidanceModel::setRows(const QList<GuidanceRow> &rows)
{
    LineTable table = emptyTable();
    for (const GuidanceRow &row : rows)
        put(table, row);
    table.settle();
    adopt(table);
}

void GuidanceModel::upsert(const GuidanceRow &row)
{
    change(row.id.value, [&row](LineTable &table) { put(table, row); });
}

ChequeNumber GuidanceModel::chequeNumberAt(int row) const
{
    const QString digits = lines().text(ChequeNumberColumn, lineAt(row));
    return ChequeNumber::fromText(digits).value_or(ChequeNumber());
}

QString GuidanceModel::name() const
{
    return tr("Overview of guidances");
}

SheetCells GuidanceModel::cellsOf(int column) const
{
    switch (column) {
    case RemainingColumn:
    case ConversationsColumn:
        return SheetCells::Count;
    case RequestedOnColumn:
    case ValidUntilColumn:
    case ModifiedColumn:
        return SheetCells::Day;
    default:
        return SheetCells::Text;
    }
}

QVariant GuidanceModel::lineData(int line, int role) const
{
    switch (role) {
    case GuidanceRole:
        return lines().id(line);
    case StatusRole:
        return int(lines().key(StatusColumn, line));
    case ShareRole:
        return double(lines().key(RemainingColumn, line))
            / double(lines().fact(ChequeMinutes, line));
    default:
        return {};
    }
}

void GuidanceModel::addConditions(const OverviewFilter &filter, LineFilter &wanted) const
{
    if (filter.status || filter.onlyActive)
        wanted.conditions.append({StatusColumn, [filter](qint64 key) {
                                      const auto status = static_cast<GuidanceStatus>(key);
                                      return (!filter.status || status == *filter.status)
                                          && (!filter.onlyActive
                                              || status == GuidanceStatus::InUse);
                                  }});
    if (filter.from || filter.to)
        wanted.conditions.append({ModifiedColumn, ValueFormats::within(filter.from, filter.to)});
    if (!filter.counsellor.isEmpty())
        wanted.mention = {CounsellorColumn, filter.counsellor};
}

QString GuidanceModel::title(int column, bool inFile) const
{
    switch (column) {
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
        return inFile ? tr("Remaining (minutes)") : tr("Remaining");
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
