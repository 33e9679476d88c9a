// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/itemmodels/ledgermodel.h"

#include "model/itemmodels/valueformats.h"
#include "model/wording/words.h"

namespace {

enum VocabularyNumber { Days, Clients, Counsellors, Types, Forms, Durations, Amounts, Payments };
enum Fact { GuidanceFact, ConversationFact };

/// Unpaid lines first, then by the day they were paid, then in the order of the payments.
constexpr qint64 unpaid = 0;
constexpr int paymentBits = 32;

qint64 paymentKey(const std::optional<Payment> &payment)
{
    return payment ? (payment->paidOn.toJulianDay() << paymentBits) + payment->id.value : unpaid;
}

PaymentId paymentOf(qint64 key)
{
    return {key & ((qint64(1) << paymentBits) - 1)};
}

const QStringList &columnNames()
{
    static const QStringList names{
        QStringLiteral("registered"),   QStringLiteral("date"),   QStringLiteral("chequeNumber"),
        QStringLiteral("clientNumber"), QStringLiteral("client"), QStringLiteral("counsellor"),
        QStringLiteral("type"),         QStringLiteral("form"),   QStringLiteral("minutes"),
        QStringLiteral("amount"),       QStringLiteral("payment")};
    Q_ASSERT(names.size() == LedgerModel::ColumnCount);
    return names;
}

} // namespace

void LedgerTotals::add(const LineTable &table, int line)
{
    ++lines;
    minutes = minutes + Minutes{int(table.key(LedgerModel::MinutesColumn, line))};
    amount = amount + Money{table.key(LedgerModel::AmountColumn, line)};
}

void LedgerTotals::add(const LedgerTotals &others)
{
    lines += others.lines;
    minutes = minutes + others.minutes;
    amount = amount + others.amount;
}

LedgerModel::LedgerModel(QObject *parent)
    : OverviewModel(emptyTable(), RegisteredColumn, parent)
{
}

std::optional<LedgerModel::Column> LedgerModel::columnFromName(const QString &name)
{
    const qsizetype position = columnNames().indexOf(name);
    return position < 0 ? std::nullopt : std::optional(static_cast<Column>(position));
}

QString LedgerModel::columnName(int column) const
{
    return columnNames().value(column);
}

LineTable LedgerModel::emptyTable()
{
    LineTable table;
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::day);
    table.addVocabulary(Vocabulary::Order::ByName); // Clients
    table.addVocabulary(Vocabulary::Order::ByName); // Counsellors
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::type);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::form);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::duration);
    table.addVocabulary(Vocabulary::Order::ByKey, ValueFormats::amount);
    table.addVocabulary(Vocabulary::Order::ByKey); // Payments
    // By registration: in the order of the lines, whatever the clock said.
    table.addWordsByAge(Days);
    table.addWords(Days);
    table.addDigits(ChequeNumber::length);
    table.addDigits(ClientNumber::length);
    for (const int vocabulary : {Clients, Counsellors, Types, Forms, Durations, Amounts, Payments})
        table.addWords(vocabulary);
    table.addFact(); // GuidanceFact
    table.addFact(); // ConversationFact
    Q_ASSERT(table.columnCount() == ColumnCount);
    return table;
}

void LedgerModel::put(LineTable &table, const LedgerRow &row)
{
    const int line = table.put(row.id.value, row.id.value);
    table.setValue(RegisteredColumn, line, row.registeredOn.toJulianDay());
    table.setValue(DateColumn, line, row.date.toJulianDay());
    table.setDigits(ChequeNumberColumn, line, row.chequeNumber.text());
    table.setDigits(ClientNumberColumn, line, row.clientNumber.text());
    table.setName(ClientColumn, line, clientInWords(row));
    table.setName(CounsellorColumn, line, row.counsellor);
    table.setValue(TypeColumn, line, qint64(row.type));
    table.setValue(FormColumn, line, qint64(row.form));
    table.setValue(MinutesColumn, line, row.minutes.count);
    table.setValue(AmountColumn, line, row.amount.cents);
    table.setValue(PaymentColumn, line, paymentKey(row.payment),
                   [&row] { return inFull(row.payment); });
    table.setFact(GuidanceFact, line, row.guidance.value);
    table.setFact(ConversationFact, line, row.conversation.value);
}

void LedgerModel::setRows(const QList<LedgerRow> &rows)
{
    LineTable table = emptyTable();
    for (const LedgerRow &row : rows)
        put(table, row);
    table.settle();
    adopt(table);
}

void LedgerModel::upsert(const QList<LedgerRow> &rows)
{
    // One by one people see what moves; of many nobody does.
    constexpr qsizetype many = 20;
    if (rows.size() > many) {
        changeMany([&rows](LineTable &table) {
            for (const LedgerRow &row : rows)
                put(table, row);
        });
        return;
    }
    for (const LedgerRow &row : rows)
        change(row.id.value, [&row](LineTable &table) { put(table, row); });
}

GuidanceId LedgerModel::guidanceAt(int row) const
{
    return {lines().fact(GuidanceFact, lineAt(row))};
}

ChequeNumber LedgerModel::chequeNumberAt(int row) const
{
    const QString digits = lines().text(ChequeNumberColumn, lineAt(row));
    return ChequeNumber::fromText(digits).value_or(ChequeNumber());
}

bool LedgerModel::isCorrection(int row) const
{
    return lines().key(AmountColumn, lineAt(row)) < 0;
}

std::optional<PaymentId> LedgerModel::paymentAt(int row) const
{
    const qint64 key = lines().key(PaymentColumn, lineAt(row));
    return key == unpaid ? std::nullopt : std::optional(paymentOf(key));
}

LedgerTotals LedgerModel::totalsOf(PaymentId payment) const
{
    LedgerTotals totals;
    for (int line = 0; line < lines().count(); ++line) {
        const qint64 key = lines().key(PaymentColumn, line);
        if (key != unpaid && paymentOf(key) == payment)
            totals.add(lines(), line);
    }
    return totals;
}

LedgerTotals LedgerModel::shownTotals() const
{
    LedgerTotals totals;
    for (const int line : shownLines())
        totals.add(lines(), line);
    return totals;
}

std::optional<PayoutId> LedgerModel::counterpartOf(int row) const
{
    const int line = lineAt(row);
    const QList<qint64> &conversations = lines().facts(ConversationFact);
    for (int other = 0; other < conversations.size(); ++other) {
        if (other != line && conversations.at(other) == conversations.at(line))
            return PayoutId{lines().id(other)};
    }
    return std::nullopt;
}

QString LedgerModel::name() const
{
    return tr("Financial overview");
}

SheetCells LedgerModel::cellsOf(int column) const
{
    switch (column) {
    case RegisteredColumn:
    case DateColumn:
        return SheetCells::Day;
    case MinutesColumn:
        return SheetCells::Count;
    case AmountColumn:
        return SheetCells::Amount;
    default:
        return SheetCells::Text;
    }
}

QVariant LedgerModel::lineData(int line, int role) const
{
    switch (role) {
    case GuidanceRole:
        return lines().fact(GuidanceFact, line);
    case PaidRole:
        return lines().key(PaymentColumn, line) != unpaid;
    default:
        return {};
    }
}

void LedgerModel::addConditions(const OverviewFilter &filter, LineFilter &wanted) const
{
    if (filter.paid)
        wanted.conditions.append(
            {PaymentColumn, [paid = *filter.paid](qint64 key) { return (key != unpaid) == paid; }});
    if (filter.from || filter.to)
        wanted.conditions.append({RegisteredColumn, ValueFormats::within(filter.from, filter.to)});
    if (!filter.counsellor.isEmpty())
        wanted.mention = {CounsellorColumn, filter.counsellor};
}

QString LedgerModel::title(int column, bool inFile) const
{
    switch (column) {
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
        return inFile ? tr("Duration (minutes)") : tr("Duration");
    case AmountColumn:
        return inFile ? tr("Amount (euro)") : tr("Amount");
    case PaymentColumn:
        return tr("Payment");
    default:
        return {};
    }
}
