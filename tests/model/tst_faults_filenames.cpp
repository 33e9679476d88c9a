// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outputfile.h"
#include "model/exchange/safefilename.h"
#include "model/rules/textrules.h"
#include "tests/support/dice.h"
#include "tests/support/registers.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>

namespace {

const QString csv = QStringLiteral(".csv");

/// What every system of ours takes for the name of an ordinary file.
bool isOrdinary(const QString &name)
{
    static const QRegularExpression bad(QStringLiteral("[/\\\\:*?\"<>|]|\\A[. -]|[. ]\\z"));
    static const QRegularExpression device(
        QStringLiteral("\\A(con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])"
                       " *(\\.|\\z)"),
        QRegularExpression::CaseInsensitiveOption);
    return !name.isEmpty() && name.toUtf8().size() <= 255 && !bad.match(name).hasMatch()
        && !device.match(name).hasMatch() && forbiddenPosition(name, LineBreaks::Forbidden) == 0;
}

} // namespace

/// F26: names of exports stay in their folder.
class FaultsFileNamesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void f26_names_data();
    void f26_names();
    void f26_devices_data();
    void f26_devices();
    void f26_lengths_data();
    void f26_lengths();
    void f26_anyText();
    void f26_nothingOfTheRegister_data();
    void f26_nothingOfTheRegister();
};

void FaultsFileNamesTest::f26_names_data()
{
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("name"); // without its ending
    const auto row = [](const QString &wished, const QString &name) {
        const QByteArray tag = wished.toUtf8().toPercentEncoding(" ");
        QTest::newRow(tag.isEmpty() ? "nothing" : tag.constData()) << wished << name;
    };
    const auto same = [&row](const QString &wished) { row(wished, wished); };
    same(QStringLiteral("begeleidingen-2026-11-23"));
    same(QStringLiteral("Loopbaancentrum De Brug"));
    same(QStringLiteral("Çelik Zoë \U0001F600"));
    same(QStringLiteral("D'Hondt & Zn. (3,5 uur) 100%"));
    same(QStringLiteral("café.v2"));
    row(QString(), QStringLiteral("_"));
    row(QStringLiteral("../../etc/passwd"), QStringLiteral("etc-passwd"));
    row(QStringLiteral("..\\..\\boot.ini"), QStringLiteral("boot.ini"));
    row(QStringLiteral("/etc/shadow"), QStringLiteral("etc-shadow"));
    row(QStringLiteral("C:\\Windows"), QStringLiteral("C--Windows"));
    row(QStringLiteral("file://x"), QStringLiteral("file---x"));
    row(QStringLiteral("naam.csv:stroom"), QStringLiteral("naam.csv-stroom"));
    row(QStringLiteral("a<b>|c?*\"d"), QStringLiteral("a-b--c---d"));
    row(QStringLiteral("."), QStringLiteral("_"));
    row(QStringLiteral(".."), QStringLiteral("_"));
    row(QStringLiteral(" . . "), QStringLiteral("_"));
    row(QStringLiteral("/"), QStringLiteral("_"));
    row(QStringLiteral(".ssh"), QStringLiteral("ssh"));
    row(QStringLiteral("--help"), QStringLiteral("help"));
    row(QStringLiteral(" De Brug . "), QStringLiteral("De Brug"));
    row(QStringLiteral("De  \n\t Brug"), QStringLiteral("De Brug"));
    row(QString(u'a' + QChar(QChar::Null) + u'b'), QStringLiteral("a-b"));
    row(QStringLiteral("a\u0007b\u009fc"), QStringLiteral("a-b-c"));
    row(QStringLiteral("naam\u202egnp.exe"), QStringLiteral("naam-gnp.exe"));
    row(QStringLiteral("a\u200bb\ufeffc"), QStringLiteral("a-b-c"));
    row(QString(u'a' + QChar(0xd83d) + u'b'), QStringLiteral("a-b"));
    row(QString(u'a' + QChar(0xde00)), QStringLiteral("a"));
    row(QStringLiteral("Zoe\u0308"), QStringLiteral("Zo\u00eb"));
}

void FaultsFileNamesTest::f26_names()
{
    QFETCH(const QString, wished);
    QFETCH(const QString, name);
    QCOMPARE(safeFileName(wished, csv), QString(name + csv));
    QCOMPARE(safeFileName(wished, {}), name);
    QCOMPARE(safeFileName(name, csv), QString(name + csv)); // what is safe stays
    QVERIFY(isOrdinary(QString(name + csv)));

    const QTemporaryDir folder;
    const QString path = QDir(folder.path()).filePath(safeFileName(wished, csv));
    QVERIFY(writeFile(path, "x"));
    QCOMPARE(namesIn(folder.path()), QStringList{QString(name + csv)});
}

void FaultsFileNamesTest::f26_devices_data()
{
    QTest::addColumn<bool>("isDevice");
    for (const char *name :
         {"CON", "con", "PRN", "AUX", "NUL", "Nul", "COM1", "com9", "LPT1", "LPT0", "COM¹", "lpt³",
          "CONIN$", "CONOUT$", "CLOCK$", "CON.txt", "nul.tar", "CON .x"})
        QTest::newRow(name) << true;
    for (const char *name : {"CONS", "ICON", "COM", "COM10", "LPTX", "NULL", "AUX-1", "con-1"})
        QTest::newRow(name) << false;
}

void FaultsFileNamesTest::f26_devices()
{
    QFETCH(const bool, isDevice);
    const QString wished = QString::fromUtf8(QTest::currentDataTag());
    const QString expected = isDevice ? QString(u'_' + wished) : wished;
    QCOMPARE(safeFileName(wished, csv), QString(expected + csv));
    QCOMPARE(safeFileName(QString(wished + u' '), {}), expected);
    QVERIFY(isOrdinary(safeFileName(wished, csv)));
}

void FaultsFileNamesTest::f26_lengths_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("ASCII") << QStringLiteral("n");
    QTest::newRow("two bytes") << QStringLiteral("\u00eb");
    QTest::newRow("taken apart") << QStringLiteral("e\u0308");
    QTest::newRow("three bytes") << QStringLiteral("\u20ac");
    QTest::newRow("four bytes") << QStringLiteral("\U0001F600");
    QTest::newRow("blanks to cut at") << QStringLiteral("n n. ");
}

/// 200 bytes with the ending, so that an unfinished file beside it can have a longer name.
void FaultsFileNamesTest::f26_lengths()
{
    QFETCH(const QString, piece);
    for (const int count : {49, 65, 66, 98, 99, 195, 196, 197, 255, 256, 5'000}) {
        const QString wished = normalisedName(piece.repeated(count));
        const QString name = safeFileName(wished, csv);
        QVERIFY(name.endsWith(csv) && isOrdinary(name));
        const QString kept = name.chopped(csv.size());
        QVERIFY(wished.startsWith(kept));
        const qsizetype bytes = name.toUtf8().size();
        QVERIFY(bytes <= 200);
        // No more was cut than had to be.
        if (wished.toUtf8().size() + csv.size() <= 200)
            QCOMPARE(kept, safeFileName(wished, {}));
        else
            QVERIFY2(bytes > 200 - 4 - 2, QByteArray::number(bytes));
        const QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(name), "x"));
        QVERIFY(QFile::exists(folder.filePath(name)));
    }
}

void FaultsFileNamesTest::f26_anyText()
{
    Dice dice(26);
    const QList<char32_t> some{U'a', U'/', U'\\',   U'.',   U' ',   U'-',   U':',   U'\0', U'\n',
                               U'C', U'O', U'N',    U'1',   0x202e, 0xd83d, 0xde00, 0xeb,  0x0308,
                               U'~', U'$', 0x1f600, 0xfffe, 0x2028, 0x00b9, 0x200d};
    for (int round = 0; round < 20'000; ++round) {
        QString wished;
        for (int i = dice.below(12); i > 0; --i)
            wished += QChar::fromUcs4(dice.oneOf(some));
        const QString name = safeFileName(wished, csv);
        QVERIFY2(isOrdinary(name), wished.toUtf8().toPercentEncoding());
        QCOMPARE(safeFileName(name.chopped(csv.size()), csv), name);
    }
}

void FaultsFileNamesTest::f26_nothingOfTheRegister_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isPart");
    QTest::newRow("register.sqlite") << QStringLiteral("register.sqlite") << true;
    for (const char *name :
         {"./register.sqlite", "sub/../register.sqlite", "link/register.sqlite", "other.sqlite",
          "register.sqlite-journal", "register.sqlite-wal", "register.sqlite-shm",
          "register.sqlite.lock", "link/register.sqlite.lock", "sub/../register.sqlite-journal"})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"register.csv", "register.sqlite.csv", "sub/register.sqlite", "",
                             "nowhere/register.sqlite", "register.sqlite-"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void FaultsFileNamesTest::f26_nothingOfTheRegister()
{
#ifndef Q_OS_UNIX
    QSKIP("no such links on this system");
#endif
    QFETCH(const QString, path);
    QFETCH(const bool, isPart);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("register.sqlite"));
    const auto isIt = [&](const QString &of) {
        return isPartOfRegister(QString(folder.path() + u'/' + path), folder.filePath(of));
    };
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("sub")));
    QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("link"))));
    QVERIFY(!isIt(QStringLiteral("nowhere.sqlite"))); // nor is what is not there
    QVERIFY(writeFile(file, "x"));
    QVERIFY(QFile::link(file, folder.filePath(QStringLiteral("other.sqlite"))));
    QCOMPARE(isIt(QStringLiteral("register.sqlite")), isPart);
    QCOMPARE(isIt(QStringLiteral("other.sqlite")), isPart);
    QCOMPARE(isIt(QStringLiteral("link/register.sqlite")), isPart);
}

QTEST_GUILESS_MAIN(FaultsFileNamesTest)
#include "tst_faults_filenames.moc"
