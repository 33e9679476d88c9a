// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/overviews.h"
#include "tests/support/testcase.h"

#include <memory>

namespace {

const QByteArray header =
    "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren";

/// The sample files tell of orders up to this day; for a clock before it they lie in the future.
const QDate dayOfSamples(2026, 11, 23);

QString sample(const char *name)
{
    return QStringLiteral(TEST_DATA_DIR "/") + QString::fromLatin1(name);
}

/// The records of the file with faults: number, cheque number and the rule, or `ok` or `skipped`.
Table expectedRecords()
{
    Table records;
    for (const QByteArray &line :
         bytesOf(sample("orders-with-faults.expected.csv")).trimmed().split('\n').mid(1))
        records.append(QString::fromUtf8(line).split(u';').mid(0, 3));
    return records;
}

QByteArray row(const char *number, const char *rest = "60004436;Maes;Zo\xC3\xAB;2024-03-03;4")
{
    return QByteArray(number) + ';' + rest;
}

/// The three numbers of the last lines: taken, unchanged, refused.
QList<int> countsOf(const Ended &ended)
{
    QList<int> counts;
    const QStringList lines = ended.lines();
    for (const QString &line : lines.mid(lines.size() - 3))
        counts.append(line.section(u' ', 0, 0).toInt());
    return counts;
}

} // namespace

class TestImportCommand : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeRegister(); }
    void cleanup() { makeRegister(); } // a new one for each test
    void takesAFile();
    void storesWhatTheFileSays();
    void namesEveryFault();
    void takesTheGoodOnes();
    void keepsOneLineARecord();
    void onlyLooks();
    void afterAFault_data();
    void afterAFault();
    void conflicts();
    void unreadable_data();
    void unreadable();
    void formulasGoRound();

private:
    void makeRegister()
    {
        m_file = std::make_unique<ProgramRegister>();
        QCOMPARE(m_file->init(), QByteArray());
    }
    [[nodiscard]] Ended import(const QString &orders, const QStringList &options = {}) const
    {
        return m_file->call(QStringList{QStringLiteral("import-orders"), orders} + options);
    }
    [[nodiscard]] QString written(const QList<QByteArray> &rows) const
    {
        const QString path = m_file->inFolder(QStringLiteral("orders.csv"));
        return writeBytes(path, header + "\r\n" + rows.join("\r\n") + "\r\n") ? path : QString();
    }

    std::unique_ptr<ProgramRegister> m_file;
};

void TestImportCommand::takesAFile()
{
    if (Noon::today() < dayOfSamples)
        QSKIP("by this clock the sample orders lie in the future");
    const Ended first = import(sample("orders.csv"));
    QVERIFY2(first.exitCode == 0 && first.errors.isEmpty(), first.all());
    QCOMPARE(first.lines().size(), 3);
    QCOMPARE(countsOf(first), QList<int>({300, 0, 0}));
    const QByteArray bytes = bytesOf(m_file->path());
    const Ended second = import(sample("orders.csv"));
    QVERIFY2(second.exitCode == 0 && second.errors.isEmpty(), second.all());
    QCOMPARE(countsOf(second), QList<int>({0, 300, 0}));
    QCOMPARE(bytesOf(m_file->path()), bytes);
}

void TestImportCommand::storesWhatTheFileSays()
{
    if (Noon::today() < dayOfSamples)
        QSKIP("by this clock the sample orders lie in the future");
    QCOMPARE(import(sample("orders.csv")).exitCode, 0);
    const QList<QByteArray> lines = bytesOf(sample("orders.csv")).trimmed().split('\n');
    QCOMPARE(int(lines.size()), 301);
    for (const int record : {1, 77, 150, 299, 300}) {
        const QStringList cells = QString::fromUtf8(lines.at(record)).trimmed().split(u';');
        const QJsonObject order = m_file->show(cells.at(0));
        const QByteArray text = lines.at(record) + "\n" + toLine(order);
        const auto day = [&order](const char *name) {
            return screenDay(
                QDate::fromString(order.value(QLatin1StringView(name)).toString(), Qt::ISODate));
        };
        QVERIFY2(order.value(QStringLiteral("clientNumber")).toString() == cells.at(1), text);
        QVERIFY2(order.value(QStringLiteral("familyName")).toString() == cells.at(2), text);
        QVERIFY2(order.value(QStringLiteral("givenName")).toString() == cells.at(3), text);
        QVERIFY2(day("requestedOn") == cells.at(4) && day("validUntil") == cells.at(5), text);
        QVERIFY2(order.value(QStringLiteral("minutes")).toInt() == cells.at(6).toInt() * 60, text);
        QVERIFY2(plainAmount(order.value(QStringLiteral("valueCents")).toInt()) == cells.at(7),
                 text);
        QVERIFY2(plainAmount(order.value(QStringLiteral("clientCostCents")).toInt()) == cells.at(8),
                 text);
    }
}

void TestImportCommand::namesEveryFault()
{
    if (Noon::today() < dayOfSamples)
        QSKIP("by this clock the sample orders lie in the future");
    Table expected;
    int good = 0;
    for (const QStringList &record : expectedRecords()) {
        if (record.at(2) == QLatin1StringView("ok"))
            ++good;
        else if (record.at(2) != QLatin1StringView("skipped"))
            expected.append(record);
    }
    QVERIFY(good > 5 && expected.size() > 15);
    const Ended ended = import(sample("orders-with-faults.csv"));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.errors, QByteArray());
    const QStringList lines = ended.lines();
    QCOMPARE(lines.size(), expected.size() + 3);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const QStringList fields = lines.at(i).split(u'\t');
        QVERIFY2(fields.size() == 4, lines.at(i).toUtf8());
        QCOMPARE(fields.mid(0, 3), expected.at(i));
        const QString &sentence = fields.at(3);
        QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.') && !sentence.contains(u'%'),
                 lines.at(i).toUtf8());
    }
    QCOMPARE(countsOf(ended), QList<int>({good, 0, int(expected.size())}));
}

/// The good ones are there, the others are not; once more, and nothing is taken.
void TestImportCommand::takesTheGoodOnes()
{
    if (Noon::today() < dayOfSamples)
        QSKIP("by this clock the sample orders lie in the future");
    QCOMPARE(import(sample("orders-with-faults.csv")).exitCode, 1);
    int good = 0;
    Table expected;
    for (const QStringList &record : expectedRecords()) {
        if (record.at(2) == QLatin1StringView("ok"))
            ++good;
        else if (record.at(2) != QLatin1StringView("skipped"))
            expected.append(record);
    }
    for (const QStringList &record : expectedRecords()) {
        if (record.at(2) == QLatin1StringView("ok"))
            QVERIFY2(!m_file->show(record.at(1)).isEmpty(), record.at(1).toUtf8());
        else if (record.at(2) != QLatin1StringView("duplicateInFile"))
            QVERIFY2(m_file->show(record.at(1)).isEmpty(), record.at(1).toUtf8());
    }
    const Ended json = import(sample("orders-with-faults.csv"), {QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 1);
    QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(false));
    QCOMPARE(json.json().value(QStringLiteral("taken")), QJsonValue(0));
    QCOMPARE(json.json().value(QStringLiteral("unchanged")), QJsonValue(good));
    Table refused;
    for (const QJsonValue value : json.json().value(QStringLiteral("refused")).toArray()) {
        const QJsonObject record = value.toObject();
        refused.append({QString::number(record.value(QStringLiteral("record")).toInt()),
                        record.value(QStringLiteral("chequeNumber")).toString(),
                        outlineOf(record.value(QStringLiteral("findings")).toArray())
                            .value(0)
                            .section(u' ', 1, 1)});
    }
    QCOMPARE(toText(refused), toText(expected));
}

/// What stands in a cell makes no lines and no columns of its own.
void TestImportCommand::keepsOneLineARecord()
{
    const Ended ended = import(written({row("\"x\t2\"", "60004436;Maes;An;2024-03-03;4"),
                                        row("\"3\n4\"", "60004436;\"M\ta\nes\";An;\"2024\t03\";4"),
                                        row("\"\x1b[31m5\"", "60004436;Maes;An;2024-03-03;4")}));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(ended.lines().size(), 3 + 3);
    for (const QString &line : ended.lines().mid(0, 3)) {
        QCOMPARE(int(line.split(u'\t').size()), 4);
        QVERIFY2(!line.contains(QChar(0x1b)) && !line.contains(u'\r'), line.toUtf8());
    }
}

void TestImportCommand::onlyLooks()
{
    const QByteArray bytes = bytesOf(m_file->path());
    const QString orders = written({row("1"), row("2", "6;Maes;An;2024-03-03;4"), row("3")});
    const Ended looked = import(orders, {QStringLiteral("--dry-run")});
    QCOMPARE(looked.exitCode, 1);
    QCOMPARE(countsOf(looked), QList<int>({2, 0, 1}));
    QCOMPARE(bytesOf(m_file->path()), bytes);
    const Ended json = import(orders, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(json.json().value(QStringLiteral("taken")), QJsonValue(2));
    QCOMPARE(bytesOf(m_file->path()), bytes);
    const Ended stored = import(orders);
    QCOMPARE(countsOf(stored), QList<int>({2, 0, 1}));
    QCOMPARE(stored.lines().mid(0, 1), looked.lines().mid(0, 1));
    QVERIFY(!m_file->show(QStringLiteral("3")).isEmpty());
}

void TestImportCommand::afterAFault_data()
{
    QTest::addColumn<QList<QByteArray>>("rows");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("only good") << QList<QByteArray>{row("1"), row("2")} << 0 << QList<int>{2, 0, 0};
    QTest::newRow("none") << QList<QByteArray>{} << 0 << QList<int>{0, 0, 0};
    QTest::newRow("only bad") << QList<QByteArray>{row("x")} << 1 << QList<int>{0, 0, 1};
    QTest::newRow("good after bad")
        << QList<QByteArray>{row("x"), "", row("1")} << 1 << QList<int>{1, 0, 1};
    QTest::newRow("twice") << QList<QByteArray>{row("1"), row("00-01")} << 1 << QList<int>{1, 0, 1};
    QTest::newRow("twice, the first bad")
        << QList<QByteArray>{row("1", "6;Maes;An;2024-03-03;4"), row("1")} << 1
        << QList<int>{1, 0, 1};
}
void TestImportCommand::afterAFault()
{
    QFETCH(const QList<QByteArray>, rows);
    const Ended ended = import(written(rows));
    QTEST(ended.exitCode, "exitCode");
    QTEST(countsOf(ended), "counts");
}

void TestImportCommand::conflicts()
{
    QCOMPARE(import(written({row("1"), row("2")})).exitCode, 0);
    const QJsonObject before = m_file->show(QStringLiteral("1"));
    const Ended ended =
        import(written({row("1", "60004436;Maes;Zo\xC3\xAB;2024-03-03;3"), row("2"), row("3")}));
    QCOMPARE(ended.exitCode, 1);
    QCOMPARE(countsOf(ended), QList<int>({1, 1, 1}));
    QCOMPARE(
        ended.lines().constFirst().split(u'\t').mid(0, 3),
        QStringList({QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("orderConflict")}));
    QCOMPARE(m_file->show(QStringLiteral("1")), before);
}

void TestImportCommand::unreadable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("exists");
    QTest::newRow("missing") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("without headers") << row("1") << true;
    QTest::newRow("a header is missing") << QByteArray(header).replace("Voornaam", "Naam") << true;
    QTest::newRow("a header twice") << header + ";Voornaam\r\n" << true;
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) + QByteArray(500, '\x1')
                                << true;
    QTest::newRow("a register") << bytesOf(sample("nothing")) + "SQLite format 3" << true;
    QTest::newRow("too large") << header + QByteArray(21'000'000, '\n') << true;
}
void TestImportCommand::unreadable()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, exists);
    const QString path = m_file->inFolder(QStringLiteral("bestellingen é.csv"));
    QVERIFY(!exists || writeBytes(path, bytes));
    const QByteArray before = bytesOf(m_file->path());
    const Ended ended = import(path);
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.output.isEmpty() && ended.errors.trimmed().endsWith('.'), ended.all());
    const Ended json = import(path, {QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.json().value(QStringLiteral("error")).toString().toUtf8(),
             ended.errors.trimmed());
    QCOMPARE(import(m_file->inFolder(QString())).exitCode, 2);
    QCOMPARE(bytesOf(m_file->path()), before);
}

/// A name that a spreadsheet would take for a formula comes out guarded and goes in unguarded.
void TestImportCommand::formulasGoRound()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    QStringList names;
    QList<QByteArray> rows;
    QList<QByteArray> lines;
    int number = 0;
    const QByteArray day = Noon::today().toString(Qt::ISODate).toUtf8();
    for (const char *name : {"'=1+1", "'+32", "'-Jan", "'@x", "'=HYPERLINK(\"\"x\"\")", "''=x",
                             "'t Kint", "A=b", "'", "Jan; Piet", "\"\"quoted\"\""}) {
        const QByteArray cheque = QByteArray::number(++number);
        rows.append(cheque + ";60004436;\"" + name + "\";An;" + day + ";4");
        names.append(
            QString::fromLatin1(name).replace(QStringLiteral("\"\""), QStringLiteral("\"")));
        QJsonObject intake{{QStringLiteral("date"), QString::fromLatin1(day)},
                           {QStringLiteral("counsellor"), QStringLiteral("Janssens Thomas")},
                           {QStringLiteral("form"), QStringLiteral("group")},
                           {QStringLiteral("minutes"), 30}};
        lines.append(toLine({{QStringLiteral("use"), QStringLiteral("registerCheque")},
                             {QStringLiteral("chequeNumber"), QString::fromLatin1(cheque)},
                             {QStringLiteral("clientNumber"), QStringLiteral("60004436")},
                             {QStringLiteral("themes"), QJsonArray{QStringLiteral("meaning")}},
                             {QStringLiteral("question"), QStringLiteral("Wat?")},
                             {QStringLiteral("intake"), intake}}));
    }
    const Ended imported = import(written(rows));
    QVERIFY2(imported.exitCode == 0, imported.all());
    QCOMPARE(m_file->show(QStringLiteral("1")).value(QStringLiteral("familyName")).toString(),
             QStringLiteral("=1+1"));
    QCOMPARE(m_file->show(QStringLiteral("6")).value(QStringLiteral("familyName")).toString(),
             QStringLiteral("'=x"));
    QCOMPARE(m_file->show(QStringLiteral("7")).value(QStringLiteral("familyName")).toString(),
             QStringLiteral("'t Kint"));
    const Ended applied = m_file->apply(lines);
    QVERIFY2(applied.exitCode == 0, applied.all());
    for (const char *what : {"guidances", "financial"}) {
        const QString overview = QString::fromLatin1(what);
        const Table table =
            exported(*m_file, overview, {QStringLiteral("--sort"), QStringLiteral("chequeNumber")});
        const int column = overview == QLatin1StringView("guidances") ? 2 : 4;
        QStringList clients;
        for (const QStringList &line : table.mid(1))
            clients.append(line.at(column));
        QStringList expected;
        for (const QString &name : names)
            expected.append(QString(name + u" An"));
        QCOMPARE(clients, expected);
    }
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
