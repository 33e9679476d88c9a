// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/orderfile.h"
#include "model/rules/orderrules.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

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

/// A file with this header and these lines.
QByteArray fileOf(const char *header, const QByteArrayList &lines = {})
{
    return QByteArray(header) + "\n" + lines.join('\n');
}

constexpr const char *sixColumns =
    "Chequenummer;Klantnummer;Familienaam;Voornaam;Aangevraagd op;Aantal uren";
constexpr const char *goodLine = "00007788152;60004436;Peeters;An;03/03/2026;4";

/// One to eight small changes: bytes replaced, put in, taken out, pieces doubled.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&random](qsizetype limit) {
        return static_cast<qsizetype>(random()
                                      % static_cast<quint32>(std::max<qsizetype>(limit, 1)));
    };
    static const QByteArray special =
        QByteArrayLiteral("\"\";,\t\r\n'=\0\xFF\xFE\xEF\xBB\xBF\x80\xC3");
    for (qsizetype changes = 1 + below(8); changes > 0; --changes) {
        const qsizetype at = below(bytes.size());
        const char byte =
            below(2) == 0 ? special.at(below(special.size())) : static_cast<char>(below(256));
        switch (below(5)) {
        case 0:
            bytes.replace(at, 1, QByteArray(1, byte));
            break;
        case 1:
            bytes.insert(at, byte);
            break;
        case 2:
            bytes.remove(at, 1 + below(20));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(200)));
            break;
        default:
            bytes.truncate(at);
            break;
        }
    }
    return bytes;
}

} // namespace

class HostileOrderFileTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        const QString six = QStringLiteral(
            "Chequenummer, Klantnummer, Familienaam, Voornaam, Aangevraagd op, Aantal uren");
        const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                            const QString &subject = {}) {
            QTest::newRow(name) << bytes << code << subject;
        };
        row("empty", "", ErrorCode::FileFormUnknown);
        row("only a byte order mark", "\xEF\xBB\xBF", ErrorCode::FileFormUnknown);
        row("only a UTF-16 mark", "\xFF\xFE", ErrorCode::FileFormUnknown);
        row("only line ends", "\r\n\r\n", ErrorCode::HeadersMissing, six);
        row("a lone CR", "\r", ErrorCode::HeadersMissing, six);
        row("prose", "Beste collega,\n\nhierbij de cheques; groeten", ErrorCode::HeadersMissing,
            six);
        row("no header", goodLine, ErrorCode::HeadersMissing, six);
        row("one missing", "Chequenummer,Klantnummer,Familienaam,Aangevraagd op,Aantal uren",
            ErrorCode::HeadersMissing, QStringLiteral("Voornaam"));
        row("two missing", "Requested on\tHours\tGeldig tot\tFamily name\tCheque number",
            ErrorCode::HeadersMissing, QStringLiteral("Klantnummer, Voornaam"));
        row("another delimiter", QByteArray(sixColumns).replace(';', '|'),
            ErrorCode::HeadersMissing, six);
        row("a column twice", QByteArray(sixColumns) + ";voornaam", ErrorCode::HeaderTwice,
            QStringLiteral("Voornaam"));
        row("a column in both languages", QByteArray(sixColumns) + ";Waarde;Value",
            ErrorCode::HeaderTwice, QStringLiteral("Waarde"));
        row("a workbook", QByteArrayLiteral("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0"),
            ErrorCode::FileFormUnknown);
        row("UTF-16 without its mark", asUtf16(QString::fromLatin1(sixColumns), true).mid(2),
            ErrorCode::FileFormUnknown);
        row("marked UTF-8 that is not", "\xEF\xBB\xBF\xFF", ErrorCode::FileFormUnknown);
        row("65 columns", sixColumns + QByteArray(58, ';') + "Nota;", ErrorCode::TooManyColumns);
        row("10,000 commas", QByteArray(10'000, ','), ErrorCode::TooManyColumns);
        row("an open quote in the header", QByteArray(sixColumns) + ";\"Nota\n" + goodLine,
            ErrorCode::FileFormUnknown);
        row("a huge header", QByteArray(sixColumns) + ';' + QByteArray(10'001, 'N'),
            ErrorCode::FileFormUnknown);
        row("too many records", sixColumns + QByteArray("\nx").repeated(OrderFile::mostRecords + 1),
            ErrorCode::FileTooLarge);
        row("a byte too many", QByteArray(OrderFile::largestSize + 1, 'a'),
            ErrorCode::FileTooLarge);
    }
    void refusesFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, subject);
        const Result<OrderFile> file = readOrderFile(bytes);
        QVERIFY(!file);
        QCOMPARE(file.error().code, code);
        QCOMPARE(file.error().subject, subject);

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("in.csv"));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        QCOMPARE(written.write(bytes), bytes.size());
        written.close();
        const Result<OrderFile> opened = openOrderFile(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().subject, subject.isEmpty() ? path : subject);
    }

    void takesFilesAtTheLimits()
    {
        const Result<OrderFile> onlyHeader = readOrderFile(sixColumns);
        QVERIFY(onlyHeader);
        QVERIFY(onlyHeader->records.isEmpty());

        const QByteArray columns = sixColumns + QByteArray(57, ';') + "Nota;";
        QCOMPARE(columns.count(';'), 63);
        QVERIFY(readOrderFile(columns));

        const Result<OrderFile> most =
            readOrderFile(sixColumns + QByteArray("\n\nx").repeated(OrderFile::mostRecords));
        QVERIFY(most);
        QCOMPARE(most->records.size(), OrderFile::mostRecords);

        QByteArray largest = fileOf(sixColumns, {goodLine, ""});
        largest.append(OrderFile::largestSize - largest.size(), '\n');
        const Result<OrderFile> file = readOrderFile(largest);
        QVERIFY(file);
        QCOMPARE(file->records.size(), 1);
    }

    void refusesPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such file") << dataPath("geen.csv");
        QTest::newRow("a folder") << QStringLiteral(TEST_DATA_DIR);
        QTest::newRow("no name") << QString();
        QTest::newRow("NUL in the name") << QString(dataPath("orders.csv") + QChar(QChar::Null));
#ifdef Q_OS_UNIX
        QTest::newRow("an endless device") << QStringLiteral("/dev/zero");
#endif
    }
    void refusesPaths()
    {
        QFETCH(const QString, path);
        const Result<OrderFile> file = openOrderFile(path);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(file.error().subject, path);
    }

    /// Whatever the bytes: an error, or records in order, whose sound ones the rules can judge.
    void survivesMutations()
    {
        const QByteArray marked = dataOf("orders-with-faults.csv");
        QVERIFY(marked.startsWith("\xEF\xBB\xBF"));
        const QByteArray unmarked = marked.mid(3); // any bytes are then text in some encoding
        const QList<Tariff> tariffs{{QDate(2013, 7, 1), 4, 4, {137'500, 21}, {40'00}}};
        RuleContext context;
        context.today = QDate(2026, 11, 23);
        std::mt19937 random(20'261'123);
        int taken = 0;
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray bytes = mutated(round % 4 == 0 ? marked : unmarked, random);
            const Result<OrderFile> file = readOrderFile(bytes);
            if (!file)
                continue;
            ++taken;
            const auto ends = bytes.count('\n') + bytes.count('\r');
            int number = 1;
            for (const OrderRecord &record : file->records) {
                QVERIFY(record.number > number);
                number = record.number;
                if (record.findings.isEmpty()
                    && checkOrder(record.draft, tariffs, context).isEmpty())
                    QVERIFY(ChequeNumber::fromText(record.chequeNumberAsTyped));
            }
            QVERIFY(number <= ends + 1);
        }
        QVERIFY(taken > 10'000);
    }
};

QTEST_GUILESS_MAIN(HostileOrderFileTest)
#include "tst_hostileorderfile.moc"
