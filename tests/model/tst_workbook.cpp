// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outputfile.h"
#include "model/exchange/tablefile.h"
#include "model/exchange/workbook.h"
#include "model/exchange/zipsizes.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/targetfile.h"
#include "tests/support/testcase.h"
#include "tests/support/textsheet.h"
#include "tests/support/workbookbypython.h"

#include <QBuffer>

#include <clocale>

/// Workbooks for Excel, read by another reader than ours.
class TestWorkbook : public TestCase, private TargetFile
{
    Q_OBJECT

public:
    TestWorkbook()
        : TargetFile(QStringLiteral("uit.xlsx"))
    {
    }

private Q_SLOTS:
    void endingSaysTheForm_data();
    void endingSaysTheForm();
    void withoutTheLibraryItSaysSo();
    void everyCellIsWhatItIs();
    void textsStayTexts();
    void noRowsAtAll();
    void pointWhereverOneLives();
    void moreRowsThanExcelHolds();
    void cancelledLeavesTheOldFile();
    void fullDiskIsHeardOf();
    void sizesOfNoZip();

private:
    /// Why the tests that look into one have nothing to look at.
    static const char *lack()
    {
        if (!Workbook::isAvailable())
            return "built without libxlsxwriter";
        return hasPython() ? nullptr : "python3 is not installed";
    }
};

namespace {

/// So many rows without having them.
class EndlessSheet final : public Sheet
{
public:
    explicit EndlessSheet(int rows)
        : m_rows(rows)
    {
    }

    mutable int cellsRead = 0;

    [[nodiscard]] QString name() const override { return QStringLiteral("Veel"); }
    [[nodiscard]] QList<SheetColumn> columns() const override
    {
        return {{QStringLiteral("a"), SheetCells::Text}, {QStringLiteral("b"), SheetCells::Count}};
    }
    [[nodiscard]] int rowCount() const override { return m_rows; }
    [[nodiscard]] QByteArrayView text(int, int) const override
    {
        ++cellsRead;
        return "tekst";
    }
    [[nodiscard]] qint64 number(int row, int) const override { return row; }

private:
    int m_rows;
};

} // namespace

void TestWorkbook::endingSaysTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isWorkbook");
    for (const char *name : {"a.xlsx", "A.XLSX", "/tmp/x.y/a.Xlsx", ".xlsx"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"a.csv", "a.CSV", "a", "", "xlsx", "a.xlsx.csv", "a.xls", "a.xlsx/b"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}
void TestWorkbook::endingSaysTheForm()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isWorkbook);
    QCOMPARE(tableFormOf(name), isWorkbook ? TableForm::Workbook : TableForm::Csv);
}

void TestWorkbook::withoutTheLibraryItSaysSo()
{
    QVERIFY(canWrite(TableForm::Csv));
    QCOMPARE(canWrite(TableForm::Workbook), Workbook::isAvailable());
    if (Workbook::isAvailable())
        QSKIP("built with libxlsxwriter");
    QVERIFY(writeFile(path(), "oud"));
    const Result<void> written = writeTable(TextSheet({QStringLiteral("a")}), path());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WorkbookUnavailable);
    QVERIFY(isAsBefore());
}

void TestWorkbook::everyCellIsWhatItIs()
{
    if (lack())
        QSKIP(lack());
    TextSheet sheet({QStringLiteral("Nummer"), QStringLiteral("Dag"), QStringLiteral("Duur"),
                     QStringLiteral("Bedrag")});
    sheet.setCells(1, SheetCells::Day);
    sheet.setCells(2, SheetCells::Count);
    sheet.setCells(3, SheetCells::Amount);
    const auto day = [](int year, int month, int dayOfMonth) {
        return QString::number(QDate(year, month, dayOfMonth).toJulianDay());
    };
    const auto row = [&sheet](const char *number, const QString &on, const char *minutes,
                              const char *cents) {
        sheet.append({QString::fromUtf8(number), on, QString::fromLatin1(minutes),
                      QString::fromLatin1(cents)});
    };
    row("00007788152", day(2026, 3, 10), "60", "18150");
    row("60004436", day(2024, 2, 29), "-90", "-8485");
    row("Zoë D’hondt", day(1900, 3, 1), "0", "5");
    row("\xF0\x9F\x98\x80", day(9999, 12, 31), "100000000", "0");
    // Below a hundred no cent may go astray, and no digit of a very large sum.
    for (int cents = 0; cents < 100; ++cents)
        row("", day(2026, 1, 1), "1", qPrintable(QString::number(99'999'999'900 + cents)));
    QVERIFY(writeTable(sheet, path()));

    const ReadWorkbook read = readWorkbook(path());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.name, sheet.name());
    QCOMPARE(read.frozenRows, 1);
    QCOMPARE(read.filter, QStringLiteral("A1:D105"));
    QCOMPARE(read.rows.size(), 105);
    const auto cells = [&read](int at) { return read.rows.at(at).join(u'|'); };
    QCOMPARE(cells(0), QStringLiteral("text Nummer|text Dag|text Duur|text Bedrag"));
    QCOMPARE(cells(1), QStringLiteral("text 00007788152|day 10/03/2026|number 60|amount 181,50"));
    QCOMPARE(cells(2), QStringLiteral("text 60004436|day 29/02/2024|number -90|amount -84,85"));
    QCOMPARE(cells(3), QStringLiteral("text Zoë D’hondt|day 01/03/1900|number 0|amount 0,05"));
    QCOMPARE(
        cells(4),
        QString::fromUtf8("text \xF0\x9F\x98\x80|day 31/12/9999|number 100000000|amount 0,00"));
    for (int cents = 0; cents < 100; ++cents)
        QCOMPARE(read.rows.at(5 + cents).at(3),
                 QStringLiteral("amount 999999999,%1").arg(cents, 2, 10, QChar(u'0')));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
#endif
}

void TestWorkbook::textsStayTexts()
{
    if (lack())
        QSKIP(lack());
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("{=1+1}"),
                            QStringLiteral("+32 470"),
                            QStringLiteral("-5"),
                            QStringLiteral("@SUM(A1)"),
                            QStringLiteral("'t Kint"),
                            QStringLiteral("http://voorbeeld.be"),
                            QStringLiteral("<b>&amp;\"'"),
                            QStringLiteral(" voor en na "),
                            QStringLiteral("een\ntwee"),
                            QStringLiteral("een\ttwee"),
                            QStringLiteral("a\u0001b"),
                            QStringLiteral("10/03/2026"),
                            QStringLiteral("1E5"),
                            QStringLiteral("WAAR"),
                            QString(1'000, u'é')};
    TextSheet sheet({QStringLiteral("=Titel")});
    for (const QString &text : texts)
        sheet.append({text});
    QVERIFY(writeTable(sheet, path()));
    const ReadWorkbook read = readWorkbook(path());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.rows.at(0), QStringList(QStringLiteral("text =Titel")));
    for (int row = 0; row < texts.size(); ++row)
        QCOMPARE(read.rows.at(row + 1).constFirst(), QString(u"text " + texts.at(row)));
}

void TestWorkbook::noRowsAtAll()
{
    if (lack())
        QSKIP(lack());
    QVERIFY(writeTable(TextSheet({QStringLiteral("a"), QStringLiteral("b")}), path()));
    const ReadWorkbook read = readWorkbook(path());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.rows, Table({{QStringLiteral("text a"), QStringLiteral("text b")}}));
    QCOMPARE(read.filter, QStringLiteral("A1:B1"));
}

/// The library asks C how to print a number, and C asks the desk.
void TestWorkbook::pointWhereverOneLives()
{
    if (lack())
        QSKIP(lack());
    const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
    bool comma = false;
    for (const char *desk : {"nl_BE.UTF-8", "nl_NL.UTF-8", "fr_BE.UTF-8", "fr_FR.UTF-8",
                             "de_DE.UTF-8", "nl-BE", "Dutch_Belgium"})
        comma = comma || std::setlocale(LC_NUMERIC, desk);
    if (!comma)
        QSKIP("no language with a decimal comma is installed");
    TextSheet sheet({QStringLiteral("Bedrag")});
    sheet.setCells(0, SheetCells::Amount);
    sheet.append({QStringLiteral("-8485")});
    const Result<void> written = writeTable(sheet, path());
    std::setlocale(LC_NUMERIC, before.constData());
    QVERIFY(written);
    const ReadWorkbook read = readWorkbook(path());
    QCOMPARE(read.error, QString());
    QCOMPARE(read.rows.value(1), QStringList(QStringLiteral("amount -84,85")));
}

void TestWorkbook::moreRowsThanExcelHolds()
{
    if (!Workbook::isAvailable())
        QSKIP("built without libxlsxwriter");
    QVERIFY(writeFile(path(), "oud"));
    const EndlessSheet sheet(Workbook::mostRows + 1);
    const Result<void> written = writeTable(sheet, path());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::TooManyRows);
    QCOMPARE(written.error().subject, path());
    QCOMPARE(sheet.cellsRead, 0);
    QVERIFY(isAsBefore());
    // One less is begun.
    const Result<void> begun =
        writeTable(EndlessSheet(Workbook::mostRows), path(), [](int) { return false; });
    QCOMPARE(begun.error().code, ErrorCode::Cancelled);
}

void TestWorkbook::cancelledLeavesTheOldFile()
{
    if (!Workbook::isAvailable())
        QSKIP("built without libxlsxwriter");
    QVERIFY(writeFile(path(), "oud"));
    const EndlessSheet sheet(5'000);
    QList<int> heard;
    for (const int enough : {1, 2'500, 5'000}) {
        heard.clear();
        const Result<void> written = writeTable(sheet, path(), [&heard, enough](int rows) {
            heard.append(rows);
            return rows < enough;
        });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(isAsBefore());
    }
    QCOMPARE(heard, QList<int>({1, 1'001, 2'001, 3'001, 4'001, 5'000}));
    QVERIFY(writeTable(sheet, path(), [](int) { return true; }));
    QVERIFY(bytes().startsWith("PK"));
}

/// Wherever the disk is full: at the library's own files, or at ours.
void TestWorkbook::fullDiskIsHeardOf()
{
#ifdef Q_OS_UNIX
    if (!Workbook::isAvailable())
        QSKIP("built without libxlsxwriter");
    const EndlessSheet sheet(5'000);
    QVERIFY(writeTable(sheet, path()));
    QFile whole(path());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const quint32 page = unpackedSizes(whole).value("xl/worksheets/sheet1.xml");
    QVERIFY(page > 100'000);
    whole.close();
    for (const quint32 limit :
         {quint32(0), quint32(100), quint32(5'000), page / 2, page - 700, page - 4, page - 1}) {
        QVERIFY(writeFile(path(), "oud"));
        Result<void> written;
        {
            const FileSizeLimit full(limit);
            written = writeTable(sheet, path());
        }
        QVERIFY2(!written, qPrintable(QString::number(limit)));
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QVERIFY(isAsBefore());
    }
#else
    QSKIP("only Unix limits the size of files");
#endif
}

void TestWorkbook::sizesOfNoZip()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("PK\x05\x06"), QByteArray("geen zip"), QByteArray(70'000, 'x'),
          QByteArray("PK\x05\x06" + QByteArray(18, '\xFF'))}) {
        QBuffer buffer;
        buffer.setData(bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QVERIFY(unpackedSizes(buffer).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
