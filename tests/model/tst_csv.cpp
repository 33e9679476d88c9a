// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/formulaguard.h"
#include "model/exchange/outputfile.h"
#include "model/exchange/textdecoder.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/testcase.h"
#include "tests/support/textsheet.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace {

using Rows = QList<QStringList>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Rows fieldsOf(const QString &text, QChar delimiter = u';')
{
    Rows rows;
    CsvReader reader(text, delimiter);
    while (const std::optional<CsvRecord> record = reader.next())
        rows.append(record->fields);
    return rows;
}

/// Everything a spreadsheet, a quote or an encoding could spoil.
Rows awkwardRows()
{
    return {
        {QStringLiteral("Çelik"), QStringLiteral("D’hondt €"), QStringLiteral("Zoë \U0001F600")},
        {QStringLiteral("de \"Rosse\""), QStringLiteral("\""), QStringLiteral("\"\"")},
        {QStringLiteral("Jan; Piet"), QStringLiteral(";"), QStringLiteral("a,b\tc")},
        {QStringLiteral("een\ntwee"), QStringLiteral("een\r\ntwee"), QStringLiteral("een\rtwee\n")},
        {QStringLiteral("=1+1"), QStringLiteral("'=1+1"), QStringLiteral("''@x")},
        {QStringLiteral("-5"), QStringLiteral("\t+"), QStringLiteral("\r\n")},
        {QStringLiteral(" voor"), QStringLiteral("na "), QStringLiteral(" ")},
        {QString(), QStringLiteral("'t Kint"), QStringLiteral("'")},
    };
}

} // namespace

class CsvTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void guards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const char *text, const char *cell) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cell);
        };
        row("empty", "", "");
        row("name", "Peeters", "Peeters");
        row("equals", "=A1", "'=A1");
        row("plus", "+32", "'+32");
        row("minus", "-5", "'-5");
        row("at", "@x", "'@x");
        row("tab", "\tx", "'\tx");
        row("cr", "\rx", "'\rx");
        row("lf", "\nx", "'\nx");
        row("only the sign", "=", "'=");
        row("quoted sign", "'=A1", "''=A1");
        row("two quotes and a sign", "''=A1", "'''=A1");
        row("quote", "'", "'");
        row("quotes", "'''", "'''");
        row("name with an apostrophe", "'t Kint", "'t Kint");
        row("sign further on", "a=b", "a=b");
        row("blank before the sign", " =a", " =a");
    }
    void guards()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cell);
        QCOMPARE(guarded(text), cell);
        QCOMPARE(unguarded(cell), text);
    }

    void takesOnlyAGuardOff()
    {
        for (const QString &cell :
             {QStringLiteral("=A1"), QStringLiteral("'a"), QStringLiteral("'"),
              QStringLiteral("''"), QStringLiteral("''t")})
            QCOMPARE(unguarded(cell), cell);
    }

    /// Every text of at most five of the characters that matter.
    void guardComesOffEveryText()
    {
        const QString signs = QStringLiteral("=+-@\t\r\n");
        const QString alphabet = QString(signs + u'\'' + u'a');
        QStringList texts{QString()};
        qsizetype shortest = 0;
        for (int length = 1; length <= 5; ++length) {
            const qsizetype end = texts.size();
            for (; shortest < end; ++shortest) {
                for (const QChar c : alphabet)
                    texts.append(QString(texts.at(shortest) + c));
            }
        }
        QCOMPARE(texts.size(), 1 + 9 + 81 + 729 + 6561 + 59049);
        for (const QString &text : std::as_const(texts)) {
            const QString cell = guarded(text);
            const bool isFormula = !cell.isEmpty() && signs.contains(cell.front());
            if (isFormula || unguarded(cell) != text)
                QFAIL(text.toUtf8().toPercentEncoding().constData());
        }
    }

    void writes()
    {
        TextSheet sheet({QStringLiteral("Klant"), QStringLiteral("=Bedrag"), QStringLiteral("x")});
        sheet.setCells(1, SheetCells::Amount);
        sheet.setCells(2, SheetCells::Count);
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        sheet.append({text("M\xFCller"), text("-8485"), text("-30")});
        sheet.append({text("-84,85"), text("5"), text("0")});
        sheet.append({text("a;b"), text("0"), text("1")});
        sheet.append({text("a\"b"), text("100"), text("1")});
        sheet.append({text("\n"), text("123456"), text("1")});
        sheet.append({text(" a"), text("1"), text("1")});
        sheet.append({text("a,b"), text("1"), text("1")});
        sheet.append({text("a\r"), text("1"), text("1")});
        QCOMPARE(Csv::bytes(sheet),
                 QByteArray("\xEF\xBB\xBFKlant;'=Bedrag;x\r\n"
                            "M\xC3\xBCller;-84,85;-30\r\n"
                            "'-84,85;0,05;0\r\n"
                            "\"a;b\";0,00;1\r\n"
                            "\"a\"\"b\";1,00;1\r\n"
                            "\"'\n\";1234,56;1\r\n"
                            "\" a\";0,01;1\r\n"
                            "a,b;0,01;1\r\n"
                            "\"a\r\";0,01;1\r\n"));
    }

    void anotherReaderFindsTheSameCells()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit.csv"));
        const QStringList headers{QStringLiteral("één"), QStringLiteral("twee;"),
                                  QStringLiteral("\"drie\"")};
        QVERIFY(writeFile(path, Csv::bytes(TextSheet(headers, awkwardRows()))));

        QProcess reader;
        reader.start(
            python,
            {QStringLiteral("-c"),
             QStringLiteral("import csv, json, sys\n"
                            "with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:\n"
                            "    print(json.dumps(list(csv.reader(f, delimiter=';', "
                            "strict=True))))\n"),
             path});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardError(), QByteArray());
        QCOMPARE(reader.exitCode(), 0);
        QJsonArray expected{QJsonArray::fromStringList(headers)};
        for (QStringList row : awkwardRows()) {
            for (QString &cell : row)
                cell = guarded(cell);
            expected.append(QJsonArray::fromStringList(row));
        }
        QCOMPARE(QJsonDocument::fromJson(reader.readAllStandardOutput()).array(), expected);
    }

    void readsBackWhatWasWritten()
    {
        const QStringList headers{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
        const Result<QString> text = decodedText(Csv::bytes(TextSheet(headers, awkwardRows())));
        QVERIFY(text);
        Rows rows = fieldsOf(*text);
        for (QStringList &row : rows) {
            for (QString &cell : row)
                cell = unguarded(cell);
        }
        QCOMPARE(rows, Rows{headers} + awkwardRows());
    }

    void replacesAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit.csv"));
        QVERIFY(writeFile(path, "oud"));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
        QVERIFY(writeFile(path, "nieuw"));
        QCOMPARE(bytesOf(path), QByteArray("nieuw"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("uit.csv")});
#ifdef Q_OS_UNIX
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
#endif
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("no such folder") << QStringLiteral("/geen/map/uit.csv");
        QTest::newRow("a folder that is a file")
            << QString(QStringLiteral(TEST_DATA_DIR) + QStringLiteral("/orders.csv/uit.csv"));
        QTest::newRow("no name") << QString();
        QTest::newRow("NUL in the name")
            << QString(QDir::tempPath() + QStringLiteral("/a") + QChar(QChar::Null));
#ifdef Q_OS_UNIX
        QTest::newRow("a device") << QStringLiteral("/dev/null");
#endif
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(const QString, path);
        const Result<void> result = writeFile(path, "x");
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
        QCOMPARE(result.error().subject, path);
#ifdef Q_OS_UNIX
        QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
#endif
    }

    void keepsTheOldFileWhenTheDiskIsFull()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("uit.csv"));
        QVERIFY(writeFile(path, "oud"));
        // More than the file engine buffers, and less: the second only fails when it is flushed.
        for (const int size : {200'000, 5'000}) {
            Result<void> result;
            {
                const FileSizeLimit limit(4'096);
                result = writeFile(path, QByteArray(size, 'x'));
            }
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::FileNotWritable);
            QCOMPARE(bytesOf(path), QByteArray("oud"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{QStringLiteral("uit.csv")});
        }
#else
        QSKIP("only Unix limits the size of files");
#endif
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *name, const char *text, const Rows &rows) {
            QTest::newRow(name) << QString::fromUtf8(text) << rows;
        };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        const QString empty = QStringLiteral("");
        row("nothing", "", {});
        row("no line end", "a;b", {{a, b}});
        row("LF", "a;b\nb\n", {{a, b}, {b}});
        row("CRLF", "a;b\r\nb\r\n", {{a, b}, {b}});
        row("CR", "a;b\rb\r", {{a, b}, {b}});
        row("mixed", "a\rb\na\r\nb", {{a}, {b}, {a}, {b}});
        row("empty line is a record", "a\r\n\r\nb", {{a}, {empty}, {b}});
        row("empty line at the end", "a\n\n", {{a}, {empty}});
        row("only a line end", "\n", {{empty}});
        row("empty cells", ";;", {{empty, empty, empty}});
        row("delimiter at the end", "a;\nb;", {{a, empty}, {b, empty}});
        row("quoted", "\"a\";\"b\"\n", {{a, b}});
        row("quoted empty", "\"\";\"\"", {{empty, empty}});
        row("delimiter in quotes", "\"a;b\";b", {{QStringLiteral("a;b"), b}});
        row("doubled quotes", "\"\"\"a\"\"\";\"\"\"\"",
            {{QStringLiteral("\"a\""), QStringLiteral("\"")}});
        row("line breaks in quotes", "\"a\nb\";a\n\"a\r\nb\"\n\"a\rb\"",
            {{QStringLiteral("a\nb"), a}, {QStringLiteral("a\r\nb")}, {QStringLiteral("a\rb")}});
        row("quote inside a cell", "a\"b\";b\"",
            {{QStringLiteral("a\"b\""), QStringLiteral("b\"")}});
        row("blank before a quote", " \"a\"", {{QStringLiteral(" \"a\"")}});
        row("blank after a quote", "\"a\" ;b", {{a, b}});
        row("blanks are kept", " a ;\tb", {{QStringLiteral(" a "), QStringLiteral("\tb")}});
        row("comma and tab", "a,b\ta", {{QStringLiteral("a,b\ta")}});
    }
    void reads()
    {
        QFETCH(const QString, text);
        QFETCH(const Rows, rows);
        QCOMPARE(fieldsOf(text), rows);
        int number = 0;
        CsvReader reader(text, u';');
        while (const std::optional<CsvRecord> record = reader.next()) {
            QCOMPARE(record->number, ++number);
            QCOMPARE(record->fieldCount, record->fields.size());
            QVERIFY(!record->openQuote);
            QVERIFY(record->longCells.isEmpty());
        }
    }

    void openQuoteCostsOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cell");
        QTest::newRow("to the end") << QStringLiteral("a;\"b\nc\nd") << 1;
        QTest::newRow("up to a later quote") << QStringLiteral("\"a;b\r\nc\r\n\"d\"") << 0;
        QTest::newRow("text after the quote") << QStringLiteral("a;a;\"b\"x;c\n\"c\"\nd\n") << 2;
        QTest::newRow("past doubled quotes") << QStringLiteral("\"a\rc\r\"\"\"d\"\"\"") << 0;
        QTest::newRow("twice in a record") << QStringLiteral("\"b\"x;\"b\"x\nc\nd") << 0;
    }
    void openQuoteCostsOneLine()
    {
        QFETCH(const QString, text);
        QFETCH(const int, cell);
        CsvReader reader(text, u';');
        const std::optional<CsvRecord> bad = reader.next();
        QCOMPARE(bad->openQuote, std::optional<qsizetype>(cell));
        QCOMPARE(bad->fields.size(), cell + 1);
        const std::optional<CsvRecord> second = reader.next();
        QCOMPARE(second->fields, QStringList{QStringLiteral("c")});
        QCOMPARE(second->number, 2);
        const std::optional<CsvRecord> third = reader.next();
        QVERIFY(third->fields.constFirst().contains(u'd'));
        QVERIFY(!third->openQuote);
        QVERIFY(!reader.next());
    }

    void limitsCells_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isQuoted");
        for (const int length : {9'999, 10'000, 10'001, 100'000}) {
            QTest::addRow("%d", length) << length << false;
            QTest::addRow("%d in quotes", length) << length << true;
        }
    }
    void limitsCells()
    {
        QFETCH(const int, length);
        QFETCH(const bool, isQuoted);
        const QString cell(length, u'x');
        const QString quote = isQuoted ? QStringLiteral("\"") : QString();
        const QString text = QString(u"a;" + quote + cell + quote + u";b\nc");
        CsvReader reader(text, u';');
        const std::optional<CsvRecord> record = reader.next();
        const bool isLong = length > CsvReader::longestCell;
        QCOMPARE(record->longCells, isLong ? QList<qsizetype>{1} : QList<qsizetype>{});
        QCOMPARE(
            record->fields,
            QStringList({QStringLiteral("a"), isLong ? QString() : cell, QStringLiteral("b")}));
        QCOMPARE(reader.next()->fields, QStringList{QStringLiteral("c")});
    }

    void limitsColumns()
    {
        for (const int count : {63, 64, 65, 1'000}) {
            const QString text = QString(QString(count - 1, u';') + u"\nb");
            CsvReader reader(text, u';');
            const std::optional<CsvRecord> record = reader.next();
            QCOMPARE(record->fieldCount, count);
            QCOMPARE(record->fields.size(), qMin(count, 64));
            QCOMPARE(reader.next()->fields, QStringList{QStringLiteral("b")});
        }
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString name = QStringLiteral("Zoë €");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("UTF-8") << QByteArray("Zo\xC3\xAB \xE2\x82\xAC") << name;
        QTest::newRow("UTF-8, marked") << QByteArray("\xEF\xBB\xBFZo\xC3\xAB \xE2\x82\xAC") << name;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString();
        QTest::newRow("Windows-1252") << QByteArray("Zo\xEB \x80") << name;
        QTest::newRow("UTF-16LE") << QByteArrayLiteral("\xFF\xFEZ\0o\0\xEB\0 \0\xAC\x20") << name;
        QTest::newRow("UTF-16BE") << QByteArrayLiteral("\xFE\xFF\0Z\0o\0\xEB\0 \x20\xAC") << name;
        QTest::newRow("half a pair")
            << QByteArrayLiteral("\xFF\xFE\x00\xD8") << QString(QChar(0xD800));
        QTest::newRow("surrogate as UTF-8")
            << QByteArray("\xED\xA0\x80") << QString::fromUtf16(u"í\u00A0€");
        QTest::newRow("cut UTF-8") << QByteArray("Zo\xC3") << QStringLiteral("ZoÃ");
        QTest::newRow("NUL") << QByteArrayLiteral("a\0b")
                             << QString(u'a' + QChar(QChar::Null) + u'b');
        QByteArray upperControls;
        for (int c = 0x80; c < 0xA0; ++c)
            upperControls.append(static_cast<char>(c));
        QTest::newRow("all of Windows-1252's own")
            << upperControls
            << QString::fromUtf16(u"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ");
    }
    void decodes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        const Result<QString> decoded = decodedText(bytes);
        QVERIFY(decoded);
        QCOMPARE(*decoded, text);
    }

    void neverGuessesACharacter_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("marked UTF-8 that is not") << QByteArray("\xEF\xBB\xBFZo\xEB");
        QTest::newRow("half a UTF-16 unit") << QByteArray("\xFF\xFEZ");
        QTest::newRow("half a big-endian unit") << QByteArrayLiteral("\xFE\xFF\0Zo");
    }
    void neverGuessesACharacter()
    {
        QFETCH(const QByteArray, bytes);
        const Result<QString> decoded = decodedText(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, ErrorCode::FileFormUnknown);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
