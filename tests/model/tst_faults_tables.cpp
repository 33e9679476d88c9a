// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/orderfile.h"
#include "model/exchange/textdecoder.h"
#include "model/itemmodels/guidancemodel.h"
#include "model/itemmodels/ledgermodel.h"
#include "model/itemmodels/overviewmodel.h"
#include "model/itemmodels/overviewsheet.h"
#include "tests/support/importfixture.h"
#include "tests/support/overviewrows.h"
#include "tests/support/testcase.h"
#include "tests/support/textsheet.h"

#include <QElapsedTimer>

namespace {

QString signs()
{
    return QStringLiteral("=+-@\t\r\n");
}

/// The cells of a table of ours, read back.
QList<QStringList> cellsOf(const Sheet &sheet)
{
    const Result<QString> text = decodedText(Csv::bytes(sheet));
    QList<QStringList> rows;
    CsvReader reader(*text, u';');
    while (const std::optional<CsvRecord> record = reader.next())
        rows.append(record->fields);
    return rows;
}

/// Two rows: one with the name, one without, so that a keyword that finds all is seen.
template <typename Model, typename Row> int foundBy(const QList<Row> &rows, const QString &keyword)
{
    Model model;
    model.setRows(rows);
    model.setFilter({.keyword = keyword});
    if (model.rowCount() == 1 && model.index(0, 0).data(OverviewModel::IdRole).toLongLong() != 1)
        return -1;
    return model.rowCount();
}

} // namespace

/// F18 and F20: tables that go to a spreadsheet and come back, and what is looked for in them.
class FaultsTablesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f18_cells_data();
    void f18_cells();
    void f18_ordersComeBack_data();
    void f18_ordersComeBack();
    void f20_literal_data();
    void f20_literal();
    void f20_pastedKeyword_data();
    void f20_pastedKeyword();
};

void FaultsTablesTest::f18_cells_data()
{
    QTest::addColumn<QString>("text");
    const QStringList names{QStringLiteral("="), QStringLiteral("+"),   QStringLiteral("-"),
                            QStringLiteral("@"), QStringLiteral("TAB"), QStringLiteral("CR"),
                            QStringLiteral("LF")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const char *before : {"", "'", "''", "'''"}) {
            const QString text = QString(QLatin1StringView(before) + signs().at(i));
            QTest::addRow("%s%s", before, qPrintable(names.at(i))) << text;
            QTest::addRow("%s%s and more", before, qPrintable(names.at(i)))
                << QString(text + QStringLiteral("HYPERLINK(\"x\";\"y\")"));
        }
    }
    for (const char *plain : {"Peeters", "'t Kint", "'", "''", "a=b", " =a", "'a=b", ""})
        QTest::newRow(*plain ? plain : "nothing") << QString::fromLatin1(plain);
}

/// As a cell of an export it is no formula, and what the importer makes of the cell is the text.
void FaultsTablesTest::f18_cells()
{
    QFETCH(const QString, text);
    const QStringList headers{QStringLiteral("Chequenummer"),   QStringLiteral("Klantnummer"),
                              QStringLiteral("Familienaam"),    QStringLiteral("Voornaam"),
                              QStringLiteral("Aangevraagd op"), QStringLiteral("Aantal uren")};
    TextSheet table(headers,
                    {{QStringLiteral("1"), QStringLiteral("60004436"), text, text,
                      QStringLiteral("03/03/2026"), QStringLiteral("-4")}});
    table.setCells(5, SheetCells::Count);
    const QStringList cells = cellsOf(table).value(1);
    QCOMPARE(cells.size(), headers.size());
    QVERIFY(cells.at(2).isEmpty() || !signs().contains(cells.at(2).front()));
    QCOMPARE(cells.at(5), QStringLiteral("-4")); // a number is no text
    const Result<OrderFile> file = readOrderFile(Csv::bytes(table));
    QVERIFY(file);
    QCOMPARE(file->records.size(), 1);
    QCOMPARE(file->records.constFirst().findings, Findings());
    QCOMPARE(file->records.constFirst().draft.familyName, text);
    QCOMPARE(file->records.constFirst().draft.givenName, text);
}

void FaultsTablesTest::f18_ordersComeBack_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"=1+1", "+32", "-Jan", "@x", "'=x", "''+x", "'t Kint", "'", "A=b",
                             "=HYPERLINK(\"http://x\";\"y\")", "-", "'-'", "=cmd|' /C calc'!A0"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Imported, registered, exported, and the cell imported again elsewhere.
void FaultsTablesTest::f18_ordersComeBack()
{
    QFETCH(const QString, name);
    ImportFixture here;
    QVERIFY(here.cheques);
    OrderDraft order = goodOrder();
    order.familyName = name;
    order.givenName = name;
    QCOMPARE(refusalOf(here.cheques->addOrder(order)), QString());
    QCOMPARE(refusalOf(here.cheques->registerCheque(registrationOf(order.chequeNumber))),
             QString());
    const Result<Overview> overview = here.cheques->loadOverview();
    QVERIFY(overview);
    GuidanceModel guidances;
    guidances.setRows(overview->guidances);
    LedgerModel ledger;
    ledger.setRows(overview->ledger);
    const QStringList exported{
        cellsOf(OverviewSheet(guidances)).at(1).at(GuidanceModel::ClientColumn),
        cellsOf(OverviewSheet(ledger)).at(1).at(LedgerModel::ClientColumn)};
    for (const QString &cell : exported) {
        const ImportFixture there;
        QByteArray quoted = cell.toUtf8();
        quoted.replace("\"", "\"\"");
        const QByteArray bytes =
            "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren\n"
            "1;60004436;\""
            + quoted + "\";An;03/03/2026;4\n";
        QCOMPARE(countsOf(there.take(there.file(bytes))), QStringLiteral("1 0 0"));
        QCOMPARE(there.value("SELECT family_name FROM cheque"), QString(name + u' ' + name));
    }
}

void FaultsTablesTest::f20_literal_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *keyword, bool found) {
        QTest::addRow("%s in %s", keyword, name)
            << QString::fromUtf8(name) << QString::fromUtf8(keyword) << found;
    };
    for (const char *sign :
         {"%",     "_",   "*",  "?", "'", "''", "\"", "\\",       "\\%",
          "[a-z]", "(?:", ".*", "^", "$", "|",  "--", "0 OR 1=1", "';DROP TABLE cheque;--",
          "%n",    "%1"}) {
        row(QByteArray("Vijf").append(sign).append("x").constData(), sign, true);
        if (QByteArray(sign) != "0 OR 1=1")
            row("Vijf", sign, false);
    }
    row("100% zeker", "100%", true);
    row("100 zeker", "100%", false);
    row("a_b", "a_b", true);
    row("axb", "a_b", false);
    row("O'Brien", "o’brien", true);
    row("O’Brien", "O'BRIEN", true);
    row("\"De\" Brug", "\"de\" brug", true);
    row("a\\b", "a\\b", true);
    row("a\\b", "a/b", false);
    row("Peeters", "pee ters", true); // two words
    row("Peeters", "eteP", false);
}

void FaultsTablesTest::f20_literal()
{
    QFETCH(const QString, name);
    QFETCH(const QString, keyword);
    QFETCH(const bool, found);
    const QString other = QStringLiteral("Claes");
    const QList<GuidanceRow> guidances{guidanceRow(1, name, GuidanceStatus::InUse, 1),
                                       guidanceRow(2, other, GuidanceStatus::InUse, 2)};
    QCOMPARE(foundBy<GuidanceModel>(guidances, keyword), found ? 1 : 0);
    const QList<LedgerRow> ledger{ledgerRow(1, name, {181'50}), ledgerRow(2, other, {181'50})};
    QCOMPARE(foundBy<LedgerModel>(ledger, keyword), found ? 1 : 0);
}

void FaultsTablesTest::f20_pastedKeyword_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<bool>("found"); // every word of it stands in every line
    QTest::newRow("one letter") << QStringLiteral("a") << false;
    QTest::newRow("words that occur") << QStringLiteral("an thomas ") << true;
    QTest::newRow("letters that occur") << QStringLiteral("a n t h o m ") << true;
    QTest::newRow("accents") << QStringLiteral("\u00eb") << false;
    QTest::newRow("accents apart") << QStringLiteral("e\u0308") << false;
    QTest::newRow("marks without end") << QStringLiteral("\u0308\u0323") << true; // nothing is left
    QTest::newRow("signs") << QStringLiteral("%_'\"\\") << false;
    QTest::newRow("blanks") << QStringLiteral(" \n\t") << true;
    QTest::newRow("NUL") << QString(QChar(QChar::Null)) << false;
}

/// A megabyte as a keyword over 25,000 lines.
void FaultsTablesTest::f20_pastedKeyword()
{
    QFETCH(const QString, piece);
    QFETCH(const bool, found);
    static const QList<GuidanceRow> rows = [] {
        QList<GuidanceRow> all;
        for (int i = 1; i <= 25'000; ++i)
            all.append(guidanceRow(i, QStringLiteral("Peeters"), GuidanceStatus::InUse, i));
        return all;
    }();
    GuidanceModel model;
    model.setRows(rows);
    QElapsedTimer timer;
    timer.start();
    model.setFilter({.keyword = piece.repeated((1 << 20) / piece.size())});
    QCOMPARE(model.rowCount(), found ? int(rows.size()) : 0);
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
}

QTEST_GUILESS_MAIN(FaultsTablesTest)
#include "tst_faults_tables.moc"
