// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"
#include "model/exchange/outputfile.h"
#include "model/exchange/tablefile.h"
#include "model/exchange/tabletext.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/targetfile.h"
#include "tests/support/testcase.h"
#include "tests/support/textsheet.h"

#include <QFile>

namespace {

/// Of more than one piece.
QList<QStringList> manyRows()
{
    QList<QStringList> rows;
    for (int row = 0; row < 40'000; ++row)
        rows.append({QString::number(row), QStringLiteral("één twee drie vier")});
    return rows;
}

const QStringList titles{QStringLiteral("a"), QStringLiteral("b")};

/// A cell of each kind, and what a spreadsheet, a letter or a page could make of texts.
void fill(TextSheet &sheet)
{
    sheet.setCells(1, SheetCells::Count);
    sheet.setCells(2, SheetCells::Amount);
    const auto row = [&sheet](const QString &text, const char *minutes, const char *cents) {
        sheet.append({text, QString::fromLatin1(minutes), QString::fromLatin1(cents)});
    };
    row(QStringLiteral("00007788152"), "-90", "-8485");
    row(QStringLiteral("=1+1"), "0", "5");
    row(QStringLiteral("<Zoë> & \"’t\tKint\"\r\nx"), "60", "18150");
}
const QStringList kinds{QStringLiteral("Nr <&>"), QStringLiteral("@x"), QStringLiteral("c")};

} // namespace

/// Tables and other files that are written piece by piece.
class TestTableFile : public TestCase, private TargetFile
{
    Q_OBJECT

public:
    TestTableFile()
        : TargetFile(QStringLiteral("uit.csv"))
    {
    }

private Q_SLOTS:
    void writesAllPieces();
    void givesUpWithItsReason();
    void hearsOfAFullDisk();
    void csvIsWhatItsBytesAre();
    void cancelledLeavesTheOldFile();
    void pastesAsText();
    void pastesAsHtml();
};

void TestTableFile::writesAllPieces()
{
    QVERIFY(writeFile(path(), "oud"));
    QVERIFY(writeFile(path(), [](const TakeBytes &take) {
        for (const char *piece : {"een ", "twee ", "", "drie"}) {
            if (!take(piece))
                break;
        }
        return Result<void>();
    }));
    QCOMPARE(bytes(), QByteArray("een twee drie"));
}

void TestTableFile::givesUpWithItsReason()
{
    QVERIFY(writeFile(path(), "oud"));
    const Error reason{ErrorCode::FileUnreadable, QStringLiteral("bron"), {}};
    const Result<void> written =
        writeFile(path(), [&reason](const TakeBytes &take) -> Result<void> {
            take("nieuw");
            return reason;
        });
    QVERIFY(!written);
    QCOMPARE(written.error(), reason);
    QVERIFY(isAsBefore());
}

/// Also when who gives the bytes does not look whether they were taken.
void TestTableFile::hearsOfAFullDisk()
{
#ifdef Q_OS_UNIX
    QVERIFY(writeFile(path(), "oud"));
    for (const bool looks : {true, false}) {
        Result<void> written;
        int given = 0;
        {
            const FileSizeLimit limit(100'000);
            written = writeFile(path(), [&given, looks](const TakeBytes &take) {
                for (given = 0; given < 20; ++given) {
                    if (!take(QByteArray(50'000, 'x')) && looks)
                        break;
                }
                return Result<void>();
            });
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(written.error().subject, path());
        QCOMPARE(given < 20, looks);
        QVERIFY(isAsBefore());
    }
#else
    QSKIP("only Unix limits the size of files");
#endif
}

void TestTableFile::csvIsWhatItsBytesAre()
{
    const TextSheet sheet(titles, manyRows());
    QList<int> heard;
    QVERIFY(writeTable(sheet, path(), [&heard](int rows) {
        heard.append(rows);
        return true;
    }));
    QCOMPARE(bytes(), Csv::bytes(sheet));
    QVERIFY(heard.size() > 2);
    QVERIFY(std::is_sorted(heard.cbegin(), heard.cend()));
    QCOMPARE(heard.constLast(), sheet.rowCount());
    QVERIFY(writeTable(sheet, path()));
    QCOMPARE(bytes(), Csv::bytes(sheet));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
#endif
}

void TestTableFile::cancelledLeavesTheOldFile()
{
    QVERIFY(writeFile(path(), "oud"));
    const TextSheet sheet(titles, manyRows());
    // At the first word of it, and when all has been written.
    for (const int enough : {1, sheet.rowCount()}) {
        const Result<void> written =
            writeTable(sheet, path(), [enough](int rows) { return rows < enough; });
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(isAsBefore());
    }
}

void TestTableFile::pastesAsText()
{
    TextSheet sheet(kinds);
    fill(sheet);
    QCOMPARE(TableText::tabSeparated(sheet),
             QByteArray("Nr <&>\t'@x\tc\n"
                        "00007788152\t-90\t-84,85\n"
                        "'=1+1\t0\t0,05\n"
                        "<Zoë> & \"’t Kint\"  x\t60\t181,50\n"));
}

void TestTableFile::pastesAsHtml()
{
    TextSheet sheet(kinds);
    fill(sheet);
    const QByteArray html = TableText::html(sheet);
    const QByteArray text = "<td class=\"t\" sdnum=\"0;0;@\">";
    const QByteArray number = "<td align=\"right\">";
    for (const QByteArray &row :
         {QByteArray("<tr><th>Nr &lt;&amp;&gt;</th><th>'@x</th><th>c</th></tr>"),
          QByteArray("<tr>" + text + "00007788152</td>" + number + "-90</td>" + number
                     + "-84,85</td></tr>"),
          QByteArray("<tr>" + text + "'=1+1</td>" + number + "0</td>" + number + "0,05</td></tr>"),
          QByteArray("<tr>" + text + "&lt;Zoë&gt; &amp; &quot;’t\tKint&quot;\r\nx</td>")})
        QVERIFY2(html.contains(row), html.constData());
    QCOMPARE(html.count("<tr>"), 4);
    QVERIFY(html.contains("charset=\"utf-8\"") && html.contains("mso-number-format:\"\\@\""));
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
