// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/formulaguard.h"
#include "model/exchange/tablefile.h"
#include "tests/support/commands.h"
#include "tests/support/overviews.h"
#include "tests/support/testcase.h"
#include "tests/support/workbookbypython.h"

namespace {

const QString ownCentre = QStringLiteral("Loopbaancentrum De Brug");
const QString otherCentre = QStringLiteral("Het Kompas");
const QStringList asOther{QStringLiteral("--centre"), otherCentre};

QString number(int last)
{
    return QStringLiteral("%1").arg(last, 11, 10, QChar(u'0'));
}

QByteArray order(int last, const char *familyName)
{
    return toLine(Commands::with(Commands::addOrder(number(last)), QStringLiteral("familyName"),
                                 QString::fromUtf8(familyName)));
}

QByteArray registration(int last, const char *counsellor = "Janssens Thomas")
{
    return toLine(Commands::with(Commands::registerCheque(number(last)), QStringLiteral("intake"),
                                 Commands::with(Commands::intake(20), QStringLiteral("counsellor"),
                                                QString::fromUtf8(counsellor))));
}

QByteArray talk(int last, const char *type, int minutes, const char *counsellor,
                const char *form = "individual")
{
    QJsonObject line = Commands::registerConversation(number(last), QString::fromLatin1(type));
    line.insert(QStringLiteral("minutes"), minutes);
    line.insert(QStringLiteral("counsellor"), QString::fromUtf8(counsellor));
    line.insert(QStringLiteral("form"), QString::fromLatin1(form));
    return toLine(line);
}

QByteArray deletion(int last)
{
    return toLine(Commands::deleteLatestConversation(number(last)));
}

QList<int> numbersIn(const Table &table, int column = 0)
{
    QList<int> numbers;
    for (const QStringList &row : table.mid(1))
        numbers.append(row.at(column).toInt());
    return numbers;
}

} // namespace

/// Both overviews of a register whose story is known, from yesterday to today.
class TestExport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void guidances();
    void ledger();
    void onlyTheActingCentre();
    void activeAndStatus_data();
    void activeAndStatus();
    void keyword_data();
    void keyword();
    void bytes();
    void workbook_data();
    void workbook();
    void takesThePlaceOfAnOlderOne();
    void refusedTargets_data();
    void refusedTargets();
    void withoutARegister();

private:
    void tell(const QList<QByteArray> &lines, int day, const QStringList &options = {})
    {
        const Ended ended = m_file.apply(lines, options, day);
        QVERIFY2(ended.exitCode == 0, ended.all());
    }
    [[nodiscard]] QList<QJsonObject> dossiers() const
    {
        QList<QJsonObject> all;
        for (int last = 1; last <= 9; ++last)
            all.append(m_file.show(number(last)));
        return all;
    }

    ProgramRegister m_file;
};

void TestExport::initTestCase()
{
    if (!hasPython())
        QSKIP("python3 is not here");
    if (!Noon::canMoveDays())
        QSKIP("the program's day cannot be moved on this system");
    QCOMPARE(m_file.init(), QByteArray());
    const auto told = [] { return !QTest::currentTestFailed(); };
    tell({order(1, "Maes"), order(2, "Peeters"), order(3, "=SUM(1)"), order(4, "Łukasz"),
          order(5, "Claes"), order(6, "D’hondt"), order(7, "Yılmaz"), order(8, "Aerts"),
          order(9, "Nooit"),
          // In use: a conversation of another counsellor, and one of a third that was deleted
          registration(1), talk(1, "inDepth", 30, "Çelik Fatma", "eCoaching"),
          talk(1, "inDepth", 90, "Goossens Bart"), deletion(1),
          // Closed with nothing left, and aftercare
          registration(2), talk(2, "inDepth", 120, "Janssens Thomas"),
          talk(2, "inDepth", 60, "Janssens Thomas", "group"),
          talk(2, "synthesis", 0, "Janssens Thomas"), talk(2, "aftercare", 90, "de Kerchove Anna"),
          // Discontinued, emptied, and emptied for another centre
          registration(3), talk(3, "discontinuation", 0, "Janssens Thomas"), registration(4),
          deletion(4), registration(5), deletion(5)},
         -1);
    QVERIFY(told());
    tell({registration(5, "Wouters Bram"), registration(8, "Wouters Bram")}, -1, asOther);
    QVERIFY(told());
    tell({registration(6), toLine(Commands::markPaid(-1)),
          toLine(Commands::reviseCareerQuestion(number(1)))},
         0);
    QVERIFY(told());
    // The clock was set back: this is later, whatever it says.
    tell({registration(7)}, -1);
}

void TestExport::guidances()
{
    const QList<QJsonObject> all = dossiers();
    QHash<QString, QStringList> rows;
    for (const QStringList &row : guidancesOf(all, ownCentre))
        rows.insert(row.constFirst(), row);
    Table expected;
    for (const int last : {7, 1, 6, 5, 4, 3, 2}) {
        QStringList row = rows.value(number(last));
        const bool today = last == 1 || last == 6;
        row.last() = screenDay(Noon::today(today ? 0 : -1));
        expected.append(row);
    }
    QCOMPARE(int(rows.size()), int(expected.size()));
    Table table = exported(m_file, QStringLiteral("guidances"), {QStringLiteral("--all")});
    table.removeFirst();
    QCOMPARE(toText(table), toText(expected));
    // As they must stand in the file, told once in full
    const QDate requested = Noon::today().addDays(-40);
    QCOMPARE(table.at(5).join(u';'),
             QStringList({QStringLiteral("00000000003;60004436;'=SUM(1) Zoë;Janssens Thomas;"
                                         "Cheque stopgezet;180;2"),
                          screenDay(requested), screenDay(requested.addMonths(3)),
                          screenDay(Noon::today(-1))})
                 .join(u';'));
}

void TestExport::ledger()
{
    Table rows = ledgerOf(dossiers(), ownCentre, [](const QString &) { return Noon::today(-1); });
    for (QStringList &row : rows) {
        if (row.at(2) == number(6))
            row.first() = screenDay(Noon::today());
    }
    Table expected;
    // Newest first: which cheque, which type, which amount
    const Table story{{number(7), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(6), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(5), QStringLiteral("Intake gesprek"), QStringLiteral("-181,50")},
                      {number(5), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(4), QStringLiteral("Intake gesprek"), QStringLiteral("-181,50")},
                      {number(4), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(3), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(2), QStringLiteral("Verdiepingsgesprek"), QStringLiteral("181,50")},
                      {number(2), QStringLiteral("Verdiepingsgesprek"), QStringLiteral("363,00")},
                      {number(2), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")},
                      {number(1), QStringLiteral("Verdiepingsgesprek"), QStringLiteral("-272,25")},
                      {number(1), QStringLiteral("Verdiepingsgesprek"), QStringLiteral("272,25")},
                      {number(1), QStringLiteral("Verdiepingsgesprek"), QStringLiteral("90,75")},
                      {number(1), QStringLiteral("Intake gesprek"), QStringLiteral("181,50")}};
    for (const QStringList &line : story) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&line](const QStringList &row) {
            return QStringList({row.at(2), row.at(6), row.at(9)}) == line;
        });
        QVERIFY2(found != rows.end(), qPrintable(toText(rows)));
        expected.append(*found);
        rows.erase(found);
    }
    QVERIFY2(rows.isEmpty(), qPrintable(toText(rows)));
    Table table = exported(m_file, QStringLiteral("financial"));
    table.removeFirst();
    QCOMPARE(toText(table), toText(expected));
    QCOMPARE(table.at(10).join(u';'),
             QStringList(
                 {screenDay(Noon::today(-1)), screenDay(Noon::today().addDays(-10)),
                  QStringLiteral("00000000001;60004436;Maes Zoë;Goossens Bart;"
                                 "Verdiepingsgesprek;Individueel gesprek;-90;-272,25"),
                  QStringLiteral("Uitbetaald op %1 (2026-11 nr. 7)").arg(screenDay(Noon::today()))})
                 .join(u';'));
    // Today's are not paid yet, nor is what came after the payment.
    QCOMPARE(table.at(0).constLast(), QStringLiteral("Te betalen"));
    QCOMPARE(table.at(1).constLast(), QStringLiteral("Te betalen"));
}

void TestExport::onlyTheActingCentre()
{
    const QStringList all = asOther + QStringList{QStringLiteral("--all")};
    const Table guidances = exported(m_file, QStringLiteral("guidances"), all);
    QCOMPARE(numbersIn(guidances), QList<int>({8, 5}));
    QCOMPARE(guidances.at(2).at(3), QStringLiteral("Wouters Bram"));
    QCOMPARE(numbersIn(exported(m_file, QStringLiteral("financial"), asOther), 2),
             QList<int>({8, 5}));
    // Not even by its words
    QCOMPARE(numbersIn(exported(m_file, QStringLiteral("guidances"),
                                {QStringLiteral("--all"), QStringLiteral("--keyword"),
                                 QStringLiteral("wouters")})),
             QList<int>());
}

void TestExport::activeAndStatus_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("numbers");
    const auto row = [](const char *options, const QList<int> &numbers) {
        QTest::newRow(options) << QString::fromLatin1(options).split(u' ', Qt::SkipEmptyParts)
                               << numbers;
    };
    row("", {7, 1, 6});
    row("--all", {7, 1, 6, 5, 4, 3, 2});
    row("--status in-use", {7, 1, 6});
    row("--status in-use --all", {7, 1, 6});
    row("--status closed", {2});
    row("--status closed --all", {2});
    row("--status discontinued", {3});
    row("--sort chequeNumber", {1, 6, 7});
    row("--all --sort chequeNumber:desc", {7, 6, 5, 4, 3, 2, 1});
    row("--all --sort remaining --keyword peeters", {2});
}
void TestExport::activeAndStatus()
{
    QFETCH(const QStringList, options);
    QTEST(numbersIn(exported(m_file, QStringLiteral("guidances"), options)), "numbers");
}

void TestExport::keyword_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QList<int>>("numbers");
    const QString tenDaysAgo = screenDay(Noon::today().addDays(-10));
    const auto guidances = [](const QString &keyword, const QList<int> &numbers) {
        QTest::addRow("guidances '%s'", qPrintable(keyword.left(30)))
            << QStringLiteral("guidances") << keyword << numbers;
    };
    guidances(QStringLiteral("maes"), {1});
    guidances(QStringLiteral("MAES zoe"), {1});
    guidances(QStringLiteral("  zoë   maes "), {1});
    guidances(QStringLiteral("maes peeters"), {});
    guidances(QStringLiteral("lukasz"), {4});
    guidances(QStringLiteral("YILMAZ"), {7});
    guidances(QStringLiteral("yılmaz"), {7});
    guidances(QStringLiteral("d'hondt"), {6});
    guidances(QStringLiteral("celik"), {1});
    guidances(QStringLiteral("janssens"), {7, 1, 6, 3, 2});
    guidances(QStringLiteral("kerchove"), {2});
    guidances(QStringLiteral("goossens"), {}); // only of a conversation that was deleted
    guidances(tenDaysAgo, {1, 3, 2});
    guidances(QStringLiteral("363,00"), {2});
    guidances(QStringLiteral("90,75 celik"), {1});
    guidances(QStringLiteral("stopzetting"), {3});
    guidances(QStringLiteral("afgesloten"), {2});
    guidances(QStringLiteral("nazorg"), {2});
    guidances(QStringLiteral("00000000006"), {6});
    guidances(QStringLiteral("   "), {7, 1, 6, 5, 4, 3, 2});
    for (const char *literal : {"%", "_", "*", "\"", "\\", "' OR 1=1 --", "ma%", "m.es", "[m]aes"})
        guidances(QString::fromLatin1(literal), {});
    guidances(QStringLiteral("=sum("), {3});
    guidances(QString(100'000, u'x'), {});
    const auto ledger = [](const QString &keyword, const QList<int> &numbers) {
        QTest::addRow("financial '%s'", qPrintable(keyword))
            << QStringLiteral("financial") << keyword << numbers;
    };
    ledger(QStringLiteral("272,25"), {1, 1});
    ledger(QStringLiteral("-272,25"), {1});
    ledger(QStringLiteral("goossens"), {1, 1});
    ledger(QStringLiteral("te betalen"), {7, 6});
    ledger(QStringLiteral("uitbetaald peeters"), {2, 2, 2});
    ledger(QStringLiteral("nr. 7 groep"), {2});
    ledger(QStringLiteral("e-coaching"), {1});
    ledger(QStringLiteral("synthese"), {});
}
void TestExport::keyword()
{
    QFETCH(const QString, what);
    QFETCH(const QString, keyword);
    QStringList options{QStringLiteral("--keyword"), keyword};
    if (what == QLatin1StringView("guidances"))
        options.append(QStringLiteral("--all"));
    const Table table = exported(m_file, what, options);
    QVERIFY(!table.isEmpty());
    const int column = what == QLatin1StringView("guidances") ? 0 : 2;
    QTEST(numbersIn(table, column), "numbers");
}

void TestExport::bytes()
{
    const QString path = m_file.inFolder(QStringLiteral("bytes.csv"));
    for (const char *what : {"guidances", "financial"}) {
        const Ended ended =
            m_file.call({QStringLiteral("export"), QString::fromLatin1(what), path});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errors, QByteArray());
        QByteArray bytes = bytesOf(path);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(bytes.endsWith("\r\n"));
        QVERIFY(!bytes.contains("sep="));
        QVERIFY(!bytes.mid(3).contains("\xEF\xBB\xBF"));
        const qsizetype lines = bytes.count('\n');
        bytes.replace("\r\n", "");
        QVERIFY(!bytes.contains('\r') && !bytes.contains('\n'));

        const Ended json = m_file.call(
            {QStringLiteral("export"), QString::fromLatin1(what), path, QStringLiteral("--json")});
        QCOMPARE(json.json().value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(json.json().value(QStringLiteral("lines")), QJsonValue(int(lines) - 1));
        QVERIFY(ended.output.contains(QByteArray::number(lines - 1)));
    }
}

void TestExport::workbook_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("guidances") << QStringLiteral("guidances") << QStringLiteral("uit.xlsx")
                               << QStringList{QStringLiteral("--all"), QStringLiteral("--sort"),
                                              QStringLiteral("client:desc")}
                               << QStringLiteral("text text text text text number number day day "
                                                 "day");
    QTest::newRow("financial") << QStringLiteral("financial") << QStringLiteral("UIT.XLSX")
                               << QStringList{QStringLiteral("--keyword"), QStringLiteral("a")}
                               << QStringLiteral("day day text text text text text text number "
                                                 "amount text");
}
/// The same lines and cells as in a CSV, each of its kind.
void TestExport::workbook()
{
    QFETCH(const QString, what);
    QFETCH(const QString, name);
    QFETCH(const QStringList, options);
    if (!canWrite(TableForm::Workbook))
        QSKIP("built without libxlsxwriter");
    const QString path = m_file.inFolder(name);
    const Ended ended = m_file.call(QStringList{QStringLiteral("export"), what, path} + options);
    QVERIFY2(ended.exitCode == 0, ended.all());
    QCOMPARE(ended.errors, QByteArray());
    const ReadWorkbook read = readWorkbook(path);
    QVERIFY(QFile::remove(path));
    QCOMPARE(read.error, QString());
    Table csv = exported(m_file, what, options);
    QVERIFY(csv.size() > 5);
    for (QStringList &row : csv) {
        for (QString &cell : row)
            cell = unguarded(cell);
    }
    QCOMPARE(toText(plainCells(read)), toText(csv));
    for (const QStringList &row : read.rows.mid(1)) {
        QStringList kinds;
        for (const QString &cell : row) // a released cheque has no counsellor
            kinds.append(cell.isEmpty() ? QStringLiteral("text") : cell.section(u' ', 0, 0));
        QTEST(kinds.join(u' '), "kinds");
    }
}

void TestExport::takesThePlaceOfAnOlderOne()
{
    const QString path = m_file.inFolder(QStringLiteral("older.csv"));
    QVERIFY(writeBytes(path, QByteArray(100'000, 'x')));
    QCOMPARE(m_file.call({QStringLiteral("export"), QStringLiteral("guidances"), path}).exitCode,
             0);
    const QByteArray first = bytesOf(path);
    QVERIFY(!first.contains("xx") && first.size() < 10'000);
    QCOMPARE(m_file.call({QStringLiteral("export"), QStringLiteral("guidances"), path}).exitCode,
             0);
    QCOMPARE(bytesOf(path), first);
}

void TestExport::refusedTargets_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("unknown folder") << QStringLiteral("nowhere/out.csv");
    QTest::newRow("folder") << QString();
    QTest::newRow("the register") << QStringLiteral("register.sqlite");
    QTest::newRow("the register by another way") << QStringLiteral("./register.sqlite");
    QTest::newRow("its journal") << QStringLiteral("register.sqlite-journal");
    QTest::newRow("its lock") << QStringLiteral("register.sqlite.lock");
    QTest::newRow("a workbook in an unknown folder") << QStringLiteral("nowhere/out.xlsx");
    QTest::newRow("name too long") << QString(QString(300, u'x') + u".csv");
}
void TestExport::refusedTargets()
{
    QFETCH(const QString, target);
    const QStringList before = QDir(m_file.inFolder(QString())).entryList(QDir::Files);
    const QByteArray bytes = bytesOf(m_file.path());
    const Ended ended = m_file.call(
        {QStringLiteral("export"), QStringLiteral("guidances"), m_file.inFolder(target)});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.output.isEmpty() && ended.errors.trimmed().endsWith('.'), ended.all());
    QCOMPARE(QDir(m_file.inFolder(QString())).entryList(QDir::Files), before);
    QCOMPARE(bytesOf(m_file.path()), bytes);
}

/// Two files that are not there are not the same file.
void TestExport::withoutARegister()
{
    const ProgramRegister nowhere;
    const QString out = nowhere.inFolder(QStringLiteral("out.csv"));
    const Ended ended = nowhere.call({QStringLiteral("export"), QStringLiteral("guidances"), out});
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.errors.contains(nowhere.path().toUtf8()), ended.all());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
