// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/orderfile.h"
#include "model/rules/orderrules.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QSet>

#include <tuple>

namespace {

QString dataPath(const char *name)
{
    return QString(QStringLiteral(TEST_DATA_DIR) + u'/' + QLatin1StringView(name));
}

QByteArray dataOf(const char *name)
{
    QFile file(dataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<Tariff> tariffs()
{
    return {
        {QDate(2013, 7, 1), 4, 4, {137'500, 21}, {40'00}},
        {QDate(2020, 1, 1), 4, 3, {140'256, 21}, {40'00}},
        {QDate(2024, 1, 1), 4, 3, {150'000, 21}, {45'00}},
    };
}

RuleContext contextOfTheData()
{
    RuleContext context;
    context.today = QDate(2026, 11, 23);
    return context;
}

QStringList namesOf(const Findings &findings)
{
    QStringList names;
    for (const Finding &finding : findings)
        names.append(nameOf(finding.rule));
    return names;
}

/// The names of the rules each record breaks, as an import would find them.
QMap<int, QStringList> brokenRules(const OrderFile &file)
{
    QMap<int, QStringList> broken;
    QSet<ChequeNumber> seen;
    for (const OrderRecord &record : file.records) {
        Findings findings = record.findings;
        if (findings.isEmpty())
            findings = checkOrder(record.draft, tariffs(), contextOfTheData());
        if (findings.isEmpty()) {
            const ChequeNumber number = *ChequeNumber::fromText(record.draft.chequeNumber);
            if (seen.contains(number))
                findings.append({.rule = Rule::DuplicateInFile});
            seen.insert(number);
        }
        broken.insert(record.number, namesOf(findings));
    }
    return broken;
}

bool isSame(const OrderRecord &one, const OrderRecord &other)
{
    const auto cells = [](const OrderDraft &draft) {
        return std::tie(draft.chequeNumber, draft.clientNumber, draft.familyName, draft.givenName,
                        draft.requestedOn, draft.validUntil, draft.hours, draft.value,
                        draft.clientCost);
    };
    return one.number == other.number && one.chequeNumberAsTyped == other.chequeNumberAsTyped
        && cells(one.draft) == cells(other.draft) && one.findings == other.findings;
}

/// Six mandatory columns and one more, as rows of cells.
QList<QStringList> plainRows()
{
    return {
        {QStringLiteral("Chequenummer"), QStringLiteral("Klantnummer"),
         QStringLiteral("Familienaam"), QStringLiteral("Voornaam"),
         QStringLiteral("Aangevraagd op"), QStringLiteral("Aantal uren"), QStringLiteral("Waarde")},
        {QStringLiteral("00007788152"), QStringLiteral("60004436"), QStringLiteral("Müller"),
         QStringLiteral("Zoë"), QStringLiteral("03/03/2026"), QStringLiteral("4"),
         QStringLiteral("726,00")},
        {QStringLiteral("00007788153"), QStringLiteral("60004437"), QStringLiteral("Ž’€"),
         QStringLiteral("An; Jo, \"Mie\"\t"), QStringLiteral("2026-03-04"), QStringLiteral("3"),
         QString()},
    };
}

QString joined(const QList<QStringList> &rows, QChar delimiter)
{
    QString text;
    for (QStringList row : rows) {
        for (QString &cell : row) {
            if (cell.contains(delimiter) || cell.contains(u'"'))
                cell = QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
        }
        text += QString(row.join(delimiter) + u"\r\n");
    }
    return text;
}

QByteArray asUtf16(const QString &text, bool littleEndian)
{
    QByteArray bytes = littleEndian ? "\xFF\xFE" : "\xFE\xFF";
    for (const QChar c : text) {
        const char low = static_cast<char>(c.cell());
        const char high = static_cast<char>(c.row());
        bytes.append(littleEndian ? low : high).append(littleEndian ? high : low);
    }
    return bytes;
}

QByteArray asWindows1252(QString text)
{
    text.replace(u'Ž', u'\x8E').replace(u'’', u'\x92').replace(u'€', u'\x80');
    return text.toLatin1();
}

/// A file with this header and these lines.
QByteArray fileOf(const char *header, const QByteArrayList &lines = {})
{
    return QByteArray(header) + "\n" + lines.join('\n');
}

constexpr const char *sixColumns =
    "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren";
constexpr const char *goodLine = "00007788152;60004436;Peeters;An;03/03/2026;4";

} // namespace

class OrderFileTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsExactlyTheFaults()
    {
        const Result<OrderFile> file = openOrderFile(dataPath("orders-with-faults.csv"));
        QVERIFY(file);
        QMap<int, QStringList> expected;
        for (const QByteArray &line :
             dataOf("orders-with-faults.expected.csv").split('\n').mid(1)) {
            const QByteArrayList cells = line.split(';');
            if (cells.size() < 3 || cells.at(2) == "skipped")
                continue;
            const QString rule = QString::fromUtf8(cells.at(2));
            expected.insert(cells.at(0).toInt(),
                            rule == QStringLiteral("ok") ? QStringList() : QStringList{rule});
        }
        QCOMPARE(expected.size(), 34);
        QCOMPARE(brokenRules(*file), expected);
    }

    void readsEachCell()
    {
        const Result<OrderFile> file = openOrderFile(dataPath("orders-with-faults.csv"));
        QVERIFY(file);
        QHash<int, OrderRecord> records;
        for (const OrderRecord &record : file->records)
            records.insert(record.number, record);
        OrderRecord first;
        first.number = 2;
        first.chequeNumberAsTyped = QStringLiteral("00007788152");
        first.draft = {QStringLiteral("00007788152"),
                       QStringLiteral("60004436"),
                       QStringLiteral("Peeters"),
                       QStringLiteral("An"),
                       dayEntry(QDate(2026, 3, 3)),
                       dayEntry(QDate(2026, 6, 3)),
                       countEntry(4),
                       readAmount(QStringLiteral("726,00")),
                       readAmount(QStringLiteral("45,00"))};
        QVERIFY(isSame(records.value(2), first));
        QCOMPARE(records.value(3).chequeNumberAsTyped, QStringLiteral("0000-778/8153"));
        QCOMPARE(records.value(25).draft.familyName, QStringLiteral("=HYPERLINK(\"x\")"));
        QCOMPARE(records.value(28).draft.familyName, QStringLiteral("Jan; Piet"));
        QCOMPARE(records.value(28).draft.givenName, QStringLiteral("de \"Rosse\""));
        QCOMPARE(records.value(29).draft.familyName, QStringLiteral("twee\nregels"));
        QCOMPARE(records.value(30).chequeNumberAsTyped, QStringLiteral("00007788175"));
        QCOMPARE(
            records.value(30).findings,
            Findings({{.rule = Rule::FieldsMissing, .number = 3, .text = QStringLiteral("9")}}));
        QCOMPARE(records.value(36).draft.familyName, QStringLiteral("'t Kint"));
        QCOMPARE(records.value(36).draft.givenName, QStringLiteral("=Jan"));
    }

    void takesThreeHundredGoodOrders()
    {
        const Result<OrderFile> file = openOrderFile(dataPath("orders.csv"));
        QVERIFY(file);
        QCOMPARE(file->records.size(), 300);
        const QMap<int, QStringList> broken = brokenRules(*file);
        QCOMPARE(broken.size(), 300);
        for (auto it = broken.cbegin(); it != broken.cend(); ++it)
            QCOMPARE(it.value(), QStringList());
        QCOMPARE(broken.firstKey(), 2);
        QCOMPARE(broken.lastKey(), 301);
    }

    void readsEveryEncodingAndDelimiter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QList<std::pair<const char *, QChar>> delimiters{
            {"semicolon", u';'}, {"comma", u','}, {"tab", u'\t'}};
        for (const auto &[name, delimiter] : delimiters) {
            const QString text = joined(plainRows(), delimiter);
            QTest::addRow("UTF-8, %s", name) << text.toUtf8();
            QTest::addRow("marked UTF-8, %s", name) << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
            QTest::addRow("Windows-1252, %s", name) << asWindows1252(text);
            QTest::addRow("UTF-16LE, %s", name) << asUtf16(text, true);
            QTest::addRow("UTF-16BE, %s", name) << asUtf16(text, false);
        }
    }
    void readsEveryEncodingAndDelimiter()
    {
        QFETCH(const QByteArray, bytes);
        const Result<OrderFile> file = readOrderFile(bytes);
        QVERIFY(file);
        QCOMPARE(file->records.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QStringList row = plainRows().at(i + 1);
            OrderRecord expected;
            expected.number = i + 2;
            expected.chequeNumberAsTyped = row.at(0);
            expected.draft = {row.at(0),
                              row.at(1),
                              row.at(2),
                              row.at(3),
                              readFileDay(row.at(4)),
                              {},
                              readCount(row.at(5)),
                              readAmount(row.at(6)),
                              {}};
            QVERIFY(isSame(file->records.at(i), expected));
        }
    }

    void findsColumns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Dutch") << fileOf(sixColumns, {goodLine});
        QTest::newRow("English") << fileOf(
            "Cheque number;Client number;Family name;Given name;Requested on;Hours", {goodLine});
        QTest::newRow("case and blanks") << fileOf(
            " CHEQUENUMMER ;klantNummer;familienaam;\"Voornaam \";aangevraagd  OP;Aantal uren",
            {goodLine});
        QTest::newRow("both languages, another order, unknown columns")
            << fileOf("Hours;Nota;Voornaam;Family name;;Klantnummer;Chequenummer;Requested on",
                      {"4;x;An;Peeters;y;60004436;00007788152;03/03/2026"});
        QTest::newRow("unknown column twice") << fileOf(
            "Nota;Nota;Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren",
            {QByteArray("x;y;") + goodLine});
        QTest::newRow("delimiters after the last column")
            << fileOf("Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren;;",
                      {goodLine});
        QTest::newRow("delimiters after the last cell")
            << fileOf(sixColumns, {QByteArray(goodLine) + "; ;;"});
        QTest::newRow("no line end, CR") << QByteArray(sixColumns) + '\r' + goodLine;
        QTest::newRow("blank lines behind it")
            << fileOf(sixColumns, {goodLine, "", ";;;;;", "  ", "\"\"", ""});
        QTest::newRow("other delimiters in the header")
            << fileOf("Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal "
                      "uren;a,b,c,d,e,f,g\th",
                      {QByteArray(goodLine) + ';'});
    }
    void findsColumns()
    {
        QFETCH(const QByteArray, bytes);
        const Result<OrderFile> file = readOrderFile(bytes);
        QVERIFY(file);
        OrderRecord expected;
        expected.number = 2;
        expected.chequeNumberAsTyped = QStringLiteral("00007788152");
        expected.draft.chequeNumber = QStringLiteral("00007788152");
        expected.draft.clientNumber = QStringLiteral("60004436");
        expected.draft.familyName = QStringLiteral("Peeters");
        expected.draft.givenName = QStringLiteral("An");
        expected.draft.requestedOn = dayEntry(QDate(2026, 3, 3));
        expected.draft.hours = countEntry(4);
        QCOMPARE(file->records.size(), 1);
        QVERIFY(isSame(file->records.constFirst(), expected));
    }

    void reportsBadRecords_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Finding>("finding");
        const QString six = QStringLiteral("6");
        QTest::newRow("one field")
            << QByteArray("00007788199")
            << Finding{.rule = Rule::FieldsMissing, .number = 1, .text = six};
        QTest::newRow("one field short")
            << QByteArray("00007788199;60004436;Peeters;An;03/03/2026")
            << Finding{.rule = Rule::FieldsMissing, .number = 5, .text = six};
        QTest::newRow("an unquoted delimiter in a name")
            << QByteArray("00007788199;60004436;Jan; Piet;An;03/03/2026;4")
            << Finding{.rule = Rule::FieldsSurplus, .number = 7, .text = six};
        QTest::newRow("more fields than any file may have")
            << QByteArray("00007788199;60004436;Peeters;An;03/03/2026;4" + QByteArray(59, ';')
                          + "x")
            << Finding{.rule = Rule::FieldsSurplus, .number = 65, .text = six};
        QTest::newRow("a huge cell")
            << QByteArray("00007788199;60004436;" + QByteArray(10'001, 'N') + ";An;03/03/2026;4")
            << Finding{.rule = Rule::CellTooLong, .field = Field::FamilyName, .number = 10'000};
        QTest::newRow("a huge cell behind the last column")
            << QByteArray("00007788199;60004436;Peeters;An;03/03/2026;4;" + QByteArray(10'001, 'N'))
            << Finding{.rule = Rule::CellTooLong, .number = 10'000};
        QTest::newRow("an open quote")
            << QByteArray("00007788199;60004436;\"Peeters;An;03/03/2026;4")
            << Finding{.rule = Rule::QuoteNotClosed, .field = Field::FamilyName};
        QTest::newRow("text after a quote")
            << QByteArray("00007788199;60004436;Peeters;\"An\"a;03/03/2026;4")
            << Finding{.rule = Rule::QuoteNotClosed, .field = Field::GivenName};
    }
    void reportsBadRecords()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const Finding, finding);
        const Result<OrderFile> file = readOrderFile(fileOf(sixColumns, {line, goodLine, line}));
        QVERIFY(file);
        QCOMPARE(file->records.size(), 3);
        for (const int i : {0, 2}) {
            QCOMPARE(file->records.at(i).number, i + 2);
            QCOMPARE(file->records.at(i).chequeNumberAsTyped, QStringLiteral("00007788199"));
            QCOMPARE(file->records.at(i).findings, Findings{finding});
        }
        // What is wrong in one record does not cost another.
        QCOMPARE(file->records.at(1).number, 3);
        QCOMPARE(file->records.at(1).findings, Findings());
        QCOMPARE(file->records.at(1).draft.givenName, QStringLiteral("An"));
    }

    void numbersRecordsAsTheFileHasThem()
    {
        const Result<OrderFile> file = readOrderFile(fileOf(
            sixColumns, {"", goodLine, ";;", "1;2;\"een\ntwee\";3;4;5", "", goodLine, "", ""}));
        QVERIFY(file);
        QList<int> numbers;
        for (const OrderRecord &record : file->records)
            numbers.append(record.number);
        QCOMPARE(numbers, QList<int>({3, 5, 7}));
    }

    void keepsNulForTheRules()
    {
        const QByteArray line =
            QByteArray(goodLine).replace("Peeters", QByteArrayLiteral("Pee\0ters"));
        const Result<OrderFile> file = readOrderFile(fileOf(sixColumns, {line}));
        QVERIFY(file);
        QCOMPARE(
            namesOf(checkOrder(file->records.constFirst().draft, tariffs(), contextOfTheData())),
            QStringList{QStringLiteral("nameForbiddenCharacter")});
    }
};

QTEST_GUILESS_MAIN(OrderFileTest)
#include "tst_orderfile.moc"
