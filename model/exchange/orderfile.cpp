// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/orderfile.h"

#include "model/exchange/csvreader.h"
#include "model/exchange/formulaguard.h"
#include "model/exchange/textdecoder.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace {

struct Column
{
    QLatin1StringView dutch;
    QLatin1StringView english;
    Field field;
    bool isMandatory;
};

constexpr std::array columns{
    Column{QLatin1StringView("Chequenummer"), QLatin1StringView("Cheque number"),
           Field::ChequeNumber, true},
    Column{QLatin1StringView("Klantnummer"), QLatin1StringView("Client number"),
           Field::ClientNumber, true},
    Column{QLatin1StringView("Familienaam"), QLatin1StringView("Family name"), Field::FamilyName,
           true},
    Column{QLatin1StringView("Voornaam"), QLatin1StringView("Given name"), Field::GivenName, true},
    Column{QLatin1StringView("Aangevraagd op"), QLatin1StringView("Requested on"),
           Field::RequestedOn, true},
    Column{QLatin1StringView("Aantal uren"), QLatin1StringView("Hours"), Field::Hours, true},
    Column{QLatin1StringView("Geldig tot"), QLatin1StringView("Valid until"), Field::ValidUntil,
           false},
    Column{QLatin1StringView("Waarde"), QLatin1StringView("Value"), Field::Value, false},
    Column{QLatin1StringView("Kost klant"), QLatin1StringView("Client cost"), Field::ClientCost,
           false},
};

const Column *columnNamed(const QString &typed)
{
    const QString name = typed.simplified();
    const auto *const column =
        std::find_if(columns.cbegin(), columns.cend(), [&name](const Column &candidate) {
            return name.compare(candidate.dutch, Qt::CaseInsensitive) == 0
                || name.compare(candidate.english, Qt::CaseInsensitive) == 0;
        });
    return column == columns.cend() ? nullptr : &*column;
}

/// The first record of the file, cut at one of the delimiters.
struct Header
{
    QChar delimiter;
    CsvRecord record;
    QList<Field> fields; ///< of each column; None: unknown, ignored
    QStringList missing; ///< mandatory columns, by their Dutch names
    QStringList twice;
};

Header readHeader(const QString &text, QChar delimiter)
{
    Header header;
    header.delimiter = delimiter;
    header.record = CsvReader(text, delimiter).next().value_or(CsvRecord());
    for (const QString &name : header.record.fields) {
        const Column *column = columnNamed(name);
        if (column && header.fields.contains(column->field))
            header.twice.append(QString(column->dutch));
        header.fields.append(column ? column->field : Field::None);
    }
    for (const Column &column : columns) {
        if (column.isMandatory && !header.fields.contains(column.field))
            header.missing.append(QString(column.dutch));
    }
    // Spreadsheets write delimiters after the last column; records need not have them.
    qsizetype width = header.record.fields.size();
    while (width > 0 && header.record.fields.at(width - 1).trimmed().isEmpty())
        --width;
    header.fields.resize(width);
    return header;
}

Result<Header> findHeader(const QString &text)
{
    Header best = readHeader(text, u';');
    for (const QChar delimiter : {QChar(u','), QChar(u'\t')}) {
        Header other = readHeader(text, delimiter);
        if (other.missing.size() < best.missing.size()
            || (other.missing.size() == best.missing.size()
                && other.record.fieldCount > best.record.fieldCount))
            best = std::move(other);
    }
    if (best.record.fieldCount > CsvReader::mostColumns)
        return Error{ErrorCode::TooManyColumns, {}, QString::number(best.record.fieldCount)};
    if (best.record.openQuote || !best.record.longCells.isEmpty())
        return Error{ErrorCode::FileFormUnknown, {}, QStringLiteral("header cannot be read")};
    if (!best.missing.isEmpty()) {
        // A workbook, or UTF-16 without its mark: no list of columns would help.
        if (text.contains(QChar::Null))
            return Error{ErrorCode::FileFormUnknown, {}, QStringLiteral("not a text file")};
        return Error{ErrorCode::HeadersMissing, best.missing.join(QStringLiteral(", ")), {}};
    }
    if (!best.twice.isEmpty())
        return Error{ErrorCode::HeaderTwice, best.twice.join(QStringLiteral(", ")), {}};
    return best;
}

void readCell(OrderRecord &order, Field field, const QString &cell)
{
    OrderDraft &draft = order.draft;
    switch (field) {
    case Field::ChequeNumber:
        order.chequeNumberAsTyped = cell;
        draft.chequeNumber = unguarded(cell);
        break;
    case Field::ClientNumber:
        draft.clientNumber = unguarded(cell);
        break;
    case Field::FamilyName:
        draft.familyName = unguarded(cell);
        break;
    case Field::GivenName:
        draft.givenName = unguarded(cell);
        break;
    case Field::RequestedOn:
        draft.requestedOn = readFileDay(cell);
        break;
    case Field::ValidUntil:
        draft.validUntil = readFileDay(cell);
        break;
    case Field::Hours:
        draft.hours = readCount(cell);
        break;
    case Field::Value:
        draft.value = readAmount(cell);
        break;
    case Field::ClientCost:
        draft.clientCost = readAmount(cell);
        break;
    default: // a column that is not ours
        break;
    }
}

/// A record may go on after the header's last column with empty cells only.
bool holdsMoreThan(const CsvRecord &record, qsizetype width)
{
    return record.fieldCount > CsvReader::mostColumns
        || std::any_of(record.fields.cbegin() + std::min(width, record.fields.size()),
                       record.fields.cend(),
                       [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

Findings checkForm(const CsvRecord &record, const QList<Field> &fields)
{
    const auto fieldAt = [&fields](qsizetype i) {
        return i < fields.size() ? fields.at(i) : Field::None;
    };
    if (record.openQuote)
        return {{.rule = Rule::QuoteNotClosed, .field = fieldAt(*record.openQuote)}};
    Findings findings;
    for (const qsizetype cell : record.longCells)
        findings.append({.rule = Rule::CellTooLong,
                         .field = fieldAt(cell),
                         .number = static_cast<int>(CsvReader::longestCell)});
    const bool isShort = record.fieldCount < fields.size();
    if (isShort || holdsMoreThan(record, fields.size()))
        findings.append({.rule = isShort ? Rule::FieldsMissing : Rule::FieldsSurplus,
                         .number = static_cast<int>(record.fieldCount),
                         .text = QString::number(fields.size())});
    return findings;
}

OrderRecord readOrder(const CsvRecord &record, const QList<Field> &fields)
{
    OrderRecord order;
    order.number = record.number;
    for (qsizetype i = 0; i < std::min(fields.size(), record.fields.size()); ++i)
        readCell(order, fields.at(i), record.fields.at(i));
    order.findings = checkForm(record, fields);
    return order;
}

/// An empty line, or the row of delimiters that spreadsheets make of one.
bool isBlank(const CsvRecord &record)
{
    return record.longCells.isEmpty() && !holdsMoreThan(record, 0);
}

} // namespace

Result<OrderFile> readOrderFile(const QByteArray &bytes)
{
    if (bytes.size() > OrderFile::largestSize)
        return Error{ErrorCode::FileTooLarge, {}, QString::number(bytes.size())};
    const Result<QString> text = decodedText(bytes);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return Error{ErrorCode::FileFormUnknown, {}, QStringLiteral("empty")};
    const Result<Header> header = findHeader(*text);
    if (!header)
        return header.error();

    OrderFile file;
    CsvReader reader(*text, header->delimiter);
    std::optional<CsvRecord> record = reader.next(); // the header
    while ((record = reader.next())) {
        if (isBlank(*record))
            continue;
        if (file.records.size() == OrderFile::mostRecords)
            return Error{ErrorCode::FileTooLarge, {}, QStringLiteral("too many records")};
        file.records.append(readOrder(*record, header->fields));
    }
    return file;
}

Result<OrderFile> openOrderFile(const QString &path)
{
    const auto unreadable = [&path](const QString &detail) {
        return Error{ErrorCode::FileUnreadable, path, detail};
    };
    if (path.isEmpty() || path.contains(QChar::Null) || !QFileInfo(path).isFile())
        return unreadable(QStringLiteral("no such file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    // One byte more than allowed tells that it is too large, also while it still grows.
    const QByteArray bytes = file.read(OrderFile::largestSize + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(file.errorString());
    Result<OrderFile> orders = readOrderFile(bytes);
    if (!orders && orders.error().subject.isEmpty())
        return Error{orders.error().code, path, orders.error().detail};
    return orders;
}
