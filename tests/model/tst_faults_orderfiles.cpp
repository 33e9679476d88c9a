// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/orderfile.h"
#include "tests/support/dice.h"
#include "tests/support/importfixture.h"
#include "tests/support/testcase.h"

#include <QElapsedTimer>

namespace {

/// Seconds, where the longest takes a few: a machine may be busy.
constexpr int patience = 60'000;

constexpr const char *header =
    "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren";
constexpr const char *good = "00007788152;60004436;Peeters;An;03/03/2026;4";

QByteArray line(const QByteArray &familyName)
{
    return QByteArray(good).replace("Peeters", familyName).replace("152", "199");
}

/// As much of it as a file may hold.
QByteArray filled(const QByteArray &bytes, const QByteArray &piece)
{
    const qsizetype room = OrderFile::largestSize - bytes.size();
    return bytes + piece.repeated(room / piece.size());
}

QByteArray asUtf16(const QByteArray &latin1, const QString &name)
{
    QByteArray bytes = "\xFF\xFE";
    const QString text = QString::fromLatin1(latin1).replace(QStringLiteral("Peeters"), name);
    for (const QChar c : text)
        bytes.append(char(c.cell())).append(char(c.row()));
    return bytes;
}

/// Bytes with no sense at all.
QByteArray noise(int seed, qsizetype size)
{
    Dice dice(seed);
    QByteArray bytes;
    bytes.reserve(size);
    while (bytes.size() < size)
        bytes.append(char(dice.below(256)));
    return bytes;
}

QString refusalsOf(const OrderImportReport &report)
{
    QStringList lines;
    for (const RefusedOrder &order : report.refused)
        lines.append(QString(QString::number(order.record) + u' '
                             + nameOf(order.findings.constFirst().rule)));
    return lines.join(QStringLiteral("; "));
}

} // namespace

Q_DECLARE_METATYPE(ErrorCode)

/// F19: order files that were made to do harm.
class FaultsOrderFilesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f19_limits_data();
    void f19_limits();
    void f19_refusedFiles_data();
    void f19_refusedFiles();
    void f19_refusedRecords_data();
    void f19_refusedRecords();
    void f19_fullFiles_data();
    void f19_fullFiles();
};

void FaultsOrderFilesTest::f19_limits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fits");
    for (const int more : {-1, 0, 1}) {
        QByteArray size = QByteArray(header) + '\n' + good + '\n';
        size.append(OrderFile::largestSize + more - size.size(), '\n');
        QTest::addRow("20 MB and %d bytes", more) << size << (more <= 0);
        // Six columns are there already; the last of the others has a name, so that it counts.
        const QByteArray columns =
            header + QByteArray(int(CsvReader::mostColumns) + more - 6, ';') + "Nota\n";
        QTest::addRow("64 columns and %d", more) << columns << (more <= 0);
        const QByteArray cell(int(CsvReader::longestCell) + more, 'N');
        QTest::addRow("10,000 characters and %d in the header", more)
            << QByteArray(header + QByteArray(";") + cell) << (more <= 0);
    }
}

void FaultsOrderFilesTest::f19_limits()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, fits);
    const Result<OrderFile> file = readOrderFile(bytes);
    QCOMPARE(bool(file), fits);
    QCOMPARE(!fits || file->records.size() <= 1, true);
}

void FaultsOrderFilesTest::f19_refusedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("nothing", {});
    row("one NUL", QByteArray(1, '\0'));
    row("20 MB of NUL", QByteArray(OrderFile::largestSize, '\0'));
    row("20 MB of quotes", QByteArray(OrderFile::largestSize, '"'));
    row("20 MB of one letter", QByteArray(OrderFile::largestSize, 'x'));
    row("20 MB of semicolons", QByteArray(OrderFile::largestSize, ';'));
    row("20 MB of line ends", QByteArray(OrderFile::largestSize, '\n'));
    row("20 MB and a byte", QByteArray(OrderFile::largestSize + 1, 'x'));
    row("500,001 records", header + QByteArray("\nx").repeated(500'001));
    row("quotes that open", filled({}, "\"a;"));
    row("half of UTF-16", "\xFF\xFE\x41");
    row("the other order of UTF-16", QByteArray("\xFE\xFF") + QByteArray(1'000, '\xD8'));
    row("a workbook", QByteArray("PK\x03\x04") + noise(1, 5'000));
    row("a register", QByteArray("SQLite format 3") + QByteArray(5'000, '\0'));
    row("a program",
        QByteArray("\x7F"
                   "ELF")
            + noise(2, 5'000));
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n") + noise(3, 5'000));
    row("a page of the web", "<!DOCTYPE html><html><body>Chequenummer;Klantnummer</body></html>");
    row("every column twice", QByteArray(header) + ';' + header);
    row("a formula as header", QByteArray("=1+1;") + header + ";=1+1;Voornaam");
    for (int seed = 10; seed < 30; ++seed)
        row(QByteArray("noise ").append(QByteArray::number(seed)).constData(), noise(seed, 4'000));
}

/// A sentence, and not a byte in the register.
void FaultsOrderFilesTest::f19_refusedFiles()
{
    QFETCH(const QByteArray, bytes);
    const ImportFixture fixture;
    const QStringList before = fixture.dump();
    QElapsedTimer timer;
    timer.start();
    const Result<OrderImportReport> report = fixture.take(fixture.file(bytes));
    QVERIFY2(timer.elapsed() < patience, QByteArray::number(timer.elapsed()));
    QVERIFY(!report);
    QCOMPARE(fixture.dump(), before);
}

void FaultsOrderFilesTest::f19_refusedRecords_data()
{
    QTest::addColumn<QByteArray>("record"); // between two good ones
    QTest::addColumn<QString>("refusals"); // row and first reason
    const auto row = [](const char *name, const QByteArray &record, const char *refusals) {
        QTest::newRow(name) << record << QString::fromLatin1(refusals);
    };
    const auto cell = [](int length) { return QByteArray(length, 'N'); };
    row("9,999 characters", line(cell(9'999)), "3 nameTooLong");
    row("10,000 characters", line(cell(10'000)), "3 nameTooLong");
    row("10,001 characters", line(cell(10'001)), "3 cellTooLong");
    row("10,000 in quotes", line('"' + cell(10'000) + '"'), "3 nameTooLong");
    row("10,001 in quotes", line('"' + cell(10'001) + '"'), "3 cellTooLong");
    row("64 columns", line("N") + QByteArray(58, ';'), "");
    row("64 columns, the last with something in it", line("N") + QByteArray(58, ';') + "x",
        "3 fieldsSurplus");
    row("65 columns", line("N") + QByteArray(59, ';'), "3 fieldsSurplus");
    row("a million columns", line("N") + QByteArray(1'000'000, ';'), "3 fieldsSurplus");
    row("an open quote", line("\"N"), "3 quoteNotClosed");
    row("an open quote before a million", line("\"N") + QByteArray(1'000'000, ';'),
        "3 quoteNotClosed");
    row("a record of quotes", QByteArray(1'000'001, '"'), "3 quoteNotClosed");
    row("NUL", QByteArray("00007788199;60004436;N") + '\0' + ";An;03/03/2026;4",
        "3 nameForbiddenCharacter");
    row("only NUL", QByteArray(500, '\0'), "3 fieldsMissing");
    row("escape", line("N\x1b[31m"), "3 nameForbiddenCharacter");
    row("turned around", line("N\u202egnp"), "3 nameForbiddenCharacter");
    row("line break", line("\"N\nM\""), "3 nameForbiddenCharacter");
    row("C1 of Windows-1252", line("N\x81"), "3 nameForbiddenCharacter");
    row("a mark of order inside", line("N\xEF\xBB\xBF"), "3 nameForbiddenCharacter");
    row("marks without end", line(QByteArray("\xCC\x88\xCC\xA3").repeated(2'500)), "3 nameTooLong");
    row("a number without end", QByteArray(good).replace("00007788152", QByteArray(9'000, '9')),
        "3 chequeNumberForm");
    row("digits of elsewhere", QByteArray(good).replace("00007788152", "\u0661\u0662\u0663"),
        "3 chequeNumberForm");
    row("hours beyond counting", line("N").chopped(1) + QByteArray(5'000, '9'), "3 hoursInvalid");
    row("a day that is none", line("N").replace("03/03/2026", "31/02/2026"), "3 dateInvalid");
    row("another delimiter", QByteArray(good).replace(';', ','), "3 fieldsMissing");
    row("statements", line("N'); DROP TABLE cheque;--"), "3 fieldsSurplus");
    row("statements without a delimiter", line("N') OR 1=1 --"), "");
}

/// The bad record with its row and reason; those around it as if it were not there.
void FaultsOrderFilesTest::f19_refusedRecords()
{
    QFETCH(const QByteArray, record);
    QFETCH(const QString, refusals);
    const ImportFixture fixture;
    const QByteArray bytes = QByteArray(header) + '\n' + good + '\n' + record + '\n'
        + QByteArray(good).replace("152", "153") + '\n';
    QElapsedTimer timer;
    timer.start();
    const Result<OrderImportReport> report = fixture.take(fixture.file(bytes));
    QVERIFY2(timer.elapsed() < patience, QByteArray::number(timer.elapsed()));
    QVERIFY2(report, refusalOf(report).toUtf8());
    QCOMPARE(refusalsOf(*report), refusals);
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque WHERE number IN"
                           " ('00007788152', '00007788153')"),
             QStringLiteral("2"));
    QCOMPARE(fixture.value("SELECT count(*) FROM cheque"),
             refusals.isEmpty() ? QStringLiteral("3") : QStringLiteral("2"));

    // Half a pair can only come in UTF-16.
    const QByteArray pair =
        asUtf16(QByteArray(header) + '\n' + good + '\n', QString(QChar(0xd83d)));
    const ImportFixture other;
    const Result<OrderImportReport> halved = other.take(other.file(pair));
    QVERIFY(halved);
    QCOMPARE(refusalsOf(*halved), QStringLiteral("2 nameForbiddenCharacter"));
}

void FaultsOrderFilesTest::f19_fullFiles_data()
{
    QTest::addColumn<QByteArray>("piece"); // behind a good record, until 20 MB are full
    QTest::newRow("delimiters") << QByteArray(";");
    QTest::newRow("quotes") << QByteArray("\"");
    QTest::newRow("open quotes") << QByteArray("a;\"b\n");
    QTest::newRow("doubled quotes") << QByteArray("\"\"\n");
    QTest::newRow("quotes and no end of them") << QByteArray("\"\"a\n\"");
    QTest::newRow("line ends") << QByteArray("\r\n");
    QTest::newRow("long cells") << QByteArray(QByteArray(10'001, 'x') + ";\n");
    QTest::newRow("long names of marks") << QByteArray(
        "1;60004436;" + QByteArray("\xCC\x88\xCC\xA3").repeated(2'400) + ";An;03/03/2026;4\n");
    QTest::newRow("wide records") << QByteArray(QByteArray(1'000, ';') + "x\n");
}

/// As large as may be: told or refused in bounded time, and the good record before it is taken.
void FaultsOrderFilesTest::f19_fullFiles()
{
    QFETCH(const QByteArray, piece);
    const ImportFixture fixture;
    const QByteArray bytes = filled(QByteArray(header) + '\n' + good + '\n', piece);
    const QString path = fixture.file(bytes);
    QElapsedTimer timer;
    timer.start();
    const Result<OrderImportReport> report = fixture.take(path);
    QVERIFY2(timer.elapsed() < patience, QByteArray::number(timer.elapsed()));
    if (!report) {
        QCOMPARE(report.error().code, ErrorCode::FileTooLarge); // of records
        QCOMPARE(fixture.value("SELECT count(*) FROM cheque"), QStringLiteral("0"));
        return;
    }
    QCOMPARE(report->taken.size(), 1);
    QCOMPARE(fixture.value("SELECT number FROM cheque"), QStringLiteral("00007788152"));
    for (const RefusedOrder &order : report->refused)
        QVERIFY(order.record > 2 && !order.findings.isEmpty());
}

QTEST_GUILESS_MAIN(FaultsOrderFilesTest)
#include "tst_faults_orderfiles.moc"
